import {readEdtf} from '../press/edtf.ts'
import {compare} from './archive.ts'
import type {Catalog} from './catalog.ts'
import type {PageRecord} from './records.ts'

/** Raw pages, newest first, those without a date last. */
export function pagesByDate(catalog: Catalog): PageRecord[] {
  const days = new Map(catalog.archive.pages.map((page) => [page, readEdtf(dateOfPage(page, catalog) ?? '')?.end ?? '']))
  return [...days.keys()].sort((a, b) => compare(days.get(b)!, days.get(a)!) || compare(a.id, b.id))
}

/** A page's own date; where none is printed on it, the one that all of its dated articles have. */
export function dateOfPage(page: PageRecord, {byPage}: Pick<Catalog, 'byPage'>): string | undefined {
  if (page.date !== undefined) return page.date
  const dates = new Set((byPage.get(page.id) ?? []).flatMap(({date}) => date ?? []))
  return dates.size === 1 ? [...dates][0] : undefined
}
