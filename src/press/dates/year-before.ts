import {addDays} from '../calendar/edtf.ts'
import type {Clue} from './clue.ts'
import type {DateEvidence} from './date-evidence.ts'
import {AHEAD, seasonOf} from './windows.ts'

/**
 * A year, or already the one before it: what is said of a year in the last months before it is said in the same words, and only the days of
 * the page tell that it has not begun.
 *
 * @param from first day of the year before on which the year is spoken of so
 * @example yearOrBefore(2018, dates of 12月20日, LAST_WEEKS) // {first: 2017, notBefore: '2017-12-01'}
 */
export function yearOrBefore(year: number, dates: readonly DateEvidence[], from: string): Pick<Clue, 'first' | 'notBefore'> {
  const day = `${year - 1}-${from}`
  const season = seasonOf(dates, year - 1)?.in(year - 1)
  // A day of which nothing says that it is over has opened the season so far before it.
  return season && season.start >= addDays(day, -AHEAD.news) ? {first: year - 1, notBefore: day} : {first: year}
}
