import axe from 'axe-core'
import type {Browser, BrowserContext, Page} from 'playwright-core'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {launchBrowser} from '../../scripts/serve/browser.ts'
import {readPageTexts, type PageText} from '../../scripts/search/proof-texts.ts'
import {serveSite, type Served} from '../../scripts/serve/static-server.ts'
import {keyOf} from '../../src/search/key.ts'
import {builtSite} from '../built-site.ts'

let served: Served
let browser: Browser
let context: BrowserContext
let page: Page
let texts: PageText[]
let said: string[]

beforeAll(async () => {
  const dir = await builtSite()
  texts = await readPageTexts(dir, keyOf)
  served = await serveSite({dir, port: 0})
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})
beforeEach(async () => {
  context = await browser.newContext({acceptDownloads: true})
  page = await context.newPage()
  said = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
})
afterEach(() => context.close())

const holding = (word: string) => texts.filter(({compared}) => compared.some((part) => part.includes(keyOf(word)))).map(({id}) => id).sort()
const open = async (query = '', wait = true) => {
  await page.goto(`${served.address}search/${query}`)
  if (wait) await page.waitForSelector('#search[data-ready]')
}
const status = () => page.locator('#search-status')
const input = () => page.locator('#q')
const shownIds = () => page.locator('#search-results > li').evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.id!).sort())
const told = (text: string | RegExp) => status().filter({hasText: text}).waitFor()

describe('the search page', () => {
  it('answers its address exactly, and says so', async () => {
    await open('?q=社区')
    await told(`${holding('社区').length}篇报道`)
    // The sum is told before the first results are there.
    await expect.poll(shownIds).toEqual(holding('社区'))
    expect(await page.locator('#search-results mark').count()).toBeGreaterThan(holding('社区').length)
    expect(said).toEqual([])
  })

  it('is used by keyboard alone: type, choose a name, open an article, step through its marks, take them away', async () => {
    await open()
    await page.locator('h1').click()
    await page.keyboard.press('/')
    expect(await input().evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.type('eqq')
    await page.locator('#suggestions [role=option]').first().waitFor()
    expect(await input().getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('ArrowDown')
    const active = await input().getAttribute('aria-activedescendant')
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true')
    expect(await page.locator(`#${active}`).innerText()).toContain('二七区')
    await page.keyboard.press('Enter')
    expect(await input().inputValue()).toBe('二七区')
    expect(await page.locator('#suggestions').isVisible()).toBe(false)
    await told(/篇报道/u)
    await page.locator('#search-results a.entry').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/articles\//u)
    const bar = page.locator('.hits-bar')
    await bar.waitFor()
    expect(await page.locator('mark.hit.current').count()).toBeGreaterThan(0)
    const before = await bar.getByRole('status').innerText()
    await bar.getByRole('button', {name: '上一处'}).press('Enter')
    expect(await bar.getByRole('status').innerText()).toMatch(/^“二七区”第\d+处，共\d+处$/u)
    expect(before).toMatch(/第1处/u)
    await page.keyboard.press('Escape')
    expect(await page.locator('mark.hit').count()).toBe(0)
    expect(await bar.count()).toBe(0)
    expect(said).toEqual([])
  })

  it('lets Esc close the names first and clear the words next', async () => {
    await open()
    await input().pressSequentially('二七')
    await page.locator('#suggestions [role=option]').first().waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('#suggestions').isVisible()).toBe(false)
    expect(await input().inputValue()).toBe('二七')
    await page.keyboard.press('Escape')
    expect(await input().inputValue()).toBe('')
    expect(new URL(page.url()).search).toBe('')
  })

  it('does not search while an input method composes', async () => {
    await open()
    await input().focus()
    const session = await context.newCDPSession(page)
    for (const text of ['s', 'she', 'she qu']) await session.send('Input.imeSetComposition', {text, selectionStart: text.length, selectionEnd: text.length})
    await page.waitForTimeout(600)
    expect(new URL(page.url()).search).toBe('')
    expect(await status().innerText()).toBe('')
    await session.send('Input.insertText', {text: '社区'})
    await told(`${holding('社区').length}篇报道`)
    expect(new URL(page.url()).searchParams.get('q')).toBe('社区')
  })

  it('goes back and forward through searches that were sent, whatever was typed between', async () => {
    await open()
    for (const word of ['社区', '街道']) {
      await input().fill(word)
      await page.keyboard.press('Enter')
      await told(`${holding(word).length}篇报道`)
    }
    await page.goBack()
    await told(`${holding('社区').length}篇报道`)
    expect(await input().inputValue()).toBe('社区')
    await page.goForward()
    await told(`${holding('街道').length}篇报道`)
    await input().pressSequentially('办')
    await told(`${holding('街道办').length}篇报道`)
    await page.goBack()
    expect(await input().inputValue()).toBe('街道')
  })

  it('narrows by name, by typed date and by the handles of the histogram, and lifts each again', async () => {
    await open('?q=社区')
    const all = holding('社区').length
    await told(`${all}篇报道`)
    const box = page.locator('.facet input').first()
    const count = Number(await page.locator('.facet .count').first().innerText())
    await box.check()
    await told(`${count}篇报道`)
    await page.locator('.lifts button').click()
    await told(`${all}篇报道`)
    await page.locator('#from').fill('2020')
    await page.locator('#from').press('Enter')
    await page.waitForURL(/from=2020/u)
    await page.locator('.lifts button').click()
    await page.waitForURL((url) => !url.search.includes('from'))
    const last = page.getByRole('slider', {name: '到'})
    await last.focus()
    await page.keyboard.press('Home')
    await page.waitForURL(/to=/u)
    const first = new URL(page.url()).searchParams
    expect(first.get('from')).toBe(first.get('to'))
    await expect.poll(async () => Number((await status().innerText()).match(/\d+/u))).toBeLessThan(all)
  })

  it('shows all places of an article on demand', async () => {
    await open('?q=社区')
    const places = page.locator('.places').first()
    const count = Number(/\d+/u.exec(await places.locator('summary').innerText()))
    expect(await places.locator('.kwic li').count()).toBe(0)
    await places.locator('summary').press('Enter')
    await places.locator('.kwic li').first().waitFor()
    expect(await places.locator('.kwic li').count()).toBe(count)
    expect(new Set(await places.locator('.kwic mark').allInnerTexts())).toEqual(new Set(['社区']))
  })

  it('says exactly that nothing was found, and offers ways on without taking them', async () => {
    await open('?q=社区 火星人')
    await told('没有报道含有“社区 火星人”。')
    expect(await shownIds()).toEqual([])
    const way = page.getByRole('button', {name: `去掉“火星人”，查 社区：${holding('社区').length}篇`})
    await way.press('Enter')
    await told(`${holding('社区').length}篇报道`)
    await open('?q=二七曲')
    await page.getByRole('button', {name: '是不是要找：二七区'}).waitFor()
  })

  it('counts several pasted names in a table', async () => {
    await open()
    await input().focus()
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.setData('text/plain', '社区\r\n街道\n\n火星人\n社区')
      document.activeElement!.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}))
    })
    await told('3个词，2个有报道，1个没有。')
    expect(await page.locator('.several-counts tbody tr').allInnerTexts()).toEqual([`社区\t${holding('社区').length}`, `街道\t${holding('街道').length}`, '火星人\t0'])
    expect(new URL(page.url()).searchParams.getAll('name')).toEqual(['社区', '街道', '火星人'])
    await page.locator('.several-counts a').first().click()
    await told(`${holding('社区').length}篇报道`)
  })

  it('keeps a search in the browser and tells what is new since', async () => {
    await open('?q=社区')
    await told(/篇报道/u)
    await page.getByRole('button', {name: '存下这次检索'}).click()
    await page.getByRole('button', {name: '已存下'}).waitFor()
    // As if two of the articles had not been there when it was last looked at.
    await page.evaluate(() => {
      const [search] = JSON.parse(localStorage.getItem('jiezhi-saved-searches')!)
      localStorage.setItem('jiezhi-saved-searches', JSON.stringify([{...search, edition: 'before', seen: search.seen.slice(2)}]))
    })
    await open()
    await page.locator('.saved .new').filter({hasText: '2 新'}).waitFor()
    await page.locator('.saved a').click()
    await page.locator('#search-results .fresh').first().waitFor()
    expect(await page.locator('#search-results .fresh').count()).toBe(2)
    await open()
    await page.locator('.saved a').waitFor()
    expect(await page.locator('.saved .new').count()).toBe(0)
    await page.getByRole('button', {name: '不再保存：社区'}).click()
    expect(await page.locator('.saved').count()).toBe(0)
  })

  it('exports what is ticked, or all', async () => {
    await open('?q=社区')
    await told(/篇报道/u)
    const save = async () => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'RIS'}).click()])
      const text = await (await download.createReadStream()).toArray()
      return Buffer.concat(text as Uint8Array[]).toString().match(/^TY {2}- /gmu)!.length
    }
    expect(await save()).toBe(holding('社区').length)
    await page.locator('[name=pick]').nth(1).check()
    expect(await save()).toBe(1)
  })

  it.each([
    ['a part of the index', '**/pagefind/i-*/*.pack'],
    ['the table of contents', '**/pagefind/t-*.pack'],
    ['the list of bundles', '**/search.json'],
    ['the program', '**/wasm.unknown.pagefind'],
    ['its script', '**/pagefind.js'],
    ['the worker', '**/_assets/worker-*.js'],
  ])('says when %s is missing, leads to the plain lists, and finds all when it is back', async (_, missing) => {
    await page.route(missing, (route) => route.abort())
    await open('?q=社区', false)
    const notice = page.locator('#search-failure')
    await notice.filter({hasText: '检索没有成功'}).waitFor()
    expect(await shownIds()).toEqual([])
    expect(await notice.getByRole('link').count()).toBeGreaterThan(4)
    await page.unroute(missing)
    await notice.getByRole('button', {name: '重试'}).click()
    await told(`${holding('社区').length}篇报道`)
    await notice.waitFor({state: 'hidden'})
  })

  it('says when the page’s own program does not come', async () => {
    await page.route('**/_assets/search*.js', (route) => route.abort())
    await open('', false)
    await page.locator('#search-failure').filter({hasText: '检索程序还没有启动'}).waitFor({state: 'visible', timeout: 15_000})
  })

  it('explains itself without JavaScript and leads to the lists', async () => {
    const plain = await browser.newContext({javaScriptEnabled: false})
    const bare = await plain.newPage()
    await bare.goto(`${served.address}search/?q=社区`)
    expect(await bare.locator('main').innerText()).toContain('没有 JavaScript')
    expect(await bare.locator('main a:visible').count()).toBeGreaterThan(4)
    await plain.close()
  })

  it('gives screen readers a combobox, a status, named handles and named boxes', async () => {
    await open('?q=社区')
    await told(/篇报道/u)
    await page.locator('.histogram').waitFor()
    const tree = await page.locator('main').ariaSnapshot()
    expect(tree).toMatch(/- combobox "在\d+篇报道全文中逐字检索": 社区/u)
    expect(tree).toMatch(/- status: \d+篇报道。/u)
    expect(tree).toMatch(/- slider "从"/u)
    expect(tree).toMatch(/- checkbox "选中：/u)
    expect(tree).toMatch(/- combobox "次序"/u)
    await page.locator('.places summary').first().click()
    await page.locator('.kwic li').first().waitFor()
    await page.evaluate(axe.source)
    const {violations} = await page.evaluate(() => (globalThis as unknown as {axe: typeof axe}).axe.run())
    expect(violations.map(({id, nodes}) => `${id} ${nodes[0]!.target.join(' ')}`)).toEqual([])
  })

  it('fits 390 px with everything open', async () => {
    await page.setViewportSize({width: 390, height: 844})
    await open('?q=社区')
    await told(/篇报道/u)
    for (const summary of await page.locator('main summary:visible').all()) await summary.click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  })

  it('is one function for whoever embeds it', async () => {
    await open()
    const answer = await page.evaluate(async () => {
      const {total, results} = await siteSearch('社区', {sort: 'oldest', from: '2011', to: '2011-12'})
      const excerpt = await results[0]!.excerpt()
      return {total, results: JSON.parse(JSON.stringify(results)) as {id: string; url: string; title: string; date: string}[], excerpt}
    })
    expect(answer.total).toBe(answer.results.length)
    expect(answer.excerpt).toContain('社区')
    const dates = answer.results.map(({date}) => date)
    expect(dates).toEqual([...dates].sort())
    for (const {id, url, title} of answer.results) {
      expect(url).toBe(`/articles/${id}/`)
      expect(readdirSync(join(await builtSite(), 'articles'))).toContain(id)
      expect(title).not.toBe('')
    }
  })
})
