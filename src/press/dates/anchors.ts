/** Days that are told by their distance from the page's own and by what they are: 昨日是植树节, 后天除夕, 昨天(5月3日), 距离元旦还有86天. */
import {DAY_NAME, dayNamed, type DayIn} from '../calendar/named-days.ts'
import {solarTermDay, WEATHER_TERMS} from '../calendar/solar-terms.ts'
import {dayOf} from '../calendar/edtf.ts'
import {lunarDay} from '../calendar/lunar.ts'
import {placeOf} from '../passages.ts'
import type {DateExpression} from '../recognizers/date-expression.ts'
import {FEAST_NAMES, feastDay} from '../recognizers/feasts.ts'
import {NUMBER, readNumber} from '../recognizers/numerals.ts'
import type {Mention} from '../types.ts'
import {dayOfAnyYear, isSpoken, type Counted, type CountedDay} from './counted-day.ts'
import {countdownsIn} from './countdowns.ts'
import {endedHolidaysIn} from './ended-holidays.ts'
import type {ReadArticle} from './evidence.ts'
import {cited} from './wording.ts'

/** What a page says of its own day: it lies so many days after another. */
export interface Anchor extends CountedDay {
  /** in Chinese, with the words and their line */
  words: string
}

/** All that the articles of a page say of its day. What somebody says, in quotation marks, is said on another day. */
export function anchorsOf(articles: readonly ReadArticle[]): Anchor[] {
  return articles.flatMap(({segment, folded, mentions}) => {
    const dates = mentions.filter(({kind}) => kind === 'date')
    return folded.flatMap((text, passage) => {
      const own = dates.filter((date) => date.passage === passage)
      const counted = [...namedDaysIn(text, own), ...countdownsIn(text, own), ...endedHolidaysIn(text, () => folded.join('\n'))]
      return counted.flatMap(({at, text: words, ...day}) => (isSpoken(text, at) ? [] : [{...day, words: cited(words, placeOf(segment.passages[passage]!, at).line)}]))
    })
  })
}

function namedDaysIn(text: string, dates: readonly Mention[]): Counted[] {
  if (!ANY.test(text)) return []
  return [...text.matchAll(HEAD)].flatMap((match) => {
    const found = anchorAt(text, match, dates)
    return found ? [{...found, at: match.index, text: match[0]}] : []
  })
}

/**
 * What stands behind a word that counts from the page's day.
 *
 * @example of 昨日 in 昨日是植树节,居民栽树。 // 12 March of any year, and the page a day after it
 */
function anchorAt(text: string, match: RegExpExecArray, dates: readonly Mention[]): CountedDay | undefined {
  const end = match.index + match[0].length
  const {word, days} = match.groups!
  // 再过三天 is counted from the day of the paper or from that of the writing.
  const count = days === undefined ? undefined : readNumber(days.replace(/[两俩]/u, '二'))
  const offset = word === undefined ? count! : OFFSETS.find(([form]) => form.test(word))![1]
  const after = count === undefined ? ([-offset, -offset] as const) : ([-count, 1 - count] as const)
  const named = namedAt(text.slice(end, end + LONGEST))
  if (named) return {dayIn: named, after}
  const date = dates.find(({start}) => start >= end)
  if (!date || date.start > end + LONGEST || !BESIDE.test(text.slice(end, date.start))) return undefined
  const dayIn = dayOfAnyYear(date.value as DateExpression)
  return dayIn && {dayIn, after}
}

function namedAt(behind: string): DayIn | undefined {
  const feast = FEAST.exec(behind)
  if (feast) {
    const {month, day, lunar, term} = feastDay(feast.groups!)
    return (year) => (term ? solarTermDay(year, term) : lunar ? lunarDay(year, month, day) : dayOf(year, month, day))
  }
  const name = NAME.exec(behind)?.groups!.name ?? BARE.exec(behind)?.groups!.name
  return name === undefined ? undefined : dayNamed(name)
}

const OFFSETS: readonly (readonly [RegExp, number])[] = [[/^大前/u, -3], [/^前/u, -2], [/^昨/u, -1], [/^今/u, 0], [/^明/u, 1], [/^后/u, 2], [/^大后/u, 3]]

// 今天和明天(10月8日、9日): the first day is that of the first word. 去年今日 and 那年今天 are not the page's.
const ANY = /[今昨明前后]|再[过有]/u
const HEAD = new RegExp(`(?<![年月]的?|[今昨明前][天日]?[和与及、]|[以之])(?:(?<word>大?[前后]天|前日|[今昨明][天日晚夜])|再[过有](?<days>[两俩]|${NUMBER})天)`, 'gu')

const ATTRIBUTES = '(?:第\\d{1,3}个|第[一二三四五六七八九十]{1,4}个|我国|中国|全国|世界|国家|国际|全民|传统|农历|阴历|二十四节气(?:中的)?|节气|一年一度|的)*'
// 昨日是第35个植树节; but 今天是元宵节前夕 is another day.
const IS = '(?:[就正便恰也又即]?是|就到|为|正值|恰逢|适逢|正逢|迎来|恰为)'
const ABOUT = '(?!节|前|后|来|期|小?长?假|将|临|夜|晚会|档|黄金周|联欢|快乐|的?第|调休|高?速|至|到)'
const FEAST = new RegExp(`^${IS}${ATTRIBUTES}${FEAST_NAMES}${ABOUT}`, 'u')
const TERM = `["“]?(?!(?:${WEATHER_TERMS.join('|')})(?!节气))(?<name>${DAY_NAME})(?:节气|节)?["”]?`
const NAME = new RegExp(`^(?:\\([^)]{1,6}\\))?,?${IS}${ATTRIBUTES}${TERM}${ABOUT}`, 'u')
// 今日冬至, 后天除夕 and no more: 今日国庆花坛亮相 is told before the feast. What is eaten on a day is eaten on that day.
const BARE = new RegExp(`^(?:\\([^)]{1,6}\\))?(?:第\\d{1,3}个|全国|世界|国家|国际|农历)*${TERM}(?=$|[\\s,.。;!?、:)(》”—-]|[遇撞碰逢]上?|饺子|汤圆|粽|吃|一过)`, 'u')
const LONGEST = 24
const BESIDE = /^(?:\(|的?,?(?:[就正]?是|为|即)?(?:农历|阴历)?)$/u
