import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {rawContents, rawLines} from '../../src/components/raw-lines.ts'
import {buildArchive} from '../../src/site/archive.ts'
import {LEAF_WEIGHT, leafOfLine, leafRange, pageLeaves} from '../../src/site/page-leaves.ts'
import type {ArticleRecord, PageRecord} from '../../src/site/records.ts'
import {addressesFor, routes} from '../../src/site/routes.ts'
import {decode} from './site-checks.ts'

const {to} = addressesFor('https://example.org/a-rather-long-base-path/of-a-project/')
const bytes = (text: string) => new TextEncoder().encode(text).length
const ONE = [{line: 1, column: 0}]

/** A page of which the articles take so many lines each, beginning with the first line. */
function pageOf(lines: string[], lengths: number[], furniture: PageRecord['furniture'] = []): {page: PageRecord; articles: ArticleRecord[]} {
  let first = 1
  const articles = lengths.map((length) => {
    const source = {file: 'content/raw/p1.txt', lines: [[first, first + length - 1]] as [number, number][]}
    first += length
    return {path: `p1/L${String(source.lines[0]![0]).padStart(3, '0')}.mdx`, data: {title: lines[source.lines[0]![0] - 1]!.slice(0, 300), source}, blocks: []}
  })
  const info = {city: '', title: '', description: '', papers: [], site: 'https://example.org/', rights: ''}
  const archive = buildArchive({info, articles, pages: [{id: 'p1', data: {furniture}, lines}], authority: {places: [], programs: []}})
  return {page: archive.pages[0]!, articles: archive.articles}
}

const shown = (page: PageRecord, articles: ArticleRecord[]) => page.leaves.map((_, index) => rawLines({to}, page, articles, index + 1).toString())
const wordsIn = (leaf: string) => [...leaf.matchAll(/<span class="words">(.*?)<\/span>/gsu)].map((match) => decode(match[1]!)).join('')
const startsOf = (page: PageRecord) => page.leaves.map(({line}) => line)

describe('a raw page', () => {
  it('of a normal newspaper is one leaf, at the address of the page', () => {
    const {page} = pageOf(Array.from({length: 300}, () => '城管队员走上街头,向沿街商户讲解门前三包,'.repeat(2)), [100, 100, 100])
    expect(page.lines.join('').length).toBeGreaterThan(12_000)
    expect(page.leaves).toEqual(ONE)
    expect(routes.line(page, 300)).toBe('/pages/p1/#L300')
  })

  it('without a line is one leaf', () => {
    const {page, articles} = pageOf([], [])
    expect(page.leaves).toEqual(ONE)
    expect(shown(page, articles)).toEqual([''])
  })

  it('that is long is cut before an article, not within it', () => {
    const {page} = pageOf(Array.from({length: 50}, () => '街'.repeat(1000)), [20, 20, 10])
    expect(startsOf(page)).toEqual([1, 21, 41])
    expect(routes.line(page, 20)).toBe('/pages/p1/#L20')
    expect(routes.line(page, 21)).toBe('/pages/p1/p2/#L21')
    expect(routes.line(page, 50)).toBe('/pages/p1/p3/#L50')
  })

  it('is cut within an article that is too long for any leaf, and fills its leaves then', () => {
    const {page} = pageOf(Array.from({length: 60}, () => '街'.repeat(1000)), [2, 56, 2])
    expect(startsOf(page)).toEqual([1, 28, 56])
  })

  it('names an article that goes on, and leads to the line on which it began', () => {
    const {page, articles} = pageOf(Array.from({length: 60}, () => '街'.repeat(1000)), [2, 56, 2])
    expect(rawLines({to}, page, articles, 2).toString()).toContain('（续）</a><a class="line-number" href="#L28"')
    expect(rawLines({to}, page, articles, 1).toString()).not.toContain('（续）')
    expect(rawContents({to}, page, articles, 2).toString()).toContain(`href="${to('/pages/p1/#L3')}">第3行</a>`)
    expect(rawContents({to}, page, articles, 1).toString()).toContain('href="#L3">第3行</a>')
    expect([1, 2, 3].map((leaf) => rawContents({to}, page, articles, leaf).toString().match(/<li/gu)?.length)).toEqual([2, 1, 2])
  })

  it('leads from a repair to its other line on the next leaf', () => {
    const {page, articles} = pageOf(Array.from({length: 60}, () => '街'.repeat(1000)), [60])
    const last = page.leaves[1]!.line - 1
    const repaired = {...page, repairs: [{kind: 'join' as const, lines: [last, last + 1] as [number, number]}]}
    expect(rawLines({to}, repaired, articles, 1).toString()).toContain(`href="${to(`/pages/p1/p2/#L${last + 1}`)}">与第${last + 1}行相接`)
  })

  it('of one endless line is cut within it, never within a character', () => {
    const line = `a${'𬯎'.repeat(60_000)}`
    const {page, articles} = pageOf([line], [1])
    expect(page.leaves.length).toBeGreaterThan(2)
    expect(page.leaves.every(({column}) => line.slice(0, column).isWellFormed())).toBe(true)
    expect(shown(page, articles).map(wordsIn).join('')).toBe(line)
    expect(shown(page, articles)[1]).toContain('接上页')
    expect(routes.line(page, 1)).toBe('/pages/p1/#L1')
  })
})

describe('leaves of any page', () => {
  const text = fc.oneof(
    fc.constant(''),
    fc.string({unit: fc.constantFrom('街', '"', '&', '<', 'a', '𬯎', ' '), maxLength: 60}),
    fc.integer({min: 1, max: 3000}).map((length) => '区"<&'.repeat(length)),
    fc.integer({min: 20_000, max: 40_000}).map((length) => '"'.repeat(length)),
  )
  const drawn = fc.record({
    lines: fc.array(text, {minLength: 1, maxLength: 60}),
    many: fc.constantFrom(1, 1, 20),
    cuts: fc.array(fc.integer({min: 1, max: 40}), {maxLength: 60}),
    reason: fc.constantFrom('报头', '"&"'.repeat(30)),
  })

  it('weigh less than a page may, show every line once and in order, and are found by every line', () => {
    fc.assert(fc.property(drawn, ({lines: some, many, cuts, reason}) => {
      const lines = Array.from({length: many}, () => some).flat()
      const lengths: number[] = []
      for (const cut of cuts) if (lengths.reduce((sum, length) => sum + length, 0) + cut <= lines.length) lengths.push(cut)
      const owned = lengths.reduce((sum, length) => sum + length, 0)
      const {page, articles} = pageOf(lines, lengths, owned < lines.length ? [{lines: [owned + 1, lines.length], reason}] : [])
      const leaves = shown(page, articles)
      leaves.forEach((leaf, index) => expect(bytes(leaf) + bytes(rawContents({to}, page, articles, index + 1).toString())).toBeLessThanOrEqual(LEAF_WEIGHT))
      expect(leaves.map(wordsIn).join('')).toBe(lines.join('').toWellFormed())
      const ids = leaves.map((leaf) => new Set([...leaf.matchAll(/<li id="L(\d+)"/gu)].map((match) => Number(match[1]))))
      expect(lines.flatMap((_, index) => (ids[leafOfLine(page, index + 1) - 1]!.has(index + 1) ? [] : [index + 1]))).toEqual([])
      for (const [index] of leaves.entries()) expect(leafRange(page, index + 1).from.line).toBeLessThanOrEqual(leafRange(page, index + 1).to.line)
      expect(pageLeaves(page, articles)).toEqual(page.leaves)
    }), {numRuns: 40})
  })
})

it.each(['p2', 'list', 'P2', '2'])('a page or program called %s stands at no leaf’s address', (name) => {
  const leaves = [routes.pages(), routes.programs(), routes.page(name), routes.program(name)].flatMap((list) => [2, 3].map((n) => routes.leaf(list, n)))
  for (const address of [routes.page(name), routes.program(name)]) expect(leaves).not.toContain(address)
})
