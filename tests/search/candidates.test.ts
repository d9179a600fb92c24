import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {BundleIndex} from '../../src/search/bundle.ts'
import {findCandidates, LAST_STAGE} from '../../src/search/candidates.ts'
import {hitsOf, matches, partsOf} from '../../src/search/match.ts'
import {holdsAll, overlapsPeriod, narrowingTest, periodOf} from '../../src/search/narrow.ts'
import {parseQuery, positiveTerms} from '../../src/search/query.ts'
import {facetNames} from '../../src/search/facet-names.ts'
import {dateColumn, facetColumn} from '../../src/search/store.ts'
import type {BundleEntry, StoredArticle} from '../../src/search/stored.ts'
import {bundleOf} from './memory-bundle.ts'

const text = fc.string({unit: fc.constantFrom(...'二七区塔，'), minLength: 1, maxLength: 30})
const texts = fc.array(fc.record({head: fc.array(text, {maxLength: 2}), body: text}), {minLength: 1, maxLength: 8})
const word = fc.string({unit: fc.constantFrom(...'二七区塔'), minLength: 1, maxLength: 16})
const query = fc.oneof(word, fc.tuple(word, word).map(([a, b]) => `${a} ${b}`), fc.tuple(word, word).map(([a, b]) => `${a}|${b}`), fc.tuple(word, word).map(([a, b]) => `${a} -${b}`))

describe('findCandidates', () => {
  it('never misses an article, and at the last stage or when it says so finds no other', async () => {
    await fc.assert(
      fc.asyncProperty(texts, query, fc.integer({min: 0, max: LAST_STAGE}), async (list, asked, stage) => {
        const parsed = parseQuery(asked)
        const {hits, exact} = await findCandidates(bundleOf(list), parsed.clauses, stage)
        const right = list.flatMap((one, number) => (matches(partsOf(one), parsed) ? [number] : []))
        for (const number of right) expect(hits.has(number), `${asked}: ${number}`).toBe(true)
        if (exact) {
          expect([...hits.keys()].sort((a, b) => a - b)).toEqual(right)
          const counts = right.map((number) => positiveTerms(parsed).flatMap((term) => hitsOf(partsOf(list[number]!), term)).length)
          expect(right.map((number) => hits.get(number)!.count), asked).toEqual(counts)
        }
        if (stage === LAST_STAGE) expect(exact).toBe(true)
      }),
    )
  })

  it.each([
    ['at the word’s own distance', '郑州市二七区大学路街道', [0]],
    ['nearer', '郑州市大学路街道', []],
    ['in the other order', '街道，郑州', []],
    ['in two parts', '郑州', []],
  ])('takes the ends of a long word for the word only %s', async (_, body, found) => {
    const bundle = bundleOf([{head: ['街道'], body}])
    const {hits, exact} = await findCandidates(bundle, parseQuery('郑州市二七区大学路街道').clauses, 0)
    expect([...hits.keys()]).toEqual(found)
    expect(exact).toBe(found.length === 0)
  })

  it('tells headline hits and how often a short word occurs', async () => {
    const bundle = bundleOf([{head: ['二七塔'], body: '二七区二七区'}, {head: ['塔'], body: '二七'}])
    const {hits} = await findCandidates(bundle, parseQuery('二七').clauses, 0)
    expect([...hits.values()].map(({head, count}) => [head, count])).toEqual([[1, 3], [0, 1]])
  })
})

const article = fc.record({
  id: fc.string(),
  title: fc.constant(''),
  kind: fc.constantFrom('article' as const, 'photo' as const),
  body: fc.constant(''),
  date: fc.option(fc.constantFrom('2011-03-05', '2011-03', '2011', '2011-03-01/2011-04-02', '2010-12-31/2011-01-02', '2012~'), {nil: undefined}),
  districts: fc.option(fc.uniqueArray(fc.constantFrom('二七区', '金水区', '中原区'), {minLength: 1}), {nil: undefined}),
  reporters: fc.option(fc.uniqueArray(fc.constantFrom('甲', '乙'), {minLength: 1}), {nil: undefined}),
}).map((record) => JSON.parse(JSON.stringify(record)) as StoredArticle)
const bound = fc.option(fc.constantFrom('2010', '2011', '2011-03', '2011-03-02', '2012-01'), {nil: undefined})

describe('narrowing', () => {
  it('keeps the articles that have one of the names in every list and may lie in the period', async () => {
    const facets = fc.record({district: fc.option(fc.subarray(['二七区', '金水区']), {nil: undefined}), reporter: fc.option(fc.subarray(['甲', '丙']), {nil: undefined})})
    await fc.assert(
      fc.asyncProperty(fc.array(article, {maxLength: 12}), facets, bound, bound, async (list, names, from, to) => {
        const narrowing = {facets: names, ...periodOf(from, to)}
        const bundle = {dates: async () => dateColumn(list), names: async (facet) => facetColumn(list, facet)} as Partial<BundleIndex> as BundleIndex
        const test = await narrowingTest(bundle, narrowing)
        const named = (one: StoredArticle, facet: 'district' | 'reporter') => !names[facet]?.length || facetNames(one, facet).some((name) => names[facet]!.includes(name))
        for (const [number, one] of list.entries()) {
          const dated = (narrowing.from === undefined && narrowing.to === undefined) || DAYS[one.date ?? '']?.some((day) => day >= (narrowing.from ?? '') && day <= (narrowing.to ?? '9')) === true
          expect(test(number), JSON.stringify(one)).toBe(dated && named(one, 'district') && named(one, 'reporter'))
        }
      }),
    )
  })

  const entry = (from?: string, to?: string, undated = false) => ({label: '', articles: 1, index: '', data: '', ...(from && {from, to}), ...(undated && {undated})}) as BundleEntry
  it.each([
    ['a bundle inside the period', entry('2011-01-01', '2011-12-31'), '2011', '2011', true, true],
    ['a bundle across its border', entry('2010-06-01', '2011-06-30'), '2011', '2011', true, false],
    ['a bundle before it', entry('2009-01-01', '2010-12-31'), '2011', undefined, false, false],
    ['a bundle without dates', entry(), '2011', undefined, false, false],
    ['a bundle with undated articles', entry('2011-01-01', '2011-12-31', true), '2011', '2011', true, false],
    ['any bundle without a period', entry(), undefined, undefined, true, true],
  ])('asks %s only where it must', (_, bundle, from, to, may, all) => {
    const narrowing = {facets: {}, ...periodOf(from, to)}
    expect(overlapsPeriod(bundle, narrowing)).toBe(may)
    if (may) expect(holdsAll(bundle, narrowing)).toBe(all)
  })
})

describe('a bound of the period', () => {
  it.each([['2012-02-29', '2012-02-29'], ['2011-11', '2011-11-30'], ['1923', '1923-12-31'], ['', undefined], [undefined, undefined]])('%j is read', (to, last) =>
    expect(periodOf(undefined, to).to).toBe(last))
  it.each(['2030-02-30', '1999-11-31', '2011-02-29', '0000', '2011-13', '2011-21', '2011~', '2011/2012', '../2012', '去年'])('%j is told of, not left away', (bound) => {
    expect(() => periodOf(bound, undefined)).toThrow(`“${bound}”`)
    expect(() => periodOf('2011', bound)).toThrow(`“${bound}”`)
  })
})

/** Days that tell the dates above: the borders of each and some between. */
const DAYS: Record<string, string[]> = {
  '2011-03-05': ['2011-03-05'],
  '2011-03': ['2011-03-01', '2011-03-02', '2011-03-15', '2011-03-31'],
  '2011': ['2011-01-01', '2011-03-02', '2011-12-31'],
  '2011-03-01/2011-04-02': ['2011-03-01', '2011-03-02', '2011-03-15', '2011-04-02'],
  '2010-12-31/2011-01-02': ['2010-12-31', '2011-01-01', '2011-01-02'],
  '2012~': ['2012-01-01', '2012-12-31'],
}
