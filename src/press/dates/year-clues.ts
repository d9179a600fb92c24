import type {DateExpression} from '../recognizers/date-expression.ts'
import type {Clue, CluePage} from './clue.ts'
import type {DateEvidence} from './date-evidence.ts'
import {fromDecemberBefore, isFirstAhead, LAST_MONTHS, LAST_WEEKS} from './first-days.ts'
import {cited} from './wording.ts'
import {yearOrBefore} from './year-before.ts'

/**
 * What the years that the page prints say of its own: the year that it calls its own, the latest of the others, and plans.
 *
 * @example yearClues(page, ['latest-year']) // [{rule: 'latest-year', first: 2017, why: '文中“2017年”（第35行）是文中最晚的年份，见报不会更早'}]
 */
export function yearClues(page: CluePage, rules: readonly string[]): Clue[] {
  return ROWS.filter(({rule}) => rules.includes(rule)).flatMap(({rule, read}) => read(page.dates).map((clue) => ({rule, ...clue})))
}

interface Row {
  rule: string
  read: (dates: readonly DateEvidence[]) => Omit<Clue, 'rule'>[]
}

const ROWS: Row[] = [
  {
    rule: 'own-year',
    read: (dates) => {
      const latest = latestOf(dates)
      const own = latestOf(dates.filter(({tense}) => tense === 'current'))
      if (!own || yearOf(own) < yearOf(latest!)) return []
      const begin = orBefore(own, dates, LAST_WEEKS)
      return [{...begin, last: yearOf(own), why: `${wordsOf(own)}说的是当年${begin.notBefore ? '，或是就要到来的一年' : ''}`}]
    },
  },
  {
    rule: 'closed-year',
    read: (dates) => dates.filter(({tense}) => tense === 'closed').map((item) => ({first: yearOf(item), last: yearOf(item) + 1, why: `${wordsOf(item)}是当年或刚刚过去的一年`})),
  },
  {
    rule: 'year-ahead',
    read: (dates) => dates.filter(({tense}) => tense === 'ahead').map((item) => ({first: yearOf(item) - 1, last: yearOf(item), why: `${wordsOf(item)}的事，提前一年就办`})),
  },
  {
    // Figures are measured by those of the year before, unless a later year is told of; those of the epidemic's years by the last one before it.
    rule: 'compared-year',
    read: (dates) => {
      const compared = latestOf(dates.filter(({tense}) => tense === 'compared'))
      if (!compared) return []
      const year = yearOf(compared) + 1
      return dates.every((item) => item.value.year === undefined || item.tense === 'planned' || item.tense === 'future' || yearOf(item) <= year) ? [{first: year, last: Math.max(year, MEASURED_BY[year - 1] ?? 0), why: `比的是${wordsOf(compared)}，说的是${year - 1 in MEASURED_BY ? '其后几年' : '下一年'}`}] : []
    },
  },
  {
    // News that prints the year with the day is of that year or, beside days without one, of the year before. Further down it may be history,
    // and so may it be where the other days are those of another season. The same day once more is no other.
    rule: 'dated-event',
    read: (dates) => {
      const latest = latestOf(dates)
      if (!latest || latest.value.day === undefined || latest.tense !== 'past' || !latest.lead) return []
      const others = dates.filter((item) => isDayWithoutYear(item) && !(item.value.month === latest.value.month && item.value.day === latest.value.day))
      const year = yearOf(latest)
      if (others.length > 0 && !others.some(({value}) => monthsApart(value.month!, latest.value.month!) <= SAME_SEASON)) return []
      const ahead = isFirstAhead(latest)
      return [{...(ahead ? fromDecemberBefore(year) : {first: year}), last: others.length > 0 ? year + 1 : year, why: `${wordsOf(latest)}是写明年份的最晚的事${ahead ? '，没有说是否已过' : ''}`}]
    },
  },
  {
    rule: 'latest-year',
    read: (dates) => {
      const latest = latestOf(dates)
      if (!latest) return []
      const year = yearOf(latest)
      if (!hasCome(year, dates)) {
        const first = Math.max(year - YEARS_OF_A_PLAN, ...dates.filter((item) => item.begun && isTold(item) && yearOf(item) < year).map(yearOf))
        return [{first, why: `${wordsOf(latest)}没有说是否已到，见报不早于${first}年`}]
      }
      const begin = orBefore(latest, dates, LAST_MONTHS)
      return [{...begin, why: `${wordsOf(latest)}是文中最晚的年份，见报${begin.notBefore ? '不早于上一年的最后几个月' : '不会更早'}`}]
    },
  },
  {
    rule: 'planned-year',
    read: (dates) => {
      // What is told of came after a plan that is remembered.
      const told = latestOf(dates)
      const planned = dates.filter((item) => item.tense === 'planned' && item.value.year !== undefined && (!told || yearOf(item) >= yearOf(told)))
      const nearest = planned.reduce<DateEvidence | undefined>((best, item) => (!best || yearOf(item) < yearOf(best) ? item : best), undefined)
      return nearest ? [{last: yearOf(nearest), why: `${wordsOf(nearest)}还是目标`}] : []
    },
  },
]

/** The latest year that is not one of plans; of several mentions of it the one that says most. Years before 1990 are history. */
function latestOf(dates: readonly DateEvidence[]): DateEvidence | undefined {
  return dates
    .filter(isTold)
    .reduce<DateEvidence | undefined>((best, item) => (!best || yearOf(item) > yearOf(best) || (yearOf(item) === yearOf(best) && weight(item) > weight(best)) ? item : best), undefined)
}

/** What is told with a year. */
function toldOf(year: number, dates: readonly DateEvidence[]): DateEvidence[] {
  return dates.filter((item) => isTold(item) && yearOf(item) === year)
}

function isTold({value, tense}: DateEvidence): boolean {
  return value.year !== undefined && value.year >= 1990 && tense !== 'future' && tense !== 'planned' && tense !== 'ahead'
}

/**
 * Whether something says that a year has begun: its sentence, news of it, or that several articles name it. Of 1,448 pages, each of four items
 * of one day's television news, 13 more had their right year when a year of which nothing says so did not bound them.
 */
function hasCome(year: number, dates: readonly DateEvidence[]): boolean {
  const own = toldOf(year, dates)
  return own.some(({begun, tense, lead, aside}) => begun || (tense === 'past' && lead && !aside) || tense === 'origin' || tense === 'current') || new Set(own.map(({article}) => article)).size > 1
}

/** The last year that is still measured by a year: figures of 2021 to 2023 by those of 2019. */
const MEASURED_BY: Record<number, number> = {2019: 2023}

// A plan is mostly one for five years, and names the last of them.
const YEARS_OF_A_PLAN = 5

function orBefore(item: DateEvidence, dates: readonly DateEvidence[], from: string): Pick<Clue, 'first' | 'notBefore'> {
  const year = yearOf(item)
  const begun = toldOf(year, dates).filter((one) => one.begun)
  const days = begun.filter(({value}) => value.day !== undefined)
  if (days.length > 0) return days.every(isFirstAhead) ? fromDecemberBefore(year) : {first: year}
  // In its last weeks a year is told of as over, and the next one as if it had begun.
  return yearOrBefore(year, dates, begun.length > 0 ? LAST_WEEKS : from)
}

function weight({tense, value}: DateEvidence): number {
  return tense === 'current' ? 3 : value.day !== undefined ? 2 : tense === 'past' ? 1 : 0
}

function isDayWithoutYear({mention, value, tense}: DateEvidence): boolean {
  return tense === 'past' && (mention.value as DateExpression).year === undefined && value.month !== undefined && value.day !== undefined && !value.yearOffset && !value.lunar
}

/** Around the year: December and January are one apart. */
function monthsApart(a: number, b: number): number {
  const apart = Math.abs(a - b)
  return Math.min(apart, 12 - apart)
}

const SAME_SEASON = 2

/** A stretch of years is mostly one of a plan: its end counts where the sentence says that it is over. */
function yearOf({value, done}: DateEvidence): number {
  return done ? (value.end?.year ?? value.year!) : value.year!
}

function wordsOf({mention, line}: DateEvidence): string {
  return `文中${cited(mention.text, line)}`
}
