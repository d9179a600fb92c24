import type {DateExpression} from '../recognizers/date-expression.ts'
import {LUNAR_FEASTS} from '../recognizers/feasts.ts'
import type {Mention} from '../types.ts'

/** A feast of the Chinese calendar and how many days it lies after the printed day, fewest and most; 0 and 0 when it is that day. */
export interface NearFeast {
  month: number
  day: number
  leap?: true
  after: readonly [least: number, most: number]
}

/**
 * The feast that a printed day is, or that it is said to be near.
 *
 * @param sides text before the date and behind it, folded
 * @param around the dates before and after it
 * @example feastOf(8月30日, '中秋将至,8月30日', ['中秋将至,', ''], []) // {month: 8, day: 15, after: [0, 15]}
 */
export function feastOf(mention: Mention, folded: string, [before, behind]: readonly [string, string], around: readonly (Mention | undefined)[]): NearFeast | undefined {
  const feast = feastBeside(before, behind)
  return feast ? {month: feast[0], day: feast[1], after: THAT_DAY} : lunarBeside(mention, folded, around) ?? feastNear(before, behind)
}

const THAT_DAY = [0, 0] as const

/** Feasts that a printed day stands beside; the little new year is kept a day earlier in the north than in the south. */
const FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {...LUNAR_FEASTS, 除夕: [12, 30], 大年三十: [12, 30], 年三十: [12, 30]}
const FEAST = Object.keys(FEASTS).sort((a, b) => b.length - a.length).join('|')
// 9月13日中秋节, 3月8日(农历二月初二); 端午节(6月12日), 农历二月初二,3月8日.
const FEAST_AFTER = new RegExp(`^[,(]?(?:是|正值|恰逢|适逢|,)?(?:我国|中国)?(?:传统|农历|阴历)?(?:的)?(?:节日)?["“]?(${FEAST})(?!前|将|来临|期间|后|假|临近)`, 'u')
const FEAST_BEFORE = new RegExp(`(${FEAST})(?:节|佳节)?["”]?(?:当天|当日|这天|那天)?[,(]$`, 'u')

function feastBeside(before: string, behind: string): readonly [month: number, day: number] | undefined {
  const name = FEAST_AFTER.exec(behind)?.[1] ?? FEAST_BEFORE.exec(before)?.[1]
  return name === undefined ? undefined : FEASTS[name]
}

/** How far a feast is from a day that is told beside it; the widest that papers print, the new year being looked forward to for a month. */
const NEARNESS: readonly {words: string; after: readonly [number, number]; ofNewYear: readonly [number, number]}[] = [
  {words: '(?:即将)?(?:来临|到来)(?:之际|之前|前夕?)|前夕', after: [0, 12], ofNewYear: [0, 30]},
  {words: '将至|将近|临近|即将(?:来临|到来)|快到|前(?=,)', after: [0, 15], ofNewYear: [0, 30]},
  {words: '期间', after: [-7, 3], ofNewYear: [-15, 7]},
  {words: '刚过|刚刚过去|过后', after: [-15, -1], ofNewYear: [-20, -1]},
]

const NEAR = `(?<!(?:[去前往历每当]|\\d)年(?:的|农历|传统)?)(?<feast>${FEAST}|小年(?![轻龄级纪夜]))(?:节|佳节)?["”]?(?:${NEARNESS.map(({words}, row) => `(?<near${row}>${words})`).join('|')}|(?<eve>当天|当日|[这那]一?天))`
// 中秋将至,8月30日; 中秋节前夕,某社区于8月30日; 8月30日,在中秋节来临之际.
const NEAR_BEFORE = new RegExp(`${NEAR}(?:之际|时)?[^。!?;\\d]{0,20}$`, 'u')
const NEAR_AFTER = new RegExp(`^[^。!?;,\\d]{0,6},?(?:在|正值|适逢|恰逢|时值|值此|值)?(?:我国|中国)?(?:传统|农历)?(?:的)?(?:节日|佳节)?["“]?${NEAR}`, 'u')
const ANY_NEAR = /[前临至到间过当这那]/u

function feastNear(before: string, behind: string): NearFeast | undefined {
  const found = (ANY_NEAR.test(behind) ? NEAR_AFTER.exec(behind) : null) ?? (ANY_NEAR.test(before) ? NEAR_BEFORE.exec(before) : null)
  if (!found) return undefined
  const groups = found.groups!
  const [month, day] = groups.feast === '小年' ? LITTLE_NEW_YEAR : FEASTS[groups.feast!]!
  if (groups.eve) return groups.feast === '小年' ? {month, day, after: [-1, 0]} : {month, day, after: THAT_DAY}
  const row = NEARNESS.find((_, index) => groups[`near${index}`] !== undefined)!
  return {month, day, after: month === 1 && day === 1 ? row.ofNewYear : row.after}
}

/** Kept on the 23rd in the north and on the 24th in the south. */
const LITTLE_NEW_YEAR = [12, 23] as const

/** 2月24日,正月十一; 腊月初八(1月11日): the day of the Chinese calendar that a day is printed beside. */
function lunarBeside({passage, start, end}: Mention, folded: string, around: readonly (Mention | undefined)[]): NearFeast | undefined {
  for (const other of around) {
    const value = other?.value as DateExpression | undefined
    if (other?.passage !== passage || !value?.lunar || value.month === undefined || value.day === undefined || value.year !== undefined || value.yearOffset !== undefined) continue
    if (BESIDE.test(other.start >= end ? folded.slice(end, other.start) : folded.slice(other.end, start))) return {month: value.month, day: value.day, ...(value.leap && {leap: value.leap}), after: THAT_DAY}
  }
  return undefined
}

const BESIDE = /^[,(\s]*(?:(?:也|正)?是|也就是|即|正值|恰逢|适逢)?(?:我国|中国)?(?:的)?(?:传统|农历|阴历)?[,(]?$/u

/**
 * Days of the week printed beside a day, 0 Sunday … 6 Saturday; two of them for 周末.
 *
 * @param before text before the date, folded
 * @example weekdaysBeside('', '(周六),居民包粽子') // [6]
 */
export function weekdaysBeside(before: string, behind: string): number[] | undefined {
  const printed = AFTER.exec(behind)?.[1] ?? BEFORE.exec(before)?.[1]
  if (printed === undefined) return SUNDAY_FEAST.test(behind) ? [0] : undefined
  return printed === '末' ? [0, 6] : [Math.max(0, '日一二三四五六'.indexOf(printed))]
}

// 9月20日(周六), 9月20日是个周六, 9月20日,星期六; 上周六(9月20日).
const AFTER = /^[,(\s]*(?:(?:是|正值|恰逢|正好是|适逢)个?)?(?:星期|周|礼拜)([日天一二三四五六末])/u
const BEFORE = /(?:星期|周|礼拜)([日天一二三四五六末])[,(\s]*$/u
// 5月11日是母亲节: a Sunday by its rule.
const SUNDAY_FEAST = /^[,(\s]*(?:(?:是|正值|恰逢|正好是|适逢)(?:一年一度的)?)?["“]?[母父]亲节["”]?(?:当天|这天)?(?:$|[,。)])/u
