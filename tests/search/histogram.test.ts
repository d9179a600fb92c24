import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {countsOn, placesOn, scaleOf} from '../../src/search/ui/histogram.ts'

describe('scaleOf', () => {
  it.each([
    ['months without a gap', ['2011-02', '2010-12'], {}, ['2010-12', '2011-01', '2011-02']],
    ['a year beside months', ['2011', '2011-03'], {}, Array.from({length: 12}, (_, n) => `2011-${String(n + 1).padStart(2, '0')}`)],
    ['years where months are too many', ['2005-03', '2011-03'], {}, ['2005', '2006', '2007', '2008', '2009', '2010', '2011']],
    ['what is chosen, too', ['2011-03'], {from: '2011-01', to: '2011-04-05'}, ['2011-01', '2011-02', '2011-03', '2011-04']],
    ['nothing', [], {}, []],
  ])('has %s', (_, periods, chosen, scale) => expect(scaleOf(periods, chosen)).toEqual(scale))
})

describe('placesOn', () => {
  const months = ['2011-01', '2011-02', '2011-03', '2011-04']
  it.each([
    ['nothing chosen', months, {}, [0, 3]],
    ['one year of months', months, {from: '2011', to: '2011'}, [0, 3]],
    ['up to a year', months, {to: '2011'}, [0, 3]],
    ['a month to a year', months, {from: '2011-02', to: '2011'}, [1, 3]],
    ['a year to a month', months, {from: '2011', to: '2011-02'}, [0, 1]],
    ['days', months, {from: '2011-02-28', to: '2011-03-01'}, [1, 2]],
    ['months of years', ['2010', '2011', '2012'], {from: '2010-12', to: '2011-01'}, [0, 1]],
    ['years', ['2010', '2011', '2012'], {from: '2011', to: '2012'}, [1, 2]],
  ])('%s', (_, scale, chosen, places) => expect(placesOn(scale, chosen)).toEqual(places))
})

it('counts each article once on a scale of years, and on months those whose month is known', () => {
  const month = fc.tuple(fc.integer({min: 2000, max: 2020}), fc.integer({min: 1, max: 12})).map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`)
  const periods = fc.dictionary(fc.oneof(month, fc.integer({min: 2000, max: 2020}).map(String)), fc.integer({min: 1, max: 50}))
  fc.assert(fc.property(periods, (counts) => {
    const scale = scaleOf(Object.keys(counts), {})
    const total = Object.entries(counts).reduce((sum, [period, count]) => sum + (scale[0]?.length === 4 || period.length === 7 ? count : 0), 0)
    expect(countsOn(scale, counts).reduce((sum, count) => sum + count, 0)).toBe(scale.length > 0 ? total : 0)
  }))
})
