import {dayOf, daysBetween} from '../calendar/edtf.ts'
import {OWN_PAPER} from '../wording/paper-names.ts'
import type {DateExpression} from '../recognizers/date-expression.ts'
import {laterBy} from '../recognizers/date-ranges.ts'
import type {Mention} from '../types.ts'
import type {Tense} from './tense-row.ts'

/** The dates before the one that is read. */
export interface Before {
  /** the latest with a year or month; `ahead` when it was a month to come, whose year a day beside it has not */
  last?: Dated & {ahead: boolean}
  /** the latest with a year, printed or taken over */
  ofYear?: Dated
  /** the latest day that is told of */
  told?: Dated
  /** the latest day with its year, printed or run on from one, when nothing after it turned to another time; `opens` when the article's dates began so */
  dated?: Dated & {opens: boolean}
}

interface Dated {
  mention: Mention
  value: DateExpression
}

/**
 * What a date takes over from the one before it in the sentence, or a bare day from the story's: `去年11月5日开工,12月1日完工`: the second has
 * the year of the first; `2月24日…,28日`: its month.
 */
export function inherit(mention: Mention, folded: string, {last, ofYear, told}: Before): DateExpression {
  const value = mention.value as DateExpression
  // 2008年秋天开工。次年5月14日建成。
  if (value.yearsOn !== undefined) return ofYear?.mention.passage === mention.passage ? {...value, ...laterBy(value.yearsOn, ofYear.value)} : value
  if (value.lunar || value.vague || value.dayOffset !== undefined || value.weekOffset !== undefined) return value
  const near = last && isSameSentence(last.mention, mention, folded) ? last.value : undefined
  if (value.month === undefined && value.day !== undefined && value.monthOffset === undefined) {
    const day = near?.month !== undefined && !near.lunar ? near : told && goesOn(told, mention, value.day, folded) ? told.value : undefined
    return day ? {...value, month: day.end?.month ?? day.month!, year: day.year, yearOffset: day.yearOffset} : value
  }
  const hasYear = value.year !== undefined || value.yearOffset !== undefined
  if (last && !hasYear && value.month !== undefined && isReached(last, mention, folded)) return {...value, yearOffset: last.value.yearOffset}
  if (ofYear && !hasYear && isOfMemory(ofYear, mention, value, folded)) return {...value, year: ofYear.value.year}
  if (!near || hasYear || value.month === undefined || near.month === undefined || near.lunar || value.month < near.month || (last!.ahead && value.day !== undefined)) return value
  return {...value, year: near.year, yearOffset: near.yearOffset}
}

/** 我们去年开了头。没人肯来。等到十月份,…: a month that a story of an earlier year comes to. */
function isReached({mention: {passage, end}, value: {yearOffset, month}}: Dated, mention: Mention, folded: string): boolean {
  if (passage !== mention.passage || month !== undefined || yearOffset === undefined || yearOffset >= 0) return false
  const between = folded.slice(end, mention.start)
  return REACHED.test(between) && !NOW.test(between)
}

const REACHED = /(?:等到|直到|一直到|到了|转眼到?)$/u

/**
 * 1977年7月,郑州遭了大水。老记者写道:7月20日凌晨…; 1976年,他在唐山。7月28日凌晨…: a day of the year in which a letter or a memory began, in its
 * paragraph. What a life began with (1976年,他进厂) is followed by days of today.
 */
function isOfMemory(ofYear: Dated, {passage, start, end}: Mention, {month, day}: DateExpression, folded: string): boolean {
  const {mention, value: old} = ofYear
  if (old.year === undefined || old.day !== undefined || old.end || day === undefined || month === undefined || mention.passage !== passage) return false
  const between = folded.slice(mention.end, start)
  if (WRITTEN.test(between)) return true
  if (!NEXT_SENTENCE.test(between) || NOW.test(between) || TO_COME.test(between) || isOfReporter(folded, start, end)) return false
  if (!/(?:^|[。!?;:])$/u.test(folded.slice(0, mention.start))) return false
  return old.month === month || (old.year < FIRST_YEAR && old.month === undefined && !OF_A_LIFE.test(between))
}

/** Behind these words stands what was written or said then. */
const WRITTEN = /(?:写道|写着|写下|写的?是|记着|记道|记下|记载|这样[写记]|[信书]上说|信[里中]说|原文是):?["“]?$/u
const NEXT_SENTENCE = /^(?:的?[^。!?;,]{0,6})?,?[^。!?;]*[。;]$/u
const TO_COME = /将|计划|预计|力争|有望|目标|[^重主需只首]要/u
const OF_A_LIFE = /出生|工作|革命|[入进][党伍团厂校队]|参军|当兵|退休|毕业|结婚|嫁|成立|[创开]办|创[立建]|[始建修]建|建成|来到|搬|分配|开始|起|考[上入]|当[上选了]|获|被评/u

/**
 * 2014年3月5日立起围挡。3月20日撤走。4月2日…: days that follow a full one within a month, each of the one before it, are of its year, in
 * its paragraph or, where the article's dates begin with it, in the next ones. Whoever turns to his own time says so: 今年, 昨日, 如今, 记者.
 */
export function runOn({passage, start, end}: Mention, value: DateExpression, folded: string, {dated}: Before): DateExpression {
  const {month, day} = value
  if (!dated || month === undefined || day === undefined || value.lunar || value.year !== undefined || value.yearOffset !== undefined) return value
  if (dated.mention.passage !== passage && !dated.opens) return value
  const between = folded.slice(dated.mention.passage === passage ? dated.mention.end : 0, start)
  if (NOW.test(between) || isOfReporter(folded, start, end)) return value
  const {year, month: fromMonth, day: fromDay, end: stretch} = dated.value
  const since = dayOf(stretch?.year ?? year!, stretch?.month ?? fromMonth!, stretch?.day ?? fromDay!)
  const own = [year!, year! + 1].find((candidate) => {
    const then = dayOf(candidate, month, day)
    return since !== undefined && then !== undefined && then >= since && daysBetween(since, then) <= DAYS_BETWEEN
  })
  return own === undefined ? value : {...value, year: own}
}

/** Keeps what the next dates may take over; `first` when no other date of the article was printed before. */
export function remember(before: Before, mention: Mention, value: DateExpression, tense: Tense, first: boolean): void {
  if (value.month !== undefined || value.year !== undefined || value.yearOffset !== undefined) before.last = {mention, value, ahead: value.day === undefined && (tense === 'future' || tense === 'planned')}
  if (value.year !== undefined || value.yearOffset !== undefined) before.ofYear = {mention, value}
  const isDay = value.month !== undefined && value.day !== undefined && !value.lunar
  if (isDay && (tense === 'past' || tense === 'current')) before.told = {mention, value}
  if (isDay && value.year !== undefined && value.year >= FIRST_YEAR && tense === 'past') before.dated = {mention, value, opens: first || (before.dated?.opens ?? false)}
  else if (value.day === undefined || tense === 'past') delete before.dated
}

const DAYS_BETWEEN = 31

// Older ones are of a life or a house.
const FIRST_YEAR = 1990

/** Words with which a story comes back to the time of writing, or leaps. */
const NOW = /如今|现在|目前|眼下|当前|至今|今天|今日|时隔|[次翌]年|第二年|又一年|年后|同年的?今日|每年|往年/u

function isSameSentence(a: Mention, b: Mention, folded: string): boolean {
  return a.passage === b.passage && !/[。!?]/u.test(folded.slice(a.end, b.start))
}

/**
 * 7月20日暴雨…。21日凌晨…: the story goes on from the day named before, in a later sentence or not. It is another story when a reporter comes
 * on that day, when it is an earlier day of the month or one long after; and a day of another year is left behind with its paragraph.
 */
function goesOn(told: Dated, {passage, start, end}: Mention, day: number, folded: string): boolean {
  const {year, yearOffset, day: first, end: stretch} = told.value
  if (told.mention.passage !== passage && (year !== undefined || yearOffset !== undefined)) return false
  const since = day - (stretch?.day ?? first!)
  return since >= 0 && since <= DAYS_OF_A_STORY && !isOfReporter(folded, start, end)
}

const DAYS_OF_A_STORY = 10

/** 记者于5日…, 5日上午,记者…: the day on which the paper came. */
function isOfReporter(folded: string, start: number, end: number): boolean {
  return /记者[于在]?$/u.test(folded.slice(Math.max(0, start - 3), start)) || REPORTER.test(folded.slice(end, end + 12))
}

const REPORTER = new RegExp(`^[^。,]{0,4},?${OWN_PAPER}?记者`, 'u')
