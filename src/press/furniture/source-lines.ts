import {isUnitName} from '../wording/headline-forms.ts'
import {requiredBy} from '../text/required.ts'

/**
 * The line of a web page that says where a text comes from and when it was put there: pairs of a label and its value, the first of
 * them a source or a time of publication. A line that names its author is a byline and none of these.
 *
 * @param plain folded text
 * @example isSourceLine('来源:某某晚报 发布时间:2015-06-21 08:12') // true
 */
export function isSourceLine(plain: string): boolean {
  if (!OPENING.test(plain) || /[。!?;“”]/u.test(plain)) return false
  const pairs = pairsIn(plain)
  if (pairs.some(({label, value}) => isWriter(label) && value !== '')) return false
  if (!pairs.every(({value}) => value.length <= LONGEST_VALUE)) return false
  return pairs.length > 1 || TIME.test(plain) || HOUSE.test(pairs[0]!.value) || isAccount(pairs[0]!)
}

/** The line with blanks where something else than its author stands; columns are the same. Lines of other kinds as they are. */
export function authorOfSourceLine(plain: string): string {
  if (!OPENING.test(plain)) return plain
  let kept = ''
  for (const {label, start, end} of pairsIn(plain)) kept = kept.padEnd(start) + (isWriter(label) ? plain.slice(start, end) : ''.padEnd(end - start))
  return kept.padEnd(plain.length)
}

/** What it tells of the day of publication, without the time of a later change. */
export function publicationIn(plain: string): string {
  return plain.replace(/更新(?:时间|日期)\s*:?\s*[\d年月日.\-/:\s]*/gu, ' ')
}

const LABEL = '(?:稿件|文章|信息|新闻|消息)?来源|稿源|(?:发布|发表|刊发|更新|录入|上传|添加)?(?:时间|日期)|作者|记者|通讯员|撰稿|责任编辑|责编|编辑|审核|(?:浏览|阅读|点击|访问)(?:次数|人次|数|量|率)?|字体|字号|分享到?'
const OPENING = /^[•·【[(]?\s*(?:(?:19|20)\d\d[年\-]\d{1,2}[月\-]\d{1,2}日?\s+(?:来源|作者)\s?:|\p{Script=Han}{2,10}(?:[网报]|在线)\s+(?:日期|时间|来源|(?:发布|发表|更新)(?:时间|日期))\s?:|(?:(?:稿件|文章|信息|新闻|消息)?来源|稿源|(?:发布|发表|刊发|更新|录入|上传)(?:时间|日期)|作者\s?:\s?[^:]{2,40}?\s+(?:(?:稿件|文章|信息|新闻)?来源|发布(?:时间|日期)))\s?:|(?:来源|稿源)\s+\S+\s+\p{Script=Han}{0,4}(?:记者|通讯员)[\s:])/u
/** `来源:某某日报 见习记者 甲某`: a writer's office needs no colon. */
const WRITERS = '\\p{Script=Han}{0,4}(?:记者|通讯员|实习生)(?=\\s\\p{Script=Han}|\\p{Script=Han}{2,3}(?:\\s|$))'
const PAIR = new RegExp(`(?<![\\p{Script=Han}])(?:(?<label>${LABEL})\\s?:\\s*|(?<writer>${WRITERS}))`, 'gu')
/** Characters of which every such line holds one. */
export const SOURCE_MARKS = requiredBy(OPENING)
const TIME = /(?:19|20)\d\d\s?[年\-/.]\s?\d{1,2}\s?[月\-/.]\s?\d{1,2}/u
const HOUSE = /^\p{Script=Han}{1,12}(?:报|网|社|电视台|电台|广播|周刊|杂志|客户端|公众号|传媒|融媒体?(?:中心)?|发布|在线|频道)(?:社|版)?$/u
const LONGEST_VALUE = 28

interface Pair {
  label: string
  value: string
  start: number
  end: number
}

function pairsIn(plain: string): Pair[] {
  const found = [...plain.matchAll(PAIR)]
  return found.map((pair, i) => {
    const end = found[i + 1]?.index ?? plain.length
    return {label: pair.groups!.label ?? pair.groups!.writer!, value: plain.slice(pair.index + pair[0].length, end).replace(/[\s|)\]】]+$/u, ''), start: pair.index, end}
  })
}

/** `来源:某某之声`: an account's own name; an office that sent the text is no such name. */
function isAccount({label, value}: Pair): boolean {
  return label === '来源' && /^\p{Script=Han}{3,8}$/u.test(value) && !/[的了着]/u.test(value) && !isUnitName(value)
}

function isWriter(label: string): boolean {
  return /作者|记者|通讯员|撰稿/u.test(label)
}
