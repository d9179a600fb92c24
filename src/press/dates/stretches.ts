import {dayOf, daysBetween} from '../calendar/edtf.ts'
import type {DateExpression} from '../recognizers/date-expression.ts'

/**
 * Whether a stretch of days is so long that it may still have been going on, or been announced, when the page was printed.
 *
 * @example isLongStretch({month: 4, day: 1, end: {month: 4, day: 30}}) // true
 */
export function isLongStretch({month, day, end}: DateExpression): boolean {
  if (month === undefined || day === undefined || end?.day === undefined) return false
  const [from, to] = [dayOf(2000, month, day), dayOf(2000, end.month ?? month, end.day)]
  return from !== undefined && to !== undefined && from <= to && daysBetween(from, to) > SHORT_STRETCH
}

const SHORT_STRETCH = 10

/** 2011—2015年, 2008年至2012年: years without their months. */
export function isStretchOfYears({year, month, end}: DateExpression): boolean {
  return year !== undefined && month === undefined && end?.year !== undefined
}
