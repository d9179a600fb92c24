import {CLUES} from './clues.ts'
import {supportedYears} from './supported-years.ts'
import {yearsByBareDay} from './bare-days.ts'
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
const CALENDARS: readonly (readonly [rule: string, filter: (page: CluePage, years: readonly number[]) => {years: number[]; why: string} | undefined])[] = [
  ['weekday', ({dates}, years) => yearsByWeekday(dates, years)],
  ['feast', ({dates}, years) => yearsByFeast(dates, years)],
  ['bare-day', yearsByBareDay],
  ['near-feast', ({dates}, years) => yearsNearFeast(dates, years)],
]

export interface JudgedClue extends Clue {
  /** false when it contradicts more clues than agree with it, or narrows nothing any more */
  used: boolean
}

/**
 * The years of a page: those of the archive's that most clues allow, see supported-years.ts. Where a beginning and an end that are both our
 * reckoning pull apart, the end is given up: the old thing is told of later. Undefined when neither the archive nor the page bounds them.
 */
export function inferYears(page: CluePage, archive: readonly [first: number, last: number] | undefined): Years | undefined {
  const clues = CLUES.flatMap((read) => read(page))
  const apart = endsPulledApart(clues)
  const asked = clues.filter((clue) => !apart.has(clue))
  const range = archive ?? rangeOf(asked)
  const supported = range ? supportedYears(asked, range) : []
  if (supported.length === 0) return undefined
  const agreeing = asked.filter((clue) => allowsAll(clue, supported))
  if (!(archive ?? rangeOf(agreeing))) return undefined
  const narrowing = narrowingOf(agreeing, archive)
  const judged = clues.map((clue): JudgedClue => {
    const beginning = apart.get(clue)
    if (beginning) return {...clue, rule: 'pulled-apart', why: `${clue.why}，与${beginning.why}不合，不作最晚的年份`, used: true}
    if (narrowing.has(clue)) return {...clue, used: true}
    const divides = !allowsAll(clue, supported) && supported.some((year) => allows(clue, year))
    return divides ? {...clue, why: `${clue.why}，与别的线索不合，都留着`, used: true} : {...clue, used: false}
  })
  const [notBefore] = agreeing.flatMap((clue) => clue.notBefore ?? []).sort().reverse()
  const [notAfter] = agreeing.flatMap((clue) => clue.notAfter ?? []).sort()
  let candidates = supported
  for (const [rule, filter] of CALENDARS) {
    const fitting = candidates.length > 1 ? filter(page, candidates) : undefined
    if (!fitting) continue
    candidates = fitting.years
    judged.push({rule, why: fitting.why, used: true})
  }
  return {candidates, judged, ...(notBefore && {notBefore}), ...(notAfter && {notAfter})}
}

function allows({first = -Infinity, last = Infinity}: Clue, year: number): boolean {
  return year >= first && year <= last
}

/** Whether a clue allows the first and the last of some years, and so all of them. */
function allowsAll(clue: Clue, years: readonly number[]): boolean {
  return allows(clue, years[0]!) && allows(clue, years.at(-1)!)
}

/** The years from the first to the last that clues name; undefined where they leave either end open. */
function rangeOf(clues: readonly Clue[]): [first: number, last: number] | undefined {
  const [begins, ends] = [clues.flatMap(({first}) => first ?? []), clues.flatMap(({last}) => last ?? [])]
  return begins.length > 0 && ends.length > 0 ? [Math.min(...begins, ...ends), Math.max(...begins, ...ends)] : undefined
}

/** The clues that narrow the years, each what those before it have left. */
function narrowingOf(clues: readonly Clue[], archive: readonly [first: number, last: number] | undefined): ReadonlySet<Clue> {
  let [first, last] = archive ?? [-Infinity, Infinity]
  const narrowing = new Set<Clue>()
  for (const clue of clues) {
    const [lower, upper] = [Math.max(first, clue.first ?? first), Math.min(last, clue.last ?? last)]
    if (lower !== first || upper !== last) narrowing.add(clue)
    ;[first, last] = [lower, upper]
  }
  return narrowing
}

/** Ends that are our reckoning and lie before a beginning that is too, each with the latest of these beginnings. */
function endsPulledApart(clues: readonly Clue[]): Map<Clue, Clue> {
  const begins = clues.filter(({first, reckoned}) => first !== undefined && reckoned !== undefined)
  const latest = begins.reduce<Clue | undefined>((best, clue) => (best && best.reckoned! >= clue.reckoned! ? best : clue), undefined)
  if (!latest) return new Map()
  return new Map(clues.flatMap((clue) => (clue.last !== undefined && clue.reckoned !== undefined && clue.reckoned < latest.reckoned! ? [[clue, latest]] : [])))
}
