/**
 * Reads the part of EDTF (ISO 8601-2 level 0 and 1) that the archive writes: day, month, year, an interval of them with
 * open ends, the qualifiers `~ ? %`, unspecified digits (`201X`, `2011-XX`) and seasons (`2011-21` spring … `2011-24` winter).
 * Answers the whole days that the value may mean, or undefined when the text is no such value.
 *
 * @example readEdtf('2011-03-01/2011-03') // {start: '2011-03-01', end: '2011-03-31', approximate: false, precision: 'interval'}
 */
export function readEdtf(text: string): EdtfSpan | undefined {
  let span = READ.get(text)
  if (span === undefined && !READ.has(text)) {
    span = readSpan(text)
    if (READ.size >= MOST_READ) READ.clear()
    READ.set(text, span)
  }
  return span
}

// The authority's dates are asked for on every page.
const READ = new Map<string, EdtfSpan | undefined>()
const MOST_READ = 10_000

/**
 * The day by which a date is sorted: the last that it may mean, of one without an end its first; nothing for no date.
 *
 * @example sortDay('2011/..') // '2011-01-01', since it would be newer than all for ever
 */
export function sortDay(text: string | undefined): string {
  const span = text === undefined ? undefined : readEdtf(text)
  if (!span) return ''
  if (span.end !== LATEST.end) return span.end
  return span.start === EARLIEST.start ? '' : span.start
}

function readSpan(text: string): EdtfSpan | undefined {
  const parts = text.split('/')
  if (parts.length === 1) return readPoint(parts[0]!)
  if (parts.length !== 2) return undefined
  const [from, to] = parts as [string, string]
  if (isOpen(from) && isOpen(to)) return undefined
  const first = isOpen(from) ? EARLIEST : readPoint(from)
  const last = isOpen(to) ? LATEST : readPoint(to)
  if (!first || !last || first.start > last.end) return undefined
  return {start: first.start, end: last.end, approximate: first.approximate || last.approximate, precision: 'interval'}
}

/** Whole days, both inclusive, as `YYYY-MM-DD`; they compare as strings. Open ends are `0001-01-01` and `9999-12-31`. */
export interface EdtfSpan {
  readonly start: string
  readonly end: string
  readonly approximate: boolean
  readonly precision: 'day' | 'month' | 'year' | 'interval'
}

/** True for text that `readEdtf` can read: the validator of schemas. */
export function isEdtf(text: string): boolean {
  return readEdtf(text) !== undefined
}

/** True for one existing calendar day, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return readEdtf(text)?.precision === 'day' && /^\d{4}-\d\d-\d\d$/u.test(text)
}

/** Writes whole days as the shortest EDTF value with the same meaning: a year, a month, a day or an interval of days. */
export function writeEdtf(start: string, end: string): string {
  if (start === end) return start
  const year = start.slice(0, 4)
  if (start === `${year}-01-01` && end === `${year}-12-31`) return year
  const month = start.slice(0, 7)
  if (start === `${month}-01` && end === lastDay(month)) return month
  return `${start}/${end}`
}

/** The day `count` days after `day` (before it when negative). */
export function addDays(day: string, count: number): string {
  let [year, month, number] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)) + count]
  for (; number < 1; number += daysInMonth(year, month)) [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1]
  for (let length = daysInMonth(year, month); number > length; length = daysInMonth(year, month)) {
    number -= length
    ;[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
  }
  return `${monthOf(year, month)}-${pad(number)}`
}

/** Days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/** 0 Sunday … 6 Saturday; NaN for what is no day. @example weekdayOf('2010-11-08') // 1 */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/** Last day of a month given as `YYYY-MM`. */
export function lastDay(month: string): string {
  return `${month}-${pad(daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5))))}`
}

/** `YYYY-MM-DD` of three numbers, or undefined when the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
}

/** `YYYY-MM` of two numbers. */
export function monthOf(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${pad(month)}`
}

const DAY_MS = 86_400_000
const EARLIEST: EdtfSpan = {start: '0001-01-01', end: '0001-01-01', approximate: false, precision: 'day'}
const LATEST: EdtfSpan = {start: '9999-12-31', end: '9999-12-31', approximate: false, precision: 'day'}
// EDTF numbers seasons 21–24 as months of a year; winter is the one that ends the year.
const SEASONS: Record<string, [first: number, last: number]> = {21: [3, 5], 22: [6, 8], 23: [9, 11], 24: [12, 12]}

function isOpen(end: string): boolean {
  return end === '..' || end === ''
}

function readPoint(text: string): EdtfSpan | undefined {
  const match = /^(\d{4}|\d{3}X|\d\dXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%]?)$/u.exec(text)
  if (!match) return undefined
  const [, year, month, day, qualifier] = match as unknown as [string, string, string?, string?, string?]
  const approximate = qualifier !== ''
  const first = year.replaceAll('X', '0')
  const last = year.replaceAll('X', '9')
  if (first === '0000') return undefined
  if (month === undefined || month === 'XX') {
    if (day !== undefined && day !== 'XX') return undefined
    return {start: `${first}-01-01`, end: `${last}-12-31`, approximate, precision: first === last ? 'year' : 'interval'}
  }
  const season = SEASONS[month]
  if (season) {
    if (day !== undefined) return undefined
    return {start: `${first}-${pad(season[0])}-01`, end: lastDay(`${last}-${pad(season[1])}`), approximate, precision: 'interval'}
  }
  const number = Number(month)
  if (number < 1 || number > 12) return undefined
  if (day === undefined || day === 'XX') {
    return {start: `${first}-${month}-01`, end: lastDay(`${last}-${month}`), approximate, precision: first === last ? 'month' : 'interval'}
  }
  const exact = dayOf(Number(first), number, Number(day))
  if (!exact || first !== last) return undefined
  return {start: exact, end: exact, approximate, precision: 'day'}
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
