import {dayOf} from '../calendar/edtf.ts'
import {lunarDay} from '../calendar/lunar.ts'
import type {DayIn} from '../calendar/named-days.ts'
import {solarTermDay} from '../calendar/solar-terms.ts'
import type {DateExpression} from '../recognizers/date-expression.ts'

/** A day that lies so many days before the page's own, fewest and most; less than none for one to come. */
export interface CountedDay {
  dayIn: DayIn
  /** the year that it is printed with */
  year?: number | undefined
  after: readonly [least: number, most: number]
}

/** The same with the words and where they stand in their passage. */
export interface Counted extends CountedDay {
  at: number
  text: string
}

/** A day without its year, as that of any year; undefined for all else. */
export function dayOfAnyYear({month, day, year, yearOffset, end, lunar, leap, term}: DateExpression): DayIn | undefined {
  if (month === undefined || day === undefined || year !== undefined || yearOffset !== undefined || end !== undefined) return undefined
  return (of) => (term !== undefined ? solarTermDay(of, term) : lunar ? lunarDay(of, month, day, leap) : dayOf(of, month, day))
}

/** Whether what begins at a place stands in quotation marks; “五一”昨日落幕 begins with its own. */
export function isSpoken(folded: string, at: number): boolean {
  return at > 0 && folded.lastIndexOf('“', at - 1) > folded.lastIndexOf('”', at - 1)
}
