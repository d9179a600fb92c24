import {dateShort} from './date-words.ts'
import type {PageRecord} from './records.ts'

/**
 * What readers call a raw page: paper, date, label and section, as far as they are known; else its file's name, without the
 * digest that scanned pages have at its end.
 *
 * @example pageName({id: '003_2008', paper: '郑州日报', date: '2011-03-02', label: 'A05', …}) // '郑州日报 2011.3.2 A05'
 */
export function pageName(page: Pick<PageRecord, 'id' | 'paper' | 'date' | 'label' | 'section'>): string {
  const known = [page.paper, page.date && dateShort(page.date), page.label, page.section].filter(Boolean)
  return known.length > 0 ? known.join(' ') : `版面 ${page.id.replace(/_[0-9a-f]{12,}$/u, '')}`
}
