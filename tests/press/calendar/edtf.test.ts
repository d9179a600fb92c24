import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {addDays, dayOf, daysBetween, isDay, isEdtf, readEdtf, sortDay, writeEdtf} from '../../../src/press/calendar/edtf.ts'

describe('readEdtf', () => {
  it.each([
    ['2020-06-24', '2020-06-24', '2020-06-24', 'day'],
    ['2020-02', '2020-02-01', '2020-02-29', 'month'],
    ['2011', '2011-01-01', '2011-12-31', 'year'],
    ['201X', '2010-01-01', '2019-12-31', 'interval'],
    ['2011-XX', '2011-01-01', '2011-12-31', 'year'],
    ['2011-22', '2011-06-01', '2011-08-31', 'interval'],
    ['2011-03-01/2011-03', '2011-03-01', '2011-03-31', 'interval'],
    ['2011-03/..', '2011-03-01', '9999-12-31', 'interval'],
    ['../2011', '0001-01-01', '2011-12-31', 'interval'],
    ['/2011', '0001-01-01', '2011-12-31', 'interval'],
  ])('reads %s', (text, start, end, precision) => {
    expect(readEdtf(text)).toEqual({start, end, precision, approximate: false})
  })

  it.each(['2011~', '2011-03?', '2011-03-01%', '2011-03-01~/2011-03-04'])('marks %s as approximate', (text) => {
    expect(readEdtf(text)?.approximate).toBe(true)
  })

  it.each(['', '2011-02-29', '2011-13', '2011-00', '11-02-03', '2011/2010', '../../..', '2011-1-2', '2011年', '0000', '2011-22-01', '201X-02-03', '2011-03-01/2011-03-04/2011'])(
    'refuses %j',
    (text) => expect(isEdtf(text)).toBe(false),
  )

  it('takes back what writeEdtf wrote', () => {
    const day = fc.integer({min: -20000, max: 40000}).map((count) => addDays('1990-01-01', count))
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [start, end] = a < b ? [a, b] : [b, a]
        expect(readEdtf(writeEdtf(start, end))).toMatchObject({start, end})
        expect(addDays(start, daysBetween(start, end))).toBe(end)
      }),
    )
  })
})

it.each([
  ['2011-02-28', true],
  ['2011-02-29', false],
  ['2011-02', false],
  ['2011-02-28~', false],
])('isDay(%s) is %s', (text, expected) => expect(isDay(text)).toBe(expected))

it('knows which days exist', () => {
  expect(dayOf(2012, 2, 29)).toBe('2012-02-29')
  expect(dayOf(2011, 2, 29)).toBeUndefined()
  expect(dayOf(2011, 4, 31)).toBeUndefined()
})

it.each([
  ['2011-03-02', '2011-03-02'],
  ['2011~', '2011-12-31'],
  ['2011-03-01/2011-03-04', '2011-03-04'],
  ['2011/..', '2011-01-01'],
  ['../2011', '2011-12-31'],
  ['9999', '9999-01-01'],
  ['下雨', ''],
  [undefined, ''],
])('sortDay(%s) is %j', (text, day) => expect(sortDay(text)).toBe(day))
