import {readEdtf, sortDay} from '../press/calendar/edtf.ts'

/**
 * An EDTF date as a reader says it. A day inside an interval is uncertain, so the words say that too.
 *
 * @example dateWords('2011-03-01/2011-03-04') // '2011年3月1日至4日之间'
 * @example dateWords('2011-03') // '2011年3月'
 */
export function dateWords(edtf: string | undefined): string {
  if (edtf === undefined) return '日期不详'
  const span = readEdtf(edtf)
  if (!span) return edtf
  const about = span.approximate ? '约' : ''
  if (span.precision !== 'interval') return about + point(trim(edtf))
  if (span.start === OPEN_START) return `${about}${point(span.end)}以前`
  if (span.end === OPEN_END) return `${about}${point(span.start)}以后`
  return `${about}${pair(span.start, span.end)}之间`
}

/**
 * A period of years in which something ran.
 *
 * @example periodWords('2016/..') // '2016年起'
 */
export function periodWords(edtf: string): string {
  const [from, to] = edtf.split('/')
  if (to === undefined) return dateWords(from)
  if (from === '..' || from === '') return `至${point(trim(to))}`
  if (to === '..' || to === '') return `${point(trim(from!))}起`
  return from === to ? point(trim(from!)) : `${point(trim(from!))}至${point(trim(to))}`
}

/** Short form for lists: `2011.3.1`, `2011.3`, `约2011`. */
export function dateShort(edtf: string | undefined): string {
  const span = edtf === undefined ? undefined : readEdtf(edtf)
  if (!span) return '不详'
  const about = span.approximate ? '约' : ''
  if (span.precision !== 'interval') return about + digits(trim(edtf!))
  if (span.start === OPEN_START) return `${digits(span.end)}前`
  if (span.end === OPEN_END) return `${digits(span.start)}后`
  const [a, b] = [span.start, span.end]
  if (a.slice(0, 7) === b.slice(0, 7)) return `${about}${digits(a)}–${Number(b.slice(8))}`
  return `${about}${digits(a)}–${a.slice(0, 4) === b.slice(0, 4) ? digits(b).slice(5) : digits(b)}`
}

/**
 * The month by which an article is found in a list: that of the day it is sorted by.
 *
 * @example yearMonth('2011-03-01/2011-04-04') // '2011.4'
 */
export function yearMonth(edtf: string | undefined): string | undefined {
  const day = sortDay(edtf)
  return day === '' ? undefined : digits(day.slice(0, 7))
}

/** `2011-03` → `2011年3月`, `201X` → `2010年代`, `2011-21` → `2011年春`. */
export function point(date: string): string {
  const [year = '', month, day] = date.split('-')
  const years = year.includes('X') ? `${year.replaceAll('X', '0')}年代` : `${Number(year)}年`
  return `${years}${month ? (SEASONS[month] ?? `${Number(month)}月`) : ''}${day ? `${Number(day)}日` : ''}`
}

const SEASONS: Record<string, string> = {21: '春', 22: '夏', 23: '秋', 24: '冬'}

const OPEN_START = '0001-01-01'
const OPEN_END = '9999-12-31'

function pair(start: string, end: string): string {
  if (start.slice(0, 7) === end.slice(0, 7)) return `${point(start)}至${Number(end.slice(8))}日`
  if (start.slice(0, 4) === end.slice(0, 4)) return `${point(start)}至${point(end).replace(/^\d+年/u, '')}`
  return `${point(start)}至${point(end)}`
}

function digits(date: string): string {
  return date.split('-').map(Number).join('.')
}

/** Without what is not known: `2011-XX~` → `2011`. */
function trim(date: string): string {
  return date.replace(/(?:-XX)*[~?%]?$/u, '')
}
