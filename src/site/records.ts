/**
 * Plain records that the site, its feeds and its search are made of. The content layer yields them; nothing after it
 * knows where they came from.
 */
import type {Topology} from 'topojson-specification'
import type {Place, Program} from '../press/authority/types.ts'
import type {ArticleKind, Facts, LineRange, Repair, Role} from '../press/types.ts'

/** One block of an article's words. `lines` are the raw lines it was printed on; empty for an article written by hand. */
export interface BlockRecord {
  role: Role
  /** visible words, exactly */
  text: string
  /** safe HTML of the words, for the page */
  html: string
  lines: number[]
}

export interface ArticleRecord extends Facts {
  /** `<page>-L<n>`, or the file's name for an article written by hand */
  id: string
  /** raw page's id; absent for an article written by hand */
  page?: string
  title: string
  kicker?: string
  subtitle?: string
  section?: string
  kind: ArticleKind
  paper?: string
  source?: {file: string; lines: LineRange[]; digest?: string}
  withdrawn?: {reason: string; date: string}
  noindex?: boolean
  /** persons' names stand as `×` in it, for these reasons */
  withheld?: Withheld[]
  /** what editors declared of their corrections */
  corrections?: {line: number; printed: string; corrected: string; reason?: string}[]
  /** where there is no headline: the first words, by which lists name it */
  opening?: string
  /** turns of phrase between quotation marks, which related articles share; absent where there are none */
  phrases?: string[]
  /** the blocks with which its further leaves begin; absent for all but very long articles */
  leaves?: number[]
  blocks: BlockRecord[]
}

export interface PageRecord {
  id: string
  file: string
  paper?: string
  date?: string
  label?: string
  section?: string
  digest: string
  /** the page's decoded lines, `lines[0]` is line 1 */
  lines: string[]
  /** where each leaf begins that the page is shown on; most pages are one */
  leaves: LeafStart[]
  furniture: {lines: LineRange; reason: string}[]
  /** an editor's own repair need not name a rule */
  repairs: (Omit<Repair, 'rule'> & {rule?: string})[]
  /** lines whose words left the site with a withdrawn article; `lines` of the page are empty there */
  withdrawn?: WithdrawnLines[]
  /** persons' names stand as `×` in it, for these reasons */
  withheld?: Withheld[]
}

/** A place on a raw page: a line from 1 on, and the UTF-16 units of it that stand before. */
export interface LeafStart {
  line: number
  column: number
}

/** `characters` were printed there, white space not counted: the ledger still closes. */
export interface WithdrawnLines {
  lines: LineRange
  characters: number
}

export interface SiteInfo {
  city: string
  title: string
  description: string
  papers: string[]
  /** base address, may hold a path: https://example.org/jiezhi/ */
  site: string
  rights: string
}

/** The whole archive in memory: what content.ts yields and everything else is derived from. */
export interface Archive {
  info: SiteInfo
  articles: ArticleRecord[]
  pages: PageRecord[]
  places: Place[]
  programs: Program[]
  /** absent for a city that brings none: then there is no map */
  outlines?: Outlines
}

/** Outlines of districts as TopoJSON, features named as the gazetteer names them, with a sentence on where they come from. */
export type Outlines = Topology & {credit?: string}

/** What a page tells its readers of names that it does not show. */
export type Withheld = Pick<WithheldName, 'reason' | 'date'>

/** A person's name that is not to be shown: everywhere, or on some pages and in their articles. From content/withdrawn.yaml. */
export interface WithheldName {
  name: string
  reason: string
  date: string
  pages?: string[] | undefined
}
