/** How a date stands in its sentence: told of, announced, planned, or a beginning long ago. */
import type {DateExpression} from '../recognizers/date-expression.ts'
import {DAYS_TO_COME, NOT_YET} from './days-to-come.ts'
import {hasYear, isDay, isDayOfYear, isLunar, isOddYear, isOfUntoldYear, isOpenDay, isPlanYear, isTerm, isYear, WILL, type Tense, type TenseRow} from './tense-row.ts'
import {NOT_DONE_ANYWHERE, YEARS_TO_COME} from './years-to-come.ts'

/** The first row that fits decides; texts are folded, `before` ends and `after` begins at the date. */
export function tenseOf(value: DateExpression, before: string, after: string): Tense {
  const row = (value.year === undefined ? WITHOUT_YEAR : TENSES).find((candidate) => candidate.applies(value) && (candidate.before?.test(before) ?? true) && (candidate.after?.test(after) ?? true))
  return row?.tense ?? 'past'
}

const TENSES: TenseRow[] = [
  {tense: 'compared', applies: isYear, before: /[比较]$/u, after: /^(?:的?同期|年?[底末](?!之?前|以前))/u},
  {tense: 'compared', applies: isYear, before: /(?:与|同|和|跟)$/u, after: /^(?:的?同期|年?[底末])(?:相比|比较|相较|持平)/u},
  {tense: 'compared', applies: isYear, before: /(?:是|为|达到?|相当于)$/u, after: /^的?同期的/u},
  {tense: 'planned', applies: isYear, before: /(?:到|(?<!截)至|力争|争取|计划|预计|确保|目标)(?:在|到|至)?$/u, after: /^(?!的?\d)(?:底|末|年底)?(?:之?前)?(?![^。;]{0,24}(?:已|了|曾|过))[^。;]{0,24}(?:将|要|力争|实现|基本|全面|完成|建成|达到|达|翻[一两]番|形成|成为|竣工|通车|投用|突破|完工|开工|投产|交付|启用|搬迁|脱贫|摘帽)/u},
  // 2010年底前完工, 2012年6月底前交付: a term, unless it was kept.
  {tense: 'planned', applies: isTerm, before: /(?<!赶在|抢在|而)$/u, after: /^(?:年?[底末]|年内|国庆节?|春节|元旦|中秋节?|[“"]?五一[”"]?|入[冬汛]|汛期|[供采]暖季?|麦收|开学)?(?:之?前(?![两\d一二三四])|以前)(?![^。;]{0,24}(?:已|了|曾|过))[^。;]{0,24}(?:完成|建成|完工|竣工|通车|投用|交付|启用|搬迁|达到|实现|到位|投产|开业|入住|回迁|清零|脱贫|摘帽)/u},
  // 征集2011年为民办实事项目; 2011年为民办哪些实事?: asked for before it begins, or early in it
  {tense: 'ahead', applies: isYear, before: /(?:征集|谋划|酝酿|筹划|申报)$/u},
  {tense: 'ahead', applies: isYear, after: /^[^。;!?,]{0,12}(?:哪些|什么|啥)(?:大事|实事|项目)[^。;!,]{0,4}(?:\?|,请)/u},
  // 2010年度参合缴费启动: what is paid and ordered for a year, before it begins or early in it.
  {tense: 'ahead', applies: isYear, after: /^度[^。;,]{0,14}(?:参合|参保|缴费|筹资|医保费|保险费|合疗费|征订|订阅|招[生录飞聘考募]|征缴|考试|报名|投保|续保|党报党刊)/u},
  // 按计划,2016年三季度交房
  {tense: 'planned', applies: isTerm, before: /按(?:照)?[^。;,]{0,6}(?:计划|规划|工期|进度|协议)[^。;]{0,40}$/u, after: NOT_YET},
  {tense: 'yearly', applies: ({month}) => month !== undefined, before: /(?:每年|历年|每逢)的?$/u},
  // 1月22日除夕, 二十四日除夕, 除夕24日零时: the day's name, of which its sentence tells by the day
  {tense: 'yearly', applies: isLunar, before: /[\d一二三四五六七八九十]日$/u},
  {tense: 'yearly', applies: isLunar, after: /^(?:\d{1,2}月)?\d{1,2}日/u},
  // 从前腊月廿三都要祭灶; 大年初一也不串门: a custom. 大年初一也不休息 is what somebody did.
  {tense: 'yearly', applies: isLunar, before: /(?:从前|以前|过去|往年|年年|从小|小时候|历来|自古|向来|每到|一到|老辈人?)[^。;]{0,16}$/u},
  {tense: 'yearly', applies: isLunar, after: /^(?:[这那]一?天|当[天日])?,?[^。;,]{0,6}(?:都|也|总|照例|从来)(?:不(?![休歇停下打关闲])|要|会|得)/u},
  {tense: 'yearly', applies: isDay, after: /^,?(?:是|为)(?!个?(?:周|星期|礼拜|工作|休息|双休|公休))(?!(?:(?!国)\p{Script=Han}){0,8}?(?:首个|第一个|头一个|第[二三四五六七八九十\d]{1,3}个|最后一个)(?:(?!国|世界|全民)\p{Script=Han}){1,8}日|[\p{Script=Han}]{2,6}(?:接待|接访|下访|走访|开放|说事|议事|恳谈)日,[^。;]*(?:[了已]|\d[余多]?[人件名户场次]))(?:我国|全国|世界|国际|一年一度|法定|传统|中国)?(?:的|")?[\p{Script=Han}]{1,8}(?:节|日)(?!以来)/u},
  ...DAYS_TO_COME,
  ...YEARS_TO_COME,
  // 国际护士节定在5月12日; 以8月31日为界; 立春一般在公历2月4日前后
  {tense: 'yearly', applies: isOpenDay, before: /[节日](?:就?[定设][在为]|[定设]于|是每年的?)$|(?:公历|阳历|一般[在是从]|通常[在是从]|往年|不到)$/u},
  {tense: 'yearly', applies: isOpenDay, after: /^为界|^前后,(?:民间|农村|老[辈百])|^是国(?:家|务院)设立的|^(?:[确规]?定|设立|命名)为|^就?成了[^。;,]{0,14}(?:节日|纪念日)/u},
  {tense: 'yearly', applies: isOpenDay, before: /(?:法定|规定)[^。;,]{0,8}(?:期|日)(?:从|自|为|是)$|纳税年度[^。;,]{0,6}$|生日[是为]$/u},
  // 两村继3月9日首次商谈之后: told of before
  {tense: 'origin', applies: isOpenDay, before: /继$/u, after: /^[^。;,]{0,16}之?后/u},
  {tense: 'origin', applies: isOfUntoldYear},
  // 前一年的10月2日; 民国二十六年7月9日; 上世纪八十年代,9月10日
  {tense: 'origin', applies: isOpenDay, before: /(?:前一年|上一年|那一年|当年|次年|翌年)的?$|(?:民国|光绪|康熙|乾隆|嘉庆|道光|咸丰|同治|宣统)[^。;,]{1,6}年的?$|年代(?:初|末|中期)?,?$|那年[^。;,]{0,8}$|(?:日记|家书|[船车]票|碑|证书|照片)[^。;]{0,8}[写印刻记][^。;]{0,3}$/u},
  // 2020年收入要翻一番; “2016年,我们要让三个村都通上水。”
  {tense: 'planned', applies: isYear, after: /^[^。;,]{0,12}要(?:翻|达|实现|建成|全面|基本|增长|突破)/u},
  // 2020年,全区人均生产总值要比2010年翻一番; 2020年,地铁力争跑到二百公里; 小康路上,2020年一户不落
  {tense: 'planned', applies: isPlanYear, before: /(?<![比较])$/u, after: new RegExp(`^,?[^。;,]{0,16}(?:(?<![重主需只首纲概摘必])要(?![求闻么是不塞道点素害件务案职强领])|力争|将(?:比|突破|翻|超|跑|有|建|住|过|成为?|迈|跻身|覆盖|消除|告别|基本))${NOT_DONE_ANYWHERE}`, 'u')},
  {tense: 'planned', applies: isPlanYear, after: /^,?[^。;,]{0,8}一[个户人村]都?不(?:能)?[少落漏掉]/u},
  {tense: 'planned', applies: isYear, after: /^,?(?:我们|咱们?|俺们?)[^。;,]{0,8}(?:要(?!求|是|不是|么)|打算|计划|准备|力争|争取)(?![^。;]*[了过])/u},
  {tense: 'future', applies: isYear, before: /(?:到|(?<!截)至|目标)$/u, after: /^(?!的?\d)/u},
  {tense: 'future', applies: ({yearOffset}) => yearOffset === 1},
  // 2010年起新建小区都要配建社区用房
  {tense: 'future', applies: isTerm, after: /^起,?(?![^。;]*(?:[了过]|已|以来|至今|累计))[^。;,]{0,16}(?:将(?=[还会继全实开启不取统逐分免执推提建])|要(?!求)|须|必须|不再|不得|一律|均应|都?应当?)/u},
  {tense: 'origin', applies: isYear, before: /(?:自|从|始于|建于|成立于|创建于|创办于|生于|早在|于)$/u},
  {tense: 'origin', applies: isYear, after: /^(?:以来|来|起|开始|成立|建成|毕业|出生|退休|入党|入伍|建校|嫁|时)/u},
  {tense: 'origin', applies: isDayOfYear, after: /^,?(?:正式)?(?:成立|建成|挂牌|开办|创办|创立|启用|开业|开园|投用|始建|设立|组建|入党|入伍|退休|出生|参军|结婚|牺牲|去世|因)/u},
  {tense: 'origin', applies: isDayOfYear, before: /(?:生|[始创]?建|成立|创办|创立)于$/u},
  {tense: 'current', applies: isYear, after: /^(?:是(?![^。,]{0,8}[他她我俺])[^。,]{0,24}(?:之年|一年|关键年|开局|第一年)|注定|即将|已经到来|为民|的?(?:工作|发展)目标|新年|还将|,[^。;]{0,30}还将)/u},
  // 2014年,镇里将投资…: its own year, unless the year is one that plans aim at (2015, 2020, 2025).
  {tense: 'current', applies: isOddYear, after: WILL},
  // 2014年全区计划改造小巷36条
  {tense: 'current', applies: isOddYear, after: new RegExp(`^[^。;,、的\\d]{0,6}(?<!原)计划(?:再|新|完成|改造|建[设成]|新建|实施|启动|打通|开工|整治|治理|投资|投入|安排|加装|新增|开展|搬迁|拆除|修建|培训|发放)(?![^。;]{0,24}(?:[了过]|实际))`, 'u')},
  {tense: 'planned', applies: isYear, after: WILL},
  // 书屋是2019年民生工程,预计年底完工.
  {tense: 'current', applies: isYear, after: /^[^。;,\d]{0,8}(?:实事|重点工程|重点项目|民生工程|惠民工程)(?:项目)?(?:之一)?,?[^。;,已了曾]{0,12}(?:计划(?!书)|预计|拟|正在|力争)/u},
  // 2019年上半年,工业增加值同比增长8.6%: reported when the half is over
  {tense: 'current', applies: isYear, after: /^(?:上半年|前?[一二三]个?季度)[^。;]{0,30}同比/u},
  // 2009年度先进, 2017年脱贫攻坚成效考核: summed up in that year or in the next.
  {tense: 'closed', applies: isYear, after: /^度|^[^。;,]{0,8}(?:成效|目标|绩效|年终|年度)考核(?!目标|指标)/u},
  {tense: 'closed', applies: isYear, before: /(?:刚刚?过去的?|(?<![两几\d一二三四五六七八九十年间])过去的|回首|回顾|盘点)$/u},
  // 2010年的第一缕阳光: nobody prints it in another year
  {tense: 'current', applies: isYear, after: /^的?第一(?:缕(?:阳光|晨光|曙光)|个黎明|轮红日)/u},
  {tense: 'current', applies: isYear, before: /(?:列入|列为|纳入|谋定|展望|聚焦|奋进|决胜|冲刺|开局|今年|做好|召开|话|迎|迎接|喜迎)$/u},
  {tense: 'current', applies: isYear, after: /^(?:怎么干|怎么办|怎样干|咋干|新打算|工作(?:会议|思路|安排|要点|打算)|(?:的)?(?:十件实事|十大实事|为民办实事))/u},
]

// Most dates are printed without their year, and half of the rows ask for one.
const WITHOUT_YEAR = TENSES.filter(({applies}) => ![hasYear, isYear, isTerm, isDayOfYear, isPlanYear, isOddYear].includes(applies))

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
