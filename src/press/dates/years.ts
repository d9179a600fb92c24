import {CLUES} from './clues.ts'
import {yearsByFeast, yearsByWeekday, yearsNearFeast} from './calendars.ts'
import type {Clue, CluePage} from './clue.ts'

/** Years in which the page may have been printed, and what says so. */
export interface Years {
  /** ascending; not always one after another (a weekday fits every fifth or sixth year) */
  candidates: number[]
  /** first day of something that the page names: it is not older */
  notBefore?: string
  /** last day on which its clues allow it */
  notAfter?: string
  /** what was decided by each clue, in the order in which they were asked */
  judged: JudgedClue[]
}

/** What the calendar itself says: these leave single years, not a stretch of them. */
const CALENDARS = [['weekday', yearsByWeekday], ['feast', yearsByFeast], ['near-feast', yearsNearFeast]] as const

export interface JudgedClue extends Clue {
  /** false when it contradicts a surer clue or narrows nothing any more */
  used: boolean
}

/**
 * The years of a page: the archive's own years, narrowed by each clue in turn. Where a beginning and an end that are both our reckoning pull
 * apart, the end is given up: the old thing is told of later, and the years stay open. Undefined when neither the archive nor the page bounds
 * them.
 */
export function inferYears(page: CluePage, archive: readonly [first: number, last: number] | undefined): Years | undefined {
  const clues = CLUES.flatMap((read) => read(page))
  const apart = endsPulledApart(clues)
  let [first, last] = archive ?? [-Infinity, Infinity]
  let notBefore: string | undefined
  let notAfter: string | undefined
  const judged: JudgedClue[] = []
  for (const clue of clues) {
    const beginning = apart.get(clue)
    if (beginning) {
      judged.push({...clue, rule: 'pulled-apart', why: `${clue.why}，与${beginning.why}不合，不作最晚的年份`, used: true})
      continue
    }
    const lower = Math.max(first, clue.first ?? -Infinity)
    const upper = Math.min(last, clue.last ?? Infinity)
    const fits = lower <= upper
    const used = fits && (lower !== first || upper !== last)
    if (fits && clue.notBefore && !(notBefore && notBefore > clue.notBefore)) notBefore = clue.notBefore
    if (fits && clue.notAfter && !(notAfter && notAfter < clue.notAfter)) notAfter = clue.notAfter
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
  return {candidates, judged, ...(notBefore && {notBefore}), ...(notAfter && {notAfter})}
}

/** Ends that are our reckoning and lie before a beginning that is too, each with the latest of these beginnings. */
function endsPulledApart(clues: readonly Clue[]): Map<Clue, Clue> {
  const begins = clues.filter(({first, reckoned}) => first !== undefined && reckoned !== undefined)
  const latest = begins.reduce<Clue | undefined>((best, clue) => (best && best.reckoned! >= clue.reckoned! ? best : clue), undefined)
  if (!latest) return new Map()
  return new Map(clues.flatMap((clue) => (clue.last !== undefined && clue.reckoned !== undefined && clue.reckoned < latest.reckoned! ? [[clue, latest]] : [])))
}
