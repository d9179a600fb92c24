import {readFile, readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import type {Browser, BrowserContext, Page} from 'playwright-core'
import type {NameEntry} from '../../src/search/names.ts'
import type {Proof} from '../../src/search/proof.ts'
import type {SiteSearch} from '../../src/search/site-search.ts'
import {launchBrowser} from '../serve/browser.ts'
import {builtBase} from '../serve/built-base.ts'
import {drawQueries, type ProofQuery} from './proof-queries.ts'
import {readPageTexts} from './proof-texts.ts'
import {costOf, type Asked} from '../serve/sent-bytes.ts'
import {serveSite} from '../serve/static-server.ts'
import {writeListed} from '../sums.ts'
import {sha256} from '../sha256.ts'

/**
 * Asks a built site's search page in a real browser and compares every answer with plain substring search over the pages'
 * texts. Without a difference it writes `pagefind/proof.json`, bound to the index by the digest of `search.json`; else, and when it cannot
 * ask to the end, there is no proof any more, whatever an earlier run found.
 */
export async function proveSearch({site, queries, seed, onProgress = () => {}}: ProofOptions): Promise<ProofReport> {
  const texts = await readPageTexts(site)
  const names = await readNames(site)
  const drawn = drawQueries({texts, names, count: queries, seed})
  const base = await builtBase(site)
  if (base === undefined) throw new Error(`${site}/search/index.html 不是本站的检索页。`)
  await writeProof(site, null)
  const served = await serveSite({dir: site, base, port: 0})
  const browser = await launchBrowser()
  try {
    const page = await openSearch(await browser.newContext(), served.address)
    const differences: Difference[] = []
    for (const [index, query] of drawn.entries()) {
      const found = await ask(page, query.text)
      const wanted = new Set(texts.filter(query.wants).map(({id}) => id))
      const missed = [...wanted].filter((id) => !found.includes(id))
      const wrong = found.filter((id) => !wanted.has(id))
      const twice = found.length - new Set(found).size
      if (missed.length + wrong.length + twice > 0) differences.push({kind: query.kind, text: query.text, missed, wrong, twice})
      onProgress(index + 1, drawn.length)
    }
    const cost = await measure(browser, served.address, site, drawn.filter(({kind}) => kind === '子串').slice(0, COLD_QUERIES))
    const sum = (field: 'missed' | 'wrong') => differences.reduce((total, difference) => total + difference[field].length, 0)
    const asked = {articles: texts.length, asked: drawn.length}
    if (differences.length === 0) await writeProof(site, {...asked, missed: 0, wrong: 0, seed})
    return {...asked, missed: sum('missed'), wrong: sum('wrong'), twice: differences.reduce((total, {twice}) => total + twice, 0), differences, ...cost}
  } finally {
    await browser.close()
    await served.close()
  }
}

export interface ProofOptions {
  site: string
  queries: number
  seed: number
  onProgress?: (done: number, total: number) => void
}

export interface ProofReport extends Cost {
  articles: number
  asked: number
  missed: number
  wrong: number
  /** articles that stood in an answer once more than they should */
  twice: number
  differences: Difference[]
}

export interface Difference {
  kind: string
  text: string
  missed: string[]
  wrong: string[]
  /** articles that stood in the answer before */
  twice: number
}

/** Bytes as a host sends them, and requests: of opening the page until it is ready, and of a first question after that. */
export interface Cost {
  start: {bytes: number; requests: number}
  cold: {bytes: number; requests: number}
}

const COLD_QUERIES = 15

async function readNames(site: string): Promise<string[]> {
  const folder = join(site, 'pagefind')
  const file = (await readdir(folder)).find((name) => /^n-.*\.pack$/u.test(name))
  if (!file) throw new Error(`${folder} 里没有名称表。`)
  const entries = JSON.parse(gunzipSync(await readFile(join(folder, file))).toString()) as NameEntry[]
  return [...new Set(entries.flatMap(({name, also}) => [name, ...also]))].filter((name) => !name.includes('/'))
}

async function openSearch(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${address}search/`, {waitUntil: 'load'})
  await page.waitForSelector('#search[data-ready]', {timeout: 30_000})
  return page
}

async function ask(page: Page, text: string): Promise<string[]> {
  return page.evaluate(async (query) => {
    const {siteSearch} = globalThis as unknown as {siteSearch: SiteSearch}
    const {total, results} = await siteSearch(query)
    if (total !== results.length) throw new Error(`total ${total}, results ${results.length}`)
    return results.map(({id}) => id)
  }, text)
}

async function measure(browser: Browser, address: string, site: string, queries: ProofQuery[]): Promise<Cost> {
  const starts: {bytes: number; requests: number}[] = []
  const colds: {bytes: number; requests: number}[] = []
  for (const {text} of queries) {
    const context = await browser.newContext()
    const asked: Asked[] = []
    context.on('request', (request) => asked.push({url: request.url(), range: request.headers().range}))
    const page = await openSearch(context, address)
    const before = asked.length
    starts.push(await costOf(asked, address, site))
    await ask(page, text)
    colds.push(await costOf(asked.slice(before), address, site))
    await context.close()
  }
  return {start: medians(starts), cold: medians(colds)}
}

async function writeProof(site: string, found: Omit<Proof, 'index'> | null) {
  const proof: Proof | null = found && {index: sha256(await readFile(join(site, 'pagefind/search.json'))), ...found}
  await writeListed(site, 'pagefind/proof.json', JSON.stringify(proof))
}

function medians(costs: {bytes: number; requests: number}[]): {bytes: number; requests: number} {
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0
  return {bytes: median(costs.map(({bytes}) => bytes)), requests: median(costs.map(({requests}) => requests))}
}
