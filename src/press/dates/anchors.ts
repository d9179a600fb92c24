/** Days that are told by their distance from the page's own and by what they are: 昨日是植树节, 昨天(5月3日). */
import {FEAST_NAMES, feastDay} from '../recognizers/feasts.ts'
import type {DateExpression} from '../recognizers/date-expression.ts'
import type {Mention} from '../types.ts'

/** A day of any year, and how many days after the page's own it is: -1 for 昨日. */
export interface Anchor {
  month: number
  day: number
  lunar?: true | undefined
  leap?: true | undefined
  term?: string | undefined
  offset: number
}

/**
 * What a day counted from the page's own is said to be. What somebody says, in quotation marks, is said on another day.
 *
 * @param next the date behind it
 * @example anchorOf(昨日, '昨日是植树节,居民栽树。', undefined) // {month: 3, day: 12, offset: -1}
 */
export function anchorOf({passage, start, end, value}: Mention, folded: string, next: Mention | undefined): Anchor | undefined {
  const offset = (value as DateExpression).dayOffset
  if (offset === undefined || isSpoken(folded, start) || SECOND.test(folded.slice(Math.max(0, start - LONGEST_FIRST), start))) return undefined
  const feast = FEAST.exec(folded.slice(end, end + LONGEST))
  if (feast) return {...feastDay(feast.groups!), offset}
  if (next?.passage !== passage) return undefined
  const {month, day, year, yearOffset, end: last, lunar, leap, term} = next.value as DateExpression
  if (month === undefined || day === undefined || year !== undefined || yearOffset !== undefined || last !== undefined) return undefined
  return BESIDE.test(folded.slice(end, next.start)) ? {month, day, lunar, leap, term, offset} : undefined
}

// 昨日是第35个植树节; but 今天是元宵节前夕 is another day.
const FEAST = new RegExp(`^(?:[就正]?是|为|正值|恰逢|适逢)(?:第\\d{1,3}个|我国|中国|国际|传统|农历|的|一年一度的?)*${FEAST_NAMES}(?!节|前|后|来|期|小?长?假|将|临|夜|晚会|档)`, 'u')
const LONGEST = 24
// 今天和明天(10月8日、9日): the first day is that of the first word.
const LONGEST_FIRST = 3
const SECOND = /(?:[今明昨前][天日]|[今昨])[和与及、]$/u
const BESIDE = /^(?:\(|,?(?:[就正]?是|为|即)?(?:农历|阴历)?)$/u

function isSpoken(folded: string, at: number): boolean {
  return folded.lastIndexOf('“', at) > folded.lastIndexOf('”', at)
}
