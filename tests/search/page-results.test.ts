import {describe, expect, it} from 'vitest'
import {searchPage} from './search-page.ts'

const on = searchPage()
const {holding, open, status, told} = on

describe('results on the search page', () => {
  it('narrows by name, by typed date and by the handles of the histogram, and lifts each again', async () => {
    await open('?q=社区')
    const all = holding('社区').length
    await told(`${all}篇报道`)
    const box = on.page.locator('.facet input').first()
    const count = Number(await on.page.locator('.facet .count').first().innerText())
    await box.check()
    await told(`${count}篇报道`)
    await on.page.locator('.lifts button').click()
    await told(`${all}篇报道`)
    await on.page.locator('#from').fill('2020')
    await on.page.locator('#from').press('Enter')
    await on.page.waitForURL(/from=2020/u)
    await on.page.locator('#to').fill('２０１１年')
    await on.page.locator('#to').press('Enter')
    await on.page.waitForURL(/to=2011$/u)
    expect(await on.page.locator('#to').inputValue()).toBe('2011')
    await expect.poll(() => on.page.locator('.lifts button').innerText()).toContain('2011—2020')
    await expect.poll(() => on.page.locator('.histogram output').innerText()).toContain('2011年至2020年')
    await on.page.locator('.lifts button').click()
    await on.page.waitForURL((url) => !url.search.includes('from'))
    const last = on.page.getByRole('slider', {name: '到'})
    await last.focus()
    await on.page.keyboard.press('Home')
    await on.page.waitForURL(/to=/u)
    const first = new URL(on.page.url()).searchParams
    expect(first.get('from')).toBe(first.get('to'))
    await expect.poll(async () => Number((await status().innerText()).match(/\d+/u)), {timeout: 60_000}).toBeLessThan(all)
  })

  it('goes on offering the other names of a kind, and takes articles of any that are chosen', async () => {
    await open('?q=社区')
    const group = on.page.locator('.facet').first()
    const names = () => group.locator('label').allInnerTexts()
    const before = await (await group.locator('label').nth(1).waitFor(), names())
    await group.locator('input').first().check()
    await on.page.waitForURL(/district=/u)
    await expect.poll(() => group.locator('summary').innerText()).toContain('已选1')
    await expect.poll(names).toEqual(before)
    await group.locator('input').nth(1).check()
    const [first, second] = before.map((text) => /^\D+/u.exec(text)![0].trim())
    await expect.poll(() => on.page.locator('.lifts button').allInnerTexts()).toEqual([`${first} ×`, `${second} ×`])
    const of = (id: string) => on.page.locator(`#search-results li[data-id="${id}"] .entry-facts`).innerText()
    for (const id of await on.shownIds()) expect(await of(id)).toMatch(new RegExp(`${first}|${second}`, 'u'))
    // A link of it, opened anew, offers the same.
    await on.page.reload()
    await expect.poll(names).toEqual(before)
  })

  it('leaves the focus where a reader narrows by keyboard', async () => {
    const focused = () => on.page.evaluate(() => {
      const {tagName, value, ariaLabel, id} = document.activeElement as HTMLInputElement
      return `${tagName} ${ariaLabel ?? (value || id)}`
    })
    const press = async (key: string, address: RegExp, then: string) => {
      await on.page.keyboard.press(key)
      await on.page.waitForURL((url) => address.test(decodeURIComponent(url.search)))
      await expect.poll(() => on.page.locator('#search').getAttribute('aria-busy')).toBe(null)
      await expect.poll(focused, {message: key}).toBe(then)
    }
    await open('?q=社区')
    const group = on.page.locator('.facet').filter({hasText: '工作'})
    await group.locator('summary').nth(1).click()
    const last = group.locator('input').last()
    const name = await last.inputValue()
    await last.focus()
    await press('Space', /program=/u, `INPUT ${name}`)
    expect(await last.isVisible()).toBe(true)
    await press('Space', /^\?q=社区$/u, `INPUT ${name}`)
    await on.page.getByRole('slider', {name: '到'}).focus()
    await press('Home', /from=/u, 'INPUT 到')
    const district = on.page.locator('.facet input').first()
    const chosen = await district.inputValue()
    await district.focus()
    await press('Space', /district=/u, `INPUT ${chosen}`)
    await on.page.locator('.lifts button').first().focus()
    await press('Enter', /^\?q=社区&from=[^&]*&to=[^&]*$/u, `BUTTON ${await on.page.locator('.lifts button').last().getAttribute('aria-label')}`)
    await press('Enter', /^\?q=社区$/u, 'P search-status')
  })

  it('says that nothing is found within the limits, and leaves them at hand', async () => {
    await open('?q=社区')
    await told(/篇报道/u)
    await on.page.locator('#from').fill('2030')
    await on.page.locator('#from').press('Enter')
    await told('在所限的范围里没有报道含有“社区”。')
    await on.page.getByRole('button', {name: `不限区县、日期等条件：${holding('社区').length}篇`}).waitFor()
    expect(await on.page.getByRole('button', {name: 'CSV'}).isVisible()).toBe(false)
    await on.page.locator('#from').fill('2011')
    await on.page.locator('#from').press('Enter')
    await told(/^\d+篇报道。$/u)
    await on.page.getByRole('button', {name: 'CSV'}).waitFor()
  })

  it('says what it is narrowed to while nothing is asked', async () => {
    await open('?district=二七区&to=2012')
    await told('请输入要找的字词。')
    expect(await on.page.locator('.lifts button').allInnerTexts()).toEqual(['二七区 ×', '—2012 ×'])
    await on.page.getByRole('button', {name: '不限—2012'}).press('Enter')
    await expect.poll(() => on.page.locator('.lifts button').allInnerTexts()).toEqual(['二七区 ×'])
    await on.page.getByRole('button', {name: '不限二七区'}).press('Enter')
    await told(/^$/u)
  })

  it('shows all places of an article on demand', async () => {
    await open('?q=社区')
    const places = on.page.locator('.places').first()
    const count = Number(/\d+/u.exec(await places.locator('summary').innerText()))
    expect(await places.locator('.kwic li').count()).toBe(0)
    await places.locator('summary').press('Enter')
    await places.locator('.kwic li').first().waitFor()
    expect(await places.locator('.kwic li').count()).toBe(count)
    expect(new Set(await places.locator('.kwic mark').allInnerTexts())).toEqual(new Set(['社区']))
  })

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

  it('exports what is ticked, or all', async () => {
    await open('?q=社区&from=2011')
    await told(/篇报道/u)
    const save = async () => {
      const [download] = await Promise.all([on.page.waitForEvent('download'), on.page.getByRole('button', {name: 'RIS'}).click()])
      expect(download.suggestedFilename()).toBe('检索-社区-2011.ris')
      const text = Buffer.concat(await (await download.createReadStream()).toArray() as Uint8Array[]).toString()
      expect(text).toContain('检索词：社区 · 2011—')
      return text.match(/^TY {2}- /gmu)!.length
    }
    expect(await save()).toBe(holding('社区').length)
    await on.page.locator('[name=pick]').nth(1).check()
    expect(await save()).toBe(1)
  })
})
