/** Clues to the year of printing, and what they are read from. */
import type {ReadArticle} from './evidence.ts'
import type {DateEvidence} from './date-evidence.ts'

/** What one thing printed on the page says of the year of printing. Years are inclusive; an absent end is open. */
export interface Clue {
  rule: string
  first?: number
  last?: number
  /** first day on which the page can have been printed */
  notBefore?: string
  /** last day on which it can have been printed */
  notAfter?: string
  /** year of the bound before it was padded: it is the authority's reckoning and not the paper's */
  reckoned?: number
  /** in Chinese, with the words and their line */
  why: string
}

/** What clues are read from. */
export interface CluePage {
  articles: readonly ReadArticle[]
  dates: readonly DateEvidence[]
  /** articles that tell of another city: their namesakes of our places say nothing */
  foreign: readonly boolean[]
}
