import type {Place} from '../press/authority/types.ts'
import {readEdtf} from '../press/calendar/edtf.ts'
import type {ArticleRecord} from './records.ts'

/**
 * Districts an article counts for: those it states, then the functional zones that ran its towns when it was printed. A town whose
 * zone took over at a known time counts for the zone from articles that cannot be older. This is the one rule of lists, counts, feeds,
 * the search's districts and the data files; only what an article itself states stands on its page as a fact.
 *
 * @example districtsOf({districts: ['管城回族区'], streets: ['圃田乡'], date: '2011-03', …}, places) // ['管城回族区', '郑东新区']
 */
export function districtsOf({districts, streets, date}: Pick<ArticleRecord, 'districts' | 'streets' | 'date'>, places: ReadonlyMap<string, Place>): string[] {
  const zones = streets.flatMap((name) => {
    const town = places.get(name)
    return town?.zone !== undefined && isRun(town.zoneFrom, date) ? [town.zone] : []
  })
  return [...new Set([...districts, ...zones])]
}

function isRun(from: string | undefined, date: string | undefined): boolean {
  if (from === undefined) return true
  const [begun, printed] = [readEdtf(from), readEdtf(date ?? '')]
  return begun !== undefined && printed !== undefined && printed.start >= begun.start
}
