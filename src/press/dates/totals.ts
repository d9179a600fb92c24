import {daysBetween, lastDay, monthOf} from '../calendar/edtf.ts'
import type {DateExpression} from '../recognizers/date-expression.ts'
import type {DateEvidence} from './date-evidence.ts'
import type {DaySeason, Season} from './season.ts'
import type {Tense} from './tense-row.ts'
import {cited} from './wording.ts'

/**
 * Whether a month, or a stretch from January on, is what a total is counted to: 截至6月底,已建成…; 前8个月,全区完成…; 1至8月,…增长… . Such
 * months were over when the page was printed.
 *
 * @param text the date as printed, folded; `before` ends and `behind` begins at it
 * @example isTotal({month: 6}, 'past', '6月底', '截至', ',全区已建成书屋12家。') // true
 */
export function isTotal({month, day, end, lunar}: DateExpression, tense: Tense, text: string, before: string, behind: string): boolean {
  if (month === undefined || day !== undefined || lunar || PLANNED.test(behind)) return false
  if (UP_TO.test(before)) return MONTH_END.test(text) && (tense === 'past' || (tense === 'future' && DONE.test(behind)))
  return tense === 'past' && month === 1 && end?.month !== undefined && DONE.test(behind)
}

const UP_TO = /截[至止](?:到|于)?$/u
const MONTH_END = /月[底末]$/u
const DONE = /^份?,?[^。;]{0,40}(?:已|共|累计|完成|实现|同比|增长|达到?[^。;]{0,6}\d|了)/u
const PLANNED = /^[^。;]{0,20}(?:将|计划|力争|确保|争取|要(?!求)|前(?:[,要完建]))/u

/**
 * A total is counted to the end of a month: what tells of nothing fresher is printed after it. News of the last days says more, unless its
 * days hold the end of the month; a day that is printed with its year is seldom such news.
 *
 * @param season where the days of the page put it
 * @param told the dates that are told of
 */
export function afterTotals(season: DaySeason | undefined, told: readonly DateEvidence[]): Season | undefined {
  const total = season && told.filter((item) => item.total).reduce<DateEvidence | undefined>((best, item) => (!best || monthEnd(item) > monthEnd(best) ? item : best), undefined)
  if (!total) return season
  const month = monthEnd(total)
  const ahead = season.at === undefined ? 0 : (daysBetween('2000-01-01', lastDay(monthOf(2000, month))) - season.at + 366) % 366
  // Told in the first months, a late one is that of the year before.
  if (ahead > HALF_A_YEAR && month >= LATE_MONTH) return season
  return {
    rule: season.rule,
    stated: season.stated,
    why: `${season.why}；${cited(total.mention.text, total.line)}是累计到月底的数，见报不会更早`,
    in: (year) => {
      const window = season.in(year)
      const end = lastDay(monthOf(year, month))
      if (!window || (total.value.year ?? year) !== year || end <= window.start) return window
      return end <= window.end ? {start: end, end: window.end} : season.stated === year ? {start: end, end: `${year}-12-31`} : window
    },
  }
}

const HALF_A_YEAR = 183

/** From this month on, something may be printed in the next January. */
export const LATE_MONTH = 10

/** The last month of an expression. */
export function monthEnd({value}: DateEvidence): number {
  return value.end?.month ?? value.month!
}
