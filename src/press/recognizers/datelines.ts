import {wordsBehind} from '../text/ornaments.ts'
import {OWN_PAPER, PAPER_NAME} from '../wording/paper-names.ts'
import {NUMBER} from './numerals.ts'

const DAY = String.raw`(?:\s?${NUMBER}\s?月)?(?:\s?${NUMBER}\s?日)?`

/** Forms in which a news item opens, tried in order. A house's name is never looked up: its place in the form tells it. */
const FORMS: {rule: string; form: RegExp}[] = [
  // `本报3月5日(记者 …)`, `本报讯3月5日(记者 …)`: the word for news left out, or set before the day.
  {rule: 'day-before-writers', form: new RegExp(String.raw`^(?:${OWN_PAPER}|${PAPER_NAME})讯?\s?(?:${NUMBER}\s?月\s?)?${NUMBER}\s?日(?=\s*\(\s*[\p{Script=Han}·]{0,10}(?:记者|通讯员|实习生)[\s:\p{Script=Han}])`, 'u')},
  {
    rule: 'paper-and-agency',
    form: new RegExp(String.raw`^(?:(?:${OWN_PAPER}|${PAPER_NAME}|\p{Script=Han}{2,6}新闻)(?:综合)?(?:[\p{Script=Han}]{0,6}${DAY})?(?:综合)?(?:讯|消息|电)|(?:据)?(?:新华社|新华网|中新社|中新网)[\p{Script=Han}]{0,8}${DAY}(?:电|讯|消息)|综合消息)(?=[\s(,:]|(?!息|台|话|力|影|视|动|梯))`, 'u'),
  },
  // `某城晨讯(记者 …)`, `某某网消息 记者 …`, `晚报热线90000消息(记者 …)`: any house, when its writers follow.
  {
    rule: 'house-before-writers',
    form: /^(?:据)?[\p{Script=Han}·]{1,12}\d{0,8}(?:讯|消息|报道)(?=\s*[(\[【]\s*(?:[\p{Script=Han}·]{0,10}(?:记者|通讯员|实习生|评论员|作者)[\s:\p{Script=Han}])|\s+(?:[\p{Script=Han}·]{0,8}(?:记者|通讯员)\s))/u,
  },
  // `【本报讯】`, `[某城晨讯](记者 …)`: the house's line in brackets of its own; other words there name a rubric (`【喜讯】`).
  {
    rule: 'in-brackets',
    form: new RegExp(String.raw`^[【\[〔〖]\s?(?:(?:${OWN_PAPER}|${PAPER_NAME})(?:综合)?(?:[\p{Script=Han}]{0,6}${DAY})?(?:讯|消息|电)|[\p{Script=Han}·]{1,12}(?:讯|消息|报道)(?=\s?[】\]〕〗]\s*[(]?\s*[\p{Script=Han}·]{0,10}(?:记者|通讯员)[\s:\p{Script=Han}]))\s?[】\]〕〗]`, 'u'),
  },
  // `某某今报讯 3月5日,…`: a paper's or a station's name and 讯 or 消息, set apart from the text.
  {rule: 'house-apart', form: /^(?:据)?[\p{Script=Han}·]{1,8}(?:报|周刊|网|电视台|广播电台|通讯社|客户端|传媒|融媒体?)(?:讯|消息)(?=\s|[(:])/u},
]
const LONGEST = 40
const LAST_CHARACTER = /[讯电]|消息|报道|日\s*\(/u

/**
 * Where the words after `本报讯` begin, or 0 when the text does not open so.
 *
 * @param plain folded text
 * @example datelineEnd('本报讯(记者 张三)昨日') // 3
 */
export function datelineEnd(plain: string): number {
  const head = plain.slice(0, LONGEST)
  if (!LAST_CHARACTER.test(head)) return 0
  const from = head.length - wordsBehind(head).trimStart().length
  for (const {form} of FORMS) {
    const found = form.exec(head.slice(from))
    if (found) return from + found[0].length
  }
  return 0
}
