/** What the rules that look for the evidence of a fact are given, and what they answer. */
import type {Found} from '../press/text/terms.ts'
import type {Span} from '../press/types.ts'
import type {NamedTerm} from './fact-terms.ts'
import type {PrintedText} from './printed.ts'
import type {Archive, ArticleRecord, PageRecord} from './records.ts'

export type FactKind =
  | 'date' | 'event' | 'district' | 'street' | 'community' | 'program'
  | 'reporter' | 'correspondent' | 'photographer' | 'person'

/**
 * Where a fact of an article is printed.
 * - `stated`: the spans hold the fact's own words, under its official or another name;
 * - `implied`: they hold what it follows from, e.g. the town of a district (`via` names it);
 * - `unstated`: nothing printed on the page says it: it was entered by hand or is known from elsewhere.
 */
export interface Evidence {
  kind: FactKind
  /** the fact as the article's record writes it: a name, or an EDTF date */
  value: string
  certainty: 'stated' | 'implied' | 'unstated'
  /** raw places in printed order; empty only for `unstated` */
  spans: Span[]
  via?: string
}

/** Printed words together with what of the authority files occurs in them. */
export interface Reading {
  numbers: readonly number[]
  lines: readonly string[]
  printed: PrintedText
  readonly hits: Found<NamedTerm>[]
}

/** Everything that the rules for one article may look at. */
export interface Scene {
  article: ArticleRecord
  page: PageRecord | undefined
  reading: Reading
  /** the same for the whole page, made when first asked for */
  wholePage(): Reading
  places: ReadonlyMap<string, Archive['places'][number]>
  programs: ReadonlyMap<string, Archive['programs'][number]>
}
