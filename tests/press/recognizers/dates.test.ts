import {describe, expect, it} from 'vitest'
import {fold} from '../../../src/press/text/fold.ts'
import {lunarDay} from '../../../src/press/calendar/lunar.ts'
import {findDates} from '../../../src/press/recognizers/dates.ts'

const read = (text: string) => findDates(fold(text)).map(({start, end, value}) => [text.slice(start, end), value])

describe('findDates', () => {
  it.each([
    ['6月24日,中原区举办', '6月24日', {month: 6, day: 24}],
    ['5月20日至22日,惠济区', '5月20日至22日', {month: 5, day: 20, end: {day: 22}}],
    ['5月20—22日', '5月20—22日', {month: 5, day: 20, end: {day: 22}}],
    ['12月28日至1月3日', '12月28日至1月3日', {month: 12, day: 28, end: {month: 1, day: 3}}],
    ['二○二○年六月二十四日', '二○二○年六月二十四日', {year: 2020, month: 6, day: 24}],
    ['一九九八年十月', '一九九八年十月', {year: 1998, month: 10}],
    ['２０１１年', '２０１１年', {year: 2011}],
    ['1892年8月29日,出生', '1892年8月29日', {year: 1892, month: 8, day: 29}],
    ['1896年10月,书院', '1896年10月', {year: 1896, month: 10}],
    ['一八九二年八月', '一八九二年八月', {year: 1892, month: 8}],
    ['2016年的11月,', '2016年的11月', {year: 2016, month: 11}],
    ['2016年的11月3日,', '2016年的11月3日', {year: 2016, month: 11, day: 3}],
    ['去年5月份', '去年5月', {yearOffset: -1, month: 5}],
    ['3~5月', '3~5月', {month: 3, end: {month: 5}}],
    ['2010-2012年', '2010-2012年', {year: 2010, end: {year: 2012}}],
    ['2020-06-24', '2020-06-24', {year: 2020, month: 6, day: 24}],
    ['昨日上午', '昨日', {dayOffset: -1}],
    ['。十五日上午', '十五日', {day: 15}],
    [';24日下午', '24日', {day: 24}],
    ['到腊月廿七', '腊月廿七', {lunar: true, month: 12, day: 27}],
    ['农历三月初三', '三月初三', {lunar: true, month: 3, day: 3}],
    ['大年初五', '大年初五', {lunar: true, month: 1, day: 5}],
    ['近日,', '近日', {vague: true}],
    // A leap month
    ['闰四月初八,办庙会', '闰四月初八', {lunar: true, leap: true, month: 4, day: 8}],
    ['农历闰四月十五,办庙会', '农历闰四月十五', {lunar: true, leap: true, month: 4, day: 15}],
    ['2012年闰四月初八办庙会', '2012年闰四月初八', {lunar: true, leap: true, year: 2012, month: 4, day: 8}],
    ['农历2012年四月十五,办庙会', '农历2012年四月十五', {lunar: true, year: 2012, month: 4, day: 15}],
    ['去年闰九月廿二', '去年闰九月廿二', {lunar: true, leap: true, yearOffset: -1, month: 9, day: 22}],
    // Ranges
    ['从2月28日起至3月1日,开会', '2月28日起至3月1日', {month: 2, day: 28, from: true, end: {month: 3, day: 1}}],
    ['3月1日开始,到5日结束', '3月1日开始,到5日', {month: 3, day: 1, from: true, end: {day: 5}}],
    ['自2011年3月1日起至2011年5月31日', '2011年3月1日起至2011年5月31日', {year: 2011, month: 3, day: 1, from: true, end: {year: 2011, month: 5, day: 31}}],
    ['2月1日上午至20日下午', '2月1日上午至20日', {month: 2, day: 1, end: {day: 20}}],
    ['2月1日上午8:30至20日18时', '2月1日上午8:30至20日', {month: 2, day: 1, end: {day: 20}}],
    ['2月1日零时起至20日24时', '2月1日零时起至20日', {month: 2, day: 1, from: true, end: {day: 20}}],
    ['2月1日8时至18时', '2月1日', {month: 2, day: 1}],
    ['于5日上午至7日', '5日上午至7日', {day: 5, end: {day: 7}}],
    ['去年12月28日至今年1月3日', '去年12月28日至今年1月3日', {yearOffset: -1, month: 12, day: 28, end: {yearOffset: 0, month: 1, day: 3}}],
    ['12月28日至今年1月3日', '12月28日至今年1月3日', {yearOffset: -1, month: 12, day: 28, end: {yearOffset: 0, month: 1, day: 3}}],
    ['3月1日至今年5月3日', '3月1日至今年5月3日', {yearOffset: 0, month: 3, day: 1, end: {yearOffset: 0, month: 5, day: 3}}],
    ['2010年3月1日至今年5月3日', '2010年3月1日至今年5月3日', {year: 2010, month: 3, day: 1, end: {yearOffset: 0, month: 5, day: 3}}],
    ['2010年12月28日至次年1月3日', '2010年12月28日至次年1月3日', {year: 2010, month: 12, day: 28, end: {year: 2011, month: 1, day: 3}}],
    ['去年3月1日至次年5月3日', '去年3月1日至次年5月3日', {yearOffset: -1, month: 3, day: 1, end: {yearOffset: 0, month: 5, day: 3}}],
    ['12月28日至次年1月3日', '12月28日至次年1月3日', {month: 12, day: 28, end: {month: 1, day: 3}}],
    ['12月28日至2011年1月3日', '12月28日至2011年1月3日', {year: 2010, month: 12, day: 28, end: {year: 2011, month: 1, day: 3}}],
    ['同年5月,', '同年5月', {yearsOn: 0, month: 5}],
    ['次年5月至7月', '次年5月至7月', {yearsOn: 1, month: 5, end: {month: 7}}],
    ['去年12月至今年3月', '去年12月至今年3月', {yearOffset: -1, month: 12, end: {yearOffset: 0, month: 3}}],
    ['12月至今年3月', '12月至今年3月', {yearOffset: -1, month: 12, end: {yearOffset: 0, month: 3}}],
    ['11月底到次年2月', '11月底到次年2月', {month: 11, end: {month: 2}}],
    ['2010年11月至次年2月', '2010年11月至次年2月', {year: 2010, month: 11, end: {year: 2011, month: 2}}],
    ['3月至今年5月', '3月至今年5月', {yearOffset: 0, month: 3, end: {yearOffset: 0, month: 5}}],
    ['12月至2011年3月', '12月至2011年3月', {year: 2010, month: 12, end: {year: 2011, month: 3}}],
  ])('reads %s', (text, printed, value) => {
    expect(read(text)).toEqual([[expect.stringContaining(printed), value]])
  })

  it.each(['三个月', '每月15日', '每年11月至次年3月', '每年的5月', '每月4日、14日、24日,干部来坐班', '每月四日、十四日、二十四日,干部来坐班', '每个月5号和20号,干部来坐班', '13月40日', '2011', '20年前的事', '第5月球', '12345热线', '9·11', '生日', '星期日', '上年纪的老人', '玫瑰遇上年糕', '腊八赶上周日,', '今日头版'.slice(2), '闰四月', '闰4月8日'])('finds no date in %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

it('reads two hundred thousand characters of dates within seconds', () => {
  for (const text of ['昨日', '3月5日开工,7日完工。', '2011年3月5日,']) {
    const folded = fold(text.repeat(200_000 / text.length))
    const began = performance.now()
    const found = findDates(folded)
    expect(found.length).toBeGreaterThanOrEqual(Math.floor(200_000 / text.length))
    expect(performance.now() - began, text).toBeLessThan(2000)
  }
})

it.each([
  [2010, 12, 27, '2011-01-30'],
  [2019, 1, 1, '2019-02-05'],
  [2024, 12, 30, '2025-01-28'],
  [2020, 8, 15, '2020-10-01'],
  [2012, 4, 8, '2012-04-28'],
])('lunarDay(%i, %i, %i) is %s', (year, month, day, expected) => expect(lunarDay(year, month, day)).toBe(expected))

it.each([
  [2012, 4, 8, '2012-05-28'],
  [2014, 9, 30, '2014-11-21'],
  [2011, 4, 8, undefined],
])('in the leap month, lunarDay(%i, %i, %i) is %s', (year, month, day, expected) => expect(lunarDay(year, month, day, true)).toBe(expected))
