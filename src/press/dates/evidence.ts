import {readDayLine} from '../settle/day-lines.ts'
import {placeOf} from '../passages.ts'
import type {DateExpression} from '../recognizers/date-expression.ts'
import {LUNAR_FEASTS} from '../recognizers/feasts.ts'
import type {ArticleSegment, Mention, Role} from '../types.ts'
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
  /** stands in the article's headline or first paragraph, where news says when it happened; not behind 年前, which is told after the new year */
  lead?: true
  /** stands in a line without a sentence, which tells of nothing: the day may be that of printing */
  unsaid?: true
  /** nothing but a day and what belongs to a page stands in its line */
  margin?: true
  /** days of the week printed beside the day, 0 Sunday … 6 Saturday; two of them for 周末 */
  weekdays?: number[]
  /** feast of the Chinese calendar printed beside the day, as month and day of that calendar */
  feast?: readonly [month: number, day: number]
}

/** Every date of a page with its tense and raw line. */
export function dateEvidence(articles: readonly ReadArticle[]): DateEvidence[] {
  return articles.flatMap(({segment, folded, mentions}, article) => {
    const dates = mentions.filter(({kind}) => kind === 'date')
    const before: Before = {}
    const opening = segment.passages.findIndex(({role}) => role === 'paragraph' || role === 'caption')
    return dates.map((mention, index) => {
      const passage = segment.passages[mention.passage]!
      const text = folded[mention.passage]!
      const [ahead, behind] = [text.slice(Math.max(0, mention.start - SENTENCE), mention.start), text.slice(mention.end, mention.end + 30)]
      const value = inherit(mention, text, before)
      const told = tenseOf(value, ahead, behind)
      const tense = told === 'yearly' && ((mention.start === 0 && passage.role === 'caption' && EXPLAINS.test(behind)) || THAT_DAY.test(behind)) ? 'past' : told
      remember(before, mention, value, tense)
      const weekdays = weekdaysBeside(ahead, behind)
      const feast = value.lunar ? undefined : (feastBeside(ahead, behind) ?? lunarBeside(mention, text, [dates[index - 1], dates[index + 1]]))
      const unsaid = isUnsaid(passage.role, text)
      const margin = unsaid && value.day !== undefined && readDayLine(text) !== undefined
      return {article, mention, value, tense, line: placeOf(passage, mention.start).line, ...(mention.passage <= opening && !/[年节]前$/u.test(ahead) && {lead: true as const}), ...(unsaid && {unsaid}), ...(margin && {margin}), ...(weekdays && {weekdays}), ...(feast && {feast})}
    })
  })
}

/** Longest beginning of a sentence that a date is judged by. */
const SENTENCE = 64

/** A headline, or a line of text that has no mark of a sentence. */
function isUnsaid(role: Role, text: string): boolean {
  return role === 'paragraph' || role === 'caption' ? text.length <= LONGEST_LINE && !/[,。;!?:]/u.test(text) : true
}

const LONGEST_LINE = 60

/** A caption tells of the day that it shows: 6月21日是父亲节,孩子们… says what the day is and then what happened. */
const EXPLAINS = /^[是为][^,。;]{2,16},(?![^。]{0,16}(?:来临|到来|前夕|将至|临近|将))/u

/** 4月23日是世界读书日。当天,… */
const THAT_DAY = /^[是为][^,。;]{2,16}[,。](?:当[天日]|这一?天),/u

/** The dates before the one that is read. */
interface Before {
  /** the latest with a year or month */
  last?: {mention: Mention; value: DateExpression}
  /** the latest day that is told of */
  told?: {mention: Mention; value: DateExpression}
}

function remember(before: Before, mention: Mention, value: DateExpression, tense: Tense): void {
  if (value.month !== undefined || value.year !== undefined || value.yearOffset !== undefined) before.last = {mention, value}
  if (value.month !== undefined && value.day !== undefined && !value.lunar && (tense === 'past' || tense === 'current')) before.told = {mention, value}
}

/** `去年11月5日开工,12月1日完工`: the second has the year of the first; `2月24日…,28日`: its month. */
function inherit(mention: Mention, folded: string, {last, told}: Before): DateExpression {
  const value = mention.value as DateExpression
  if (value.lunar || value.vague || value.dayOffset !== undefined || value.weekOffset !== undefined) return value
  const near = last && isSameSentence(last.mention, mention, folded) ? last.value : undefined
  if (value.month === undefined && value.day !== undefined && value.monthOffset === undefined) {
    const day = near?.month !== undefined && !near.lunar ? near : told && goesOn(told, mention, value.day, folded) ? told.value : undefined
    return day ? {...value, month: day.end?.month ?? day.month!, ...yearOf(day)} : value
  }
  const hasYear = value.year !== undefined || value.yearOffset !== undefined
  if (!near || hasYear || value.month === undefined || near.month === undefined || near.lunar || value.month < near.month) return value
  return {...value, ...yearOf(near)}
}

function isSameSentence(a: Mention, b: Mention, folded: string): boolean {
  return a.passage === b.passage && !/[。!?]/u.test(folded.slice(a.end, b.start))
}

/**
 * 7月20日暴雨…。21日凌晨…: the story goes on from the day named before, in a later sentence or not. It is another story when a reporter comes
 * on that day, when it is an earlier day of the month or one long after; and a day of another year is left behind with its paragraph.
 */
function goesOn(told: {mention: Mention; value: DateExpression}, {passage, start, end}: Mention, day: number, folded: string): boolean {
  const {year, yearOffset, day: first, end: stretch} = told.value
  if (told.mention.passage !== passage && (year !== undefined || yearOffset !== undefined)) return false
  const since = day - (stretch?.day ?? first!)
  return since >= 0 && since <= DAYS_OF_A_STORY && !/记者[于在]?$/u.test(folded.slice(Math.max(0, start - 3), start)) && !/^[^。,]{0,4},?(?:本报|晚报|日报)?记者/u.test(folded.slice(end, end + 12))
}

const DAYS_OF_A_STORY = 10

function yearOf({year, yearOffset}: DateExpression): Pick<DateExpression, 'year' | 'yearOffset'> {
  return {...(year !== undefined && {year}), ...(yearOffset !== undefined && {yearOffset})}
}

/** 2月24日,正月十一; 腊月初八(1月11日): the day of the Chinese calendar that a day is printed beside. */
function lunarBeside({passage, start, end}: Mention, folded: string, around: readonly (Mention | undefined)[]): readonly [month: number, day: number] | undefined {
  for (const other of around) {
    const value = other?.value as DateExpression | undefined
    if (other?.passage !== passage || !value?.lunar || value.month === undefined || value.day === undefined || value.year !== undefined || value.yearOffset !== undefined) continue
    if (BESIDE.test(other.start >= end ? folded.slice(end, other.start) : folded.slice(other.end, start))) return [value.month, value.day]
  }
  return undefined
}

const BESIDE = /^[,(\s]*(?:(?:也|正)?是|也就是|即|正值|恰逢|适逢)?(?:我国|中国)?(?:的)?(?:传统|农历|阴历)?[,(]?$/u

function weekdaysBeside(before: string, after: string): number[] | undefined {
  const printed = AFTER.exec(after)?.[1] ?? BEFORE.exec(before)?.[1]
  if (printed === undefined) return undefined
  return printed === '末' ? [0, 6] : [Math.max(0, '日一二三四五六'.indexOf(printed))]
}

const FEAST = Object.keys(LUNAR_FEASTS).sort((a, b) => b.length - a.length).join('|')
// 9月13日中秋节, 3月8日(农历二月初二); 端午节(6月12日), 农历二月初二,3月8日.
const FEAST_AFTER = new RegExp(`^[,(]?(?:是|正值|恰逢|适逢|,)?(?:我国|中国)?(?:传统|农历|阴历)?(?:的)?(?:节日)?["“]?(${FEAST})(?!前|将|来临|期间|后|假|临近)`, 'u')
const FEAST_BEFORE = new RegExp(`(${FEAST})(?:节|佳节)?["”]?(?:当天|当日|这天|那天)?[,(]$`, 'u')

function feastBeside(before: string, after: string): readonly [month: number, day: number] | undefined {
  const name = FEAST_AFTER.exec(after)?.[1] ?? FEAST_BEFORE.exec(before)?.[1]
  return name === undefined ? undefined : LUNAR_FEASTS[name]
}

// 9月20日(周六), 9月20日是个周六, 9月20日,星期六; 上周六(9月20日).
const AFTER = /^[,(\s]*(?:(?:是|正值|恰逢|正好是|适逢)个?)?(?:星期|周|礼拜)([日天一二三四五六末])/u
const BEFORE = /(?:星期|周|礼拜)([日天一二三四五六末])[,(\s]*$/u
