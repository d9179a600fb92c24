import {readEdtf} from '../press/calendar/edtf.ts'
import type {BundleIndex} from './bundle.ts'
import {listOf} from './narrow.ts'
import type {Match} from './search.ts'
import type {FacetName} from './stored.ts'

/** How the articles of a result spread over the names of one kind: most first. */
export type NameCounts = [name: string, count: number][]

/** How the articles of a result spread over time. */
export interface DateCounts {
  /** months `2011-03` of the articles whose month is known, or `2011` where only the year is */
  periods: Record<string, number>
  /** articles whose day is not known but lies in a month or year counted above or across several */
  approximate: number
  undated: number
}

/** Counts names, each given with the article that has it. */
export function countNames(lists: Iterable<string[]>): NameCounts {
  const counts = new Map<string, number>()
  for (const names of lists) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

/** How many of some publication dates (EDTF) lie in each month or year, and how many are known less well or not at all. */
export function countDates(dates: Iterable<string | undefined>): DateCounts {
  const counts: DateCounts = {periods: {}, approximate: 0, undated: 0}
  for (const date of dates) countDate(counts, date)
  return counts
}

/** The names of each match, from the columns of its bundle. */
export async function namesOf(bundles: BundleIndex[], matches: Match[], facet: FacetName): Promise<string[][]> {
  const columns = new Map(await Promise.all(bundles.map(async (bundle) => [bundle.number, await bundle.names(facet)] as const)))
  return matches.map(({bundle, number}) => {
    const {names, of} = columns.get(bundle)!
    return listOf(of[number]).map((index) => names[index]!)
  })
}

/** The date of each match, from the columns of its bundle. */
export async function datesOf(bundles: BundleIndex[], matches: Match[]): Promise<(string | undefined)[]> {
  const columns = new Map(await Promise.all(bundles.map(async (bundle) => [bundle.number, await bundle.dates()] as const)))
  return matches.map(({bundle, number}) => {
    const {dates, of} = columns.get(bundle)!
    return dates[of[number]!]
  })
}

function countDate(facets: DateCounts, date: string | undefined) {
  const span = date === undefined ? undefined : readEdtf(date)
  if (!span) {
    facets.undated++
    return
  }
  if (span.approximate || span.start !== span.end) facets.approximate++
  const period = [7, 4].map((length) => span.start.slice(0, length)).find((part) => span.end.startsWith(part))
  if (period) facets.periods[period] = (facets.periods[period] ?? 0) + 1
}
