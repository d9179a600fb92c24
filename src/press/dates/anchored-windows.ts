import {addDays} from '../calendar/edtf.ts'
import type {Anchor} from './anchors.ts'
import type {Season, Window} from './season.ts'

interface Anchored {
  windows: Window[]
  why: string
}

/**
 * The days that a page says are its own. They are surer than that a day it tells of is over, unless words say so: then the page is of that day or of a
 * later one. A season that is only widened says nothing of the years: where it would leave out some in which the own day lies, that day alone counts.
 * What leaves some days open (距离元旦还有86天) may be said of another day: it gives way to what leaves none, and to news.
 *
 * @param open the windows that the season leaves
 * @param allYears the years in which the page may have been printed, each with the window that is given for it or else whole
 */
export function anchoredWindows(anchors: readonly Anchor[], ...season: SeasonOfPage): Anchored | undefined {
  const exact = anchors.filter(isExact)
  return windowsOf(anchors, ...season) ?? (exact.length < anchors.length ? windowsOf(exact, ...season) : undefined)
}

function isExact({after: [least, most]}: Anchor): boolean {
  return least === most
}

type SeasonOfPage = [open: readonly Window[], season: Season | undefined, allYears: (from: (year: number) => Window | undefined) => Window[]]

function windowsOf(anchors: readonly Anchor[], ...[open, season, allYears]: SeasonOfPage): Anchored | undefined {
  if (anchors.length === 0) return undefined
  // An evening paper tells of its own day as news.
  const found = narrowedByAnchors(season && !season.rule.endsWith('-of-story') ? open.map(({start, end}) => ({start: addDays(start, -1), end})) : open, anchors)
  if (!season || (!season.loose && (found || !anchors.every(isExact)))) return found
  const free = narrowedByAnchors(allYears((year) => (season.over ? sinceSeason(season.in(year)) : undefined)), anchors)
  return found && found.windows.length >= (free?.windows.length ?? 0) ? found : free
}

function sinceSeason(window: Window | undefined): Window | undefined {
  return window && {start: addDays(window.start, -1), end: addDays(window.start, HALF_A_YEAR)}
}

const HALF_A_YEAR = 183

/**
 * The only days of some windows on which all that is told by its distance from the page's own day is right (昨日是植树节: 13 March of each year), and
 * what says so. Undefined when there is none: then something is counted from another day, or the windows are wrong. Eleven of 1,448 pages, each
 * of four items of one day's television news, have such a day, and it is theirs.
 */
function narrowedByAnchors(windows: readonly Window[], anchors: readonly Anchor[]): Anchored | undefined {
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
