import {addDays, dayOf, daysBetween, lastDay, monthOf, readEdtf, writeEdtf} from '../edtf.ts'
import type {PageKnown} from '../types.ts'
import {dateEvidence} from './evidence.ts'
import type {DateEvidence, ReadArticle} from './evidence.ts'
import {inferYears} from './years.ts'

/** When the page was printed: whole days, both inclusive. `basis` tells, in Chinese, what an inferred date rests on. */
export interface IssueDate {
  start: string
  end: string
  known: boolean
  basis?: string
}

/**
 * The issue date of a page. What is known beforehand decides; else it is inferred as narrowly as the page's words allow: the year from
 * `inferYears`, the day from the latest day that is told of in the past, which a paper prints the day after or within some days.
 * Undefined when no year can be told: a day is never invented.
 */
export function inferIssueDate(articles: readonly ReadArticle[], known: PageKnown): IssueDate | undefined {
  const given = known.date ? readEdtf(known.date) : undefined
  if (given && given.start !== '0001-01-01' && given.end !== '9999-12-31') return {start: given.start, end: given.end, known: true}
  const dates = dateEvidence(articles)
  const years = inferYears(articles, dates)
  if (!years) return undefined
  const candidates = Array.from({length: years.last - years.first + 1}, (_, index) => years.first + index)
  const latest = latestDay(dates)
  if (!latest) return withoutDays(dates, years.first, years.last, years.basis)
  const possible = candidates.filter((year) => !years.notBefore || (latest.in(year) ?? '') >= addDays(years.notBefore, -LONGEST_WINDOW))
  const weekdayYears = possible.filter((year) => fitsWeekdays(dates, year))
  const fitting = weekdayYears.length > 0 ? weekdayYears : possible
  if (fitting.length === 0) return undefined
  const [first, last] = [latest.in(fitting[0]!), latest.in(fitting.at(-1)!)]
  if (!first || !last) return undefined
  const articlesNearby = new Set(latest.near.map(({article}) => article)).size
  const window = WINDOWS.find(({articles: least}) => articlesNearby >= least)!.days
  const words = `最晚的事“${latest.evidence.mention.text}”(第${latest.evidence.line}行)`
  const narrowed = fitting.length < possible.length ? [`“${weekdayWords(dates)}”只合${fitting.join('、')}年`] : []
  return {
    start: addDays(first, 1),
    end: addDays(last, window),
    known: false,
    basis: [...years.basis, ...narrowed, `${words},见报应在其后${window}天之内`].join(';'),
  }
}

// The more articles tell of the last few days, the surer it is that the latest of them is fresh.
const WINDOWS = [
  {articles: 3, days: 7},
  {articles: 2, days: 9},
  {articles: 0, days: 14},
]

const LONGEST_WINDOW = 14

interface LatestDay {
  evidence: DateEvidence
  /** days told of within ten days of the latest */
  near: DateEvidence[]
  in: (year: number) => string | undefined
}

/**
 * The latest day that is told of. Days without a year stand on a circle; the widest gap between them is where the year turns
 * (28 December, 2 January: the gap is from January to December, so January is the later).
 */
function latestDay(dates: readonly DateEvidence[]): LatestDay | undefined {
  const days = dates.filter(({value, tense}) => tense === 'past' && value.day !== undefined && value.month !== undefined && !value.lunar && (value.yearOffset ?? 0) === 0)
  const withYear = days.filter(({value}) => value.year !== undefined)
  const lastYear = withYear.reduce((most, {value}) => Math.max(most, value.year!), 0)
  const relevant = days.filter(({value}) => value.year === undefined || value.year === lastYear)
  if (relevant.length === 0) return undefined
  const placed = relevant.map((evidence) => ({evidence, at: dayOfYear(evidence)})).sort((a, b) => a.at - b.at)
  let widest = -1
  let latest = placed.at(-1)!
  for (const [index, item] of placed.entries()) {
    const next = placed[(index + 1) % placed.length]!
    const gap = index + 1 < placed.length ? next.at - item.at : next.at + 366 - item.at
    // On equal gaps the later day in the calendar year.
    if (gap >= widest) [widest, latest] = [gap, item]
  }
  const {month, day, end} = latest.evidence.value
  return {
    evidence: latest.evidence,
    near: placed.filter(({at}) => (latest.at - at + 366) % 366 <= 10).map(({evidence}) => evidence),
    in: (year) => dayOf(year, end?.month ?? month!, end?.day ?? day!),
  }
}

function dayOfYear({value: {month, day, end}}: DateEvidence): number {
  return daysBetween('2000-01-01', dayOf(2000, end?.month ?? month!, end?.day ?? day!) ?? '2000-01-01')
}

/** Only months or nothing beside the year. */
function withoutDays(dates: readonly DateEvidence[], first: number, last: number, basis: string[]): IssueDate {
  const months = dates.filter(({value, tense}) => tense === 'past' && value.month !== undefined && value.day === undefined && !value.lunar && (value.yearOffset ?? 0) === 0 && (value.year ?? last) === last)
  const latest = months.reduce<DateEvidence | undefined>((best, item) => (!best || monthIn(item) > monthIn(best) ? item : best), undefined)
  if (first !== last || !latest) return {start: `${first}-01-01`, end: `${last}-12-31`, known: false, basis: basis.join(';')}
  const month = monthIn(latest)
  const end = month >= 11 ? `${last}-12-31` : lastDay(monthOf(last, month + 2))
  return {start: `${monthOf(first, month)}-01`, end, known: false, basis: [...basis, `最晚的月份“${latest.mention.text}”(第${latest.line}行)`].join(';')}
}

function monthIn({value}: DateEvidence): number {
  return value.end?.month ?? value.month!
}

/** Days printed with their day of the week must be such days. */
function fitsWeekdays(dates: readonly DateEvidence[], year: number): boolean {
  return weekdays(dates).every(({value: {month, day}, weekday}) => {
    const date = dayOf(year, month!, day!)
    return date !== undefined && new Date(`${date}T00:00:00Z`).getUTCDay() === weekday
  })
}

function weekdayWords(dates: readonly DateEvidence[]): string {
  return weekdays(dates).map(({mention, weekday}) => `${mention.text}星期${'日一二三四五六'[weekday!]}`).join('、')
}

function weekdays(dates: readonly DateEvidence[]): DateEvidence[] {
  return dates.filter(({value, weekday}) => weekday !== undefined && value.year === undefined && value.yearOffset === undefined && value.month !== undefined && value.day !== undefined && !value.lunar)
}

/** EDTF value of an issue date. */
export function issueEdtf({start, end}: IssueDate): string {
  return writeEdtf(start, end)
}
