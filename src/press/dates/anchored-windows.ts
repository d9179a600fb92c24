import {addDays} from '../calendar/edtf.ts'
import type {Anchor} from './anchors.ts'
import type {Window} from './season.ts'

/**
 * The only days of some windows on which all that is told by its distance from the page's own day is right (昨日是植树节: 13 March of each year), and
 * what says so. Undefined when there is none: then something is counted from another day, or the windows are wrong. Eleven of 1,448 pages, each
 * of four items of one day's television news, have such a day, and it is theirs.
 */
export function narrowedByAnchors(windows: readonly Window[], anchors: readonly Anchor[]): {windows: Window[]; why: string} | undefined {
  if (anchors.length === 0) return undefined
  const days = windows.flatMap((window) => daysIn(window, anchors))
  return days.length > 0 ? {windows: days, why: `${[...new Set(anchors.map(({words}) => words))].join('、')}写明是哪一天`} : undefined
}

/** The days of a window that all anchors give, one after another as one window. */
function daysIn({start, end}: Window, anchors: readonly Anchor[]): Window[] {
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))]
  // 明天是元旦 is told in the year before, and 昨日是腊八 in the Chinese year before.
  const years = Array.from({length: last - first + 3}, (_, index) => first - 1 + index)
  const [given, ...others] = anchors.map((anchor) => years.filter((year) => anchor.year === undefined || anchor.year === year).flatMap((year) => ownDays(anchor, year)))
  const days = given!.filter((day) => day >= start && day <= end && others.every((other) => other.includes(day))).sort()
  const found: Window[] = []
  for (const day of days) {
    const before = found.at(-1)
    if (before && day <= addDays(before.end, 1)) before.end = day
    else found.push({start: day, end: day})
  }
  return found
}

function ownDays({dayIn, after: [least, most]}: Anchor, year: number): string[] {
  const named = dayIn(year)
  return named === undefined ? [] : Array.from({length: most - least + 1}, (_, index) => addDays(named, least + index))
}
