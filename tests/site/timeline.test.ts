import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {buildCatalog} from '../../src/site/catalog.ts'
import {programYears} from '../../src/site/program-years.ts'
import {isGap, timelineOf, type YearRow} from '../../src/site/timeline.ts'
import {article, smallArchive} from './archive-fixture.ts'

const dated = (date?: string, ...events: string[]) => ({...(date && {date}), events: events.map((event) => ({date: event, text: event, line: 1}))})
const yearsIn = (rows: ReturnType<typeof timelineOf>['rows']) => rows.filter((row): row is YearRow => !isGap(row))

describe('timelineOf', () => {
  it.each([
    ['a day', '2011-03-02', {year: '2011', articles: 1, month: '2011-03'}],
    ['days of one month', '2011-03-01/2011-03-09', {year: '2011', articles: 1, month: '2011-03'}],
    ['days of two months', '2011-03-30/2011-04-02', {year: '2011', articles: 1, month: undefined}],
    ['a year', '2011~', {year: '2011', articles: 1, month: undefined}],
  ])('puts %s where it certainly lies', (_, date, {year, articles, month}) => {
    const [row] = yearsIn(timelineOf([dated(date)]).rows)
    expect(row).toMatchObject({year, articles, events: 0})
    expect(row!.months.filter((cell) => cell.articles > 0).map((cell) => cell.month)).toEqual(month ? [month] : [])
  })

  it('counts what has no certain year apart', () => {
    expect(timelineOf([dated(), dated('2010/2012'), dated('../2012')])).toEqual({rows: [], undated: 3})
  })

  it('sets events in the month in which they happened', () => {
    const {rows} = timelineOf([dated('2011-03-02', '2010-12-30', '2011-03-01', '2009/2012')])
    expect(rows.map((row) => !isGap(row) && [row.year, row.articles, row.events])).toEqual([['2010', 0, 1], ['2011', 1, 1]])
  })

  it('draws years without anything as one gap', () => {
    expect(timelineOf([dated('2011-03-02'), dated('2015-01-01')]).rows[1]).toEqual({from: '2012', to: '2014'})
    expect(timelineOf([dated('2011-03-02'), dated('2013-01-01')]).rows[1]).toEqual({from: '2012', to: '2012'})
    expect(timelineOf([dated('2011-03-02'), dated('2012-01-01')]).rows.some(isGap)).toBe(false)
  })

  it('loses no article and no year, and shades the fullest month deepest', () => {
    const date = fc.tuple(fc.integer({min: 1980, max: 2025}), fc.integer({min: 1, max: 12})).map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`)
    fc.assert(fc.property(fc.array(fc.option(date, {nil: undefined}), {minLength: 1}), (dates) => {
      const {rows, undated} = timelineOf(dates.map((one) => dated(one)))
      const years = yearsIn(rows)
      expect(years.reduce((sum, row) => sum + row.articles, undated)).toBe(dates.length)
      const all = rows.flatMap((row) => (isGap(row) ? Array.from({length: Number(row.to) - Number(row.from) + 1}, (_, i) => Number(row.from) + i) : [Number(row.year)]))
      expect(all).toEqual(all.map((_, index) => all[0]! + index))
      const cells = years.flatMap(({months}) => months)
      const most = Math.max(0, ...cells.map(({articles}) => articles))
      const levels = cells.toSorted((a, b) => a.articles - b.articles).map(({level}) => level)
      expect(levels).toEqual(levels.toSorted())
      for (const {articles, level} of cells) {
        expect(level === 0).toBe(articles === 0)
        expect(level <= 4).toBe(true)
        if (articles > 0 && articles === most) expect(level).toBe(4)
      }
    }))
  })
})

describe('programYears', () => {
  const archive = smallArchive()

  it('sets programs by their first year, with the years in which they ran', () => {
    const {periods, rows} = programYears(buildCatalog(archive))
    expect([periods[0], periods.at(-1)]).toEqual([{from: 2011, to: 2011}, {from: 2021, to: 2021}])
    const wenming = rows.find(({name}) => name === '创建文明城市')!
    expect(wenming.count).toBe(2)
    expect(wenming.cells.every(({active}) => active)).toBe(true)
    expect(wenming.cells.map(({articles}) => articles)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
    expect(rows.at(-1)!.name).toBe('“一征三议两公开”工作法')
    expect(rows.at(-1)!.cells.map(({active}) => active).indexOf(true)).toBe(7)
  })

  it('joins years when there are too many for the width', () => {
    const long = {...archive, articles: ['1949-10-01', '2024-05-01'].map((date, index) => article(`x${index}`, {date, programs: ['创建文明城市']}))}
    const {periods, rows} = programYears(buildCatalog(long), {columns: 20})
    expect(periods[0]).toEqual({from: 1945, to: 1949})
    expect(periods.at(-1)).toEqual({from: 2020, to: 2024})
    expect(periods.length).toBeLessThanOrEqual(20)
    expect(rows[0]!.cells.reduce((sum, {articles}) => sum + articles, 0)).toBe(2)
  })

  it('has nothing to show when no year is known', () => {
    expect(programYears(buildCatalog({...archive, articles: [article('x', {programs: ['创建文明城市']})]}))).toEqual({periods: [], rows: []})
  })

  it('prefers confirmed programs', () => {
    const many = {...archive, programs: [...archive.programs, {name: '新提法', aliases: [], kind: '其他', proposed: true}], articles: [
      ...archive.articles, ...[1, 2, 3, 4].map((n) => article(`n${n}`, {date: '2020', programs: ['新提法']})),
    ]}
    expect(programYears(buildCatalog(many), {programs: 3}).rows.map(({name}) => name)).not.toContain('新提法')
    expect(programYears(buildCatalog(many), {programs: 4}).rows.map(({name}) => name)).toContain('新提法')
  })
})
