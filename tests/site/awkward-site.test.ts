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

  it('pages the lists of a large program, newest and oldest first, without losing an article', () => {
    const titles = (folder: string) => [...site.pages]
      .filter(([file]) => new RegExp(`^programs/背街小巷整治/${folder}(?:p\\d+/)?index\\.html$`, 'u').test(file))
      .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
      .flatMap(([, text]) => [...text.matchAll(/<a class="entry" href="([^"]*)"/gu)].map((match) => match[1]!))
    const newest = titles('')
    expect(newest.length).toBeGreaterThan(290)
    expect(new Set(newest).size).toBe(newest.length)
    expect(titles('oldest/')).toEqual([...newest].reverse())
  })

  it('turns the list of a smaller program where it stands, by mouse and by key, without JavaScript', async () => {
    const file = [...site.pages].find(([name, text]) => name.startsWith('programs/') && text.includes('<h1>创文/巩卫'))![0]
    expect(site.files.filter((name) => name.startsWith(file.replace('index.html', 'oldest')))).toEqual([])
    const served = await serveSite({dir: site.dir, base: site.base, port: 0})
    close.push(served.close)
    const browser = await launchBrowser()
    close.push(() => browser.close())
    const context = await browser.newContext({javaScriptEnabled: false})
    const tab = await context.newPage()
    await tab.goto(served.address + encodeURI(file.replace('index.html', '')))
    const tops = async () => Promise.all((await tab.locator('.articles > li').all()).map(async (entry) => (await entry.boundingBox())!.y))
    const newest = await tops()
    expect(newest).toHaveLength(3)
    expect(newest).toEqual([...newest].sort((a, b) => a - b))
    await tab.getByText('从旧到新', {exact: true}).click()
    const oldest = await tops()
    expect(oldest).toEqual([...oldest].sort((a, b) => b - a))
    await tab.locator('#order-oldest').press('ArrowLeft')
    expect(await tops()).toEqual(newest)
  })

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
    expect(page('districts/东江区/')).toContain('城关街道（东江区）')
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
