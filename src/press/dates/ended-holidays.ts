/** Holidays that ended yesterday, and the first day of work after them. */
import {dayNamed} from '../calendar/named-days.ts'
import type {Counted} from './counted-day.ts'

/** The holidays, with how many days after the day of their name they may end; where two of them are one, it ends as the last of these does. */
const HOLIDAYS: readonly {form: RegExp; name: string; ends: readonly [least: number, most: number]}[] = [
  {form: /国庆|[“"]?十一[”"]?(?=长假|黄金周)/u, name: '国庆', ends: [4, 7]},
  {form: /中秋/u, name: '中秋', ends: [0, 2]},
  {form: /端午/u, name: '端午', ends: [0, 2]},
  {form: /五一|劳动节/u, name: '劳动节', ends: [0, 6]},
  {form: /清明/u, name: '清明', ends: [0, 2]},
  {form: /春节|[鼠牛虎兔龙蛇马羊猴鸡狗猪]年/u, name: '春节', ends: [5, 8]},
  {form: /元旦|新年/u, name: '元旦', ends: [0, 2]},
]

/**
 * What a passage says of such a holiday.
 *
 * @param article all of its article, which names the holiday
 * @example endedHolidaysIn('三天假期昨天走完。', () => '端午节的江州') // one that ended a day before the page
 */
export function endedHolidaysIn(text: string, article: () => string): Counted[] {
  const match = ENDED.exec(text) ?? WORKDAY.exec(text)
  if (!match) return []
  const holiday = HOLIDAYS.find(({form}) => form.test(match[0])) ?? holidayOf(article())
  if (!holiday) return []
  const {name, ends: [least, most]} = holiday
  const later = match.groups?.day?.startsWith('今') || match.groups?.day === undefined ? 1 : 2
  return [{dayIn: dayNamed(name), after: [least + later, most + later], at: match.index, text: match[0]}]
}

function holidayOf(article: string): (typeof HOLIDAYS)[number] | undefined {
  return HOLIDAYS.find(({form}) => form.test(article))
}

const OVER = '(?:[画划]上(?:了)?(?:圆满)?句号|落幕|结束|收官|收尾|到了?头|走完|落下帷幕|闭幕|过完|告终|谢幕)'
const HOLIDAY = '(?:(?:(?:元旦|春节|清明|[“"]?五一[”"]?|[“"]?十一[”"]?|端午|中秋|国庆)节?的?)(?:小?长?假期?|黄金周|[两三四五六七八\\d]天)|小?长假|[三五七八\\d]天(?:小?长?假期?|黄金周))'
const ENDED = new RegExp(`${HOLIDAY}[^。;,!?]{0,4}昨[日天晚夜](?:正式|已|也)?${OVER}|昨[日天],?[^。;,!?“]{0,4}${HOLIDAY}(?:正式|已|也)?${OVER}`, 'u')
const WORKDAY = /(?<![年月])(?<day>[今昨][天日])[^。;!?“]{0,14}?(?:节|假期?|年)后?的?(?:上班)?(?:第一|头一|首)个?(?:工作日|上班日|天上班|(?<=上班[第头]一)天)/u
