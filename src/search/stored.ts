import type {ArticleKind} from '../press/types.ts'

/** What the index keeps of an article for showing, narrowing and citing it. Empty fields are left out. */
export interface StoredRow {
  id: string
  title: string
  /** first words of the body, for an article without a headline */
  called?: string
  kicker?: string
  subtitle?: string
  /** EDTF */
  date?: string
  kind: ArticleKind
  paper?: string
  /** page label as printed: A05 */
  label?: string
  districts?: string[]
  streets?: string[]
  programs?: string[]
  reporters?: string[]
  correspondents?: string[]
  photographers?: string[]
}

/** A row with the words themselves. */
export interface StoredArticle extends StoredRow {
  body: string
}

/** `search.json`, the one file of the index whose name never changes. Folders are named by their content. */
export interface Manifest {
  format: number
  pagefind: string
  articles: number
  /** of all that is searched, white space not counted */
  characters: number
  /** file of the names of places and programs */
  names: string
  /** newest first */
  bundles: BundleEntry[]
}

export interface BundleEntry {
  /** `2016`, `2016-h1`, `2016-03`, `undated`, `all` */
  label: string
  articles: number
  /** first and last day that its articles may have been printed on; absent when nothing is known of any */
  from?: string
  to?: string
  /** true when some of its articles have no date */
  undated?: boolean
  /** folder of Pagefind's index */
  index: string
  /** folder of texts, rows and columns */
  data: string
  /** how many text files there are; file `n` of `rows` holds those of text files `n × ROW_SHARDS` on */
  shards: number
}

/** Text files whose rows share one file. */
export const ROW_SHARDS = 32

/** What narrows and counts: one value or list of values for each article of a bundle, newest first. */
export interface Columns {
  /** for each text file, how many articles it holds */
  sizes: number[]
  /** EDTF dates that occur, and for each article the index of its own, or -1 */
  dates: string[]
  date: number[]
  facets: Record<FacetName, FacetColumn>
}

export interface FacetColumn {
  names: string[]
  /** for each article the indexes of its names; a single one as a bare number, none as 0-length list */
  of: (number | number[])[]
}

export const FACETS = ['district', 'street', 'program', 'kind', 'paper', 'reporter'] as const
export type FacetName = (typeof FACETS)[number]

/** An article's place in the index: bundle, text file, position in it. Sorts newest first. */
export interface Ref {
  bundle: number
  shard: number
  slot: number
}

/** How a Pagefind result is labelled: text file, position in it, number of words of the headline, base 36. */
export function labelOf(shard: number, slot: number, head: number): string {
  return [shard, slot, head].map((number) => number.toString(36)).join('.')
}

export function readLabel(label: string): {shard: number; slot: number; head: number} {
  const [shard, slot, head] = label.split('.').map((part) => parseInt(part, 36))
  return {shard: shard!, slot: slot!, head: head!}
}
