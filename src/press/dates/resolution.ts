import {putAside, resolved} from '../annotation.ts'
import {addDays, dayOf, daysBetween, lastDay, monthOf, weekdayOf, writeEdtf} from '../calendar/edtf.ts'
import {lunarDay} from '../calendar/lunar.ts'
import {solarTermDay} from '../calendar/solar-terms.ts'
import type {DateExpression} from '../recognizers/date-expression.ts'
import type {Annotation, Mention} from '../types.ts'
import type {DateEvidence} from './date-evidence.ts'
import type {IssueDate} from './issue-date.ts'
import type {Window} from './season.ts'
import {isOfUntoldYear, type Tense} from './tense-row.ts'

/**
 * Turns an article's dates into EDTF. What the text leaves out comes from the issue date: a day without a year is the latest such day
 * not after it (the next one when it is announced), 昨日 is the day before it. Where several years are possible, the value spans the day of
 * the first to that of the last. What stays open is put aside with the reason. Days are the article's events (`subject`), those to come where
 * the item announces an occasion of that day; months, years and deadlines are mentions.
 */
export function resolveDates(evidence: readonly DateEvidence[], issue: IssueDate | undefined): Annotation[] {
  return evidence.map((item) => resolveDate(item, issue))
}

function resolveDate({mention, value, tense, margin, lead, occasion, done}: DateEvidence, issue: IssueDate | undefined): Annotation {
  if (value.vague) return putAside(mention, 'vague-time', `“${mention.text}”没有说是哪一天`)
  if (isOfUntoldYear(value)) return putAside(mention, 'no-year', `“${mention.text}”所说的那一年，前面没有写明`)
  if (value.dayOffset !== undefined || value.weekOffset !== undefined) return resolveOffset(mention, value, tense, issue)
  const point = value.year !== undefined && !value.lunar ? spanIn(value.year, value, '写明年份', issue && yearOf(issue)) : acrossWindows(value, issue, {future: tense === 'future', done})
  if (!point) return putAside(mention, 'no-year', issue ? `“${mention.text}”在见报时间内对不上一天` : `见报年份不知，“${mention.text}”不能定年`)
  const {start, end, why, announced} = point
  const isDay = value.day !== undefined
  // Of a day of the Chinese calendar in several years not even the day is known: further down it is mostly one of a custom.
  const isOpen = value.lunar === true && !lead && daysBetween(start, end) > LONGEST_STRETCH
  // What a notice set is an event once it is over.
  const isOver = value.from === true && issue !== undefined && end < issue.start
  const isEvent = isDay && !margin && !isOpen && (occasion || (!announced && (tense === 'past' || tense === 'current' || isOver)))
  const rule = isEvent ? 'event' : isDay ? 'announced-day' : 'time-mentioned'
  return resolved(mention, writeEdtf(start, end), rule, isEvent ? (occasion ? `${why}，预告的就是这件事` : why) : `${why}；${margin ? '可能就是见报的日子' : isOpen ? '不知是哪一年，也就不知是哪一天' : isDay ? '是期限、预告或年年有的日子' : '不到日，不算事件'}`, {
    implied: value.year === undefined,
    subject: isEvent,
  })
}

// A stretch of days that is told of; a longer one spans years that are left open.
const LONGEST_STRETCH = 366

// An interval in which 昨日 is known too loosely to be an event. The weekends of two weeks are no interval at all.
const LOOSE_DAYS = 10
const OF_ONE_WEEK = 6

function resolveOffset(mention: Mention, value: DateExpression, tense: Tense, issue: IssueDate | undefined): Annotation {
  if (!issue) return putAside(mention, 'no-issue-date', `见报日期不知，“${mention.text}”不能定日`)
  const [start, end] = [counted(issue.start, value).start, counted(issue.end, value).end]
  const why = `“${mention.text}”按见报日期${writeEdtf(issue.start, issue.end)}推算`
  const isOver = (value.dayOffset ?? value.weekOffset)! < 0 || (value.weekOffset === 0 && end < issue.start) || (value.over === true && (tense === 'past' || tense === 'current'))
  const isEvent = isOver && daysBetween(start, end) <= (value.weekOffset === undefined ? LOOSE_DAYS : OF_ONE_WEEK)
  return resolved(mention, writeEdtf(start, end), isEvent ? 'day-before-issue' : 'time-mentioned', why, {implied: true, subject: isEvent})
}

/** 昨日, 上周五, 上周末 as days, counted from the day of printing; weeks begin on Monday. */
function counted(day: string, {dayOffset, weekOffset, weekday, end}: DateExpression): Window {
  if (dayOffset !== undefined) return {start: addDays(day, dayOffset), end: addDays(day, dayOffset)}
  const monday = addDays(day, 7 * weekOffset! - ((weekdayOf(day) + 6) % 7))
  return {start: addDays(monday, weekday!), end: addDays(monday, end?.day ?? weekday!)}
}

interface Point extends Window {
  why: string
  /** the day lies after the issue */
  announced?: boolean
}

/** Whether a day is announced, or its sentence says that it is over. */
type Told = Record<'future' | 'done', boolean>

/** The value in each possible year of the issue, from the first to the last. Months and years of an open year are not worth naming. */
function acrossWindows(value: DateExpression, issue: IssueDate | undefined, told: Told): Point | undefined {
  if (!issue) return undefined
  if (issue.windows.length > 1 && value.day === undefined) return undefined
  const points = issue.windows.flatMap((window) => (value.lunar ? lunarPoint(value, window, told) : pointAt(value, window, told)) ?? [])
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || issue.windows.length === 1) return first
  const years = [first.start.slice(0, 4), last.end.slice(0, 4)]
  return {start: first.start, end: last.end, why: `${years.join('至')}年中某一年的这一天，年份不能再缩小`, ...(first.announced && {announced: true})}
}

function pointAt(value: DateExpression, window: Window, {future}: Told): Point | undefined {
  if (value.yearOffset !== undefined) {
    const year = yearOf(window)
    return year === undefined ? undefined : spanIn(year + value.yearOffset, value, `见报在${year}年`, year)
  }
  if (value.monthOffset !== undefined) return inMonthOf(window, value)
  if (value.month === undefined) return value.day === undefined ? undefined : bareDay(value, window)
  const [first, last] = [Number(window.start.slice(0, 4)), Number(window.end.slice(0, 4))]
  const spans = [first - 1, first, ...(last > first ? [last] : []), last + 1].flatMap((year) => spanIn(year, value, '') ?? [])
  const next = spans.find(({end}) => end >= window.start)
  const past = spans.findLast(({start}) => start <= window.end)
  if ((value.from === true && isJustOver(next?.start, past?.end, window)) || (!future && !isSoon(next?.start, past?.end, window))) return past && {...past, why: '见报之前最近的一次'}
  return next && {...next, why: '见报之后最近的一次', announced: next.end > window.end}
}

/** 至11月12日结束, 除夕值班, printed some days before: the nearest such day is meant, not that of a year ago. */
function isSoon(next: string | undefined, past: string | undefined, {start, end}: Window): boolean {
  return next !== undefined && past !== undefined && daysBetween(end, next) <= SOON_DAYS && daysBetween(past, start) >= LONG_AGO_DAYS
}

/** 3月1日起至5月31日, as a notice said it, printed in June: that which has just ended is meant, not that of a year later. */
function isJustOver(next: string | undefined, past: string | undefined, {start, end}: Window): boolean {
  return next !== undefined && past !== undefined && daysBetween(past, start) <= SOON_DAYS && daysBetween(end, next) >= HALF_A_YEAR
}

const SOON_DAYS = 45
const HALF_A_YEAR = 183
const LONG_AGO_DAYS = 300

/** The one year of a window, or of the one before January's last days. */
function yearOf({start, end}: Window): number | undefined {
  return start.slice(0, 4) === end.slice(0, 4) ? Number(start.slice(0, 4)) : undefined
}

/**
 * Days of an expression in a given year.
 *
 * @param printed the year of printing, from which 至今年5月31日 counts
 */
function spanIn(year: number, {month, day, end, term}: DateExpression, why: string, printed?: number): Point | undefined {
  if (month === undefined) return {start: `${year}-01-01`, end: `${end?.year ?? year}-12-31`, why}
  const start = day === undefined ? `${monthOf(year, month)}-01` : term === undefined ? dayOf(year, month, day) : solarTermDay(year, term)
  const endMonth = end?.month ?? month
  if (end?.yearOffset !== undefined && printed === undefined) return undefined
  const endYear = end?.year ?? (end?.yearOffset !== undefined ? printed! + end.yearOffset : endMonth < month ? year + 1 : year)
  const last = day === undefined || (end && end.day === undefined) ? lastDay(monthOf(endYear, endMonth)) : end ? dayOf(endYear, endMonth, end.day!) : start
  return start && last && start <= last ? {start, end: last, why} : undefined
}

function inMonthOf(window: Window, value: DateExpression): Point | undefined {
  if (window.start.slice(0, 7) !== window.end.slice(0, 7)) return undefined
  const [year, month] = [Number(window.start.slice(0, 4)), Number(window.start.slice(5, 7))]
  const shifted = month + value.monthOffset! - 1
  return spanIn(year + Math.floor(shifted / 12), {...value, month: (((shifted % 12) + 12) % 12) + 1}, '按见报月份推算')
}

/** 24日 alone: the latest such day, if the issue date is known well enough that there is only one. */
function bareDay(value: DateExpression, window: Window): Point | undefined {
  if (daysBetween(window.start, window.end) > 25) return undefined
  for (let month = window.end.slice(0, 7), tries = 0; tries < 2; tries++, month = addDays(`${month}-01`, -1).slice(0, 7)) {
    const [year, number] = month.split('-').map(Number) as [number, number]
    const span = spanIn(year, {...value, month: number}, '见报之前最近的这一日')
    if (span && span.start <= window.end) return span
  }
  return undefined
}

function lunarPoint(value: DateExpression, window: Window, {future, done}: Told): Point | undefined {
  const {month, day, year, yearOffset, leap} = value
  if (month === undefined || day === undefined) return undefined
  const own = yearOf(window)
  const stated = year ?? (yearOffset !== undefined && own !== undefined ? own + yearOffset : undefined)
  const last = Number(window.end.slice(0, 4))
  const years = stated !== undefined ? [stated] : [last - 2, last - 1, last, last + 1]
  const days = years.flatMap((candidate) => lunarDay(candidate, month, day, leap) ?? [])
  const next = days.find((found) => found >= window.start)
  const past = days.findLast((found) => stated !== undefined || found <= window.end)
  if (next && ((future && !isJustOver(next, past, window)) || (!done && isSoon(next, past, window)))) return {start: next, end: next, why: '农历换算成公历，取见报之后最近的一次', announced: next > window.end}
  return past ? {start: past, end: past, why: '农历换算成公历，取见报之前最近的一次'} : undefined
}
