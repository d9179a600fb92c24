import {dayOf, daysBetween, weekdayOf} from '../calendar/edtf.ts'
import {lunarDay} from '../calendar/lunar.ts'
import type {NearFeast} from './beside.ts'
import type {DateEvidence} from './date-evidence.ts'
import {lastOf} from './latest-day.ts'
import {cited} from './wording.ts'

/**
 * Which years a day printed with its day of the week leaves possible (9月20日是个周六: 2008, 2014, 2025), and what says so. Undefined when
 * nothing of the kind is printed or no year fits, which means a slip of the paper.
 */
export function yearsByWeekday(dates: readonly DateEvidence[], years: readonly number[]): {years: number[]; why: string} | undefined {
  const printed = dates.filter(({weekdays}) => weekdays)
  if (printed.length === 0) return undefined
  const placed = printed.map((date) => ({...lastOf(date), weekdays: date.weekdays!}))
  const fitting = years.filter((year) => placed.every(({month, day, weekdays}) => weekdays.includes(weekdayOf(dayOf(year, month, day) ?? ''))))
  if (fitting.length === 0 || fitting.length === years.length) return undefined
  const words = printed.map(({mention, weekdays, line}) => `${cited(mention.text, line)}${weekdays!.length > 1 ? '周末' : `星期${'日一二三四五六'[weekdays![0]!]}`}`).join('、')
  return {years: fitting, why: `${words}，只合${fitting.join('、')}年`}
}

/** Which years a day printed beside its day of the Chinese calendar leaves possible (9月13日中秋节, 2月24日正月十一), and what says so. */
export function yearsByFeast(dates: readonly DateEvidence[], years: readonly number[]): {years: number[]; why: string} | undefined {
  return yearsOfFeasts(dates.filter(({feast}) => feast && isThatDay(feast)), years, '与所写的农历日子同日')
}

/** Which years a day told of near a feast leaves possible (中秋将至,8月30日), and what says so. */
export function yearsNearFeast(dates: readonly DateEvidence[], years: readonly number[]): {years: number[]; why: string} | undefined {
  return yearsOfFeasts(dates.filter(({feast}) => feast && !isThatDay(feast)), years, '与所写的节日相近')
}

function isThatDay({after: [least, most]}: NearFeast): boolean {
  return least === 0 && most === 0
}

function yearsOfFeasts(printed: readonly DateEvidence[], years: readonly number[], words: string): {years: number[]; why: string} | undefined {
  if (printed.length === 0) return undefined
  const fitting = years.filter((year) => printed.every(({value: {month, day}, feast}) => isNear(dayOf(year, month!, day!), year, feast!)))
  if (fitting.length === 0 || fitting.length === years.length) return undefined
  return {years: fitting, why: `${printed.map(({mention, line}) => cited(mention.text, line)).join('、')}${words}，只合${fitting.join('、')}年`}
}

/** Whether the feast of this Chinese year, of the one before or of the next lies so many days after the day. */
function isNear(printed: string | undefined, year: number, {month, day, leap, after: [least, most]}: NearFeast): boolean {
  return [year - 1, year, year + 1].some((candidate) => {
    const feast = lunarDay(candidate, month, day, leap)
    if (!printed || !feast) return false
    const days = daysBetween(printed, feast)
    return days >= least && days <= most
  })
}
