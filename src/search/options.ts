import {readEdtf} from '../press/calendar/edtf.ts'
import {FACETS, type FacetName} from './stored.ts'

/** What may be asked besides the words. Dates are a day, month or year that the calendar has. */
export interface SearchOptions {
  districts?: string[]
  streets?: string[]
  programs?: string[]
  kind?: string[]
  paper?: string[]
  reporter?: string[]
  from?: string
  to?: string
  sort?: Sort
  /** also look for the other names of places and programs that are typed */
  expand?: boolean
}

/** Headline and frequency first, or by date alone. */
export type Sort = 'best' | 'newest' | 'oldest'

/** Where the options of a search hold the names of each facet. */
export const OPTION_OF = {
  district: 'districts',
  street: 'streets',
  program: 'programs',
  kind: 'kind',
  paper: 'paper',
  reporter: 'reporter',
} as const satisfies Record<FacetName, keyof SearchOptions>

/**
 * True for what may bound the period of a search: a day, month or year that the calendar has.
 *
 * @example isBound('2011-02-30') // false
 */
export function isBound(text: string): boolean {
  return /^\d{4}(?:-\d\d){0,2}$/u.test(text) && ['day', 'month', 'year'].includes(readEdtf(text)?.precision ?? '')
}

/** True when a search is narrowed to a period or to any names. */
export function isNarrowed(options: SearchOptions): boolean {
  return Boolean(options.from || options.to) || FACETS.some((facet) => options[OPTION_OF[facet]]?.length)
}
