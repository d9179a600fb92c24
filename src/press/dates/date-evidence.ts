import type {NearFeast} from './beside.ts'
import type {Tense} from './tense-row.ts'
import type {DateExpression} from '../recognizers/date-expression.ts'
import type {Mention} from '../types.ts'

/** A date that an article prints, with what stands around it. */
export interface DateEvidence {
  article: number
  mention: Mention
  /** what the mention says, with the year and month that it takes over from the date before it in the sentence */
  value: DateExpression
  tense: Tense
  line: number
  /** stands in the article's headline or first paragraph, where news says when it happened; not behind 年前, which is told after the new year, nor before 以来 */
  lead: boolean
  /** stands in a line without a sentence, which tells of nothing: the day may be that of printing */
  unsaid: boolean
  /** the rest of its sentence says that it is over, see done.ts */
  done: boolean
  /** words say so, not only the comma with which a story begins */
  said: boolean
  /** its sentence says that the stated year has begun, see years-to-come.ts */
  begun: boolean
  /** its paragraph has told of the news before it, with a day of no year: the year is another, long over or to come */
  aside: boolean
  /** a total is counted to its end, so that it was over when the page was printed */
  total: boolean
  /** the day of an occasion that is announced */
  occasion: boolean
  /** nothing but a day and what belongs to a page stands in its line */
  margin: boolean
  /** days of the week printed beside a day without its year, or behind the last of a range, 0 Sunday … 6 Saturday; two of them for 周末 */
  weekdays: number[] | undefined
  /** feast of the Chinese calendar that a day without its year is printed beside, or said to be near */
  feast: NearFeast | undefined
}
