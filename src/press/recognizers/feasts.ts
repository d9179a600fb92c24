import {FESTIVE_TERMS, SOLAR_TERMS} from '../calendar/solar-terms.ts'
import {YEAR} from './numerals.ts'

/** Feasts of the Chinese calendar by what papers call them, as month and day of that calendar. */
export const LUNAR_FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  春节: [1, 1], 大年初一: [1, 1], 正月初一: [1, 1], 元宵: [1, 15], 正月十五: [1, 15], 二月二: [2, 2], 二月初二: [2, 2], 三月三: [3, 3], 三月初三: [3, 3], 端午: [5, 5],
  七夕: [7, 7], 中秋: [8, 15], 八月十五: [8, 15], 重阳: [9, 9], 九月初九: [9, 9], 腊八: [12, 8],
}

/** Feasts that papers call by their day's number, in quotation marks or before the feast's own name (“六一”, 六一儿童节). */
const NUMBERED: Readonly<Record<string, readonly [month: number, day: number]>> = {三八: [3, 8], 五一: [5, 1], 五四: [5, 4], 六一: [6, 1], 七一: [7, 1], 八一: [8, 1], 十一: [10, 1]}
const NAMED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  元旦: [1, 1], 妇女节: [3, 8], 植树节: [3, 12], 劳动节: [5, 1], 青年节: [5, 4], 儿童节: [6, 1], 建党节: [7, 1], 建军节: [8, 1], 教师节: [9, 10], 国庆: [10, 1], 国庆节: [10, 1], 平安夜: [12, 24], 圣诞节: [12, 25],
}

const any = (names: Readonly<Record<string, unknown>>) => Object.keys(names).sort((a, b) => b.length - a.length).join('|')

/** Source of a form for a feast by its name, with the groups that `feastDay` reads. */
export const FEAST_NAMES = `(?:["“](?<quoted>${any(NUMBERED)})["”](?:${any(NAMED)}|国际(?:劳动|儿童|妇女)节)?|(?<!["“])(?<number>${any(NUMBERED)})(?=国庆|(?:国际)?(?:劳动|儿童|妇女|青年)节|建党节|建军节)(?:国际)?(?:${any(NAMED)})|(?<named>${any(NAMED)})|(?<lunar>${any(LUNAR_FEASTS)})节?|(?<term>${FESTIVE_TERMS.join('|')})节?)["”]?`

/**
 * A feast told of as a day: “十一”当天, 去年国庆节当天, 六一儿童节当日, 重阳节这天. A feast without such a word is a time of year (“五一”期间, 国庆前夕)
 * and no day; 十一 without marks is a number.
 */
export const FEAST_DAY = new RegExp(`(?:(?<year>${YEAR})年|(?<offset>今年|去年|前年)的?)?${FEAST_NAMES}(?:当[天日]|[这那]一?天)`, 'gu')

/** Month and day of a feast that a form with `FEAST_NAMES` found; of the Chinese calendar where so marked; of a term of the sun the first on which it may fall. */
export function feastDay({quoted, number, named, lunar, term}: Readonly<Record<string, string | undefined>>): {month: number; day: number; lunar?: true; term?: string} {
  if (lunar) return {lunar: true, month: LUNAR_FEASTS[lunar]![0], day: LUNAR_FEASTS[lunar]![1]}
  if (term) return {term, month: SOLAR_TERMS[term]!.month, day: SOLAR_TERMS[term]!.first}
  const [month, day] = named ? NAMED[named]! : NUMBERED[(quoted ?? number)!]!
  return {month, day}
}
