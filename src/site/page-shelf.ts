import {sortDay} from '../press/calendar/edtf.ts'
import {compare} from '../press/text/compare.ts'
import type {Catalog} from './catalog.ts'
import {dateOfPage} from './page-date.ts'
import type {PageRecord} from './records.ts'

/** Raw pages, newest first, those without a date last. */
export function pagesByDate(catalog: Catalog): PageRecord[] {
  const days = new Map(catalog.archive.pages.map((page) => [page, sortDay(dateOfPage(page, catalog))]))
  return [...days.keys()].sort((a, b) => compare(days.get(b)!, days.get(a)!) || compare(a.id, b.id))
}
