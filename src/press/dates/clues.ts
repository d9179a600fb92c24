import {countedClues} from './counted-years.ts'
import {clueOfNumberedDay, periodClues, programClues} from './term-clues.ts'
import {placeClues, renamingClues} from './place-clues.ts'
import {yearClues} from './year-clues.ts'
import type {DateEvidence, ReadArticle} from './evidence.ts'

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

/**
 * Kinds of clues from the surest to the weakest; what contradicts an earlier kind is left out. Within one kind the narrowest comes first.
 */
export const CLUES: readonly ((page: CluePage) => Clue[])[] = [
  (page) => yearClues(page, ['own-year', 'closed-year']),
  renamingClues,
  clueOfNumberedDay,
  (page) => yearClues(page, ['compared-year']),
  countedClues,
  (page) => yearClues(page, ['dated-event', 'planned-year']),
  periodClues,
  (page) => yearClues(page, ['latest-year']),
  (page) => placeClues(page, 'from'),
  programClues,
  (page) => placeClues(page, 'to'),
]
