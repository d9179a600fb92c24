/** Best first: headline before text, then by frequency. */
export type Sort = 'best' | 'newest' | 'oldest'

/** What may be asked besides the words. Dates are a day, month or year. */
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
