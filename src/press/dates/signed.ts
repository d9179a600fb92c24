/** What a notice says of the days behind its own. */
import {dayOf} from '../calendar/edtf.ts'
import type {DateExpression} from '../recognizers/date-expression.ts'
import type {DateEvidence} from './date-evidence.ts'

/**
 * An article's dates as the day tells that it is signed with: that day had come when it was printed, and what it tells of later ones is to come. A
 * notice is signed by a line that is nothing but a full day, the last of its text.
 *
 * @param isWholeLine whether a date is all that stands in its line, and the line the last of the article
 * @example of 自5月23日至24日检修。… 2009年5月21日 the first is to come
 */
export function settleSigned(dates: readonly DateEvidence[], isWholeLine: (last: DateEvidence) => boolean): readonly DateEvidence[] {
  const last = dates.at(-1)
  if (dates.length < 2 || last?.value.day === undefined || last.value.year === undefined || last.value.end || !isWholeLine(last)) return dates
  const signed = dayIn(last.value, last.value.year)
  return dates.map((item) => {
    if (item === last) return {...item, done: true, said: true}
    return item.tense === 'past' && (dayIn(item.value, last.value.year!) ?? '') > signed! ? {...item, tense: 'future'} : item
  })
}

/** The day on which what is told begins; undefined where it is no day of that year. */
function dayIn({year, yearOffset, month, day, lunar}: DateExpression, signed: number): string | undefined {
  return month === undefined || day === undefined || lunar || (yearOffset ?? 0) !== 0 || (year ?? signed) < signed ? undefined : dayOf(year ?? signed, month, day)
}
