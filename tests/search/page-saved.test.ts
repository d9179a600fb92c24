import {describe, expect, it} from 'vitest'
import {searchPage} from './search-page.ts'

const on = searchPage()
const {holding, open, told} = on

describe('searches that a reader keeps', () => {
  it('keeps a search in the browser and tells what is new since', async () => {
    await open('?q=社区')
    await told(/篇报道/u)
    await on.page.getByRole('button', {name: '存下这次检索'}).click()
    await on.page.getByRole('button', {name: '已存下'}).waitFor()
    // As if two of the articles had not been there when it was last looked at.
    await on.page.evaluate(() => {
      const [search] = JSON.parse(localStorage.getItem('jiezhi-saved-searches:/')!)
      localStorage.setItem('jiezhi-saved-searches:/', JSON.stringify([{...search, edition: 'before', seen: search.seen.slice(2)}]))
    })
    await open()
    await on.page.locator('.saved .new').filter({hasText: '2 新'}).waitFor()
    await on.page.locator('.saved a').click()
    await on.page.locator('#search-results .fresh').first().waitFor()
    expect(await on.page.locator('#search-results .fresh').count()).toBe(2)
    await open()
    await on.page.locator('.saved a').waitFor()
    expect(await on.page.locator('.saved .new').count()).toBe(0)
    await on.page.getByRole('button', {name: '不再保存：社区'}).click()
    expect(await on.page.locator('.saved').count()).toBe(0)
  })

  it('keeps a search whose reader leaves at once, and takes nothing that it finds for new', async () => {
    await open('?q=社区')
    await told(/篇报道/u)
    // The address is in the store before anything is waited for.
    const kept = await on.page.evaluate(() => {
      document.getElementById('save-search')!.click()
      return localStorage.getItem('jiezhi-saved-searches:/')
    })
    expect(kept).toContain('"label":"社区"')
    await on.page.evaluate((left) => localStorage.setItem('jiezhi-saved-searches:/', left!), kept)
    await open()
    await on.page.locator('.saved a').waitFor()
    await expect.poll(() => on.page.evaluate(() => (JSON.parse(localStorage.getItem('jiezhi-saved-searches:/')!) as {seen: string[]}[])[0]!.seen.length)).toBe(holding('社区').length)
    expect(await on.page.locator('.saved .new').count()).toBe(0)
  })

  it('can keep a search again that was just dropped, by keyboard alone', async () => {
    await open('?q=惠济&also=0')
    await told(/篇报道/u)
    const focused = () => on.page.evaluate(() => document.activeElement!.id)
    await on.page.getByRole('button', {name: '存下这次检索'}).press('Enter')
    await on.page.getByRole('button', {name: '已存下'}).waitFor()
    expect(await focused()).toBe('save-search')
    await on.page.getByRole('button', {name: '不再保存：惠济 · 只查原词'}).press('Enter')
    await on.page.getByRole('button', {name: '存下这次检索'}).press('Enter')
    await on.page.locator('.saved a').waitFor()
    await on.page.getByRole('button', {name: '不再保存：惠济 · 只查原词'}).press('Enter')
    expect(await focused()).toBe('search-status')
  })

  it('keeps what it shows while it looks for news of many kept searches', async () => {
    await open('?q=社区')
    await told(/篇报道/u)
    await on.page.evaluate(() => {
      const many = Array.from({length: 15}, (_, n) => ({address: `?q=${n}`, label: String(n), edition: 'before', seen: ['x']}))
      localStorage.setItem('jiezhi-saved-searches:/', JSON.stringify(many))
    })
    await on.page.reload()
    await on.page.locator('.saved .new').nth(3).waitFor()
    await on.page.waitForTimeout(1000)
    const places = on.page.locator('.places').first()
    await places.locator('summary').press('Enter')
    await expect.poll(() => places.locator('.kwic li').first().innerText()).toContain('社区')
  })
})
