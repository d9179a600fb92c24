import type {DateExpression} from '../recognizers/date-expression.ts'
import {isLongStretch, isStretchOfYears} from './stretches.ts'

/**
 * Whether what stands behind a day says that the day is over: an aspect particle, a verb of what nobody announces, or the comma with which
 * a story begins (3月9日上午,街道组织志愿者…). Without any of these a day may as well be announced: 3月9日在新址恢复接诊.
 *
 * The comma says nothing behind a long stretch (4月1日到30日,医院推出体检), nor before what is on the calendar or on offer (6月7日,高考举行).
 *
 * @param before up to the day, `behind` from it on; both folded
 * @param said what `isSaidDone` tells of the same words, where it is known
 * @example isDone({month: 3, day: 9}, '', ',街道召开会议') // true
 */
export function isDone(value: DateExpression, before: string, behind: string, said = isSaidDone(before, behind)): boolean {
  if (isStretchOfYears(value)) return !OF_PLAN.test(before) && YEARS_OVER.test(behind)
  return (BEGINS.test(behind) && !isLongStretch(value) && !OPEN.test(behind)) || said
}

/** The same by words alone: 6月7日、8日,高考举行 begins as a story does, and is printed before. */
export function isSaidDone(before: string, behind: string): boolean {
  return SAID_DONE.test(behind) || GOES_ON.test(behind) || NEWS_DAY.test(before)
}

/** 今天(5月4日): what is over, or said on the day itself. */
export const NEWS_DAY = /(?:今[天日晚晨早]|昨[天日晚]|前[天日]|当[天日])[(]?$/u

/** Source of words of what goes on since it began. */
export const BEGUN = '(?:每天|每晚|每日|一直|连续|坚持|轮流|纷纷|陆续|就(?![诊医业学餐读近])|眼下|至今|如今|目前|记者)'

/** Source of a form for words that nobody says of what is to come. */
export const DONE = '(?:了(?!这一?[天日])|(?<![通经超不错要])过(?![程后度滤往年节冬境路户]|了?这一?[天日])|已|获悉|透露|通报|发生|造成|导致|遭|先后|累计|共\\d(?!\\d*天)|(?<!将)(?:走进|来到))'

// 6月21日(周六),居民…; 9月13日中秋节,居民…
const BEGINS = /^(?:\([^)]{1,8}\)|(?:元宵|清明|端午|中秋|重阳|腊八|元旦)节?)?(?:(?:一大)?早|早[上晨]|清[早晨]|凌晨|上午|中午|下午|傍晚|晚上?|当[天日晚])?(?:\d{1,2}[时点](?:半|许|\d{1,2}分)?(?:许|左右)?)?,(?![^。;!?]*将)/u
// 9月1日,新学年开始; 6月16日,考生走进考场; 7月10日,分数线会公布: of what is on the calendar papers tell before it comes as they do after it.
const OPEN = /^[^。;!?]{0,30}?(?:(?:举行|举办|开幕|开赛|开考|开锣|鸣枪|开演|开市|启用|亮相|开始|开启|进行|开放|开售|开收|开征)(?=[。,;(]|$)|考试|高考|中考|中招|考场|考生|可(?:免费|凭|到|在|以|持|享)|免费|免票|半价|免收|不收[票费钱]|不花钱|只收|照[常样旧例]|接着|(?:有|送|领)(?:一份)?(?:纪念[章品]|小?礼[物品]|惊喜)|限[行量号购]|不得|禁止|预约|票价|门票|公休|连休|放假|调休|上班|(?<![社工协商学理机委开大])会(?:在|给|为|全|免费|对)|择机|专用|停[用运]|封闭)/u
// A plan (2018—2020年) is printed before its years are over, whatever is told of it. 2008年至2012年,全区共改造小区120个 tells of the years.
const PLAN = '(?:规划|计划|方案|纲要|行动|工程)'
const OF_PLAN = new RegExp(`${PLAN}[(]?$`, 'u')
const YEARS_OVER = new RegExp(`^(?![^。;,]{0,12}(?:${PLAN}|[》”"]))[^。;!?]*?(?:${DONE}|共|合计)`, 'u')
const GOES_ON = new RegExp(`^(?:零时|\\d{1,2}时)?起[^。]*${BEGUN}`, 'u')
const SAID_DONE = new RegExp(`^[^。;!?]*?${DONE}`, 'u')
