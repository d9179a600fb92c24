import {expect, it} from 'vitest'
import {oldestFirst} from '../../src/search/search.ts'

const order = (dates: (string | undefined)[]) => oldestFirst(dates.map((_, number) => ({bundle: 0, number, head: 0, count: 1})), dates).map(({number}) => dates[number])

it.each<[string, (string | undefined)[]]>([
  ['days', ['2012-01-30', '2012-01-31', '2012-02-01']],
  ['a range by the first day that it may mean', ['2011-12-31', '2012-01-01/2012-01-31', '2012-01-02']],
  ['a month and a year by their first days', ['2012-01-30', '2012-02', '2012-02-02', '2013', '2013-01-02']],
  ['a known day before a range that begins on it', ['2012-01-01', '2012-01-01/2012-01-02', '2012-01']],
  ['what has no date last', ['2021', undefined]],
])('puts %s', (_, dates) => {
  expect(order(dates.toReversed())).toEqual(dates)
  expect(order(dates)).toEqual(dates)
})
