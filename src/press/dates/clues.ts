import {countedClues} from './counted-years.ts'
import {clueOfNumberedDay, periodClues, programClues} from './term-clues.ts'
import {placeClues, renamingClues} from './place-clues.ts'
import {yearClues} from './year-clues.ts'
import type {Clue, CluePage} from './clue.ts'

/** Kinds of clues, from the surest to the weakest: a basis cites the surest of those that say the same. Within one kind the narrowest comes first. */
export const CLUES: readonly ((page: CluePage) => Clue[])[] = [
  (page) => yearClues(page, ['own-year', 'closed-year', 'year-ahead']),
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
