import type {KeywordInContext} from './excerpt.ts'
import type {DateCounts, NameCounts} from './facets.ts'
import type {Expansion, NameEntry} from './names.ts'
import type {Shown} from './engine.ts'
import type {SearchOptions} from './options.ts'
import type {FacetName, StoredRow} from './stored.ts'

/** What the page asks of its worker. Each call answers once; `search` also tells what was found so far. */
export interface Calls {
  about(): About
  /** With `latest`, a newer search of that kind ends it, and it fails: whoever types on wants only the answer to the last question. */
  search(text: string, options: SearchOptions, latest?: boolean): Summary
  /** ids of all articles that a question finds, which is not kept for other calls */
  ids(text: string, options: SearchOptions): string[]
  /** results `from` to `to` (exclusive) of a search with marked texts */
  show(search: Asked, from: number, to: number): Shown[]
  /** rows of results by their positions, or of all */
  rows(search: Asked, positions?: number[]): StoredRow[]
  /** every place of the words in one result, by its position */
  places(search: Asked, position: number): KeywordInContext[]
  /**
   * How a search's results spread over the names of a kind. Any of the chosen names may be an article's: those of this very kind
   * that are chosen do not count, so that others can be added.
   */
  facet(search: Asked, facet: FacetName): NameCounts
  /** how a search's results spread over time */
  dates(search: Asked): DateCounts
  suggest(typed: string): NameEntry[]
  /** other ways on when nothing was found */
  waysOn(text: string, options: SearchOptions): WaysOn
  /** numbers of articles for several questions, one after the other */
  counts(texts: string[], options: SearchOptions): number[]
}

export interface About {
  /** names this very index: another one means that something was added, changed or withdrawn */
  edition: string
  articles: number
  characters: number
  from?: string
  to?: string
}

/** A search by what was asked. The worker keeps the matches of the latest ones, and finds those of any other again. */
export interface Asked {
  text: string
  options: SearchOptions
  /** what was found of it while it was being asked; once all is found, all of it */
  part?: true
}

/** A search as the page knows it; its matches stay in the worker. */
export interface Summary {
  search: Asked
  /** as it was narrowed: names that are no more are those of today */
  options: SearchOptions
  total: number
  /** articles among `total` that hold only other names */
  byOtherName: number
  added: Expansion['added']
  /** what to mark in articles that hold other names: all that was looked for, as a query */
  marks: string
  /** nothing but exclusions was asked, and they were looked for */
  onlyExcluded: boolean
  /** words that were looked for, as typed; none means that there was nothing to look for */
  words: string[]
  /** bundles asked so far and in all */
  asked: number
  bundles: number
  /** of how many articles the texts were looked through up to then, where the index does not decide by itself */
  read: number
}

export interface WaysOn {
  /** the query without one of its words, or one of its words alone, and how many articles that finds */
  without: {dropped?: string; query: string; total: number}[]
  /** papers that a word is the name of, the other words, and how many articles of the paper hold these */
  papers: {paper: string; query: string; total: number}[]
  near: NameEntry[]
  /** how many the same words find when nothing narrows them */
  unnarrowed: number
}

export type Request = {[Name in keyof Calls]: {id: number; call: Name; args: Parameters<Calls[Name]>}}[keyof Calls]
export type Answer = {id: number; result: unknown} | {id: number; error: string; ofQuestion: boolean} | {id: number; part: Summary}
