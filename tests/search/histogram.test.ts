import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {countsOn, scaleOf} from '../../src/search/ui/histogram.ts'

describe('scaleOf', () => {
  it.each([
    ['months without a gap', ['2011-02', '2010-12'], {}, ['2010-12', '2011-01', '2011-02']],
    ['a year beside months', ['2011', '2011-03'], {}, Array.from({length: 12}, (_, n) => `2011-${String(n + 1).padStart(2, '0')}`)],
    ['years where months are too many', ['2005-03', '2011-03'], {}, ['2005', '2006', '2007', '2008', '2009', '2010', '2011']],
    ['what is chosen, too', ['2011-03'], {from: '2011-01', to: '2011-04-05'}, ['2011-01', '2011-02', '2011-03', '2011-04']],
    ['nothing', [], {}, []],
  ])('has %s', (_, periods, chosen, scale) => expect(scaleOf(periods, chosen)).toEqual(scale))
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
