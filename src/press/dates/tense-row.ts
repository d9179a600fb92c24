/** Rows by which the tense of a date is told, and the kinds of dates that they speak of. */
import type {DateExpression} from '../recognizers/date-expression.ts'

/**
 * How a date stands in its sentence: `past` is told of, `future` is announced or a deadline, `planned` is a year that something is to be
 * reached by, `origin` is a beginning long ago (自2009年来, 建于2007年), `yearly` comes back every year (3月5日是学雷锋日), `current` is the
 * year of writing (2020年是…之年), `closed` that or the one before it (刚刚过去的2011年, 2009年度), `ahead` that or the one after it (2010年度合作医疗缴费), `compared` too, as the
 * measure of this year's figures (比2011年同期多).
 */
export type Tense = 'past' | 'future' | 'planned' | 'origin' | 'yearly' | 'current' | 'closed' | 'ahead' | 'compared'

/** A way in which papers word a date; texts are folded, `before` ends and `after` begins at the date. */
export interface TenseRow {
  tense: Tense
  applies: (value: DateExpression) => boolean
  before?: RegExp
  after?: RegExp
}

export const always = () => true
export const hasYear = ({year}: DateExpression) => year !== undefined
export const isYear = ({year, month}: DateExpression) => year !== undefined && month === undefined
export const isTerm = ({year, day}: DateExpression) => year !== undefined && day === undefined
export const isDayOfYear = ({year, day}: DateExpression) => year !== undefined && day !== undefined
/** one of the years that plans aim at, and one that is none of them */
export const isPlanYear = (value: DateExpression) => isYear(value) && value.year! % 5 === 0
export const isOddYear = (value: DateExpression) => isYear(value) && value.year! % 5 !== 0
export const isDay = ({day, month, year}: DateExpression) => day !== undefined && month !== undefined && year === undefined
/** that of no year which the text names, such as 去年 */
export const isOpenDay = (value: DateExpression) => isDay(value) && !((value.yearOffset ?? 0) < 0)
/** a day or a month */
export const isOpenYear = ({month, year, yearOffset}: DateExpression) => month !== undefined && year === undefined && !((yearOffset ?? 0) < 0)
/** 当年5月14日, of a year that nothing before has told */
export const isOfUntoldYear = ({yearsOn, year, yearOffset}: DateExpression) => yearsOn !== undefined && year === undefined && yearOffset === undefined
export const isLunar = ({lunar, year, yearOffset}: DateExpression) => lunar === true && year === undefined && yearOffset === undefined

/** 将投资, 将继续: what is to come. Before a thing 将 only means 把 (2012年,村里将荒地流转). */
export const WILL = /^,?[^。;]{0,30}将(?:还|会|继续|全面|重点|进一步|大力|持续|投资|投入|新建|建设|建成|实施|启动|完成|开工|打造|举办|开展|推进|围绕|抢抓|安排|改造|新增|争创|实现|达到|全力|再|迎来|对|在|以)/u
