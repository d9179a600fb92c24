import {readEdtf} from '../press/calendar/edtf.ts'

/**
 * The year and the month in which a date certainly lies, as far as it does in one.
 *
 * @param lengths of the periods' names: 4 for the year, 7 for the month, 10 for the day
 * @example periodsOf('2011-03-01/2011-03-04') // ['2011', '2011-03']
 */
export function periodsOf(date: string | undefined, lengths: readonly number[] = [4, 7]): string[] {
  const span = date === undefined ? undefined : readEdtf(date)
  if (!span) return []
  // About a day is no day.
  return lengths.filter((length) => length < 10 || !span.approximate).map((length) => span.start.slice(0, length)).filter((period) => span.end.startsWith(period))
}
