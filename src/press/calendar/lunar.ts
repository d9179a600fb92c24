import {addDays} from './edtf.ts'

/**
 * The Gregorian day of a day of the Chinese calendar, by the runtime's own calendar data; undefined where the year has no such day.
 * Day 30 of a month that has 29 days is its last day, as 年三十 is used.
 *
 * @param leap the leap month of this number is meant, 闰四月, which few years have
 * @example lunarDay(2010, 12, 27) // '2011-01-30', 腊月廿七 of the year that began in February 2010
 */
export function lunarDay(year: number, month: number, day: number, leap = false): string | undefined {
  if (year < 1900 || year > 2100) return undefined
  const days = calendarOf(year)
  const name = leap ? `${month}bis` : String(month)
  return days.get(`${name}-${day}`) ?? (day === 30 ? days.get(`${name}-29`) : undefined)
}

const calendars = new Map<number, Map<string, string>>()
const format = new Intl.DateTimeFormat('en-u-ca-chinese', {year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC'})

/** `month-day` of a Chinese year → Gregorian day. A leap month carries `bis` and stays apart. */
function calendarOf(year: number): Map<string, string> {
  const known = calendars.get(year)
  if (known) return known
  const days = new Map<string, string>()
  // 20 February is in the year's first month or, when that began very early, the first day of its second. Months have 29 or 30 days.
  let first = firstOfMonth(`${year}-02-20`)
  if (partsOf(first).month !== '1') first = firstOfMonth(addDays(first, -1))
  while (partsOf(first).year === year) {
    const {month} = partsOf(first)
    const length = partsOf(addDays(first, 29)).day === 1 ? 29 : 30
    for (let day = 0; day < length; day++) days.set(`${month}-${day + 1}`, addDays(first, day))
    first = addDays(first, length)
  }
  calendars.set(year, days)
  return days
}

function firstOfMonth(day: string): string {
  return addDays(day, 1 - partsOf(day).day)
}

function partsOf(day: string): {year: number; month: string; day: number} {
  const parts = new Map<string, string>(format.formatToParts(new Date(`${day}T00:00:00Z`)).map(({type, value}) => [type, value]))
  return {year: Number(parts.get('relatedYear')), month: parts.get('month')!, day: Number(parts.get('day'))}
}
