import fc from 'fast-check'
import {expect, it} from 'vitest'
import {sortDay} from '../../src/press/calendar/edtf.ts'
import {planBundles, type Dated} from '../../src/search/bundles.ts'

const SIZES = {limit: 4000, newest: 1000}
const date = fc.tuple(fc.integer({min: 2010, max: 2025}), fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 28})).map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
const article = fc.record({id: fc.uuid(), date: fc.option(date, {nil: undefined}), size: fc.integer({min: 1, max: 400})})
const archive = fc.uniqueArray(article, {selector: ({id}) => id, minLength: 1, maxLength: 150}).map((list) => list as Dated[])
const contents = (list: Dated[]) => planBundles(list, SIZES).map(({articles}) => articles.map(({id}) => id).join())

it('is the same for the same articles, in whatever order, with every article in one bundle', () =>
  fc.assert(fc.property(archive, (list) => {
    const plan = planBundles(list, SIZES)
    expect(planBundles(list.toReversed(), SIZES)).toEqual(plan)
    expect(plan.flatMap(({articles}) => articles.map(({id}) => id)).sort()).toEqual(list.map(({id}) => id).sort())
  })))

it('puts the newest first, across bundles too', () =>
  fc.assert(fc.property(archive, (list) => {
    const days = planBundles(list, SIZES).flatMap(({articles}) => articles.map((one) => sortDay(one.date)))
    expect(days).toEqual(days.toSorted().reverse())
  })))

it('keeps bundles small, the newest smaller', () =>
  fc.assert(fc.property(archive, (list) => {
    const plan = planBundles(list, SIZES)
    const size = (articles: Dated[]) => articles.reduce((sum, one) => sum + one.size, 0)
    for (const {articles} of plan) expect(size(articles) <= SIZES.limit || articles.length === 1).toBe(true)
    const [newest] = plan
    const lastDay = newest!.articles.every((one) => sortDay(one.date) === sortDay(newest!.articles[0]!.date))
    expect(size(newest!.articles) <= SIZES.newest || lastDay).toBe(true)
  })))

it('changes only the newest bundle when an article is added to the last day and there is room', () =>
  fc.assert(fc.property(archive, (list) => {
    const last = list.map((one) => sortDay(one.date)).sort().at(-1)!
    fc.pre(last !== '')
    const before = contents(list)
    const after = contents([...list, {id: 'added', date: last, size: 1}])
    fc.pre(after.length === before.length)
    const changed = after.filter((bundle) => !before.includes(bundle))
    // A span that has just become too large gives a part of its articles to the bundle before it.
    expect(changed.length).toBeLessThanOrEqual(2)
    expect(changed).toContain(after[0])
  })))

it('changes one bundle when an article is added to an older day and there is room', () =>
  fc.assert(fc.property(archive, date, (list, day) => {
    const plan = planBundles(list, SIZES)
    fc.pre(plan.length > 1 && day < sortDay(plan[1]!.articles.at(-1)!.date))
    const before = contents(list)
    const after = contents([...list, {id: 'added', date: day, size: 1}])
    fc.pre(after.length === before.length)
    expect(after.filter((bundle) => !before.includes(bundle))).toHaveLength(1)
  })))

it('gives a large year the bundles that it has alone, so that years can be made apart', () => {
  const years = [2019, 2020, 2021]
  const list = years.flatMap((year) => Array.from({length: 300}, (_, number): Dated => ({id: `${year}-${number}`, date: `${year}-${String(1 + (number % 12)).padStart(2, '0')}-1${number % 10}`, size: 30})))
  const apart = years.flatMap((year) => planBundles(list.filter((one) => one.date!.startsWith(`${year}`)), {...SIZES, newest: year === 2021 ? SIZES.newest : 0}))
  const texts = (plan: typeof apart) => plan.map(({articles}) => articles.map(({id}) => id).join()).sort()
  expect(texts(planBundles(list, SIZES))).toEqual(texts(apart))
})
