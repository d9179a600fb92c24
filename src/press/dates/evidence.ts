import {placeOf} from '../passages.ts'
import type {DateExpression} from '../recognizers/dates.ts'
import type {ArticleSegment, Mention} from '../types.ts'
import {tenseOf} from './tenses.ts'
import type {Tense} from './tenses.ts'

/** A page's article with what was found in it. */
export interface ReadArticle {
  segment: ArticleSegment
  /** the text of each passage, folded */
  folded: readonly string[]
  mentions: Mention[]
}

export interface DateEvidence {
  article: number
  mention: Mention
  /** what the mention says, with the year and month that it takes over from the date before it in the sentence */
  value: DateExpression
  tense: Tense
  line: number
  /** days of the week printed beside the day, 0 Sunday … 6 Saturday; two of them for 周末 */
  weekdays?: number[]
  /** feast of the Chinese calendar printed beside the day, as month and day of that calendar */
  feast?: [month: number, day: number]
}

/** Every date of a page with its tense and raw line. */
export function dateEvidence(articles: readonly ReadArticle[]): DateEvidence[] {
  return articles.flatMap(({segment, folded, mentions}, article) => {
    let last: {mention: Mention; value: DateExpression} | undefined
    return mentions.flatMap((mention) => {
      if (mention.kind !== 'date') return []
      const passage = segment.passages[mention.passage]!
      const text = folded[mention.passage]!
      const before = text.slice(Math.max(0, mention.start - 8), mention.start)
      const after = text.slice(mention.end, mention.end + 30)
      const near = last && isSameSentence(last.mention, mention, text) ? last.value : undefined
      const value = inherit(mention.value as DateExpression, near)
      if (value.month !== undefined || value.year !== undefined || value.yearOffset !== undefined) last = {mention, value}
      const weekdays = weekdaysBeside(before, after)
      const feast = value.lunar ? undefined : feastBeside(before, after)
      return [{article, mention, value, tense: tenseOf(value, before, after), line: placeOf(passage, mention.start).line, ...(weekdays && {weekdays}), ...(feast && {feast})}]
    })
  })
}

function isSameSentence(a: Mention, b: Mention, folded: string): boolean {
  return a.passage === b.passage && !/[。!?]/u.test(folded.slice(a.end, b.start))
}

/** `去年11月5日开工,12月1日完工`: the second has the year of the first; `2月24日…,28日`: its month. */
function inherit(value: DateExpression, near: DateExpression | undefined): DateExpression {
  if (!near || value.lunar || value.vague || value.dayOffset !== undefined) return value
  const hasYear = value.year !== undefined || value.yearOffset !== undefined
  const year = {...(near.year !== undefined && {year: near.year}), ...(near.yearOffset !== undefined && {yearOffset: near.yearOffset})}
  if (value.month === undefined && value.day !== undefined && value.monthOffset === undefined && near.month !== undefined && !near.lunar) {
    return {...value, month: near.end?.month ?? near.month, ...year}
  }
  if (hasYear || value.month === undefined || near.month === undefined || near.lunar || value.month < near.month) return value
  return {...value, ...year}
}

function weekdaysBeside(before: string, after: string): number[] | undefined {
  const printed = AFTER.exec(after)?.[1] ?? BEFORE.exec(before)?.[1]
  if (printed === undefined) return undefined
  return printed === '末' ? [0, 6] : [Math.max(0, '日一二三四五六'.indexOf(printed))]
}

const FEASTS: Record<string, [month: number, day: number]> = {春节: [1, 1], 大年初一: [1, 1], 正月初一: [1, 1], 元宵: [1, 15], 正月十五: [1, 15], 二月二: [2, 2], 二月初二: [2, 2], 三月三: [3, 3], 三月初三: [3, 3], 端午: [5, 5], 七夕: [7, 7], 中秋: [8, 15], 八月十五: [8, 15], 重阳: [9, 9], 九月初九: [9, 9], 腊八: [12, 8]}
const FEAST = Object.keys(FEASTS).sort((a, b) => b.length - a.length).join('|')
// 9月13日中秋节, 3月8日(农历二月初二); 端午节(6月12日), 农历二月初二,3月8日.
const FEAST_AFTER = new RegExp(`^[,(]?(?:是|正值|恰逢|适逢|,)?(?:我国|中国)?(?:传统|农历|阴历)?(?:的)?(?:节日)?["“]?(${FEAST})(?!前|将|来临|期间|后|假|临近)`, 'u')
const FEAST_BEFORE = new RegExp(`(${FEAST})(?:节|佳节)?["”]?(?:当天|当日|这天|那天)?[,(]$`, 'u')

function feastBeside(before: string, after: string): [month: number, day: number] | undefined {
  const name = FEAST_AFTER.exec(after)?.[1] ?? FEAST_BEFORE.exec(before)?.[1]
  return name === undefined ? undefined : FEASTS[name]
}

// 9月20日(周六), 9月20日是个周六, 9月20日,星期六; 上周六(9月20日).
const AFTER = /^[,(\s]*(?:(?:是|正值|恰逢|正好是|适逢)个?)?(?:星期|周|礼拜)([日天一二三四五六末])/u
const BEFORE = /(?:星期|周|礼拜)([日天一二三四五六末])[,(\s]*$/u
