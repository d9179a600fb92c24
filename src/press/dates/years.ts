import {CLUES} from './clues.ts'
import type {Clue, CluePage} from './clues.ts'
import {yearsByFeast, yearsByWeekday} from './calendars.ts'

/** Years in which the page may have been printed, and what says so. */
export interface Years {
  /** ascending; not always one after another (a weekday fits every fifth or sixth year) */
  candidates: number[]
  /** first day of something that the page names: it is not older */
  notBefore?: string
  /** what was decided by each clue, in the order in which they were asked */
  judged: JudgedClue[]
}

/** What the calendar itself says: these leave single years, not a stretch of them. */
const CALENDARS = [['weekday', yearsByWeekday], ['feast', yearsByFeast]] as const

export interface JudgedClue extends Clue {
  /** false when it contradicts a surer clue or narrows nothing any more */
  used: boolean
}

/**
 * The years of a page: the archive's own years, narrowed by each clue in turn. Undefined when neither the archive nor the page bounds them.
 */
export function inferYears(page: CluePage, archive: readonly [first: number, last: number] | undefined): Years | undefined {
  let [first, last] = archive ?? [-Infinity, Infinity]
  let notBefore: string | undefined
  const judged: JudgedClue[] = []
  for (const clue of CLUES.flatMap((read) => read(page))) {
    const lower = Math.max(first, clue.first ?? -Infinity)
    const upper = Math.min(last, clue.last ?? Infinity)
    const fits = lower <= upper
    const used = fits && (lower !== first || upper !== last)
    if (fits && clue.notBefore && !(notBefore && notBefore > clue.notBefore)) notBefore = clue.notBefore
    judged.push({...clue, used})
    if (used) [first, last] = [lower, upper]
  }
  if (!Number.isFinite(first) || !Number.isFinite(last)) return undefined
  const years = Array.from({length: last - first + 1}, (_, index) => first + index)
  let candidates = years
  for (const [rule, filter] of CALENDARS) {
    const fitting = candidates.length > 1 ? filter(page.dates, candidates) : undefined
    if (!fitting) continue
    candidates = fitting.years
    judged.push({rule, why: fitting.why, used: true})
  }
  return {candidates, judged, ...(notBefore && {notBefore})}
}
