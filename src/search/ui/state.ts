/** What the search page shows, told by its address alone. */
import {isBound, isNarrowed, OPTION_OF, type SearchOptions} from '../options.ts'
import {FACETS, type FacetName} from '../stored.ts'

/** Everything that the search page shows is told by its address. */
export interface State {
  q: string
  /** several questions at once, asked instead of `q`: their numbers of articles are told in a table */
  names: string[]
  options: SearchOptions
}

/** Most questions that are asked at once. */
export const MOST_NAMES = 200

/** @example readState(new URLSearchParams('q=拆迁&district=二七区&from=2011')).options.districts // ['二七区'] */
export function readState(params: URLSearchParams): State {
  const options: SearchOptions = {expand: params.get('also') !== '0'}
  for (const name of FACETS) {
    const values = params.getAll(name).filter(Boolean)
    if (values.length > 0) options[OPTION_OF[name]] = [...new Set(values)]
  }
  for (const name of ['from', 'to'] as const) {
    const value = params.get(name)
    // One that is no date stays: the search tells of it, and finds nothing beyond it meanwhile.
    if (value) options[name] = value
  }
  const sort = params.get('sort')
  if (sort === 'newest' || sort === 'oldest') options.sort = sort
  return {q: params.get('q') ?? '', names: namesIn(params.getAll('name').join('\n')), options}
}

/**
 * The end of a state's address, the same for the same state: its query, or, where that is long, a fragment, which no server is asked for
 * and none can refuse.
 *
 * @example writeState({q: '拆迁', names: [], options: {}}) // '?q=%E6%8B%86%E8%BF%81'
 */
export function writeState({q, names, options}: State): string {
  const params = new URLSearchParams()
  if (names.length > 0) for (const name of names) params.append('name', name)
  else if (q) params.set('q', q)
  for (const name of FACETS) for (const value of options[OPTION_OF[name]] ?? []) params.append(name, value)
  for (const name of ['from', 'to'] as const) if (options[name]) params.set(name, options[name])
  if (options.sort && options.sort !== 'best') params.set('sort', options.sort)
  if (options.expand === false) params.set('also', '0')
  const text = params.toString()
  return text && `${text.length > LONGEST_QUERY ? '#' : ''}?${text}`
}

// Servers take some eight thousand characters of a request, proxies before them fewer.
const LONGEST_QUERY = 2000

/**
 * The state that the end of an address tells of.
 *
 * @example stateIn('?q=拆迁').q // '拆迁'
 */
export function stateIn(end: string): State {
  return readState(new URLSearchParams(end.replace(/^#/u, '')))
}

/**
 * Questions given one a line, as they are pasted; each once.
 *
 * @example namesIn('大学路\r\n 五里堡 \n大学路') // ['大学路', '五里堡']
 */
export function namesIn(text: string): string[] {
  const lines = text.split(/[\r\n\u2028\u2029]+/u).map((line) => line.trim())
  return [...new Set(lines.filter(Boolean))]
}

/** True where there is nothing to answer: no words, and no limits whose articles could be listed. */
export function asksNothing({q, names, options}: State): boolean {
  return q.trim() === '' && names.length === 0 && !isNarrowed(options)
}

/** The names chosen in a facet. */
export function chosen(options: SearchOptions, name: FacetName): string[] {
  return options[OPTION_OF[name]] ?? []
}

/** The same options with just these names chosen of a kind. */
export function choose(options: SearchOptions, name: FacetName, values: string[]): SearchOptions {
  return {...options, [OPTION_OF[name]]: values.length > 0 ? values : undefined}
}

/**
 * Bounds of a period, the earlier first, as the search reads them.
 *
 * @example inOrder({from: '2021', to: '2011-03'}) // {from: '2011-03', to: '2021'}
 */
export function inOrder({from, to}: Bounds): Bounds {
  const shared = Math.min(from?.length ?? 0, to?.length ?? 0)
  return from && to && from.slice(0, shared) > to.slice(0, shared) ? {from: to, to: from} : {from, to}
}

/**
 * The period that a search is narrowed to, in words; undefined when it is narrowed to none.
 *
 * @example boundsWords({from: '2021', to: '2011-03'}) // '2011-03—2021'
 */
export function boundsWords(options: Bounds): string | undefined {
  const {from, to} = inOrder(options)
  if (!from && !to) return undefined
  return from === to ? from : `${from ?? ''}—${to ?? ''}`
}

interface Bounds {
  from?: string | undefined
  to?: string | undefined
}

/**
 * A day, month or year of the calendar as a reader types it, as the search takes it; undefined for anything else. Digits alone will do:
 * the number pad of a telephone has no dash.
 *
 * @example readBound('2011年3月') // '2011-03'
 * @example readBound('20110305') // '2011-03-05'
 */
export function readBound(typed: string): string | undefined {
  const parts = /^(\d{4})(?:[-–—./年]?(\d{1,2})(?:[-–—./月]?(\d{1,2}))?)?[年月日号]?$/u.exec(typed.normalize('NFKC').replace(/\s/gu, ''))
  const date = parts?.slice(1).filter((part) => part !== undefined).map((part) => part.padStart(2, '0')).join('-')
  return date !== undefined && isBound(date) ? date : undefined
}
