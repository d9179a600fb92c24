import type {ArticleKind, LineRange} from '../press/types.ts'

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
  /** raw lines of the page from which the id comes */
  lines?: LineRange[]
}

/** What a row tells without the words. */
export type StoredFacts = Omit<StoredRow, 'called'>

/** A row with the words themselves. */
export interface StoredArticle extends StoredRow {
  body: string
}

/** `search.json`, the one file of the index whose name never changes. Folders and other files are named by their content. */
export interface Manifest {
  articles: number
  /** of all that is searched, white space not counted */
  characters: number
  /** file of the names of places and programs */
  names: string
  /** newest first */
  bundles: BundleEntry[]
}

export interface BundleEntry {
  /** `2012-2015`, `2016`, `2016-h1`, `2016-03`, `undated`, `all` */
  label: string
  articles: number
  /** first and last day that its articles may have been printed on; absent when nothing is known of any */
  from?: string
  to?: string
  /** true when some of its articles have no date */
  undated?: boolean
  /** file of the table of contents */
  toc: string
  /** folder of Pagefind's index */
  index: string
  /** folder of texts, rows and columns */
  data: string
}

/** Text files whose rows share one file: file `n` of rows holds those of text files `n × ROW_SHARDS` on. */
export const ROW_SHARDS = 64

/** Which pieces of a bundle's data hold what: first its text files, then its files of rows, then its columns. */
export function dataPieces(shards: number): DataPieces {
  const rowFiles = Math.ceil(shards / ROW_SHARDS)
  return {
    text: (shard) => shard,
    rows: (file) => shards + file,
    column: (name) => shards + rowFiles + COLUMNS.indexOf(name),
  }
}

export interface DataPieces {
  text(shard: number): number
  rows(file: number): number
  column(name: FacetName | 'date'): number
}

/** EDTF dates that occur, and for each article of a bundle, newest first, the number of its own, or -1. */
export interface DateColumn {
  dates: string[]
  of: number[]
}

export interface FacetColumn {
  names: string[]
  /** for each article the indexes of its names; a single one as a bare number, none as 0-length list */
  of: (number | number[])[]
}

export const FACETS = ['district', 'street', 'program', 'kind', 'paper', 'reporter'] as const
export type FacetName = (typeof FACETS)[number]
/** In the order in which they are kept. */
export const COLUMNS = ['date', ...FACETS] as const

/** An article of the index: bundle, and number in it. Sorts newest first. */
export interface Ref {
  bundle: number
  number: number
}
