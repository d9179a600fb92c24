/** Days of the year that papers call by their name alone. */
import {addDays, dayOf, daysBetween, weekdayOf} from './edtf.ts'
import {lunarDay} from './lunar.ts'
import {SOLAR_TERMS, solarTermDay} from './solar-terms.ts'

/** The day of a year; undefined where the year has none. */
export type DayIn = (year: number) => string | undefined

/** Days that have their month and day, each by one of its names. */
const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  元旦: [1, 1], 情人节: [2, 14], 爱耳日: [3, 3], 学雷锋纪念日: [3, 5], 学雷锋日: [3, 5], 妇女节: [3, 8], 植树节: [3, 12], 消费者权益日: [3, 15], 世界水日: [3, 22], 世界气象日: [3, 23],
  愚人节: [4, 1], 世界地球日: [4, 22], 世界读书日: [4, 23], 劳动节: [5, 1], 青年节: [5, 4], 防灾减灾日: [5, 12], 护士节: [5, 12], 博物馆日: [5, 18], 世界无烟日: [5, 31],
  儿童节: [6, 1], 世界环境日: [6, 5], 爱眼日: [6, 6], 献血者日: [6, 14], 全国土地日: [6, 25], 国际禁毒日: [6, 26], 建党节: [7, 1], 建军节: [8, 1], 教师节: [9, 10], 爱牙日: [9, 20], 烈士纪念日: [9, 30],
  国庆节: [10, 1], 国庆: [10, 1], 记者节: [11, 8], 艾滋病日: [12, 1], 交通安全日: [12, 2], 国家宪法日: [12, 4], 国家公祭日: [12, 13], 平安夜: [12, 24], 圣诞节: [12, 25],
}
const LUNAR: Readonly<Record<string, readonly [month: number, day: number]>> = {
  春节: [1, 1], 大年初一: [1, 1], 元宵: [1, 15], 龙抬头: [2, 2], 二月二: [2, 2], 三月三: [3, 3], 端午: [5, 5], 七夕: [7, 7], 中元: [7, 15], 中秋: [8, 15], 重阳: [9, 9], 腊八: [12, 8], 除夕: [12, 30], 大年三十: [12, 30], 年三十: [12, 30],
}
/** The so-manieth Sunday of a month. */
const SUNDAYS: Readonly<Record<string, readonly [month: number, count: number]>> = {母亲节: [5, 2], 助残日: [5, 3], 父亲节: [6, 3]}

/** By their names; those of the Chinese calendar and of the sun's year may have 节 behind them, see `DAY_NAME`. */
const NAMED: Readonly<Record<string, DayIn>> = {
  ...Object.fromEntries(Object.entries(FIXED).map(([name, [month, day]]) => [name, (year: number) => dayOf(year, month, day)])),
  ...Object.fromEntries(Object.entries(LUNAR).map(([name, [month, day]]) => [name, (year: number) => lunarDay(year, month, day)])),
  ...Object.fromEntries(Object.entries(SUNDAYS).map(([name, [month, count]]) => [name, (year: number) => sundayOf(year, month, count)])),
  ...Object.fromEntries(Object.keys(SOLAR_TERMS).map((name) => [name, (year: number) => solarTermDay(year, name)])),
  // 出伏 is the last of the dog days in one paper and the day after it in another.
  入伏: (year) => gengDay(solarTermDay(year, '夏至'), 3),
  末伏: (year) => gengDay(solarTermDay(year, '立秋'), 1),
  春运首日: springRush,
  春运第一天: springRush,
  高考首日: examDay,
  高考第一天: examDay,
  高考: examDay,
}

/** Source of a form for the names. */
export const DAY_NAME = Object.keys(NAMED).sort((a, b) => b.length - a.length).join('|')

/** The day of a name that a form with `DAY_NAME` found. @example dayNamed('母亲节')(2024) // '2024-05-12' */
export function dayNamed(name: string): DayIn {
  return NAMED[name]!
}

function sundayOf(year: number, month: number, count: number): string | undefined {
  const first = dayOf(year, month, 1)
  return first && addDays(first, ((7 - weekdayOf(first)) % 7) + (count - 1) * 7)
}

/** The so-manieth day from a day on that is the seventh of its ten, by which the dog days are counted. @example gengDay('2024-06-21', 3) // '2024-07-15' */
function gengDay(from: string | undefined, count: number): string | undefined {
  return from && addDays(from, (((2 - daysBetween('2000-01-01', from)) % 10) + 10) % 10 + (count - 1) * 10)
}

/** The traffic of the new year is counted from fifteen days before it. */
function springRush(year: number): string | undefined {
  const newYear = lunarDay(year, 1, 1)
  return newYear && addDays(newYear, -15)
}

/** Put off for a month in one year. */
function examDay(year: number): string | undefined {
  return year < 2003 ? undefined : dayOf(year, year === 2020 ? 7 : 6, 7)
}
