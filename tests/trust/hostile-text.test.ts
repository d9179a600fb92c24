import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {fromHtml} from 'hast-util-from-html'
import type {Nodes} from 'hast'
import {SaxesParser} from 'saxes'
import {describe, expect, it} from 'vitest'
import {HOSTILE} from '../../scripts/fuzz/hostile.ts'
import {expectNoMarkup, expectWhole} from '../../scripts/fuzz/expectations.ts'
import {pageAround, rawPage, words} from '../../scripts/fuzz/raw-page.ts'
import {repairedBody} from '../../src/components/article-body.ts'
import {readMdx, writeMdx} from '../../src/press/mdx.ts'
import {visible, wholeWay, type Way} from '../../scripts/fuzz/whole-way.ts'
import {textOf} from '../../src/site/article-text.ts'
import {buildCatalog} from '../../src/site/catalog.ts'
import {citationsOf} from '../../src/site/citations.ts'
import {findEvidence} from '../../src/site/evidence.ts'
import {exportFiles} from '../../src/site/exports.ts'
import {feedsOf, writeAtom} from '../../src/site/feeds.ts'
import {jsonldOf} from '../../src/site/jsonld.ts'
import {addressesFor} from '../../src/site/routes.ts'

const addresses = addressesFor('https://example.org/jiezhi/')

const ATOM = new Set('feed id title updated link author name rights entry published summary content category subtitle generator source'.split(' '))

function expectSafeFeeds({archive}: Way): void {
  const catalog = buildCatalog(archive)
  const feeds = feedsOf(catalog)
  for (const feed of feeds.slice(0, 2)) {
    const names = new Set<string>()
    const parser = new SaxesParser()
    parser.on('opentag', ({name}) => names.add(name))
    parser.on('error', (error) => { throw error })
    parser.write(writeAtom(feed, catalog, addresses)).close()
    expect([...names].filter((name) => !ATOM.has(name))).toEqual([])
  }
}

function expectSafeTables({archive}: Way): void {
  const files = exportFiles({catalog: buildCatalog(archive), evidence: findEvidence(archive), ...addresses})
  for (const {name, body} of files) {
    const text = Buffer.from(body()).toString()
    if (name.endsWith('.csv')) {
      const rows: string[][] = parse(text, {bom: true})
      const formulas = rows.flat().filter((cell) => /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u.test(cell))
      expect(formulas, name).toEqual([])
    } else if (name.endsWith('.jsonl')) {
      const texts = text.split('\n').filter(Boolean).map((line) => (JSON.parse(line) as {text: string}).text)
      expect(texts).toEqual(buildCatalog(archive).archive.articles.map((article) => textOf(article).toWellFormed()))
    } else expect(() => JSON.parse(text)).not.toThrow()
  }
}

function expectSafeCitations({archive}: Way): void {
  const page = archive.pages[0]
  const catalog = buildCatalog(archive)
  for (const article of archive.articles) {
    const jsonld = jsonldOf(article, page, catalog, addresses)!
    expect(jsonld).not.toMatch(/[<>&\u2028\u2029]/u)
    expect(JSON.parse(jsonld)).toMatchObject({'@type': 'NewsArticle', identifier: [{value: article.id}, {}]})
    const cited = Object.fromEntries(citationsOf(article, page, addresses).map(({format, text}) => [format, text])) as Record<string, string>
    expect(depths(cited.bibtex!)).toMatchObject({end: 0, least: 0})
    expect(cited.bibtex!).not.toMatch(/\\(?!text|[%&#$_])/u)
    for (const line of cited.ris!.trimEnd().split(/[\r\n\u0085\u2028\u2029]+/u)) expect(line).toMatch(/^[A-Z][A-Z\d] {2}-/u)
    expect(cited.ris!.match(/^ER {2}-/gmu)).toHaveLength(1)
    expect(() => JSON.parse(cited['csl-json']!)).not.toThrow()
  }
}

/** Depth of braces as BibTeX counts them: at the end, and the least on the way. */
function depths(text: string): {end: number; least: number} {
  let end = 0
  let least = 0
  for (const character of text) {
    end += character === '{' ? 1 : character === '}' ? -1 : 0
    least = Math.min(least, end)
  }
  return {end, least}
}

const expectAll = (way: Way) => [expectWhole, expectNoMarkup, expectSafeFeeds, expectSafeTables, expectSafeCitations].forEach((expectation) => expectation(way))

describe('a page with hostile text loses nothing, and its words are no markup on the page, in feeds, tables, data and citations', () => {
  it.each(HOSTILE)('%s', async (_, text) => expectAll(await wholeWay(pageAround(text))))

  it('any page', () => fc.assert(fc.asyncProperty(rawPage, async (text) => expectAll(await wholeWay(text))), {numRuns: 60}))
})

describe('the article page shows exactly the words that were printed', () => {
  const block = fc.record({role: fc.constantFrom('paragraph', 'subhead', 'byline', 'caption', 'office'), text: fc.oneof(words, fc.string({unit: 'grapheme', minLength: 1}))})
  const printed = fc.array(block.filter(({text}) => visible(text) !== ''), {minLength: 1, maxLength: 6})

  it('for thousands of texts', () => {
    fc.assert(
      fc.property(printed, (blocks) => {
        const drawn = blocks.map(({role, text}) => ({role, text: text.replace(/[\s\p{Cc}]+/gu, ' ').trim()}))
        const {blocks: read, messages} = readMdx(writeMdx({title: '题'}, drawn as never), 'a.mdx')
        expect(messages).toEqual([])
        const article = {id: 'a', blocks: read.map((part) => ({...part, lines: []}))} as never
        expect(wordsOn(repairedBody(article, undefined, addresses.to))).toBe(visible(drawn.map(({text}) => text).join('')))
      }),
      {numRuns: 2000},
    )
  })
})

it('takes a million characters on one line', async () => {
  const way = await wholeWay(`拆除违法建筑\n\n本报讯（记者 王红旗）${'中原区<b>{x}'.repeat(120_000)}。`)
  expectWhole(way)
  expect(way.ledger.characters).toBeGreaterThan(1_000_000)
})

function wordsOn(page: string): string {
  return visible(fromHtml(page, {fragment: true}).children.map((node) => textIn(node)).join(''))
}

function textIn(node: Nodes): string {
  return node.type === 'text' ? node.value : 'children' in node ? node.children.map(textIn).join('') : ''
}
