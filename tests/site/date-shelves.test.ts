import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {buildCatalog} from '../../src/site/catalog.ts'
import {dateRoute} from '../../src/site/date-route.ts'
import {hasDays, monthsOf, yearsOf} from '../../src/site/date-shelves.ts'
import {dateOfPage} from '../../src/site/page-date.ts'
import {routes} from '../../src/site/routes.ts'
import {smallArchive} from './archive-fixture.ts'

const DATES = ['2011-03-07', '2011-03', '2012', '2013-05-01/2013-05-09', '2013-05/2014-01', '2016-07/2016-09', '2018~', undefined] as const

describe('the shelves of dates', () => {
  it('hold every page that an article, a raw page or an event is said to stand on', () => {
    fc.assert(fc.property(fc.array(fc.record({date: fc.constantFrom(...DATES), withdrawn: fc.boolean()}), {maxLength: 6}), (dated) => {
      const archive = smallArchive()
      const [like] = archive.articles
      archive.articles = dated.map(({date, withdrawn}, index) => ({
        ...like!,
        id: `one-${index}`,
        date,
        ...(withdrawn && {withdrawn: {reason: '应当事人要求', date: '2026-01-31'}, events: []}),
      }))
      const catalog = buildCatalog(archive)
      const there = new Set([routes.undated(), ...yearsOf(catalog).map(routes.year), ...monthsOf(catalog).map(routes.month)])
      const linked = [
        ...archive.articles.flatMap(({date, events}) => [date, ...events.map((event) => event.date)]),
        ...archive.pages.map((page) => dateOfPage(page, catalog)),
      ]
      for (const date of linked) {
        const [route, day] = dateRoute(date).split('#')
        expect(there).toContain(route)
        if (day !== undefined) expect(hasDays(catalog, date!.slice(0, 7)), date).toBe(true)
      }
    }))
  })
})

it('the newest comes first, what began and has no end by when it began', () => {
  const dates = ['2011/..', undefined, '2011-06-01', '../2009', '2020-01-02']
  const archive = smallArchive()
  const [like] = archive.articles
  archive.articles = dates.map((date, index) => ({...like!, id: `one-${index}`, date, events: []}))
  expect(buildCatalog(archive).newest.map(({date}) => date)).toEqual(['2020-01-02', '2011-06-01', '2011/..', '../2009', undefined])
})
