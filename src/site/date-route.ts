import {isDay, readEdtf} from '../press/calendar/edtf.ts'
import {routes} from './routes.ts'

/**
 * The page on which a publication date is shelved: its month, and there its day in the calendar; its year; or the shelf of dates that are
 * not known that well.
 *
 * @example dateRoute('2020-05-23/2020-06-30') // '/dates/2020/'
 */
export function dateRoute(edtf: string | undefined): string {
  const span = edtf === undefined ? undefined : readEdtf(edtf)
  if (!span || span.start.slice(0, 4) !== span.end.slice(0, 4)) return routes.undated()
  if (span.start.slice(0, 7) !== span.end.slice(0, 7)) return routes.year(span.start.slice(0, 4))
  return routes.month(span.start.slice(0, 7)) + (isDay(edtf!) ? `#${dayAnchor(edtf!)}` : '')
}

/** Id of a day in the calendar of its month. */
export function dayAnchor(day: string): string {
  return `day-${Number(day.slice(8))}`
}
