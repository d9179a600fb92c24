/**
 * Measures the search of a built site in a real browser, beside stock Pagefind on the same pages and a plain scan of the whole text:
 * `node bench/search.ts --site DIR [--queries N] [--seed S] [--out FILE]`. Prints and writes JSON.
 */
import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {argumentsOr} from '../scripts/arguments.ts'
import {launchBrowser} from '../scripts/serve/browser.ts'
import {comparedForm} from '../scripts/search/compared-form.ts'
import {drawQueries, type ProofQuery} from '../scripts/search/proof-queries.ts'
import {readPageTexts, type PageText} from '../scripts/search/proof-texts.ts'
import {costOf, type Asked} from '../scripts/serve/sent-bytes.ts'
import {serveSite} from '../scripts/serve/static-server.ts'
import type {SiteSearch} from '../src/search/site-search.ts'
import {stockPagefind} from './baselines.ts'
import {measure, median} from './measure.ts'
import type {SearchFigures, SearchReport} from './search-report.ts'

/** Draws substrings of 1 to 40 characters from the pages and asks them in three ways. */
async function benchSearch(site: string, count: number, seed: number, coldCount: number): Promise<SearchReport> {
  const texts = await readPageTexts(site)
  const queries = drawQueries({texts, names: [], count, seed}).filter(({kind}) => kind === '子串')
  const stockSite = await stockCopy(site)
  const browser = await launchBrowser()
  try {
    const {seconds, peakProcess} = await measure(stockPagefind(stockSite))
    return {
      articles: texts.length,
      ours: await figures(browser, site, texts, queries, coldCount, OURS),
      stock: {...(await figures(browser, stockSite, texts, queries, coldCount, STOCK)), indexSeconds: seconds, indexPeak: peakProcess},
      scanMilliseconds: await scan(browser, texts, queries),
    }
  } finally {
    await browser.close()
    await rm(stockSite, {recursive: true})
  }
}

interface Way {
  path: string
  ready(page: Page): Promise<unknown>
  ask(page: Page, text: string): Promise<{ids: string[]; milliseconds: number}>
}

const OURS: Way = {
  path: 'search/',
  ready: (page) => page.waitForSelector('#search[data-ready]', {timeout: 60_000}),
  ask: (page, text) =>
    page.evaluate(async (query) => {
      const begun = performance.now()
      const {results} = await (globalThis as unknown as {siteSearch: SiteSearch}).siteSearch(query)
      return {ids: results.map(({id}) => id), milliseconds: performance.now() - begun}
    }, text),
}

interface StockPagefind {
  init(): Promise<void>
  search(text: string): Promise<{results: {data(): Promise<{url: string}>}[]}>
}

/** Its results name their page only in a file each; to know the set they are loaded after the clock has stopped, and not counted. */
const STOCK: Way = {
  path: 'stock.html',
  ready: (page) =>
    page.evaluate(async () => {
      const stock = (globalThis as unknown as {stock: StockPagefind}).stock ?? ((await import('/pagefind/pagefind.js' as string)) as StockPagefind)
      Object.assign(globalThis, {stock})
      await stock.init()
    }),
  ask: (page, text) =>
    page.evaluate(async (query) => {
      const begun = performance.now()
      const {results} = await (globalThis as unknown as {stock: StockPagefind}).stock.search(`"${query}"`)
      const milliseconds = performance.now() - begun
      Object.assign(globalThis, {found: results})
      const ids: string[] = []
      for (let at = 0; at < results.length; at += 200) {
        const pages = await Promise.all(results.slice(at, at + 200).map((result) => result.data()))
        ids.push(...pages.map(({url}) => url.split('/').at(-2)!))
      }
      return {ids, milliseconds}
    }, text),
}

async function figures(browser: Browser, site: string, texts: PageText[], queries: ProofQuery[], coldCount: number, way: Way): Promise<SearchFigures> {
  const served = await serveSite({dir: site, port: 0})
  try {
    const page = await opened(browser, served.address, way)
    let exact = 0
    const warm: number[] = []
    for (const query of queries) {
      const {ids} = await way.ask(page, query.text)
      const wanted = texts.filter(query.wants).map(({id}) => id)
      if (ids.length === wanted.length && wanted.every((id) => ids.includes(id))) exact++
      warm.push((await way.ask(page, query.text)).milliseconds)
    }
    await page.context().close()
    const costs = []
    for (const {text} of queries.slice(0, coldCount)) {
      const context = await browser.newContext()
      const asked: Asked[] = []
      context.on('request', (request) => asked.push({url: request.url(), range: request.headers().range}))
      const fresh = await context.newPage()
      await fresh.goto(served.address + way.path, {waitUntil: 'load'})
      await way.ready(fresh)
      const before = asked.length
      const {milliseconds} = await way.ask(fresh, text)
      // Stock Pagefind's result files are loaded by this bench only to know the set.
      const counted = asked.slice(before).filter(({url}) => !url.endsWith('.pf_fragment'))
      costs.push({start: await costOf(asked.slice(0, before), served.address, site), cold: await costOf(counted, served.address, site), milliseconds})
      await context.close()
    }
    const middle = (pick: (cost: (typeof costs)[number]) => number) => median(costs.map(pick))
    return {
      queries: queries.length,
      exact,
      start: {bytes: middle(({start}) => start.bytes), requests: middle(({start}) => start.requests)},
      cold: {bytes: middle(({cold}) => cold.bytes), requests: middle(({cold}) => cold.requests), milliseconds: middle(({milliseconds}) => milliseconds)},
      warmMilliseconds: median(warm),
    }
  } finally {
    await served.close()
  }
}

async function opened(browser: Browser, address: string, way: Way): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto(address + way.path, {waitUntil: 'load'})
  await way.ready(page)
  return page
}

/** The time of looking for each query in every text, as a page that had loaded the whole archive would. */
async function scan(browser: Browser, texts: PageText[], queries: ProofQuery[]): Promise<number> {
  const page = await browser.newPage()
  const compared = texts.map((text) => text.compared)
  const times = await page.evaluate(
    ([all, words]) =>
      words.map((word) => {
        const begun = performance.now()
        const found = all.filter((parts) => parts.some((part) => part.includes(word)))
        return found.length >= 0 ? performance.now() - begun : 0
      }),
    [compared, queries.map(({text}) => comparedForm(text))] as [string[][], string[]],
  )
  await page.context().close()
  return median(times)
}

/** A site of the same article pages and an empty page that runs stock Pagefind. */
async function stockCopy(site: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stock-pagefind-'))
  await cp(join(site, 'articles'), join(folder, 'articles'), {recursive: true})
  await writeFile(join(folder, 'stock.html'), '<!doctype html><html lang="zh-CN"><title>stock</title>')
  await writeFile(join(folder, 'index.html'), '<!doctype html><html lang="zh-CN"><title>stock</title>')
  return folder
}

const HELP = `用法：node bench/search.ts [选项]

在真的浏览器里测量建好的网站的检索，与 Pagefind 原样和逐字查找比较。

  --site 文件夹  建好的网站（默认 dist）
  --queries N   抽取多少个字串（默认 120）
  --cold N      其中多少个各用新的浏览器来问（默认 30）
  --seed S      随机数的种子（默认 1）
  --out 文件     结果也写进这个文件
  --help        显示本说明
`

const OPTIONS = {
  site: {type: 'string', default: 'dist'}, queries: {type: 'string', default: '120'}, seed: {type: 'string', default: '1'}, out: {type: 'string'}, cold: {type: 'string', default: '30'},
} as const

// At the end, when everything above it is defined.
if (import.meta.main) {
  const given = argumentsOr(HELP, {options: OPTIONS})
  if (typeof given === 'number') process.exitCode = given
  else await report(given.values)
}

async function report({site, queries, seed, cold, out}: Record<'site' | 'queries' | 'seed' | 'cold', string> & {out?: string | undefined}): Promise<void> {
  const text = `${JSON.stringify(await benchSearch(resolve(site), Number(queries), Number(seed), Number(cold)), null, 2)}\n`
  process.stdout.write(text)
  if (out) await writeFile(out, text)
}
