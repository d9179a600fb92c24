import {addDays, dayOf} from '../calendar/edtf.ts'
import {lunarDay} from '../calendar/lunar.ts'
import {solarTermDay} from '../calendar/solar-terms.ts'
import type {Anchor} from './anchors.ts'
import type {DateEvidence} from './date-evidence.ts'
import type {Window} from './season.ts'
import {cited} from './wording.ts'

/**
 * The only days of some windows on which all that is told by its distance from the page's own day is right (昨日是植树节: 13 March of each year), and
 * what says so. Undefined when there is none: then something is counted from another day, or the windows are wrong. Eleven of 1,448 pages, each
 * of four items of one day's television news, have such a day, and it is theirs.
 */
export function narrowedByAnchors(windows: readonly Window[], dates: readonly DateEvidence[]): {windows: Window[]; why: string} | undefined {
  const anchored = dates.flatMap(({anchor, mention, line}) => (anchor ? [{anchor, words: cited(mention.text, line)}] : []))
  if (anchored.length === 0) return undefined
  const days = windows.flatMap((window) => daysIn(window, anchored.map(({anchor}) => anchor)))
  return days.length > 0 ? {windows: days, why: `${anchored.map(({words}) => words).join('、')}写明是哪一天`} : undefined
}

/** The only day of a window, if any, that all anchors give. */
function daysIn({start, end}: Window, anchors: readonly Anchor[]): Window[] {
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))]
  // 明天是元旦 is told in the year before, and 昨日是腊八 in the Chinese year before.
  const years = [first - 1, first, last, last + 1]
  const given = anchors.map((anchor) => years.flatMap((year) => ownDay(anchor, year) ?? []))
  const day = given[0]!.find((one) => one >= start && one <= end && given.every((days) => days.includes(one)))
  return day === undefined ? [] : [{start: day, end: day}]
}

function ownDay({month, day, lunar, leap, term, offset}: Anchor, year: number): string | undefined {
  const named = term !== undefined ? solarTermDay(year, term) : lunar ? lunarDay(year, month, day, leap) : dayOf(year, month, day)
  return named && addDays(named, -offset)
}
