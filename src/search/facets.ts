import {readEdtf} from '../press/edtf.ts'
import type {BundleIndex} from './bundle.ts'
import {listOf, ordinals} from './narrow.ts'
import type {Match} from './search.ts'
import {FACETS, type FacetName} from './stored.ts'

/** How the articles of a result spread over names and time. */
export interface Facets {
  /** in each facet the names with their number of articles, most first */
  names: Record<FacetName, [name: string, count: number][]>
  /** months `2011-03` of the articles whose month is known, or `2011` where only the year is */
  dates: Record<string, number>
  /** articles whose day is not known but lies in a month or year counted above or across several */
  approximate: number
  undated: number
}

/** Counts a whole result from the columns of its bundles. */
export async function countFacets(bundles: BundleIndex[], matches: Match[]): Promise<Facets> {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<FacetName, Map<string, number>>
  const facets: Facets = {names: {} as Facets['names'], dates: {}, approximate: 0, undated: 0}
  for (const bundle of bundles) {
    const own = matches.filter((match) => match.bundle === bundle.number)
    if (own.length === 0) continue
    const columns = await bundle.columns()
    const ordinalOf = ordinals(columns)
    for (const match of own) {
      const ordinal = ordinalOf(match)
      for (const facet of FACETS) {
        const {names, of} = columns.facets[facet]
        for (const index of listOf(of[ordinal])) add(counts[facet], names[index]!)
      }
      countDate(facets, columns.dates[columns.date[ordinal]!])
    }
  }
  for (const facet of FACETS) {
    facets.names[facet] = [...counts[facet]].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  }
  return facets
}

function countDate(facets: Facets, date: string | undefined) {
  const span = date === undefined ? undefined : readEdtf(date)
  if (!span) {
    facets.undated++
    return
  }
  if (span.approximate || span.start !== span.end) facets.approximate++
  const period = [7, 4].map((length) => span.start.slice(0, length)).find((part) => span.end.startsWith(part))
  if (period) facets.dates[period] = (facets.dates[period] ?? 0) + 1
}

function add(counts: Map<string, number>, name: string) {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}
