import {anyOf} from '../text/any-of.ts'
import {requiredBy} from '../text/required.ts'

/**
 * True for a line of the house's imprint: permit, address of the desk, printer, price. One sign that stands in no news text is
 * enough; signs that a notice may have, too, must be two, one of them of the press.
 *
 * @param plain folded text
 * @example isHouseImprint('编辑部 某某路1号 内部资料 免费交流') // true
 */
export function isHouseImprint(plain: string): boolean {
  if (/[。!?].|[“”]/u.test(plain)) return false
  if (OF_THE_PRESS.test(plain)) return true
  const parts = plain.split(/[\s|;,]+/u).filter((part) => A_SIGN.test(part))
  if (parts.length < 2) return false
  const signs = SIGNS.filter(({form}) => parts.some((part) => form.test(part)))
  return signs.length >= 2 && signs.some(({press}) => press)
}

const OF_THE_PRESS = /准印(?:证|号)|国内统一(?:连续出版物|刊)号|(?:^|\s)(?:统一)?刊号:?|\bcn\s?\d\d-\d{4}|邮发代号|广告(?:经营|发布)?(?:许可证|登记)|^(?:本报)?社址[:\s]|(?:^|\s)(?:承印|印刷厂|印刷单位|印刷):|连续性内部资料/u

const SIGNS: {sign: string; press: boolean; form: RegExp}[] = [
  {sign: 'desk', press: true, form: /^(?:本报|本刊)?编辑部(?:地址|电话|邮箱)?(?::|$)/u},
  {sign: 'internal', press: true, form: /^内部(?:资料|刊物|交流)$/u},
  {sign: 'price', press: true, form: /^(?:定价|零售价?|每份)(?::|[\d.]+元)/u},
  {sign: 'submissions', press: true, form: /^(?:投稿|来稿|供稿)(?:邮箱|信箱|地址|电话)?:/u},
  {sign: 'delivery', press: true, form: /^(?:发行|订阅|广告|新闻)(?:部|热线|电话)(?::|[\d-]|$)/u},
  {sign: 'free', press: false, form: /^免费(?:交流|赠阅|发放|取阅)$/u},
  {sign: 'publisher', press: false, form: /^(?:主管|主办|承办|协办|出版|编印)(?:单位)?(?::|$)/u},
  {sign: 'address', press: false, form: /^(?:地址|邮编|邮政编码|电话|传真|e-?mail|邮箱|网址)(?::|\d|$)/u},
]

/** Characters of which every such line holds one. */
export const HOUSE_MARKS = requiredBy(OF_THE_PRESS, ...SIGNS.filter(({press}) => press).map(({form}) => form))

const A_SIGN = anyOf(SIGNS.map(({form}) => form))
