import {readEdtf, type EdtfSpan} from '../press/calendar/edtf.ts'
import type {BundleIndex} from './bundle.ts'
import {isBound, OPTION_OF, type SearchOptions} from './options.ts'
import {QuestionFault} from './question-fault.ts'
import {FACETS, type BundleEntry, type FacetName} from './stored.ts'

/** @example narrowingOf({districts: ['二七区'], from: '2011'}) // {facets: {district: ['二七区']}, from: '2011-01-01'} */
export function narrowingOf(options: SearchOptions): Narrowing {
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, options[OPTION_OF[facet]]])) as Narrowing['facets']
  return {facets, ...periodOf(options.from, options.to)}
}

/** What a search is narrowed to: in each facet any of the names, and a period of publication. */
export interface Narrowing {
  facets: Partial<Record<FacetName, string[]>>
  /** first and last day, inclusive */
  from?: string
  to?: string
}

/**
 * Reads bounds given by day, month or year, in whatever order. Throws where one is none: without it more would be found than was asked for.
 *
 * @example periodOf('2011', '2011-03') // {from: '2011-01-01', to: '2011-03-31'}
 * @example periodOf('2012', '2011') // {from: '2011-01-01', to: '2012-12-31'}
 */
export function periodOf(from?: string, to?: string): {from?: string; to?: string} {
  const [first, last] = [boundSpan(from), boundSpan(to)]
  if (first && last && first.start > last.end) return {from: last.start, to: first.end}
  return {...(first && {from: first.start}), ...(last && {to: last.end})}
}

function boundSpan(bound: string | undefined): EdtfSpan | undefined {
  if (!bound) return undefined
  if (!isBound(bound)) throw new QuestionFault(`“${bound}”不是日历上的日期，请写成 2011、2011-03 或 2011-03-05。`)
  return readEdtf(bound)
}

/** False when no article of the bundle can be meant, so that it need not be asked. */
export function overlapsPeriod(entry: BundleEntry, {from, to}: Narrowing): boolean {
  if (from === undefined && to === undefined) return true
  return entry.from !== undefined && entry.from <= (to ?? entry.from) && entry.to! >= (from ?? entry.to!)
}

/** True when nothing has to be looked up to know that every article of the bundle is meant. */
export function holdsAll(entry: BundleEntry, {facets, from, to}: Narrowing): boolean {
  const narrowed = FACETS.some((facet) => facets[facet]?.length)
  if (narrowed) return false
  if (from === undefined && to === undefined) return true
  return !entry.undated && entry.from! >= (from ?? entry.from!) && entry.to! <= (to ?? entry.to!)
}

/** The test of one article: its date may lie in the period and it has one of the names in each narrowed facet. Loads what it needs. */
export async function narrowingTest(bundle: BundleIndex, {facets, from, to}: Narrowing): Promise<(article: number) => boolean> {
  const narrowed = FACETS.filter((facet) => facets[facet]?.length)
  const [dates, ...columns] = await Promise.all([
    from === undefined && to === undefined ? undefined : bundle.dates(),
    ...narrowed.map((facet) => bundle.names(facet)),
  ])
  const dated = dates?.dates.map((date) => fits(date, from, to))
  const wanted = columns.map(({names, of}, index) => ({of, numbers: new Set(facets[narrowed[index]!]!.map((name) => names.indexOf(name)))}))
  return (article) =>
    (!dates || (dated![dates.of[article]!] ?? false)) &&
    wanted.every(({of, numbers}) => listOf(of[article]).some((number) => numbers.has(number)))
}

/** A date that may lie in the period counts: an approximate one is shown as such. */
function fits(date: string, from = '0001-01-01', to = '9999-12-31'): boolean {
  const span = readEdtf(date)
  return span !== undefined && span.start <= to && span.end >= from
}

/** A column of the index holds one number, several or none for an article. */
export function listOf(value: number | number[] | undefined): number[] {
  return value === undefined ? [] : typeof value === 'number' ? [value] : value
}
