/** Which of a page's days is the latest that is over. */
import {dayOf, daysBetween} from '../calendar/edtf.ts'
import type {DateEvidence} from './date-evidence.ts'

/** A day that a page prints, by its day of the year: days stand on a circle. */
export interface Placed {
  evidence: DateEvidence
  /** days from 1 January of a leap year */
  at: number
}

/**
 * Without the days later than the latest of which a sentence says that it is over, see done.ts: an announced day, in whatever words, stands
 * after all news. Of 743 pages, each of ten items of one day's television news, some fifty more were placed right.
 */
export function doneOf(placed: readonly Placed[]): readonly Placed[] {
  const done = latestOf(placed.filter(({evidence}) => evidence.done))
  return done ? placed.filter(({at, evidence}) => evidence.done || evidence.margin || at === done.at || daysAfter(done.at, at) >= HALF_A_YEAR) : placed
}

const HALF_A_YEAR = 183

/**
 * The day before the widest gap, which is where the year turns (28 December, 2 January: the gap is from January to December, so January is
 * the later).
 *
 * @param placed in the order of the year
 */
export function latestOf(placed: readonly Placed[]): Placed | undefined {
  let latest = placed.at(-1)
  let widest = -1
  for (const [index, item] of placed.entries()) {
    const next = placed[(index + 1) % placed.length]!
    const gap = index + 1 < placed.length ? next.at - item.at : next.at + 366 - item.at
    // On equal gaps the later day in the calendar year.
    if (gap >= widest) [widest, latest] = [gap, item]
  }
  return latest
}

/** The last of some days within so many days after another. */
export function lastWithin(placed: readonly Placed[], {at}: Placed, days: number): Placed | undefined {
  return placed.filter((item) => daysAfter(at, item.at) <= days).reduce<Placed | undefined>((last, item) => (last && daysAfter(at, last.at) > daysAfter(at, item.at) ? last : item), undefined)
}

/**
 * How many days a day that one article alone tells of comes after the last that others tell of; 0 where another tells of it too, or none of the
 * days before it. One announced day, read as news, would put the whole page behind it.
 */
export function aheadOfOthers({at}: Placed, placed: readonly Placed[]): number {
  const own = new Set(placed.filter((item) => item.at === at).map(({evidence}) => evidence.article))
  if (own.size > 1) return 0
  const ahead = placed.flatMap((item) => (own.has(item.evidence.article) ? [] : [daysAfter(item.at, at)])).filter((days) => days <= FAR)
  return ahead.length > 0 ? Math.min(...ahead) : 0
}

/** Whether a day lies some days before another, or is the same. */
export function isNear(earlier: number, later: number): boolean {
  return daysAfter(earlier, later) <= NEAR
}

const [NEAR, FAR] = [10, 30]

/** How many days a day comes after another, around the year. */
export function daysAfter(earlier: number, later: number): number {
  return (later - earlier + 366) % 366
}

/** Of how many articles the days are. */
export function articlesOf(placed: readonly Placed[]): number {
  return new Set(placed.map(({evidence}) => evidence.article)).size
}

/** The last day of what a date says. */
export function lastOf({value}: DateEvidence): {month: number; day: number} {
  return {month: value.end?.month ?? value.month!, day: value.end?.day ?? value.day!}
}

/** The place of a date's last day in any year. */
export function dayOfYear(evidence: DateEvidence): number {
  const {month, day} = lastOf(evidence)
  return daysBetween('2000-01-01', dayOf(2000, month, day) ?? '2000-01-01')
}
