import {parse as parseCsv} from 'csv-parse/sync'
import {fromHtml} from 'hast-util-from-html'
import type {Element, Nodes, Root} from 'hast'
import {readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {SaxesParser} from 'saxes'
import {afterAll, describe, expect, it} from 'vitest'
import {filesOf} from '../../scripts/sums.ts'
import {HOSTILE} from '../../scripts/fuzz/hostile.ts'
import {pageAround} from '../../scripts/fuzz/raw-page.ts'
import {visible} from '../../scripts/fuzz/whole-way.ts'
import {copyInFolder, verifyCopy, verifySums} from '../../scripts/verify.ts'
import {splitLines} from '../../src/press/lines.ts'
import {readMdx} from '../../src/press/mdx.ts'
import {builtSite} from '../built-site.ts'
import {check} from '../editors/workspace.ts'
import {articlesOf, hostileContent, pageOf} from './hostile-site.ts'

const content = await hostileContent()
const site = await builtSite(content, 'hostile')
afterAll(() => rmSync(content, {recursive: true, force: true}))

const page = (path: string): Root => fromHtml(readFileSync(join(site, path, 'index.html'), 'utf8'))
const raw = (index: number) => splitLines(pageAround(HOSTILE[index]![1]).toWellFormed()).map(({text}) => text)

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
    for (const article of articlesOf(content, index)) {
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
      if (file.endsWith('.csv')) expect((parseCsv(text, {bom: true, record_delimiter: ['\r\n', '\n', '\r']}) as string[][]).flat().filter((cell) => /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u.test(cell)), file).toEqual([])
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

function htmlFiles(): string[] {
  return readdirSync(site, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.html'))
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
