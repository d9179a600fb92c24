/** How a date stands in its sentence: told of, announced, planned, or a beginning long ago. */
import type {DateExpression} from '../recognizers/date-expression.ts'
import {DAY_ROWS} from './days-to-come.ts'
import {SAID} from './occasions.ts'

/**
 * How a date stands in its sentence: `past` is told of, `future` is announced or a deadline, `planned` is a year that something is to be
 * reached by, `origin` is a beginning long ago (自2009年来, 建于2007年), `yearly` comes back every year (3月5日是学雷锋日), `current` is the
 * year of writing (2020年是…之年), `closed` that or the one before it (刚刚过去的2011年, 2009年度), `compared` too, as the measure of this year's figures
 * (比2011年同期多).
 */
export type Tense = 'past' | 'future' | 'planned' | 'origin' | 'yearly' | 'current' | 'closed' | 'compared'

/** The first row that fits decides; texts are folded, `before` ends and `after` begins at the date. */
export function tenseOf(value: DateExpression, before: string, after: string): Tense {
  const row = (value.year === undefined ? WITHOUT_YEAR : TENSES).find((candidate) => candidate.applies(value) && (candidate.before?.test(before) ?? true) && (candidate.after?.test(after) ?? true))
  return row?.tense ?? 'past'
}

interface TenseRow {
  tense: Tense
  applies: (value: DateExpression) => boolean
  before?: RegExp
  after?: RegExp
}

const always = () => true
const isYear = ({year, month}: DateExpression) => year !== undefined && month === undefined
const isTerm = ({year, day}: DateExpression) => year !== undefined && day === undefined
const isDayOfYear = ({year, day}: DateExpression) => year !== undefined && day !== undefined
/** no year that plans aim at */
const isOddYear = (value: DateExpression) => isYear(value) && value.year! % 5 !== 0
const isDay = ({day, month, year}: DateExpression) => day !== undefined && month !== undefined && year === undefined
/** that of no year which the text names, such as 去年 */
const isOpenDay = (value: DateExpression) => isDay(value) && !((value.yearOffset ?? 0) < 0)
const isLunar = ({lunar, year, yearOffset}: DateExpression) => lunar === true && year === undefined && yearOffset === undefined

/** 将投资, 将继续: what is to come. Before a thing 将 only means 把 (2012年,村里将荒地流转). */
const WILL = /^,?[^。;]{0,30}将(?:还|会|继续|全面|重点|进一步|大力|持续|投资|投入|新建|建设|建成|实施|启动|完成|开工|打造|举办|开展|推进|围绕|抢抓|安排|改造|新增|争创|实现|达到|全力|再|迎来|对|在|以)/u

/** 从4月18日起到5月10日,该镇将举办, 6月28日起,街道还将开通, 6月5日这天,社区将在: what is to come on a day or from it on, told by nobody on that day. */
const WILL_THEN = new RegExp(
  `^(?:[“"]?[^。;,“”"]{0,10}[”"]?(?:[这那]一?天|当[天日])|期间|起)?(?:[至到][^。;,]{1,8}[日底末](?:期间|止)?)?,?(?!${SAID.source.slice(1)})[^。;,“”"]{0,16}(?:还|也|又)?将(?:还|会|继续|持续|全面|正式|陆续|在(?![逃押建校职场座外])|于|举办|举行|开展|开放|开通|开设|设立|推出|启动|启用|实施|实行|暂停|恢复|进行|[全半]?封闭|停[水电气课运产]|对(?![方手面讲])|迎来|免费|面向|轮流)`,
  'u',
)

/** What has its time appointed, and is no case that happened at one. */
const APPOINTED = '(?:活动|报名|服务|展览|展出|开放|停水|停电|停气|施工|封闭|受理|办理|演出|考试|咨询|征集|投票|缴费|公示|招聘|比赛|申报)'

/** A plan with its days is made known: 公布今年暑期托管安排,7月1日开班,8月23日结束. */
const ANNOUNCED = /(?:公布|发布|推出|出台|排出|排定)(?!了)[^。;,]{0,20}(?:安排|日程|时间表|赛程|排期)[^。;]{0,40}$/u

const TENSES: TenseRow[] = [
  {tense: 'compared', applies: isYear, before: /[比较]$/u, after: /^(?:的?同期|年?[底末](?!之?前|以前))/u},
  {tense: 'compared', applies: isYear, before: /(?:与|同|和|跟)$/u, after: /^(?:的?同期|年?[底末])(?:相比|比较|相较|持平)/u},
  {tense: 'compared', applies: isYear, before: /(?:是|为|达到?|相当于)$/u, after: /^的?同期的/u},
  {tense: 'planned', applies: isYear, before: /(?:到|至|力争|争取|计划|预计|确保|目标)(?:在|到|至)?$/u, after: /^(?:底|末|年底)?(?:之?前)?(?![^。;]{0,24}(?:已|了|曾|过))[^。;]{0,24}(?:将|要|力争|实现|基本|全面|完成|建成|达到|达|形成|成为|竣工|通车|投用|突破|完工|开工|投产|交付|启用|搬迁|脱贫|摘帽)/u},
  // 2010年底前完工, 2012年6月底前交付: a term, unless it was kept.
  {tense: 'planned', applies: isTerm, before: /(?<!赶在|抢在|而)$/u, after: /^(?:年?[底末]|年内)?(?:之?前|以前)(?![^。;]{0,24}(?:已|了|曾|过))[^。;]{0,24}(?:完成|建成|完工|竣工|通车|投用|交付|启用|搬迁|达到|实现|到位|投产|开业|入住|回迁|清零|脱贫|摘帽)/u},
  {tense: 'yearly', applies: ({month}) => month !== undefined, before: /(?:每年|历年|每逢)的?$/u},
  // 从前腊月廿三都要祭灶; 大年初一也不串门: a custom. 大年初一也不休息 is what somebody did.
  {tense: 'yearly', applies: isLunar, before: /(?:从前|以前|过去|往年|年年|从小|小时候|历来|自古|向来|每到|一到|老辈人?)[^。;]{0,16}$/u},
  {tense: 'yearly', applies: isLunar, after: /^(?:[这那]一?天|当[天日])?,?[^。;,]{0,6}(?:都|也|总|照例|从来)(?:不(?![休歇停下打关闲])|要|会|得)/u},
  {tense: 'yearly', applies: isDay, after: /^,?(?:是|为)(?!个?(?:周|星期|礼拜|工作|休息|双休|公休))(?:我国|全国|世界|国际|一年一度|法定|传统|中国)?(?:的|")?[\p{Script=Han}]{1,8}(?:节|日)(?!以来)/u},
  {tense: 'future', applies: always, before: /(?:将于|将在|拟于|定于|预计|计划|力争|争取|确保|有望|截止|拟在|准备|打算)(?:在|于|到|至)?(?:今年)?$|(?:即日起|从现在起|今日?起|截止(?:时间|日期)(?:为|是)?|报名时间为?)[:,]?(?:至|到)?$/u},
  // 将于6月7日、8日举行; 展览将持续到6月30日; 报名时间:6月1日至6日; 停水时间为6月8日8时至6月9日18时; 报名截至6月20日.
  {tense: 'future', applies: isDay, before: /(?:将于|将在|拟于|定于)(?:今年)?[\d年月日、和及至到—-]{2,16}$/u},
  {tense: 'future', applies: isDay, before: /将(?:一直)?(?:持续|延续|延长|展出|开放|进行|封闭)(?:到|至)$/u},
  {tense: 'future', applies: isDay, before: new RegExp(`${APPOINTED}(?:时间|日期)[为是:]{0,2}(?:[\\d年月日时点分:]{2,16}[至到—-])?$`, 'u')},
  {tense: 'future', applies: isDay, before: new RegExp(`${APPOINTED}(?:时间|日期)?截[至止](?:到|至)?$`, 'u')},
  // 普查的标准时点定在12月31日; 名单公示至11月6日; 公布暑期托管安排,7月1日开班,8月23日结束.
  {tense: 'future', applies: isDay, before: /标准时[点间][^。;,]{0,4}(?:[为是:]|定在)$|标准时[点间][^。;]{0,40}[至到]$/u},
  {tense: 'future', applies: isDay, before: /(?<!原|原来|本来)(?:时间|时点|日期|日子)定在$|公[示告](?:期|时间)?(?:为|从)?(?:[\d年月日]{2,10})?(?:截?[至止]|到)$/u},
  {tense: 'future', applies: isDay, before: ANNOUNCED, after: /^(?![^。;]{0,24}(?:[了过]|已))/u},
  {tense: 'future', applies: isDay, before: /距离?$/u, after: /^[^。;,]{0,12}(?:还有|仅有|只有|仅剩|只剩|不到|不足)/u},
  {tense: 'future', applies: isDay, after: /^[^。;,\d]{0,8}之?前,[^。;]{0,24}(?:将|确保|力争)/u},
  {tense: 'future', applies: ({monthOffset}) => monthOffset !== undefined && monthOffset > 0},
  {tense: 'future', applies: isDay, after: /^[^。,;]{0,14}(?:来临之际|到来之际|前夕|将至|临近|即将)/u},
  {tense: 'future', applies: always, before: /(?:至|到)$/u, after: /^(?:结束|闭幕|截止|止|落幕)/u},
  {tense: 'future', applies: always, after: /^(?:底|末)?(?:年底)?(?:之?前|以前)(?![往期后来进沿])|^(?:起|开始|正式|将)(?:施行|实施|执行|启用|将)/u},
  // 今年6月,镇里将建成书屋; 上半年将完成.
  {tense: 'future', applies: ({month, day}) => month !== undefined && day === undefined, after: WILL},
  {tense: 'future', applies: isDay, after: /^(?:上午|下午|晚)?,?(?:我|本|全)?[市区县镇乡]?将/u},
  {tense: 'future', applies: (value) => isDay(value) || isLunar(value), after: WILL_THEN},
  // 端午节当天,社区还要组织大家包粽子.
  {tense: 'future', applies: isLunar, after: /^(?:[这那]一?天|当[天日])?,?[^。;,]{0,8}要(?:组织|举办|举行|开展|请|邀请)(?![^。;]*了)/u},
  // 7月1日至8月31日,客房预订率已达九成.
  {tense: 'future', applies: ({day, year, end}) => day !== undefined && year === undefined && end !== undefined, after: /^(?:期间)?,?[^。;,]{0,24}预[订定约](?:率|量|单|人数|情况)/u},
  // 今年将…,3月22日“世界水日”前到岗; 即日起至6月10日,…,6月7日、8日考试期间….
  {tense: 'future', applies: isDay, before: /将(?![^。;]{0,20}[了过])[^。;]{1,40}$/u, after: /^(?:[“"][^“”"。,;]{1,10}[”"])?(?:之?前|以前)(?![往期后来进沿])/u},
  {tense: 'future', applies: isDay, before: /即日起[^。;]{0,60}$/u},
  ...DAY_ROWS.map((row): TenseRow => ({...row, applies: isOpenDay})),
  // 2020年收入要翻一番; “2016年,我们要让三个村都通上水。”
  {tense: 'planned', applies: isYear, after: /^[^。;,]{0,12}要(?:翻|达|实现|建成|全面|基本|增长|突破)/u},
  {tense: 'planned', applies: isYear, after: /^,?(?:我们|咱们?|俺们?)[^。;,]{0,8}(?:要(?!求|是|不是|么)|打算|计划|准备|力争|争取)(?![^。;]*[了过])/u},
  {tense: 'future', applies: isYear, before: /(?:到|至|目标)$/u},
  {tense: 'future', applies: ({yearOffset}) => yearOffset === 1},
  {tense: 'origin', applies: isYear, before: /(?:自|从|始于|建于|成立于|创建于|创办于|生于|早在|于)$/u},
  {tense: 'origin', applies: isYear, after: /^(?:以来|来|起|开始|成立|建成|毕业|出生|退休|入党|入伍|建校|嫁|时)/u},
  {tense: 'origin', applies: isDayOfYear, after: /^,?(?:正式)?(?:成立|建成|挂牌|开办|创办|创立|启用|开业|开园|投用|始建|设立|组建|入党|入伍|退休|出生|参军|结婚|牺牲|去世|因)/u},
  {tense: 'origin', applies: isDayOfYear, before: /(?:生|[始创]?建|成立|创办|创立)于$/u},
  {tense: 'current', applies: isYear, after: /^(?:是(?![^。,]{0,8}[他她我俺])[^。,]{0,24}(?:之年|一年|关键年|开局|第一年)|注定|即将|已经到来|为民|的?(?:工作|发展)目标|新年|上半年|还将|,[^。;]{0,30}还将)/u},
  // 2014年,镇里将投资…: its own year, unless the year is one that plans aim at (2015, 2020, 2025).
  {tense: 'current', applies: isOddYear, after: WILL},
  {tense: 'planned', applies: isYear, after: WILL},
  // 书屋是2019年民生工程,预计年底完工.
  {tense: 'current', applies: isYear, after: /^[^。;,\d]{0,8}(?:实事|重点工程|重点项目|民生工程|惠民工程)(?:项目)?(?:之一)?,?[^。;,已了曾]{0,12}(?:计划(?!书)|预计|拟|正在|力争)/u},
  // 2009年度先进: summed up in that year or in the next.
  {tense: 'closed', applies: isYear, after: /^度/u},
  {tense: 'closed', applies: isYear, before: /(?:刚刚过去的?|刚过去的|回首|回顾|盘点)$/u},
  {tense: 'current', applies: isYear, before: /(?:列入|列为|纳入|谋定|展望|聚焦|奋进|决胜|冲刺|开局|今年|做好|召开|话|迎|迎接|喜迎)$/u},
  {tense: 'current', applies: isYear, after: /^(?:怎么干|怎么办|怎样干|咋干|新打算|工作(?:会议|思路|安排|要点|打算)|(?:的)?(?:十件实事|十大实事|为民办实事))/u},
]

// Most dates are printed without their year, and half of the rows ask for one.
const WITHOUT_YEAR = TENSES.filter(({applies}) => ![isYear, isTerm, isDayOfYear, isOddYear].includes(applies))

/**
 * A scene shown with its year: 2018年春运首日,…图为旅客候车. The year is that of printing, unless the picture is an old one.
 *
 * @param text the caption, folded; `start` and `end` are those of the year
 */
export function isSceneOfYear(value: DateExpression, text: string, start: number, end: number): boolean {
  return isYear(value) && value.end === undefined && start <= BEFORE_SCENE && SEASON.test(text.slice(end, end + 12)) && PRESENT.test(text) && !OLD.test(text)
}

const BEFORE_SCENE = 4
const SEASON = /^的?(?:春运|暑运|高考|中考|春节|元宵|清明|端午|中秋|国庆|元旦|[“"]?五一|黄金周|寒假|暑假|暑期|新学期|开学|夏收|麦收|[“"]?三夏|秋收|夏粮|秋粮|冬季征兵|征兵|汛期)/u
const PRESENT = /图为|正在|首日|第一天|首场|现场|开幕|启动|昨[日天]|近日|日前/u
const OLD = /资料|老照片|旧照|摄于|留影|当年|那年|历史|回忆|曾|时任/u
