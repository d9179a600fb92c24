import {dayOf, weekdayOf} from '../edtf.ts'
import {lunarDay} from '../lunar.ts'
import type {DateEvidence} from './evidence.ts'
import {cited} from './wording.ts'

/**
 * Which years a day printed with its day of the week leaves possible (9月20日是个周六: 2008, 2014, 2025), and what says so. Undefined when
 * nothing of the kind is printed or no year fits, which means a slip of the paper.
 */
export function yearsByWeekday(dates: readonly DateEvidence[], years: readonly number[]): {years: number[]; why: string} | undefined {
  const printed = dates.filter(({value: {year, yearOffset, month, day, lunar}, weekdays}) => weekdays && year === undefined && !yearOffset && month !== undefined && day !== undefined && !lunar)
  if (printed.length === 0) return undefined
  const fitting = years.filter((year) => printed.every(({value: {month, day}, weekdays}) => weekdays!.includes(weekdayOf(dayOf(year, month!, day!) ?? ''))))
  if (fitting.length === 0 || fitting.length === years.length) return undefined
  const words = printed.map(({mention, weekdays, line}) => `${cited(mention.text, line)}${weekdays!.length > 1 ? '周末' : `星期${'日一二三四五六'[weekdays![0]!]}`}`).join('、')
  return {years: fitting, why: `${words}，只合${fitting.join('、')}年`}
}

/** Which years a day printed beside its day of the Chinese calendar leaves possible (9月13日中秋节, 2月24日正月十一), and what says so. */
export function yearsByFeast(dates: readonly DateEvidence[], years: readonly number[]): {years: number[]; why: string} | undefined {
  const printed = dates.filter(({value: {year, yearOffset, month, day}, feast}) => feast && year === undefined && !yearOffset && month !== undefined && day !== undefined)
  if (printed.length === 0) return undefined
  const fitting = years.filter((year) => printed.every(({value: {month, day}, feast: [feastMonth, feastDay] = [0, 0]}) => lunarDay(feastMonth >= 11 && month! < 3 ? year - 1 : year, feastMonth, feastDay) === dayOf(year, month!, day!)))
  if (fitting.length === 0 || fitting.length === years.length) return undefined
  return {years: fitting, why: `${printed.map(({mention, line}) => cited(mention.text, line)).join('、')}与所写的农历日子同日，只合${fitting.join('、')}年`}
}
