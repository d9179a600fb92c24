import type {DateExpression} from '../recognizers/date-expression.ts'
import type {Tense} from './tenses.ts'

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
