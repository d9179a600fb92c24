import {parse as parseCsv} from 'csv-parse/sync'
import {fromHtml} from 'hast-util-from-html'
import type {Element, Nodes, Root} from 'hast'
import type {Browser, Page} from 'playwright-core'
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {SaxesParser} from 'saxes'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {HOSTILE} from '../../scripts/fuzz/hostile.ts'
import {pageAround} from '../../scripts/fuzz/raw-page.ts'
import {visible} from '../../scripts/fuzz/whole-way.ts'
import {serveSite, type Served} from '../../scripts/serve/static-server.ts'
import {copyInFolder, verifyCopy, verifySums} from '../../scripts/verify.ts'
import {readMdx} from '../../src/press/mdx.ts'
import {splitLines} from '../../src/press/lines.ts'
import {launchBrowser} from '../browser.ts'
import {check, edit, run} from '../editors/workspace.ts'
import {filesOf} from '../../scripts/build/sums.ts'
import {GONE, hostileContent, pageOf} from './hostile-site.ts'

// One site for all of this file: every promise is held where readers meet it.
const site = join('.cache/tested', `hostile-${process.pid}`)
let content: string
let served: Served
let browser: Browser | undefined

async function build(): Promise<void> {
  const {code, output} = await run('build.ts', ['--outDir', site], {JIEZHI_CONTENT: content})
  if (code !== 0) throw new Error(output)
}

beforeAll(async () => {
  content = await hostileContent()
  await build()
  served = await serveSite({dir: site, port: 0})
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
  rmSync(site, {recursive: true, force: true})
  if (content) rmSync(content, {recursive: true, force: true})
})

const page = (path: string): Root => fromHtml(readFileSync(join(site, path, 'index.html'), 'utf8'))
const raw = (index: number) => splitLines(pageAround(HOSTILE[index]![1]).toWellFormed()).map(({text}) => text)
const articlesOf = (index: number) => readdirSync(join(content, 'articles', pageOf(index))).map((name) => name.replace('.mdx', ''))

describe('the built site with hostile text', () => {
  it('passes check, with every character accounted for', async () => {
    const {code, output} = await check(content)
    expect(output).toContain('有归处的占 100 %')
    expect(code).toBe(0)
  })

  it.each(HOSTILE.map(([tries], index) => [tries, index] as const))('shows the printed words and nothing else: %s', (_, index) => {
    const [lines] = all(page(`pages/${pageOf(index)}`), 'raw')
    const shown = lines!.children.filter(({type}) => type === 'element').map((line) => textOf(line, 'belongs', 'line-number', 'tag'))
    expect(shown.map(visible)).toEqual(raw(index).map(visible))
    for (const article of articlesOf(index)) {
      const {data, blocks} = readMdx(readFileSync(join(content, 'articles', pageOf(index), `${article}.mdx`), 'utf8'), article)
      const tree = page(`articles/${pageOf(index)}-${article}`)
      const [body] = all(tree, 'repaired')
      const words = [data.kicker, data.title, data.subtitle, ...blocks.map(({text}) => text)].map((text) => visible(String(text ?? '')))
      expect(visible(textOf(body!)), article).toBe(words.join(''))
      const printed = (data.source as {lines: [number, number][]}).lines.flatMap(([first, last]) => raw(index).slice(first - 1, last)).map(visible).filter(Boolean)
      const [rows] = all(tree, 'printed')
      expect(rows!.children.map((line) => visible(textOf(line, 'line-number', 'break'))), article).toEqual(printed)
    }
  })

  it('has no element, attribute or address that a text could have made', () => {
    const elements = new Set('a article aside b br button caption circle code dd del details div dl dt em fieldset figcaption figure footer form g h1 h2 h3 h4 head header html body i input label legend li line link main meta mark nav noscript ol optgroup option p path pre rect s script section select small span strong summary svg table tbody td text textarea th thead time title tr ul'.split(' '))
    const strange = new Set<string>()
    for (const file of htmlFiles()) {
      walk(fromHtml(readFileSync(join(site, file), 'utf8')), ({tagName, properties}) => {
        if (!elements.has(tagName)) strange.add(`${file}: <${tagName}>`)
        for (const [name, value] of Object.entries(properties)) {
          if (/^on/iu.test(name) || name === 'style' || name === 'srcDoc') strange.add(`${file}: ${tagName} ${name}`)
          if (/^(?:href|src|action|formAction)$/u.test(name) && !/^(?:https?:\/\/|[/#?.]|data:(?:text\/plain|application\/(?:x-bibtex|x-research-info-systems|vnd\.citationstyles\.csl\+json))[;,])/u.test(String(value))) strange.add(`${file}: ${name}=${String(value)}`)
          if (name === 'target' || (name === 'href' && /^https?:/u.test(String(value)) && tagName === 'a' && new URL(String(value)).host.includes('evil'))) strange.add(`${file}: ${tagName} ${name}=${String(value)}`)
        }
        if (tagName === 'script' && properties.src === undefined && properties.type !== 'application/ld+json') strange.add(`${file}: inline script`)
      })
    }
    expect([...strange].slice(0, 10)).toEqual([])
  })

  it('holds the texts as text in feeds, sitemap, OpenSearch, JSON-LD, tables and data', () => {
    for (const file of readdirSync(site, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.xml'))) {
      const parser = new SaxesParser()
      parser.on('error', (error) => { throw new Error(`${file}: ${error.message}`) })
      parser.write(readFileSync(join(site, file), 'utf8')).close()
    }
    for (const file of htmlFiles()) {
      for (const [, json] of readFileSync(join(site, file), 'utf8').matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)) expect(JSON.parse(json!), file).toMatchObject({'@type': 'NewsArticle'})
    }
    for (const file of readdirSync(join(site, 'data'))) {
      const text = readFileSync(join(site, 'data', file), 'utf8')
      if (file.endsWith('.json')) JSON.parse(text)
      if (file.endsWith('.jsonl')) for (const line of text.trimEnd().split('\n')) JSON.parse(line)
      if (file.endsWith('.csv')) expect((parseCsv(text, {bom: true}) as string[][]).flat().filter((cell) => /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u.test(cell)), file).toEqual([])
    }
  })

  it('names no file by a text', () => {
    const strange = readdirSync(site, {recursive: true, encoding: 'utf8'}).filter((name) => !/^[\p{L}\p{N}\p{M}\w./\-“”·（）()—、•《》+~]*$/u.test(name) || name.split('/').some((part) => part === '..'))
    expect(strange).toEqual([])
  })

  it('agrees with its lists of digests', async () => {
    const copy = await copyInFolder(site)
    expect((await verifyCopy(copy)).wrong).toEqual([])
    const {wrong, files} = await verifySums(copy.site!)
    expect(wrong).toEqual([])
    expect(files).toBe((await filesOf(site)).length - 1)
  })
})

describe('in a browser', () => {
  it('runs nothing on any article or raw page with hostile text', async () => {
    const {tab, told} = await watched()
    for (const index of HOSTILE.keys()) {
      for (const path of [`pages/${pageOf(index)}/`, ...articlesOf(index).map((article) => `articles/${pageOf(index)}-${article}/`)]) {
        await tab.goto(served.address + path, {waitUntil: 'domcontentloaded'})
      }
    }
    expect(told).toEqual([])
    await tab.context().close()
  })

  it('runs nothing of any query, and keeps it as it was typed', async () => {
    const {tab, told} = await watched()
    const queries = [...HOSTILE.map(([, text]) => text), '"', '"\'><img src=x onerror=alert(1)>', '%', '\\', '-', '||', '二'.repeat(1200)]
    for (const [index, query] of queries.map((text) => text.toWellFormed()).entries()) {
      // Some come by the address, with hostile narrowings; the others are typed.
      if (index % 4 === 0) {
        await tab.goto(`${served.address}search/?q=${encodeURIComponent(query)}&from=${encodeURIComponent('"><b>')}&district=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
        await tab.waitForSelector('#search[data-ready]', {state: 'attached'})
      } else {
        await tab.fill('#q', query)
        await tab.press('#q', 'Enter')
      }
      await tab.waitForFunction(() => !document.querySelector('#search')!.hasAttribute('aria-busy'))
      const shown = visible(await tab.inputValue('#q'))
      expect(shown.length > 0 || visible(query) === '').toBe(true)
      expect(visible(query).startsWith(shown), query).toBe(true)
      expect(await tab.isVisible('#search-failure'), query).toBe(false)
    }
    expect(told).toEqual([])
    await tab.context().close()
  })

  it('shows hostile words in results as text', async () => {
    const {tab, told} = await watched()
    await tab.goto(`${served.address}search/?q=${encodeURIComponent('圃田乡 onerror')}`)
    await tab.waitForSelector('#search-results li')
    expect(await tab.textContent('#search-results')).toContain('<img src=x onerror=alert(1)>')
    expect(await tab.locator('#search-results img').count()).toBe(0)
    expect(told).toEqual([])
    await tab.context().close()
  })
})

describe('what is withdrawn', () => {
  const everywhere = [GONE.name, GONE.words, GONE.title]
  // The index holds pairs of characters.
  const pairs = ['甄隐', '鼋鼍', '貔貅', '饕餮']

  it('is on the site before', () => {
    for (const words of [...everywhere, ...pairs]) expect(filesWith(words), words).not.toEqual([])
  })

  it('leaves every file of the site, with the former caches in place, and the ledger closes', async () => {
    edit(content, 'articles/w1/L001.mdx', (text) => text.replace('\n---\n\n', '\nwithdrawn: {reason: 应当事人要求, date: "2026-01-31"}\n---\n\n'))
    writeFileSync(join(content, 'withdrawn.yaml'), `- {name: ${GONE.name}, reason: 应本人要求, date: "2026-01-31"}\n`)
    const checked = JSON.parse((await check(content, '--format', 'json')).output) as {problems: {level: string}[]; ledgers: {page: string; withdrawn: number; missing: number}[]}
    expect(checked.problems.filter(({level}) => level === 'error')).toEqual([])
    expect(checked.ledgers.find((ledger) => ledger.page === 'w1')).toMatchObject({withdrawn: expect.toSatisfy((count: number) => count > 50), missing: 0})
    await build()
    for (const words of [...everywhere, ...pairs]) expect(filesWith(words), words).toEqual([])
    const gone = readFileSync(join(site, 'articles/w1-L001/index.html'), 'utf8')
    expect(gone).toContain('撤回原因：应当事人要求')
    expect(gone).toContain('<meta name="robots" content="noindex">')
    const masked = readFileSync(join(site, 'articles/w1-L005/index.html'), 'utf8')
    expect(masked).toContain('居民××××说，××')
    expect(masked).toContain('本文隐去了人名，以“×”代替。原因：应本人要求（2026年1月31日）')
    const rawPage = readFileSync(join(site, 'pages/w1/index.html'), 'utf8')
    expect(rawPage).toMatch(/已撤回<\/dt><dd>\d+/u)
    expect(rawPage).toMatch(/未归入<\/dt><dd>0</u)
    expect(rawPage).not.toContain('SHA-256')
    expect(readFileSync(join(site, 'sitemap.xml'), 'utf8')).not.toContain('w1-L001')
  })

  it('is found no more', async () => {
    const {tab, told} = await watched()
    for (const words of [...everywhere, ...pairs]) {
      await tab.goto(`${served.address}search/?q=${encodeURIComponent(words)}`)
      await tab.waitForSelector('#search[data-ready]', {state: 'attached'})
      await tab.waitForFunction(() => !document.querySelector('#search')!.hasAttribute('aria-busy'))
      expect(await tab.locator('#search-results li').count(), words).toBe(0)
    }
    expect(told).toEqual([])
    await tab.context().close()
  })
})

/** A page of a fresh browser that notes whatever a script of the text would do. */
async function watched(): Promise<{tab: Page; told: string[]}> {
  const told: string[] = []
  browser ??= await launchBrowser()
  const context = await browser.newContext()
  const tab = await context.newPage()
  tab.on('dialog', (dialog) => { told.push(`dialog ${dialog.message()}`); void dialog.dismiss() })
  tab.on('console', (message) => told.push(`console ${message.text()}`))
  tab.on('pageerror', (error) => told.push(`error ${error.message}`))
  tab.on('request', (request) => { if (!request.url().startsWith(served.address)) told.push(`request ${request.url()}`) })
  await tab.exposeFunction('tellViolation', (text: string) => told.push(`policy ${text}`))
  await tab.addInitScript(() => addEventListener('securitypolicyviolation', (event) => (globalThis as unknown as {tellViolation(text: string): void}).tellViolation(`${event.violatedDirective} ${event.blockedURI}`), true))
  return {tab, told}
}

function htmlFiles(): string[] {
  return readdirSync(site, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.html'))
}

/** Files of the site that hold some words, compressed ones opened. */
function filesWith(words: string): string[] {
  const wanted = [words, encodeURIComponent(words), JSON.stringify(words).slice(1, -1)].map((text) => Buffer.from(text))
  const held = (bytes: Buffer) => wanted.some((part) => bytes.includes(part))
  return readdirSync(site, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).filter((file) => {
    const bytes = readFileSync(file)
    return held(file.includes(words) ? Buffer.from(words) : bytes) || (bytes[0] === 0x1f && bytes[1] === 0x8b && held(gunzipSync(bytes)))
  })
}

function walk(node: Nodes, visit: (element: Element) => void): void {
  if (node.type === 'element') visit(node)
  if ('children' in node) for (const child of node.children) walk(child as Nodes, visit)
}

function all(tree: Nodes, kind: string): Element[] {
  const found: Element[] = []
  walk(tree, (element) => { if (([] as unknown[]).concat(element.properties.className ?? []).includes(kind)) found.push(element) })
  return found
}

/** Text of an element without that of elements of some classes. */
function textOf(node: Nodes, ...without: string[]): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && without.some((kind) => ([] as unknown[]).concat(node.properties.className ?? []).includes(kind))) return ''
  return 'children' in node ? node.children.map((child) => textOf(child as Nodes, ...without)).join('') : ''
}
