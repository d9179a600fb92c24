/** From one day or month to another, as dates print it: the forms, and what they say. */
import type {DateExpression} from './date-expression.ts'
import {NUMBER, readNumber, YEAR} from './numerals.ts'

/** What stands between the two. */
export const TO = String.raw`\s*(?:直?至|直?到|~|-{1,2}|—{1,2}|–)\s*`
const FROM = String.raw`(?:(?<from>起|开始),?\s*)?`
// 2月1日上午9时至20日: a time of the day belongs to its day.
const TIME = String.raw`\s*(?:凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|夜里|夜间|深夜|晚)?\s*(?:(?:零|${NUMBER})(?:[时点](?:整|半|${NUMBER}分)?|:\d\d))?\s*`
const END_YEAR = String.raw`(?:(?:(?<endYear>${YEAR})\s?年|(?<endOffset>今年|本年|去年|明年|次年|翌年)的?)\s?)?`
/** The end of a day that is read. */
export const DAY_END = String.raw`(?:${TIME}${FROM}${TO}(?:${END_YEAR}(?<endMonth>${NUMBER})\s?月\s?)?(?<endDay>${NUMBER})\s?[日号])?`

/** A day with its end, if it has one. Between two days of one month the mark is printed once: 20~22日. Later extractions of pages set numbers off by spaces: 8 月 12 日. */
export const DAY = String.raw`(?<day>${NUMBER})(?:\s?[日号]${DAY_END}|${TO}(?<onlyDay>${NUMBER})\s?[日号])`
export const MONTH_END = String.raw`(?:${TO}${END_YEAR}(?<endMonth>${NUMBER})月)?`

/** What the forms' named groups hold. */
export type Groups = Record<string, string | undefined>

/** A year as printed, or counted from the paper's (去年 is -1), or from the one told of before (同年, 次年). */
export function yearOf(year: string | undefined, offset: string | undefined): Pick<DateExpression, 'year' | 'yearOffset' | 'yearsOn'> {
  if (year) return {year: readNumber(year)}
  if (!offset) return {}
  if (SAME_YEAR.has(offset)) return {yearsOn: 0}
  if (NEXT_YEAR.has(offset)) return {yearsOn: 1}
  return {yearOffset: {今: 0, 本: 0, 去: -1, 上: -1, 前: -2, 明: 1}[offset[0] as '今']}
}

const SAME_YEAR = new Set(['当年', '同年'])
const NEXT_YEAR = new Set(['次年', '翌年'])

/**
 * A day with its month and, where the beginning or the end says it, its year: 12月28日至今年1月3日 begins last year.
 *
 * @param begin the year that is printed before the month
 */
export function monthDayOf(groups: Groups, begin: Year): DateExpression {
  const {end, ...rest} = dayOf(groups)
  return withYears({month: readNumber(groups.month!), ...rest}, end, begin, groups)
}

/** The day of the month, and of the other that ends the range. */
export function dayOf({day, from, endMonth, endDay, onlyDay}: Groups): DateExpression {
  const last = endDay ?? onlyDay
  return {day: readNumber(day!), ...(from && {from: true}), ...(last && {end: {...(endMonth && {month: readNumber(endMonth)}), day: readNumber(last)}})}
}

/** Months and, where the first or the last says it, their years: 12月至今年3月 begins last year. */
export function monthsOf(groups: Groups, begin: Year = {}): DateExpression {
  const last = groups.endMonth ?? groups.onlyMonth
  return withYears({month: readNumber(groups.month!)}, last ? {month: readNumber(last)} : undefined, begin, groups)
}

type Year = Pick<DateExpression, 'year' | 'yearOffset' | 'yearsOn'>

/** A range whose years are those of its beginning, or of its end, which lies in the year behind where its month comes before the first. */
function withYears(first: DateExpression & {month: number}, end: DateExpression['end'], begin: Year, {endYear, endOffset}: Groups): DateExpression {
  if (!end) return {...begin, ...first}
  if (NEXT_YEAR.has(endOffset!)) return {...begin, ...first, end: {...end, ...laterBy(1, begin)}}
  const hasBegin = begin.year !== undefined || begin.yearOffset !== undefined || begin.yearsOn !== undefined
  const own = yearOf(endYear, endOffset)
  return {...(hasBegin ? begin : laterBy(end.month! < first.month ? -1 : 0, own)), ...first, end: {...own, ...end}}
}

/** So many years after a stated one or one counted from the paper's; nothing where neither is told. @example laterBy(1, {yearOffset: -1}) // {yearOffset: 0} */
export function laterBy(years: number, {year, yearOffset}: Pick<DateExpression, 'year' | 'yearOffset'>): Pick<DateExpression, 'year' | 'yearOffset'> {
  if (year !== undefined) return {year: year + years}
  return yearOffset === undefined ? {} : {yearOffset: yearOffset + years}
}
