import {dayOf} from './edtf.ts'

/** Terms of the sun's year that are told of as days; 小雪 and 大暑 are weather as well. Month, first day on which it may fall, and where in that month it lies. */
export const SOLAR_TERMS: Readonly<Record<string, {month: number; first: number; at: number}>> = {
  立春: {month: 2, first: 3, at: 3.867},
  春分: {month: 3, first: 20, at: 20.65},
  清明: {month: 4, first: 4, at: 4.805},
  谷雨: {month: 4, first: 19, at: 20.097},
  立夏: {month: 5, first: 5, at: 5.519},
  夏至: {month: 6, first: 20, at: 21.38},
  立秋: {month: 8, first: 7, at: 7.519},
  秋分: {month: 9, first: 22, at: 23.046},
  立冬: {month: 11, first: 7, at: 7.438},
  冬至: {month: 12, first: 21, at: 21.9},
}

/**
 * The day on which a term falls in China, by the rule of the almanacs; it agrees with the sun's longitude from 1990 to 2040.
 *
 * @example solarTermDay(2009, '清明') // '2009-04-04'
 */
export function solarTermDay(year: number, term: string): string | undefined {
  const {month, at} = SOLAR_TERMS[term]!
  // In January and February the leap day of that year is still to come.
  return dayOf(year, month, Math.floor((year - 2000) * 0.2422 + at) - Math.floor((year - 2000 - (month < 3 ? 1 : 0)) / 4))
}
