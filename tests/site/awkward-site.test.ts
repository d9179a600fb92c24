import axe from 'axe-core'
import {resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {launchBrowser} from '../../scripts/serve/browser.ts'
import {serveSite} from '../../scripts/serve/static-server.ts'
import {builtSite} from '../built-site.ts'
import {writeAwkwardArchive} from './awkward-archive.ts'
import {deadLinks, heavyPages, invalidHtml, parsedFiles, readSite, unprovenFacts, type BuiltFiles} from './site-checks.ts'

let site: BuiltFiles
const close: (() => Promise<unknown>)[] = []
const page = (path: string) => site.pages.get(`${path}index.html`) ?? ''

beforeAll(async () => {
  const content = resolve('.cache/tested/awkward-content')
  await writeAwkwardArchive(content)
  site = readSite(await builtSite(content, 'awkward'), '/linjiang/')
})

afterAll(async () => {
  for (const end of close.reverse()) await end()
})

describe('an archive of another city, with awkward contents', () => {
  it('has no dead link, no heavy page and no invalid one', async () => {
    expect(deadLinks(site).slice(0, 20)).toEqual([])
    expect(heavyPages(site)).toEqual([])
    expect(await invalidHtml(site)).toEqual({})
  })

  it('gives programs what they can read, and every fact a line that holds its words', () => {
    const found = parsedFiles(site)
    const {proven, wrong} = unprovenFacts(site, found.tables.get('mentions.csv')!)
    expect(wrong.slice(0, 10)).toEqual([])
    expect(proven).toBeGreaterThan(1000)
    expect(found.tables.get('articles.csv')).toHaveLength(600)
  })

  it('has no map without outlines, and the table that says the same', () => {
    expect(page('')).not.toContain('class="map"')
    expect(page('')).not.toContain('郑州')
    expect(page('')).toMatch(/class="city-table".*东江区.*临江高新技术产业开发区/su)
  })

  it.each([['a large program', 'programs/背街小巷整治/', 5], ['a large district', 'districts/东江区/', 10], ['a smaller program', '创文/巩卫', 1]])(
    'turns the list of %s from either end and loses no article, without JavaScript', async (_, where, leaves) => {
      const path = where.includes('s/') ? where : [...site.pages].find(([name, text]) => name.startsWith('programs/') && text.includes(`<h1>${where}`))![0].replace('index.html', '')
      const files = [...site.pages.keys()].filter((file) => file.startsWith(path) && /^(?:p\d+\/)?index\.html$/u.test(file.slice(path.length)))
      expect(files).toHaveLength(leaves)
      const newest = files
        .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
        .flatMap((file) => [...page(file.replace('index.html', '')).matchAll(/<a class="entry" href="([^"]*)"/gu)].map((match) => match[1]!))
      expect(new Set(newest).size).toBe(newest.length)
      const served = await serveSite({dir: site.dir, base: site.base, port: 0})
      close.push(served.close)
      const browser = await launchBrowser()
      close.push(() => browser.close())
      const tab = await (await browser.newContext({javaScriptEnabled: false})).newPage()
      const shown = async () => {
        const entries = await Promise.all((await tab.locator('.articles .entry').all()).map(async (entry) => ({href: decodeURI((await entry.getAttribute('href'))!), y: (await entry.boundingBox())!.y})))
        return entries.sort((a, b) => a.y - b.y).map(({href}) => href)
      }
      const link = (name: string) => tab.getByRole('link', {name, exact: true})
      // The key or click returns before the next leaf is there; its list is whole only when it has loaded.
      const follow = async (name: string) => {
        const address = await link(name).evaluate((anchor) => (anchor as HTMLAnchorElement).href)
        await link(name).press('Enter')
        await tab.waitForURL(address)
      }
      await tab.goto(served.address + encodeURI(path))
      await follow('从旧到新')
      const oldest = await shown()
      while ((await link('下一页').count()) > 0) {
        await follow('下一页')
        oldest.push(...(await shown()))
      }
      expect(oldest).toEqual([...newest].reverse())
      await follow('从新到旧')
      expect(await shown()).toEqual(newest.slice(0, oldest.length > 60 ? 60 : oldest.length))
    }, 60_000)

  it('leads from each month of a time table to the place in the list where it begins, and marks it', async () => {
    const served = await serveSite({dir: site.dir, base: site.base, port: 0})
    close.push(served.close)
    const browser = await launchBrowser()
    close.push(() => browser.close())
    const tab = await (await browser.newContext({javaScriptEnabled: false, viewport: {width: 390, height: 800}})).newPage()
    const address = served.address + encodeURI('districts/东江区/')
    await tab.goto(address)
    const cells = await tab.locator('.time-table td a').evaluateAll((links) => links.map((link) => ({href: (link as HTMLAnchorElement).href, says: link.getAttribute('title')!, ...link.getBoundingClientRect().toJSON() as DOMRect})))
    const told = cells.filter(({says}) => says.includes('报道'))
    expect(told.length).toBeGreaterThan(3)
    expect(cells.filter(({width, height}) => width < 24 || height < 24)).toEqual([])
    for (const {href, says} of told) {
      const [, year, month] = /^(\d+)年(\d+)月，报道/u.exec(says)!
      await tab.goto(href)
      const date = (text: string | null) => new RegExp(`^${year}\\.${month}(?:\\.|$)`, 'u').test(text!)
      expect(date(await tab.locator('.articles > li:target .entry-facts > span').first().textContent()), says).toBe(true)
      const before = tab.locator('.articles > li:has(+ li:target) .entry-facts > span').first()
      if ((await before.count()) > 0) expect(date(await before.textContent()), says).toBe(false)
    }
  }, 60_000)

  it('leads a reader who searched for words of a very long article from leaf to leaf', async () => {
    const [first, further] = [...site.pages.keys()].filter((file) => file.startsWith('articles/v000-') && site.pages.get(file)!.includes('class="leaves"')).sort((a, b) => b.length - a.length).reverse()
    expect(further).toBe(first!.replace('index.html', 'p2/index.html'))
    expect(page(further!.replace('index.html', ''))).toContain(`<link rel="canonical" href="https://example.org/linjiang/${further!.replace('index.html', '')}">`)
    const served = await serveSite({dir: site.dir, base: site.base, port: 0})
    close.push(served.close)
    const browser = await launchBrowser()
    close.push(() => browser.close())
    const tab = await browser.newPage({viewport: {width: 390, height: 800}})
    await tab.goto(`${served.address}${first!.replace('index.html', '')}?q=${encodeURIComponent('第288段')}`)
    const bar = tab.locator('.hits-bar')
    await bar.getByText('“第288段”不在这一页').waitFor()
    await bar.getByText('下一页里找').click()
    await bar.getByText('“第288段”第1处，共1处').waitFor()
    expect(await tab.locator('mark.hit').allInnerTexts()).toEqual(['第288段'])
    expect(await bar.getByText('下一页里找').count()).toBe(0)
    // The fact that a paragraph's line states opens the leaf of the raw page that has it.
    const line = await tab.locator('.line-mark').last().getAttribute('href')
    await tab.goto(new URL(line!, served.address).href)
    expect(new URL(tab.url()).pathname).toMatch(/\/pages\/v000\/p\d+\/$/u)
    expect(await tab.locator(':target .words').innerText()).toContain('第290段')
  })

  it('keeps withdrawn words out of everything, and hidden pages out of search engines', () => {
    for (const [file, text] of site.pages) expect(text, file).not.toContain('第6条街巷换新颜')
    const hidden = [...site.pages].filter(([, text]) => text.includes('>第7条街巷换新颜</h1>'))
    expect(hidden).toHaveLength(1)
    expect(hidden[0]![1]).toContain('<meta name="robots" content="noindex">')
  })

  it('shows every event of a month that has more of them than a leaf', () => {
    const events = ['dates/2019/04/', 'dates/2019/04/p2/'].map((path) => [...page(path).matchAll(/<span class="as-printed">/gu)].length)
    expect(events).toEqual([60, 30])
  })

  it('turns the names of places at their slash, and no program’s', () => {
    for (const [file, text] of site.pages) expect(text, file).not.toMatch(/巩卫 (?:&amp;|&#x26;|&#38;) (?:&lt;|&#x3C;|&#60;)双提升(?:&gt;|>)（创文）/u)
    expect(page('programs/第17号民生实事/')).toContain('>城关街道（东江区）</a>')
    // Under its own district the bracket would say it again.
    expect(page('districts/东江区/')).toContain('>城关街道</a>')
    expect(page('coverage/') + page('streets/')).not.toContain('城关街道（东江区）')
  })

  it('counts the same towns of a district on the home page and in the list of districts', () => {
    const rows = (text: string, form: RegExp) => Object.fromEntries([...text.matchAll(/<tr>.*?<\/tr>/gsu)].flatMap(([row]) => {
      const [, name, of] = form.exec(row.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ').trim()) ?? []
      return name === undefined ? [] : [[name, of]]
    }))
    const home = rows(page(''), /^(\S+) \d+ \d+ ?\/ ?(\d+)$/u)
    expect(home).toEqual({东江区: '2', 西江区: '0', 南浦县: '1', 临江高新技术产业开发区: '1'})
    expect(rows(page('districts/'), /^(\S+) \S+ \d+ (\d+)$/u)).toEqual({...home, 旧城区: '0'})
  })

  it('tells the articles of a year’s months apart from the events', () => {
    expect(page('dates/2019/').replace(/<[^>]*>/gu, '')).toContain('5月 206 事1')
  })

  it('passes axe and fits 320 px where names and lists are longest', async () => {
    const served = await serveSite({dir: site.dir, base: site.base, port: 0})
    close.push(served.close)
    const browser = await launchBrowser()
    close.push(() => browser.close())
    const context = await browser.newContext({viewport: {width: 320, height: 800}})
    const found: string[] = []
    const withWords = (words: string, folder: string) => [...site.pages].find(([file, text]) => file.startsWith(folder) && text.includes(words))![0].replace(/index\.html$/u, '')
    for (const path of [
      '', 'programs/', 'programs/背街小巷整治/', 'coverage/', 'people/', 'dates/2019/', 'dates/2019/05/', 'dates/undated/', 'districts/临江高新技术产业开发区/',
      withWords('街街街街街街。</h1>', 'articles/'), withWords('第288段', 'articles/'), withWords('第288段', 'pages/'),
      withWords('alert(', 'articles/'), withWords('这篇报道已撤下', 'articles/'), withWords('一街一策', 'programs/'), withWords('两边都长的引题', 'pages/'),
    ]) {
      const tab = await context.newPage()
      tab.on('console', (message) => found.push(`${path}: ${message.text()}`))
      tab.on('pageerror', (error) => found.push(`${path}: ${error.message}`))
      await tab.goto(served.address + encodeURI(path))
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      if (wide > 0) found.push(`${path}: ${wide} px too wide`)
      await tab.evaluate(axe.source)
      const {violations} = await tab.evaluate(() => (globalThis as unknown as {axe: typeof axe}).axe.run())
      for (const {id, nodes} of violations) found.push(`${path}: ${id} ${nodes[0]!.target.join(' ')} ${nodes[0]!.failureSummary}`)
      await tab.close()
    }
    await context.close()
    expect(found).toEqual([])
  }, 240_000)
})
