import {dayOf} from './edtf.ts'

/** Terms of the sun's year: month, first day on which it may fall, and where in that month it lies. */
export const SOLAR_TERMS: Readonly<Record<string, {month: number; first: number; at: number}>> = {
  小寒: {month: 1, first: 5, at: 5.383},
  大寒: {month: 1, first: 20, at: 20.109},
  立春: {month: 2, first: 3, at: 3.867},
  雨水: {month: 2, first: 18, at: 18.684},
  惊蛰: {month: 3, first: 5, at: 5.62},
  春分: {month: 3, first: 20, at: 20.65},
  清明: {month: 4, first: 4, at: 4.805},
  谷雨: {month: 4, first: 19, at: 20.097},
  立夏: {month: 5, first: 5, at: 5.519},
  小满: {month: 5, first: 20, at: 21.064},
  芒种: {month: 6, first: 5, at: 5.699},
  夏至: {month: 6, first: 20, at: 21.38},
  小暑: {month: 7, first: 6, at: 7.126},
  大暑: {month: 7, first: 22, at: 22.836},
  立秋: {month: 8, first: 7, at: 7.519},
  处暑: {month: 8, first: 22, at: 23.14},
  白露: {month: 9, first: 7, at: 7.656},
  秋分: {month: 9, first: 22, at: 23.046},
  寒露: {month: 10, first: 8, at: 8.323},
  霜降: {month: 10, first: 23, at: 23.441},
  立冬: {month: 11, first: 7, at: 7.438},
  小雪: {month: 11, first: 22, at: 22.34},
  大雪: {month: 12, first: 6, at: 7.168},
  冬至: {month: 12, first: 21, at: 21.9},
}

/** Those that are told of as days: the others are weather, dew and names as well. */
export const FESTIVE_TERMS = ['立春', '春分', '清明', '谷雨', '立夏', '夏至', '立秋', '秋分', '立冬', '冬至'] as const

/** Those that are weather wherever they are not called a term. */
export const WEATHER_TERMS = ['雨水', '小雪', '大雪'] as const

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
