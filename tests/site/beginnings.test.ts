import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {buildCatalog} from '../../src/site/catalog.ts'
import {beginningsOf} from '../../src/site/beginnings.ts'
import {periodsOf} from '../../src/site/periods.ts'
import {smallArchive} from './archive-fixture.ts'

const DATES = ['2011-03-07', '2011-03', '2011-03-28/2011-04-02', '2011', '2012', '2013-05-01/2013-05-09', '2013-05/2014-01', '2018~', undefined] as const

describe('beginningsOf', () => {
  it('gives each period the first article of the list that lies in it, and each such article one id', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...DATES), {maxLength: 12}), fc.constantFrom([4, 7], [10]), (dates, lengths) => {
      const archive = smallArchive()
      const [like] = archive.articles
      archive.articles = dates.map((date, index) => ({...like!, id: `one-${index}`, date}))
      const {newest} = buildCatalog(archive)
      const {at, ids} = beginningsOf(newest, lengths)
      for (const [period, index] of at) {
        expect(newest.findIndex(({date}) => periodsOf(date, lengths).includes(period))).toBe(index)
        expect(ids.has(index)).toBe(true)
      }
      expect(new Set(ids.values()).size).toBe(ids.size)
      expect(new Set(at.keys())).toEqual(new Set(newest.flatMap(({date}) => periodsOf(date, lengths))))
    }))
  })

  it('calls an article with which a year and a month begin by the month', () => {
    expect([...beginningsOf([{date: '2012'}, {date: '2012-04-03'}, {date: '2011-03-02'}]).ids]).toEqual([[0, 't-2012'], [1, 't-2012-04'], [2, 't-2011-03']])
  })
})
