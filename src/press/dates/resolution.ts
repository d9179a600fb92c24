import {addDays, dayOf, daysBetween, lastDay, monthOf, writeEdtf} from '../edtf.ts'
import {lunarDay} from '../lunar.ts'
import type {DateExpression} from '../recognizers/dates.ts'
import type {Annotation, Mention} from '../types.ts'
import {putAside, resolved} from '../annotation.ts'
import type {DateEvidence} from './evidence.ts'
import type {IssueDate} from './issue-date.ts'

/**
 * Turns an article's dates into EDTF. What the text leaves out comes from the issue date: a day without a year is the latest such day
 * not after it (the next one when it is announced), 昨日 is the day before it. What stays open is put aside with the reason.
 * Days are the article's events (`subject`); months, years and deadlines are mentions.
 *
 * @param passages the article's passages, for the sentence in which a date inherits the year or month before it
 */
export function resolveDates(evidence: readonly DateEvidence[], passages: readonly {text: string}[], issue: IssueDate | undefined): Annotation[] {
  let before: {mention: Mention; value: DateExpression} | undefined
  return evidence.map((item) => {
    const {mention} = item
    const near = before && isSameSentence(before.mention, mention, passages) ? before.value : undefined
    const value = inherit(item.value, near)
    if (value.month !== undefined || value.year !== undefined || value.yearOffset !== undefined) before = {mention, value}
    return resolveDate({...item, value}, issue)
  })
}

function isSameSentence(a: Mention, b: Mention, passages: readonly {text: string}[]): boolean {
  return a.passage === b.passage && !/[。!?!?]/u.test(passages[a.passage]!.text.slice(a.end, b.start))
}

/** `去年11月5日开工,12月1日完工`: the second has the year of the first; `2月24日…,28日`: its month. */
function inherit(value: DateExpression, near: DateExpression | undefined): DateExpression {
  if (!near || value.lunar || value.vague || value.dayOffset !== undefined) return value
  const hasYear = value.year !== undefined || value.yearOffset !== undefined
  if (value.month === undefined && value.day !== undefined && value.monthOffset === undefined && near.month !== undefined && !near.lunar) {
    return {...value, month: near.end?.month ?? near.month, ...(near.year && {year: near.year}), ...(near.yearOffset !== undefined && {yearOffset: near.yearOffset})}
  }
  if (hasYear || value.month === undefined || near.month === undefined || near.lunar || value.month < near.month) return value
  return {...value, ...(near.year && {year: near.year}), ...(near.yearOffset !== undefined && {yearOffset: near.yearOffset})}
}

// An interval in which 昨日 is known too loosely to be an event.
const LOOSE_DAYS = 10

function resolveDate({mention, value, tense}: DateEvidence, issue: IssueDate | undefined): Annotation {
  if (value.vague) return putAside(mention, 'vague-time', `“${mention.text}”没有说是哪一天`)
  if (value.dayOffset !== undefined) return resolveOffset(mention, value.dayOffset, issue)
  const point = value.lunar ? lunarPoint(value, issue) : gregorianPoint(value, issue, tense === 'future')
  if (!point) return putAside(mention, 'no-year', issue ? `“${mention.text}”在见报时间内对不上唯一的一天` : `见报年份不知,“${mention.text}”不能定年`)
  const {start, end, why} = point
  const isDay = value.day !== undefined
  const isEvent = isDay && tense !== 'future' && tense !== 'origin'
  const rule = isEvent ? 'event' : isDay ? 'announced-day' : 'time-mentioned'
  return resolved(mention, writeEdtf(start, end), rule, isEvent ? why : `${why};${isDay ? '是期限或预告' : '不到日,不算事件'}`, {
    implied: value.year === undefined,
    subject: isEvent,
  })
}

function resolveOffset(mention: Mention, offset: number, issue: IssueDate | undefined): Annotation {
  if (!issue) return putAside(mention, 'no-issue-date', `见报日期不知,“${mention.text}”不能定日`)
  const [start, end] = [addDays(issue.start, offset), addDays(issue.end, offset)]
  const why = `“${mention.text}”按见报日期${writeEdtf(issue.start, issue.end)}推算`
  const isEvent = offset < 0 && daysBetween(start, end) <= LOOSE_DAYS
  return resolved(mention, writeEdtf(start, end), isEvent ? 'day-before-issue' : 'time-mentioned', why, {implied: true, subject: isEvent})
}

interface Point {
  start: string
  end: string
  why: string
}

function gregorianPoint(value: DateExpression, issue: IssueDate | undefined, future: boolean): Point | undefined {
  const base = baseYear(issue)
  if (value.year !== undefined) return spanIn(value.year, value, '写明年份')
  if (value.yearOffset !== undefined) {
    if (base === undefined) return undefined
    return spanIn(base + value.yearOffset, value, `见报在${base}年`)
  }
  if (!issue) return undefined
  if (daysBetween(issue.start, issue.end) > 300) return inSomeYear(value, issue)
  if (value.monthOffset !== undefined) return inMonthOf(issue, value)
  if (value.month === undefined) return value.day === undefined ? undefined : bareDay(value, issue)
  const years = [Number(issue.start.slice(0, 4)) - 1, Number(issue.start.slice(0, 4)), Number(issue.end.slice(0, 4)), Number(issue.end.slice(0, 4)) + 1]
  const spans = [...new Set(years)].flatMap((year) => spanIn(year, value, '') ?? [])
  const span = future ? spans.find(({end}) => end >= issue.start) : spans.findLast(({start}) => start <= issue.end)
  return span && {...span, why: future ? '见报之后最近的一次' : '见报之前最近的一次'}
}

// A day in one of more years than these is no longer worth naming.
const MOST_YEARS = 5

/** The year is open: from the day in the first possible year to the day in the last. */
function inSomeYear(value: DateExpression, issue: IssueDate): Point | undefined {
  const [first, last] = [Number(issue.start.slice(0, 4)), Number(issue.end.slice(0, 4))]
  if (value.month === undefined || value.day === undefined || value.monthOffset !== undefined || last - first >= MOST_YEARS) return undefined
  const [from, to] = [spanIn(first, value, ''), spanIn(last, value, '')]
  return from && to && {start: from.start, end: to.end, why: `${first}至${last}年中某一年的这一天,年份不能再缩小`}
}

function baseYear(issue: IssueDate | undefined): number | undefined {
  return issue && issue.start.slice(0, 4) === issue.end.slice(0, 4) ? Number(issue.start.slice(0, 4)) : undefined
}

/** Days of an expression in a given year. */
function spanIn(year: number, {month, day, end}: DateExpression, why: string): Point | undefined {
  if (month === undefined) return {start: `${year}-01-01`, end: `${end?.year ?? year}-12-31`, why}
  const start = day === undefined ? `${monthOf(year, month)}-01` : dayOf(year, month, day)
  const endMonth = end?.month ?? month
  const endYear = end?.year ?? (endMonth < month ? year + 1 : year)
  const last = day === undefined || (end && end.day === undefined) ? lastDay(monthOf(endYear, endMonth)) : dayOf(endYear, endMonth, end?.day ?? day)
  return start && last && start <= last ? {start, end: last, why} : undefined
}

function inMonthOf(issue: IssueDate, value: DateExpression): Point | undefined {
  if (issue.start.slice(0, 7) !== issue.end.slice(0, 7)) return undefined
  const [year, month] = [Number(issue.start.slice(0, 4)), Number(issue.start.slice(5, 7))]
  const shifted = month + value.monthOffset! - 1
  return spanIn(year + Math.floor(shifted / 12), {...value, month: (((shifted % 12) + 12) % 12) + 1}, '按见报月份推算')
}

/** 24日 alone: the latest such day, if the issue date is known well enough that there is only one. */
function bareDay(value: DateExpression, issue: IssueDate): Point | undefined {
  if (daysBetween(issue.start, issue.end) > 25) return undefined
  for (let month = issue.end.slice(0, 7), tries = 0; tries < 2; tries++, month = addDays(`${month}-01`, -1).slice(0, 7)) {
    const [year, number] = month.split('-').map(Number) as [number, number]
    const span = spanIn(year, {...value, month: number}, '见报之前最近的这一日')
    if (span && span.start <= issue.end) return span
  }
  return undefined
}

function lunarPoint(value: DateExpression, issue: IssueDate | undefined): Point | undefined {
  const {month, day} = value
  if (month === undefined || day === undefined) return undefined
  const stated = value.year ?? (value.yearOffset !== undefined && baseYear(issue) !== undefined ? baseYear(issue)! + value.yearOffset : undefined)
  const end = issue?.end
  if (stated === undefined && (!end || daysBetween(issue.start, end) > 300)) return undefined
  const years = stated !== undefined ? [stated] : [Number(end!.slice(0, 4)) - 2, Number(end!.slice(0, 4)) - 1, Number(end!.slice(0, 4))]
  const date = years.map((year) => lunarDay(year, month, day)).findLast((date) => date !== undefined && (stated !== undefined || date <= end!))
  return date ? {start: date, end: date, why: '农历换算成公历,取见报之前最近的一次'} : undefined
}
