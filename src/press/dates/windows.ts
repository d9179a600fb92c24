import {addDays, dayOf, daysBetween, lastDay, monthOf} from '../calendar/edtf.ts'
import {lunarDay} from '../calendar/lunar.ts'
import type {DateEvidence} from './date-evidence.ts'
import {aheadOfOthers, articlesOf, dayOfYear, daysAfter, doneOf, isNear, lastOf, lastWithin, latestOf, type Placed} from './latest-day.ts'
import {isLongStretch} from './stretches.ts'
import {fromDecemberBefore, isFirstAhead} from './first-days.ts'
import type {DaySeason, Season, Window} from './season.ts'
import {afterTotals, LATE_MONTH, monthEnd} from './totals.ts'
import {cited} from './wording.ts'

/**
 * Where in the year the days, months or festivals put the page: within some days after the latest thing it tells of. Without any of them,
 * the whole year.
 *
 * @param firstYear the first in which the page may have been printed: what is told of an earlier one is history
 */
export function seasonOf(dates: readonly DateEvidence[], firstYear: number): Season | undefined {
  const told = dates.filter(({value, tense, total}) => (tense === 'past' || total) && value.month !== undefined && (value.yearOffset ?? 0) === 0 && (value.year ?? firstYear) >= firstYear)
  const season = fromTold(told)
  const stated = season?.stated
  if (stated === undefined) return season
  // In a later year what is told with its year is history.
  const later = fromTold(told.filter(({value}) => value.year === undefined))
  return {...season!, in: (year) => (year <= stated ? season!.in(year) : later ? later.in(year) : {start: `${year}-01-01`, end: `${year}-12-31`})}
}

function fromTold(told: readonly DateEvidence[]): Season | undefined {
  return afterTotals(byDay(told) ?? byLunarDay(told), told) ?? byMonth(told)
}

// The more articles tell of the last few days, the surer it is that the latest of them is fresh.
const LAGS = [
  {articles: 3, days: 7},
  {articles: 2, days: 9},
  {articles: 0, days: 14},
]

/**
 * How many days ahead papers announce what has no sign of being over: a day in the first paragraph, one further down, a month. Of 1,448 pages,
 * each of four items of one day's television news, 40 more were placed right for this, and the windows grew by a thirtieth.
 */
export const AHEAD = {news: 14, story: 30, month: 61} as const

/** A window that begins some days earlier, but in its year. */
function openedAhead({start, end}: Window, year: number, days: number): Window {
  const [opened, newYear] = [addDays(start, -days), `${year}-01-01`]
  return {start: opened < newYear ? newYear : opened, end}
}

function aheadWords(days: number): string {
  return days > 0 ? `，没有说是否已过，放宽到此前${days}天` : ''
}

/**
 * How many days before the latest the page may have been printed, since no words say that the latest is over; and so in words. Where one
 * article alone tells of it, the comma with which a story begins is not enough: of 1,291 pages, each of eight items of one day's television
 * news, eight more were placed right for that, and the windows grew by a five-hundredth.
 */
function roomBefore(latest: Placed, placed: readonly Placed[], articles: number): {room: number; words: string} {
  if (latest.evidence.margin || placed.some(({at, evidence}) => at === latest.at && evidence.said)) return {room: 0, words: ''}
  const ahead = articles < 2 && !latest.evidence.done ? AHEAD.news : 0
  const lonely = aheadOfOthers(latest, placed)
  return ahead > lonely || lonely === 0 ? {room: ahead, words: aheadWords(ahead)} : {room: lonely, words: `，别的文章都没有说到那天，从它们最晚的一天算起，放宽${lonely}天`}
}

/** After the latest day that is told of as news. */
function byDay(told: readonly DateEvidence[]): DaySeason | undefined {
  const days = told.filter(({value}) => value.day !== undefined && !value.lunar)
  const lastYear = days.reduce((most, {value}) => Math.max(most, value.year ?? 0), 0)
  const placed = days
    .filter(({value}) => value.year === undefined || value.year === lastYear)
    .map((evidence) => ({evidence, at: dayOfYear(evidence)}))
    .sort((a, b) => a.at - b.at)
  const news = placed.filter(({evidence}) => isNews(evidence))
  // What a story tells of some days before or after the news is as fresh.
  const fresh = news.length > 0 ? placed.filter((item) => news.some(({at}) => isNear(at, item.at) || isNear(item.at, at))) : placed
  const done = doneOf(fresh)
  const latest = latestOf(done)
  if (!latest) return undefined
  const {mention, line} = latest.evidence
  const articles = articlesOf(placed.filter(({at}) => isNear(at, latest.at)))
  if (news.length === 0 && articles < 2) return {...fromDayOn(latest.evidence), at: latest.at}
  const lag = LAGS.find((row) => articles >= row.articles)!.days
  const opens = isFirstAhead(latest.evidence)
  const {room, words} = opens ? {room: 0, words: '，没有说是否已过，放宽到上一年12月'} : roomBefore(latest, placed, articles)
  const {month, day} = lastOf(latest.evidence)
  const first = placed.every(({evidence, at}) => at !== latest.at || evidence.unsaid) ? 0 : 1
  const begin = isLongStretch(latest.evidence.value) ? latest.evidence.value : {month, day}
  // What is not said to be over may be so all the same.
  const doubtful = lastWithin(fresh.filter((item) => !done.includes(item)), latest, lag)
  const longer = doubtful ? daysAfter(latest.at, doubtful.at) : 0
  return {
    rule: 'latest-day',
    stated: latest.evidence.value.year,
    over: placed.some(({at, evidence}) => at === latest.at && evidence.said),
    loose: room > 0 || doubtful !== undefined,
    at: latest.at,
    why: `最晚的事${cited(mention.text, line)}，见报应在${first === 0 ? '当天或' : ''}其后${lag}天之内${doubtful ? `；${cited(doubtful.evidence.mention.text, doubtful.evidence.line)}没有说是否已过，放宽${longer}天` : ''}${words}`,
    in: (year) => {
      const [from, to] = [after(dayOf(year, begin.month!, begin.day!), lag, first), after(dayOf(year, month, day), lag + longer, first)]
      return from && to && (opens ? {start: fromDecemberBefore(year).notBefore, end: to.end} : openedAhead({start: from.start, end: to.end}, year, room))
    },
  }
}

/** When something happened, said where news says it; 今年7月1日 is what one says of a day some while ago. */
function isNews({lead, value}: DateEvidence): boolean {
  return lead && value.yearOffset === undefined
}

/** After a day that a story comes to somewhere in its text, or counts from: the story may be told long after it, till the end of the year (of a late month, till the next January). */
function fromDayOn(evidence: DateEvidence): Season {
  const {month, day} = lastOf(evidence)
  const begin = !evidence.done && isLongStretch(evidence.value) ? evidence.value : {month, day}
  const ahead = evidence.done ? 0 : AHEAD.story
  return {
    rule: 'latest-day-of-story',
    stated: evidence.value.year,
    over: evidence.said,
    loose: ahead > 0,
    why: `最晚的事${cited(evidence.mention.text, evidence.line)}，不是当新近的事说的，见报在其后${aheadWords(ahead)}`,
    in: (year) => {
      const from = after(dayOf(year, begin.month!, begin.day!), 1)
      const end = restOf(year, month, evidence)
      if (!from) return undefined
      // The last day of this year is not over in any of its days.
      return from.start > end ? openedAhead({start: end, end}, year, AHEAD.story) : openedAhead({start: from.start, end}, year, ahead)
    },
  }
}

/** Last day on which what is told of a month is printed. */
function restOf(year: number, month: number, {value}: DateEvidence): string {
  return month >= LATE_MONTH && value.yearOffset === undefined ? `${year + 1}-01-31` : `${year}-12-31`
}

/** 大年初四, 腊月廿七: another day of each year. As among days of our calendar, one that is over stands before those of which nothing says so. */
function byLunarDay(told: readonly DateEvidence[]): Season | undefined {
  const days = told.filter(({value}) => value.lunar && value.day !== undefined)
  const done = days.filter((item) => item.done)
  const latest = latestLunarDay(done.length > 0 ? done : days)
  if (!latest) return undefined
  const last = latestLunarDay(days)!
  const lag = LAGS.at(-1)!.days
  const ahead = latest.done ? 0 : AHEAD.news
  const words = `最晚的事农历${cited(latest.mention.text, latest.line)}`
  if (!isNews(latest)) return {rule: 'latest-lunar-day-of-story', over: latest.said, why: `${words}，不是新近的事，见报在其后`, in: (year) => restAfter(lunarDayIn(year, latest), year)}
  const doubtful = last === latest ? '' : `；${cited(last.mention.text, last.line)}没有说是否已过`
  return {
    rule: 'latest-lunar-day',
    over: latest.said,
    loose: !latest.said,
    why: `${words}，见报应在其后${lag}天之内${doubtful}${aheadWords(ahead)}`,
    in: (year) => {
      const [from, to] = [after(lunarDayIn(year, latest), lag), after(lunarDayIn(year, last), lag)]
      return from && openedAhead({start: from.start, end: to && daysBetween(from.end, to.end) <= lag ? to.end : from.end}, year, ahead)
    },
  }
}

function restAfter(day: string | undefined, year: number): Window | undefined {
  return day === undefined ? undefined : {start: addDays(day, 1), end: `${year}-12-31`}
}

/** The last months of the Chinese year come before its first in ours. */
function latestLunarDay(days: readonly DateEvidence[]): DateEvidence | undefined {
  const order = ({month, day, leap}: DateEvidence['value']) => (month! >= 11 ? month! - 12 : month!) * 80 + (leap ? 40 : 0) + day!
  return days.reduce<DateEvidence | undefined>((best, item) => (!best || order(item.value) > order(best.value) ? item : best), undefined)
}

function lunarDayIn(year: number, {value: {month, day, leap}}: DateEvidence): string | undefined {
  return lunarDay(month! >= 11 ? year - 1 : year, month!, day!, leap)
}

/** Not before the latest month, or its end where a total is counted to it; after it, till the end of the year (of a late month, till the next January). */
function byMonth(told: readonly DateEvidence[]): Season | undefined {
  const order = (item: DateEvidence) => monthEnd(item) * 2 + (item.total ? 1 : 0)
  const months = told.filter(({value}) => !value.lunar)
  // Beside one that is over, one of which nothing says so may be to come.
  const over = months.filter(({done, total}) => done || total)
  const latest = (over.length > 0 ? over : months).reduce<DateEvidence | undefined>((best, item) => (!best || order(item) > order(best) ? item : best), undefined)
  if (!latest) return undefined
  const month = monthEnd(latest)
  const ahead = over.length > 0 ? 0 : AHEAD.month
  return {
    rule: 'latest-month',
    stated: latest.value.year,
    loose: ahead > 0,
    why: `最晚的月份${cited(latest.mention.text, latest.line)}${aheadWords(ahead)}`,
    in: (year) => openedAhead({start: latest.total ? lastDay(monthOf(year, month)) : `${monthOf(year, month)}-01`, end: restOf(year, month, latest)}, year, ahead),
  }
}

/** Days after a day, from the `first` one on. */
function after(day: string | undefined, lag: number, first = 1): Window | undefined {
  return day === undefined ? undefined : {start: addDays(day, first), end: addDays(day, lag)}
}
