import type {DateEvidence} from './date-evidence.ts'
import {isYear} from './tense-row.ts'

/**
 * An article's dates, where a year of its headline that the text beneath gives as a goal is that goal: 2020年天更蓝 over 到2020年,全市将….
 *
 * @example of 2020年天更蓝 and 到2020年,全市将完成治理 both are planned
 */
export function settleGoals(dates: readonly DateEvidence[]): readonly DateEvidence[] {
  const goals = new Map(dates.flatMap(({tense, value}) => ((tense === 'planned' || tense === 'future') && isYear(value) ? [[value.year, tense] as const] : [])))
  return goals.size === 0 ? dates : dates.map((item) => (item.unsaid && item.tense === 'past' && isYear(item.value) ? {...item, tense: goals.get(item.value.year) ?? item.tense} : item))
}
