import {sortDay} from '../press/calendar/edtf.ts'
import {compare} from '../press/text/compare.ts'
import type {Catalog} from './catalog.ts'
import {yearMonth} from './date-words.ts'
import {dateOfPage} from './page-date.ts'
import type {PageRecord} from './records.ts'

/** Raw pages, newest first, those without a date last. */
export function pagesByDate(catalog: Catalog): PageRecord[] {
  const known = shelves.get(catalog) ?? sortedPages(catalog)
  shelves.set(catalog, known)
  return known
}

const shelves = new WeakMap<Catalog, PageRecord[]>()

/** How many raw pages a leaf of their list shows. */
export const SHELF_SIZE = 40

/** Says with which month a leaf of the list of raw pages begins. */
export function shelfBegins(catalog: Catalog, pages: readonly PageRecord[]): (leaf: number) => string | undefined {
  return (leaf) => yearMonth(dateOfPage(pages[(leaf - 1) * SHELF_SIZE]!, catalog))
}

function sortedPages(catalog: Catalog): PageRecord[] {
  const days = new Map(catalog.archive.pages.map((page) => [page, sortDay(dateOfPage(page, catalog))]))
  return [...days.keys()].sort((a, b) => compare(days.get(b)!, days.get(a)!) || compare(a.id, b.id))
}
