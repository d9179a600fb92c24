import {addDays, dayOf, daysBetween, monthOf} from '../edtf.ts'
import {lunarDay} from '../lunar.ts'
import type {DateEvidence} from './evidence.ts'
import {cited} from './wording.ts'

/** Days of one year on which the page may have been printed, both inclusive. */
export interface Window {
  start: string
  end: string
}

/** Where in a year the page was printed, whichever year it was. */
export interface Season {
  rule: string
  why: string
  in: (year: number) => Window | undefined
}

/**
 * Where in the year the days, months or festivals put the page: within some days after the latest thing it tells of. Without any of them,
 * the whole year.
 */
export function seasonOf(dates: readonly DateEvidence[]): Season | undefined {
  const told = dates.filter(({value, tense}) => tense === 'past' && value.month !== undefined && (value.yearOffset ?? 0) === 0)
  return byDay(told) ?? byLunarDay(told) ?? byMonth(told)
}

// The more articles tell of the last few days, the surer it is that the latest of them is fresh.
const LAGS = [
  {articles: 3, days: 7},
  {articles: 2, days: 9},
  {articles: 0, days: 14},
]
// Days near the latest one.
const NEAR = 10

/**
 * After the latest day that is told of. Days without a year stand on a circle; the widest gap between them is where the year turns
 * (28 December, 2 January: the gap is from January to December, so January is the later).
 */
function byDay(told: readonly DateEvidence[]): Season | undefined {
  const days = told.filter(({value}) => value.day !== undefined && !value.lunar)
  const lastYear = days.reduce((most, {value}) => Math.max(most, value.year ?? 0), 0)
  const placed = days
    .filter(({value}) => value.year === undefined || value.year === lastYear)
    .map((evidence) => ({evidence, at: dayOfYear(evidence)}))
    .sort((a, b) => a.at - b.at)
  let latest = placed.at(-1)
  if (!latest) return undefined
  let widest = -1
  for (const [index, item] of placed.entries()) {
    const next = placed[(index + 1) % placed.length]!
    const gap = index + 1 < placed.length ? next.at - item.at : next.at + 366 - item.at
    // On equal gaps the later day in the calendar year.
    if (gap >= widest) [widest, latest] = [gap, item]
  }
  const {mention, line} = latest.evidence
  const articles = new Set(placed.filter(({at}) => (latest.at - at + 366) % 366 <= NEAR).map(({evidence}) => evidence.article)).size
  const lag = LAGS.find((row) => articles >= row.articles)!.days
  const {month, day} = lastOf(latest.evidence)
  const first = placed.every(({evidence, at}) => at !== latest.at || evidence.unsaid) ? 0 : 1
  const begin = isLong(latest.evidence) ? latest.evidence.value : {month, day}
  return {
    rule: 'latest-day',
    why: `最晚的事${cited(mention.text, line)}，见报应在${first === 0 ? '当天或' : ''}其后${lag}天之内`,
    in: (year) => {
      const [from, to] = [after(dayOf(year, begin.month!, begin.day!), lag, first), after(dayOf(year, month, day), lag, first)]
      return from && to && {start: from.start, end: to.end}
    },
  }
}

// A longer stretch than this may still have been going on when the page was printed.
const SHORT_STRETCH = 10

function isLong({value}: DateEvidence): boolean {
  const {month, day, end} = value
  if (end?.day === undefined) return false
  const [from, to] = [dayOf(2000, month!, day!), dayOf(2000, end.month ?? month!, end.day)]
  return from !== undefined && to !== undefined && from <= to && daysBetween(from, to) > SHORT_STRETCH
}

/** 大年初四, 腊月廿七: another day of each year. */
function byLunarDay(told: readonly DateEvidence[]): Season | undefined {
  // The last months of the Chinese year come before its first in ours.
  const order = ({month, day}: DateEvidence['value']) => (month! >= 11 ? month! - 12 : month!) * 40 + day!
  const latest = told.filter(({value}) => value.lunar && value.day !== undefined).reduce<DateEvidence | undefined>((best, item) => (!best || order(item.value) > order(best.value) ? item : best), undefined)
  if (!latest) return undefined
  const {month, day} = latest.value
  const lag = LAGS.at(-1)!.days
  return {
    rule: 'latest-lunar-day',
    why: `最晚的事农历${cited(latest.mention.text, latest.line)}，见报应在其后${lag}天之内`,
    in: (year) => after(lunarDay(month! >= 11 ? year - 1 : year, month!, day!), lag),
  }
}

/** Not before the latest month; after it, till the end of the year (of a late month, till the next January). */
function byMonth(told: readonly DateEvidence[]): Season | undefined {
  const month = ({value}: DateEvidence) => value.end?.month ?? value.month!
  const latest = told.filter(({value}) => !value.lunar).reduce<DateEvidence | undefined>((best, item) => (!best || month(item) > month(best) ? item : best), undefined)
  if (!latest) return undefined
  return {
    rule: 'latest-month',
    why: `最晚的月份${cited(latest.mention.text, latest.line)}`,
    in: (year) => ({start: `${monthOf(year, month(latest))}-01`, end: month(latest) >= 10 && latest.value.yearOffset === undefined ? `${year + 1}-01-31` : `${year}-12-31`}),
  }
}

/** Days after a day, from the `first` one on. */
function after(day: string | undefined, lag: number, first = 1): Window | undefined {
  return day === undefined ? undefined : {start: addDays(day, first), end: addDays(day, lag)}
}

function lastOf({value}: DateEvidence): {month: number; day: number} {
  return {month: value.end?.month ?? value.month!, day: value.end?.day ?? value.day!}
}

function dayOfYear(evidence: DateEvidence): number {
  const {month, day} = lastOf(evidence)
  return daysBetween('2000-01-01', dayOf(2000, month, day) ?? '2000-01-01')
}
