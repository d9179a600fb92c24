import {lastDay} from '../press/calendar/edtf.ts'

/**
 * Days of a month in weeks from Monday to Sunday; undefined stands for a cell of the neighbouring month.
 *
 * @example monthGrid('2011-03')[0] // [undefined, 1, 2, 3, 4, 5, 6]
 */
export function monthGrid(month: string): (number | undefined)[][] {
  const lead = (new Date(`${month}-01T00:00:00Z`).getUTCDay() + 6) % 7
  const length = Number(lastDay(month).slice(8))
  return Array.from({length: Math.ceil((lead + length) / 7)}, (_, week) =>
    Array.from({length: 7}, (_, weekday) => {
      const day = week * 7 + weekday - lead + 1
      return day < 1 || day > length ? undefined : day
    }),
  )
}
