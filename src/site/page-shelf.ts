import {readEdtf} from '../press/edtf.ts'
import {compare} from './archive.ts'
import type {Archive, PageRecord} from './records.ts'

/** Raw pages, newest first, those without a date last. */
export function pagesByDate({pages}: Archive): PageRecord[] {
  const day = (page: PageRecord) => (page.date && readEdtf(page.date)?.end) || ''
  return [...pages].sort((a, b) => compare(day(b), day(a)) || compare(a.id, b.id))
}
