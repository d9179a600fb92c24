import type {DateExpression} from '../recognizers/date-expression.ts'
import {DONE} from './done.ts'

/**
 * Whether a day to come is that of an occasion which the item announces: 书市将于5月1日开市, 5月1日将举办书市. A term (5月1日前开业), an order
 * that takes force (5月1日起施行), a stretch that a notice sets (5月1日起至5月3日), but for that of which it closes roads, and a day of every year are none.
 *
 * What will be given out is one where an article begins with it; further down it is a promise among others.
 *
 * @param before text before the date, `behind` after it, `further` the same and more of it; all folded
 * @param lead the date stands in the headline or in the first paragraph
 * @example isOccasion({month: 5, day: 1}, '书市将于', '开市。', '开市。', false) // true
 */
export function isOccasion({month, day, from, lunar, end}: DateExpression, before: string, behind: string, further: string, lead: boolean): boolean {
  if (day !== undefined && end !== undefined && CLOSED.test(further)) return true
  if (day !== undefined && !from && end === undefined && lead && ANNOUNCED.test(before) && GIVES_OUT.test(behind)) return true
  if (day === undefined || from || (month === undefined && !lunar) || NO_OCCASION.test(behind) || TERM.test(before)) return false
  return ANNOUNCED.test(before) ? OPENS.test(behind) : WILL_OPEN.test(behind) && !SAID.test(behind)
}

const OCCASION = '(?:举办|举行|召开|开幕|启幕|开馆|开市|开街|开园|开业|开门|开演|开赛|开打|开考|开课|开讲|开镰|开展|开集|鸣枪|首发|首演|首映|首飞|首航|亮灯|亮相|登场|上演|发车|开行|通车|试运行|试营业|揭牌|启动|上线)'
const ANNOUNCED = /(?:将于|将在|定于|定在|拟于|预定于|计划于|订于)(?:今年|本月)?$/u
// A cut for which a time is set is what its notice is about.
const OPENS = new RegExp(`^(?:\\([^)]{1,8}\\))?[^。;!?前]{0,30}(?:${OCCASION}|停[水电气暖])`, 'u')
const WILL_OPEN = new RegExp(`^(?:\\([^)]{1,8}\\))?(?:(?:上午|下午|晚上?|早上)?,?[^。;!?,前将]{0,12})将(?:在|于|正式|隆重|如期|盛大|首次|同时)?[^。;!?,前]{0,16}${OCCASION}`, 'u')
/** ,每日22时至次日6时: the hours of each day or night. */
const HOUR = String.raw`(?:凌晨|早上?|上午|中午|下午|晚上?|夜间)?\d{1,2}(?:[时点]半?(?:\d{1,2}分)?|:\d\d)`
const EACH_DAY = String.raw`[,(]?(?:每[日天晚夜]的?|夜[间里]|白天|当[日天])${HOUR}(?:至|到|-|—)(?:次日|第二天|翌日|当[日天])?${HOUR}[)]?(?:期间)?`
/** 7月18日至1月17日,对以下路段实行临时交通管制; 5月23日8时至24日20时,长江路沿线用户停水: and no report on how that went */
const CLOSED = new RegExp(
  `^(?![^。!?]*${DONE})(?:(?:期间)?(?:${EACH_DAY})?,?将?对[^。;:!?]{1,24}(?:实行|实施|采取|进行|予以)[^。;:!?,]{0,8}(?:管制|封闭|断行|断交|禁行|限行|单行)|(?:\\d{1,2}时|${EACH_DAY})?,?(?:将?对)?[^。;!?,]{0,24}(?:停[水电气暖]|停止供[水电气暖])(?=[,。;]|$))`,
  'u',
)
/** 6月8日10时起发放新一轮消费券 */
const GIVES_OUT = /^(?:\([^)]{1,8}\))?(?:上午|下午|晚上?|早上)?(?:\d{1,2}(?:[时点]\d{0,2}分?|:\d\d))?(?:整)?起?,?(?:正式|集中|统一|陆续|免费|分批|限量)?(?:向[^。;,]{2,12})?(?:发放|派发|投放|发售|开售|开抢|放号|放票|开票)(?!证|的)/u
const NO_OCCASION = /^(?:之?前|以前|止|截止|起(?!,?在))/u
/** 5月1日,记者获悉,书市将举办: the day on which it was said. Source of a form for what stands behind the day. */
export const SAID_WILL = '[^将]*(?:获悉|了解|得知|透露|宣布|发布|公布|介绍|通知|决定|商定|约定|敲定|[说称讯]|召开|会)[^将]*将'
const SAID = new RegExp(`^${SAID_WILL}`, 'u')
const TERM = /(?:截至|截止|至|到|每年|历年|往年)[^。;,]{0,6}$/u
