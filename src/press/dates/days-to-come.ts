/** Days that are to come, by how papers word them. */
import {BEGUN, DONE, NEWS_DAY} from './done.ts'
import {SAID_WILL} from './occasions.ts'
import {always, isDay, isDayOfYear, isLunar, isOpenDay, isOpenYear, WILL, type TenseRow} from './tense-row.ts'

/** 从4月18日起到5月10日,该镇将举办, 6月28日起,街道还将开通, 6月5日这天,社区将在: what is to come on a day or from it on, told by nobody on that day. */
const WILL_THEN = new RegExp(
  `^(?:[“"]?[^。;,“”"]{0,10}[”"]?(?:[这那]一?天|当[天日])|期间|(?:零时|\\d{1,2}时)?起)?(?:[至到][^。;,]{1,8}[日底末](?:期间|止)?)?,?(?!${SAID_WILL})[^。;,“”"]{0,16}(?:还|也|又)?将(?:还|会|继续|持续|全面|正式|陆续|在(?![逃押建校职场座外])|于|举办|举行|开展|开放|开通|开设|设立|推出|启动|启用|实施|实行|暂停|恢复|进行|[全半]?封闭|停[水电气课运产]|对(?![方手面讲])|迎来|免费|面向|轮流|再次|首次|出席|会见|应邀|赴|前往|访|发表|刊发|公布|揭晓|亮相|登场|进入|发射|升空|投用|交付|竣工|通车|上线|隆重|如[期约]|分别|由)`,
  'u',
)

/** Nothing close behind says that it is done. What the sentence goes on to may be done long before: 6月5日开考,目前已有两百人报名. */
const NOT_DONE_NEARBY = `(?![^。;]{0,24}${DONE})`
const NOT_BEGUN = `(?![^。]*(?:${DONE}|${BEGUN}))`
export const NOT_YET = new RegExp(`^${NOT_DONE_NEARBY}`, 'u')

/** What has its time appointed, and is no case that happened at one. */
const APPOINTED = '(?:活动|报名|服务|展览|展出|开放|停水|停电|停气|施工|封闭|受理|办理|演出|考试|咨询|征集|投票|缴费|公示|招聘|比赛|申报)'

/** A plan with its days is made known: 公布今年暑期托管安排,7月1日开班,8月23日结束. */
const ANNOUNCED = /(?:公布|发布|推出|出台|排出|排定)(?!了)[^。;,]{0,20}(?:安排|日程|时间表|赛程|排期)[^。;]{0,40}$/u

/** What offices, guides and doctors say who tell of days to come. */
const FORETOLD = '(?:提醒|预计|预测|预报|叮嘱|未来[一两几\\d]|发布(?:通告|公告|预警)|时刻表(?:出炉|公布|调整)|放假安排|时间(?:确定|公布))'
const TELLER = '(?:公司|部门|中心|医院|学校|方面|局|委|办|处)'

/** What goes on until a day, and is no weather and no war. */
const OPEN_UNTIL = '(?:展览?|活动|集市|大集|集|优惠|促销|报名|征集|花期|灯会|庙会|演出|书展|展销|巡查|排查)'

/** 离5月15日入汛还剩九天, 距3月3日开幕拢共五天, 离9月20日点火再熬十天: what is counted down to, in so many words or by a number of days. */
const COUNTED_TO = /(?:距离?|(?<![脱分远逃隔撤])离)(?:今年|本月)?[^。;,]{0,6}$/u
const COUNTED =
  /^[^。;,]{0,20}(?:一只手|一个巴掌|掰着?(?:手|指)|倒计时|满打满算)|^[^。;,已过了]{0,20}(?:还有|还剩|仅有|只有|仅剩|只剩|剩下|就剩|不到|不足|[\d一二两俩三四五六七八九十]{1,3}[来多余]?(?:天|周|个?(?:星期|礼拜|月(?!\d)|昼夜|白天))(?![后前来里内]))/u

/** What says so outright: 将, a term, a day that is appointed. */
const STATED: readonly TenseRow[] = [
  // 今天(5月4日); 明日(6月3日)
  {tense: 'past', applies: isDay, before: NEWS_DAY},
  {tense: 'future', applies: isDay, before: /(?:明[天日晚]|后[天日]|下(?:周|个?星期|礼拜)[一二三四五六日末天]?|下个?月)[(]?$/u},
  // 后天的2月14日, 明天就是腊月廿三, 再过三天就是除夕; 2月14日(后天)
  {tense: 'future', applies: (value) => isOpenDay(value) || isLunar(value), before: /(?<!光)(?:明[天日晚](?!报)|后天|再[过有][\d两俩一二三四五六七八九十]{1,3}天)(?:的|[就正]?是|就到)?[(]?$/u},
  {tense: 'future', applies: isOpenDay, after: /^\((?:明天|明日|后天|大后天)[,)]/u},
  {tense: 'future', applies: always, before: /(?:将于|将在|拟于|定于|预计|计划|力争|争取|确保|有望|拟在|准备|打算)(?:在|于|到|至)?(?:今年|当地时间|北京时间)?$|(?:即日起|从现在起|今日?起|截止(?:时间|日期)(?:为|是)?|报名时间为?)[:,]?(?:至|到)?$/u},
  // 下场活动定在腊月廿六
  {tense: 'future', applies: isLunar, before: /(?:[定放改]在|安排在)$/u},
  // 将于6月7日、8日举行; 展览将持续到6月30日; 报名时间:6月1日至6日; 停水时间为6月8日8时至6月9日18时; 报名截至6月20日.
  {tense: 'future', applies: isDay, before: /(?:将于|将在|拟于|定于)(?:今年)?[\d年月日、和及至到—-]{2,16}$/u},
  {tense: 'future', applies: isOpenYear, before: /将[^。;,将]{0,12}[到至]$|将(?:会|正式)?[从自]$/u},
  // 从今天起至6月29日; 3月20日起至5月10日半幅封闭
  {tense: 'future', applies: isDay, before: /(?:今[天日]|即日|从[^。;,]{1,6})(?:零时|0时)?起?[至到]$|起[至到]$/u, after: NOT_YET},
  {tense: 'future', applies: (value) => isDay(value) && value.from === true, after: /^(?![^。;]{0,16}(?:[了过已共]|累计|先后))/u},
  {tense: 'future', applies: always, before: /截止(?:在|于|到|至)?(?:今年)?$/u, after: NOT_YET},
  // 会议决定,三季度经济分析会8月28日召开
  {tense: 'future', applies: isOpenDay, before: /(?:决定|议程|日程|赛程)[,:][^。;]{0,24}$/u, after: NOT_YET},
  {tense: 'future', applies: isDay, before: new RegExp(`${APPOINTED}(?:时间|日期)[为是:]{0,2}(?:[\\d年月日时点分:]{2,16}[至到—-])?$`, 'u')},
  {tense: 'future', applies: isDay, before: new RegExp(`${APPOINTED}(?:时间|日期)?截[至止](?:到|至)?$`, 'u')},
  // 普查的标准时点定在12月31日; 名单公示至11月6日; 公布暑期托管安排,7月1日开班,8月23日结束.
  {tense: 'future', applies: isDay, before: /标准时[点间][^。;,]{0,4}(?:[为是:]|定在)$|标准时[点间][^。;]{0,40}[至到]$/u},
  {tense: 'future', applies: isDay, before: /(?<!原|原来|本来)(?:时间|时点|日期|日子)定在$|公[示告](?:期|时间)?(?:为|从)?(?:[\d年月日]{2,10})?(?:截?[至止]|到)$/u},
  {tense: 'future', applies: isDay, before: ANNOUNCED, after: /^(?![^。;]{0,24}(?:[了过]|已))/u},
  {tense: 'future', applies: isDay, before: COUNTED_TO, after: COUNTED},
  // 到6月7日开考,还有四个白天
  {tense: 'future', applies: isDay, before: /(?<=^|[,。:;])到$/u, after: /^[^。;,]{0,8},(?:还有|只有|还剩|只剩|就剩)/u},
  {tense: 'future', applies: isDay, after: /^[^。;,\d]{0,8}之?前,[^。;]{0,24}(?:将|确保|力争)/u},
  {tense: 'future', applies: ({monthOffset}) => monthOffset !== undefined && monthOffset > 0},
  {tense: 'future', applies: isDay, after: /^[^。,;]{0,14}(?:来临之际|到来之际|前夕|将至|临近|即将)/u},
  {tense: 'future', applies: always, before: /(?:至|到)$/u, after: /^(?:结束|闭幕|截止|止|落幕)/u},
  // 春运从1月16日开始,2月24日结束: a season with both its ends
  {tense: 'future', applies: isOpenDay, before: /[从自]$/u, after: /^(?:零时)?(?:起|开始),[^。;,]{2,10}结束(?!了|后)/u},
  {tense: 'future', applies: isOpenDay, before: /(?:起|开始),$/u, after: /^结束(?!了|后)/u},
  // 书市5月1日开幕, as a headline
  {tense: 'future', applies: isOpenDay, after: /^(?:举行|举办|开幕|开考|开赛|开演|开锣|开市|启用|开售|见)$/u},
  // 从除夕(2月4日)零时到正月十六,四环以内不得燃放
  {tense: 'future', applies: (value) => isOpenDay(value) || isLunar(value), before: /从(?:除夕)?[(]?$/u, after: /^[)]?(?:\([^)]*\))?(?:零时|\d{1,2}时)?起?[到至][^。;]{0,24}(?:不得|禁止|禁放)/u},
  // 12月15日以后缴的加收滞纳金; 展期到5月31日; 花灯要亮到正月十八
  {tense: 'future', applies: isOpenDay, after: /^(?:之|以)?后(?![^。;]{0,16}(?:了|已))[^。;,]{0,10}(?:加收|不再(?!是)|一律|按)/u},
  {tense: 'future', applies: (value) => isOpenDay(value) || isLunar(value), before: /(?:展期|花期|会期|档期|要[^。;,]{0,6})[到至]$/u, after: NOT_YET},
  {tense: 'future', applies: always, after: /^(?:底|末)?(?:年底)?(?:之?前|以前)(?![往期后来进沿])|^(?:起|开始|正式|将)(?:施行|实施|执行|启用|将)/u},
  // 今年6月,镇里将建成书屋; 上半年将完成.
  {tense: 'future', applies: ({month, day}) => month !== undefined && day === undefined, after: WILL},
  {tense: 'future', applies: isDay, after: /^(?:上午|下午|晚)?,?(?:我|本|全)?[市区县镇乡]?将/u},
  {tense: 'future', applies: (value) => isOpenYear(value) || isDayOfYear(value) || isLunar(value), after: WILL_THEN},
  // 端午节当天,社区还要组织大家包粽子.
  {tense: 'future', applies: isLunar, after: /^(?:[这那]一?天|当[天日])?,?[^。;,]{0,8}要(?:组织|举办|举行|开展|请|邀请)(?![^。;]*了)/u},
  // 7月1日至8月31日,客房预订率已达九成.
  {tense: 'future', applies: ({day, year, end}) => day !== undefined && year === undefined && end !== undefined, after: /^(?:期间)?,?[^。;,]{0,24}预[订定约](?:率|量|单|人数|情况)/u},
  // 从3月9日到14日,车站预计发送旅客六十万人次
  {tense: 'future', applies: ({day, year, end}) => day !== undefined && year === undefined && end !== undefined, after: new RegExp(`^(?:期间)?,?[^。;,]{0,12}预计${NOT_DONE_NEARBY}`, 'u')},
  // 今年将…,3月22日“世界水日”前到岗; 即日起至6月10日,…,6月7日、8日考试期间….
  {tense: 'future', applies: isDay, before: /将(?![^。;]{0,20}[了过])[^。;]{1,40}$/u, after: /^(?:[“"][^“”"。,;]{1,10}[”"])?(?:之?前|以前)(?![往期后来进沿])/u},
  {tense: 'future', applies: isDay, before: /即日起[^。;]{0,60}$/u},
  // 9月1日,新园就要迎接第一批孩子
  {tense: 'future', applies: (value) => isOpenDay(value) || isDayOfYear(value), after: new RegExp(`^,?[^。;,“”]{0,16}(?<!眼看)(?:就要|就将|即将)(?![^。;]*(?:时|之际|的时候))${NOT_DONE_NEARBY}`, 'u')},
]

/** 请农机手现场演示, 请退休老师教大家写字: who does something there. Readers are asked to do something: 请司机师傅提前绕行, 请志愿者准时集合. */
const SHOWN_BY = '(?:人(?![员家们大民])|[^。;,“”]{0,8}?(?:农机手|能手|专家|师傅|老师|教师|医生|大夫|律师|法官|民警|交警|教授|教练|(?:技术|农技|讲解|宣讲|消防|辅导|评论)员|传承人|模范|老兵|老战士|演员|剧团|戏班|乐队|艺人|工匠|厨师|厨子|评委|志愿者|队伍))(?!们|(?:和|与|及|、)|[^。;]{0,3}(?:于|在|凭|持|按|提前|准时|按时|及时|尽快|尽早|务必|注意|到|关注|相互|互相|自行|自觉|做好|勿|不要|遵|配合|支持|谅解|绕行|减速|慢行|参加|报名|登录|拨打|联系|携带|放心|下车|入场))'

/** What says so by whom it addresses, what is ordered, who foretells it. */
const WORDED: readonly Pick<TenseRow, 'before' | 'after'>[] = [
  // 请居民提前储水; 市民可提前电话预约; 切莫抢墒早播
  {after: new RegExp(`^${NOT_DONE_NEARBY}[^。]{0,24}(?:(?<![提申邀应聘宴恳报约])请(?![来了到教客假示愿求])(?!${SHOWN_BY})|切莫|切勿|务必|不妨|别拖|可(?:提前|凭|持|登录|拨打|自行|通过)|拨通)`, 'u')},
  // 长江路以南停水; 须全部清场; 禁止车辆通行; 届时…. 村里停水停电,他一家一家敲门: a story goes on with somebody.
  {after: new RegExp(`^${NOT_DONE_NEARBY}(?![^。;]{0,40},(?:[他她]|我(?![市区县省国院局校])))[^。;]{0,24}(?:停水|停电|停气|停诊(?:一天|半天)?|(?:暂停|停止)[^。;,]{0,8}(?:服务|营业|供应|办公|受理)?|放[暑寒]?假)(?=[,。;(、]|$)`, 'u')},
  {after: new RegExp(`^${NOT_DONE_NEARBY}(?:[^。;,]{0,10},)?[^。;,]{0,12}(?:须(?=于|在|凭|持|全部|到|提前|从|经|按|逐|尽|及时|\\d)|必须|不得(?![不已而])|禁止|禁渔|禁行|届时|撤柜|收口|临时取消)`, 'u')},
  // 是报名的最后一天; 签证9月9日到期; 到8月15日为止; 还有十来天就是6月1日
  {after: /^[^。;,]{0,14}最后(?:一天|期限|期)|^(?:就要)?到期|^(?:为止|止|截止|前截止|截稿|截单|收稿)|^(?:就要|要上)/u},
  {before: /(?:还有[^。;,]{1,8}(?:就是|才到|到)|最迟|原定于?|迎接|敲定[在为]|期限到?|期限[是为至]|反馈时间(?:到|至)?|截止日期[是为]?)$/u},
  {before: /就在$/u, after: new RegExp(`^[,。]${NOT_DONE_NEARBY}`, 'u')},
  // 1月7日腊八,粥棚今年还要施粥; 8月10日七夕,鹊桥会今年还得办
  {after: new RegExp(`^${NOT_DONE_NEARBY}[^。;]{0,20}(?:[还仍]要|还得|照[旧样例常]要)(?![求说注从算看])`, 'u')},
  // 9月25日截稿,28日刊登; 建议改走10月1日的夜车
  {before: /(?:截[稿止单],|建议(?:您|大家|旅客|市民)?(?:改[走乘坐签]|改为|选|选择|乘坐|安排在)?)$/u, after: NOT_YET},
  // 2月13日的车票已经卖完; 9月30日下午往信阳的车票早已卖空: sold is the day before it comes
  {after: /^(?:[^。;,]{0,14}的|开[席演赛唱幕],)[^。;,的]{0,8}(?:[票房号座席]|桌子?|房间|名额|床位|包间|酒店|民宿)[^。;,]{0,4}(?:卖完|卖空|卖光|售罄|售完|没了|抢光|抢完|抢空|订光|订完|订满|订出|约满|约完|预约满|预订一空|抢购一空)/u},
  {before: new RegExp(`${OPEN_UNTIL}[^。;,]{0,6}(?:持续|摆|延续|延长|开放|盯)(?:到|至)$|一直盯到$`, 'u')},
  {before: /定[在于]$/u, after: /^[^。;,]{0,8}(?:\d|晚|上午|下午)?[^。;]{0,12}(?:票|举行|举办|召开|开|演|赛)/u},
  // 气象部门预计,1月18日至20日我市有雨雪; 海事部门要求所有渔船8月9日前回港; 燃气公司通知,11月9日…
  {before: new RegExp(`${FORETOLD}[^。;]{0,20}$`, 'u'), after: NOT_YET},
  {before: new RegExp(`${TELLER}(?:通知|明确|要求)[,:]?[^。;,]{0,16}(?:,[^。;,]{0,6})?$`, 'u'), after: NOT_YET},
  // 订了1月22日的年夜饭; 买的是1月19日晚的车票
  {before: /(?:预?[订定]|买|购|抢|抢购)(?:的是|到了?|了|好了?)(?:今年)?$/u, after: /^(?:除夕|当天|当晚|上午|下午|晚上?)?[^。;,]{0,6}的[^。;,]{0,8}(?:[票饭席宴桌房]|座位|包间|酒店|机票|门票)/u},
  // 车站只发售3月9日及以前的车票
  {before: /[发预出开起]售(?:今年)?$/u, after: /^(?:及?(?:之|以)[前后])?[^。;,]{0,6}的[^。;,]{0,8}票/u},
  // 3月28日那一讲已经排定; 2月11日是周末,但要上班
  {after: /^[^。;,]{0,8}(?:已经?|早已)?(?:(?:排定|排好|排上|敲定)(?!了)|定了?下来)/u},
  {after: /^[^。;]{0,24}(?:(?:[要须需]|正常)上班|调休|补班)/u},
  // 7月1日起,乘坐公交车…改为八折: a rule for everybody
  {
    after: new RegExp(`^(?:零时|\\d{1,2}时)?起(?![来步火飞诉床源因])${NOT_DONE_NEARBY},?(?:乘坐|凡|凭|公交|地铁|机动车|办理|临时|调整|实行|执行|暂停|取消|新增|可|全市|我市|本市|市区|个人|企业)(?![^。;]{0,24}(?:累计|共[\\d]|先后|查处))`, 'u'),
  },
  // 钢琴班下周一放号,9月12日开课; 按目前的进度,10月30日注水试压
  {before: /(?:下(?:周|个?月|个?星期|学期)|本周末|后天|(?<!光)明[天日晚](?!报)|即将(?![^。;,]{1,4}的)|倒计时|只剩|(?:正在|仍在|还在)(?:布展|彩排|报名|预售|招募))[^。;!?]{0,30}$/u, after: NOT_YET},
  {before: /(?:按照?|根据)[^。;,]{0,8}(?:计划|进度|惯例|赛程|日程|工期|时间表)[^。;!?]{0,30}$/u, after: NOT_YET},
  // 一直唱到3月6日; 限行令延长至1月16日; 暂定10月28日与观众见面
  {before: /(?:办|唱|补|演|摆|卖|开放|保留|延长|顺延|推迟|提前|延期|有效期)[^。;,]{0,2}[到至]$/u, after: new RegExp(`^(?![^。;]{0,24}(?:才|结束|这是))${NOT_DONE_NEARBY}`, 'u')},
  {before: /(?:日子[是为]|选在|暂定|安排在|调整[到至为]|放在|放假时间[是为:]?|(?<![供适对反响效回呼照])应(?:当|该)?[于在])$/u, after: NOT_YET},
  {before: /(?:如果|可能|或许|希望|有望|力争|商定|任期)[^。;,]{0,12}$/u, after: NOT_YET},
  // 车票1月11日起售; 3月18日上会; 5月9日起陆续抵达
  {after: new RegExp(`^${NOT_DONE_NEARBY}[^。;,]{0,8}(?:起售|放号|上会|公映|摇号|有变|起陆续)`, 'u')},
  // 自6月10日起统一价格; 7月3日起正式开放: what is counted, or done day by day, has begun
  {before: /(?:自|从)$/u, after: new RegExp(`^(?:零时|\\d{1,2}时)?起(?![来步火飞诉床源因])${NOT_BEGUN}`, 'u')},
  {after: new RegExp(`^(?:零时|\\d{1,2}时)?起(?:正式|在全[国省市区县])${NOT_BEGUN}`, 'u')},
  // 双方商定,7月4日举行友谊赛; 会议决定下次会议10月22日至26日举行
  {before: /(?:决定|商定|议定|同意|宣布)[^。;]{0,24}$/u, after: new RegExp(`^${NOT_DONE_NEARBY}[^。;,]{0,12}(?:举行|召开|举办)`, 'u')},
  // 以10月8日至15日下种为宜; 专家5月24日来院坐诊; 4月23日迎战领头羊
  {after: /^[^。;,]{0,8}为宜|^来(?:院|我院|我市)坐诊|^(?:将?迎战|客场挑战|连演)/u},
  {before: /(?:预售|开售|订票|预约)[^。;]{0,14}$/u, after: /^(?:开往|飞往?|的(?:车|机|门)?票)/u},
]

/** Those that say it outright are tried first. */
export const DAYS_TO_COME: readonly TenseRow[] = [...STATED, ...WORDED.map((row): TenseRow => ({tense: 'future', applies: isOpenDay, ...row}))]
