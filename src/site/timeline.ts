import {levelsOf, type Level} from './coverage.ts'
import {periodsOf} from './periods.ts'
import type {ArticleRecord} from './records.ts'

/** Articles and dated events of a subject along time: a row a year, a cell a month, as far as their dates are that certain. */
export interface Timeline {
  /** from the first year with anything to the last, long gaps as one row */
  rows: (YearRow | Gap)[]
  /** articles whose year is not certain */
  undated: number
}

export interface YearRow {
  year: string
  months: MonthCell[]
  /** everything of the year, what is known only to the year included */
  articles: number
  events: number
}

/** Shade by the number of articles; `events` are those that articles tell of, whenever these appeared. */
export interface MonthCell {
  month: string
  articles: number
  events: number
  level: Level
}

/** Years in which nothing is known to have appeared or happened. */
export interface Gap {
  from: string
  to: string
}

/**
 * Counts articles by month of publication and the events they tell by month of happening. A date that only a year is known of
 * counts in its row and in no cell; what is less certain is `undated`.
 *
 * @example timelineOf([{date: '2011-03-01/2011-03-04', events: [{date: '2011-02-28', …}], …}]).rows[0].months[2]
 *   // {month: '2011-03', articles: 1, events: 0, level: 4}
 */
export function timelineOf(articles: readonly Pick<ArticleRecord, 'date' | 'events'>[]): Timeline {
  const counts = new Map<string, {articles: number; events: number}>()
  const add = (date: string | undefined, kind: 'articles' | 'events') => {
    const periods = periodsOf(date)
    for (const period of periods) {
      const entry = counts.get(period) ?? {articles: 0, events: 0}
      entry[kind]++
      counts.set(period, entry)
    }
    return periods.length > 0
  }
  let undated = 0
  for (const {date, events} of articles) {
    if (!add(date, 'articles')) undated++
    for (const event of events) add(event.date, 'events')
  }
  const level = levelsOf([...counts].filter(([period]) => period.length === 7).map(([, {articles}]) => articles))
  const years = [...counts.keys()].filter((period) => period.length === 4).sort()
  const rowOf = (year: string): YearRow => ({
    year,
    ...counts.get(year)!,
    months: MONTHS.map((number) => {
      const month = `${year}-${number}`
      const {articles, events} = counts.get(month) ?? {articles: 0, events: 0}
      return {month, articles, events, level: level(articles)}
    }),
  })
  return {rows: years.flatMap((year, index) => [...gapBetween(years[index - 1], year), rowOf(year)]), undated}
}

/** Whether a row stands for years without anything. */
export function isGap(row: YearRow | Gap): row is Gap {
  return 'from' in row
}

const MONTHS = Array.from({length: 12}, (_, index) => String(index + 1).padStart(2, '0'))

function gapBetween(before: string | undefined, after: string): Gap[] {
  if (before === undefined || Number(after) - Number(before) < 2) return []
  return [{from: String(Number(before) + 1).padStart(4, '0'), to: String(Number(after) - 1).padStart(4, '0')}]
}
