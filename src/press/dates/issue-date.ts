import {readEdtf, writeEdtf} from '../calendar/edtf.ts'
import type {PageKnown, Reason} from '../types.ts'
import {anchoredWindows} from './anchored-windows.ts'
import {anchorsOf} from './anchors.ts'
import type {DateEvidence} from './date-evidence.ts'
import type {ReadArticle} from './evidence.ts'
import type {Window} from './season.ts'
import {seasonOf} from './windows.ts'
import {LONGEST_BASIS} from './wording.ts'
import {inferYears, type Years} from './years.ts'

/** When the page was printed: whole days, both inclusive. */
export interface IssueDate extends Window {
  known: boolean
  /** what an inferred date rests on, in Chinese */
  basis?: string
  /** the possible stretches of days, one a year, ascending; `start` and `end` are the first and the last day of them all */
  windows: Window[]
  /** every clue that was asked, with what became of it */
  clues: Reason[]
}

export interface IssuePage {
  articles: readonly ReadArticle[]
  dates: readonly DateEvidence[]
  foreign: readonly boolean[]
  known: PageKnown
  /** years of the pages that the archive takes in */
  archive?: readonly [first: number, last: number] | undefined
}

/**
 * The issue date of a page. What is known beforehand decides; else it is inferred as narrowly as the page's words allow: the years from
 * `inferYears`, the days from the latest thing that is told of, which a paper prints within some days. Where the words leave several years
 * open, the date spans them: a year is never guessed, a day never invented. Undefined when nothing bounds the years.
 */
export function inferIssueDate({articles, dates, foreign, known, archive}: IssuePage): IssueDate | undefined {
  const given = known.date ? readEdtf(known.date) : undefined
  if (given && given.start !== '0001-01-01' && given.end !== '9999-12-31') {
    const window = {start: given.start, end: given.end}
    return {...window, known: true, basis: known.dateBasis, windows: [window], clues: [{rule: 'known', why: `见报日期已知：${known.date}`}]}
  }
  const years = inferYears({articles, dates, foreign}, archive)
  if (!years) return undefined
  const found = seasonOf(dates, years.candidates[0]!)
  const season = found?.stated !== undefined && found.stated < years.candidates.at(-1)! ? {...found, why: `${found.why}，只限当年`} : found
  const seasons = years.candidates.flatMap((year) => (season ? (season.in(year) ?? []) : wholeYear(year)))
  const bounded = seasons.flatMap((window) => within(window, years))
  // Months before and after a campaign are our reckoning: where they leave nothing, the years alone bound the page.
  const open = bounded.length > 0 ? bounded : seasons
  const anchored = anchoredWindows(anchorsOf(articles), open, season, (from) => years.candidates.flatMap((year) => within(from(year) ?? wholeYear(year), years)))
  const windows = anchored?.windows ?? open
  if (windows.length === 0) return undefined
  const used = [...new Set(years.judged.filter((clue) => clue.used).map(({why}) => why))]
  return {
    start: windows[0]!.start,
    end: windows.at(-1)!.end,
    known: false,
    basis: basisOf(used, [...archiveWords(years.candidates, archive), ...(season ? [season.why] : []), ...(anchored ? [anchored.why] : [])]),
    windows,
    clues: [
      ...years.judged.map(({rule, why, used: counts}) => ({rule, why: counts ? why : `${why}（不再缩小范围，或与更多的线索不合，不取）`})),
      ...(season ? [{rule: season.rule, why: season.why}] : []),
      ...(anchored ? [{rule: 'anchor', why: anchored.why}] : []),
    ],
  }
}

function wholeYear(year: number): Window {
  return {start: `${year}-01-01`, end: `${year}-12-31`}
}

/** The days of a window that the clues allow. */
function within(window: Window, {notBefore, notAfter}: Years): Window[] {
  const start = notBefore && window.start < notBefore ? notBefore : window.start
  const end = notAfter && window.end > notAfter ? notAfter : window.end
  return start <= end ? [{...window, start, end}] : []
}

/** What the date rests on, in as many words as its field holds: of the clues to the year the first ones, the others are counted. */
function basisOf(years: readonly string[], days: readonly string[]): string {
  let basis = ''
  for (let told = years.length; told >= 0; told--) {
    const others = told < years.length ? [`另有${years.length - told}条线索`] : []
    basis = [...years.slice(0, told), ...others, ...days].join('；')
    if (basis.length <= LONGEST_BASIS) break
  }
  return basis
}

function archiveWords([first, ...rest]: readonly number[], archive: readonly [first: number, last: number] | undefined): string[] {
  const last = rest.at(-1)
  if (!archive || last === undefined || (first !== archive[0] && last !== archive[1])) return []
  const open = first !== archive[0] ? '最晚' : last !== archive[1] ? '最早' : ''
  return [`${open}没有年代线索，按本站收录的版面（${archive[0]}—${archive[1]}年）`]
}

/** EDTF value of an issue date. */
export function issueEdtf({start, end}: Window): string {
  return writeEdtf(start, end)
}
