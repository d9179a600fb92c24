import type {Quotation} from './quotation.ts'

/** A sign that a phrase in quotation marks is a name, and how much it weighs. */
interface Sign {
  rule: string
  why: string
  weight: number
  /** says that somebody made the thing, not only that it is spoken of */
  made?: true
  test: (occurrences: readonly Occurrence[], inner: string) => boolean
}

/** What may stand between a verb and the name: particles, a number, whom it is for. */
const GAP = String.raw`(?:出|起|了|的)?(?:全[市省区国县][^“”]{0,6}|首[个批家支届场]|第[\d一二三四五六七八九十]{1,4}[届期批场]|(?:计生|党员|党建|巾帼|青年|消防|环保|法律|普法|便民|文明|志愿|老年|助老|助残|科普)|[^“”,。;]{0,8}(?:名|个|支|家|处|平方米|间|座)的?|一[个支家批座场项种]|[\d]{1,5}[个支家处座场名])?$`
/** Verbs with which somebody sets something up that has no other being than its name. */
const FOUNDED = new RegExp(`(?:搞起|推出|推行|推进|推广|实行|施行|试行|试点|办起|开办|创办|开设|开展|成立|组建|创建|创立|创新|首创|独创|自创|实施|发起|倡议|启动|启用|上线|开起|开通|探索|总结|摸索|选聘|聘请|聘任|招募|承办|(?:合|联)办|(?:琢磨|商量|合计|设计)(?=出)|改为|取名|定名|起名|名叫|名为|叫做|叫响|打响)${GAP}`, 'u')
/** Verbs that also make things of brick and paper. */
const BUILT = new RegExp(`(?:设(?:[了起有]|(?=一个|[\d]{1,4}[个处]))|开辟|辟[成为]|摆[出起]|建起|建成|新建|设立|设置|建立|组成|组织|打造|举办|召开|搭建|构建|培育|培养|划成|划分成|划分为|编成|绘制|画出|编印|选派|派出|推选|配备|安装|改造成|改建成|担任|选出|升级为|升级成|扩展为|拓展为|引入|引进|定为)${GAP}`, 'u')
const USED = /(?:有了|来了|多了|迎来|走进|来到|用上|送|送来|送上|用|靠|凭|借助|依托|通过|利用|运用|采取|采用|享受|享受到|领到|参加|加入|预约|发放|颁发|办|开|有|建设)(?:了|的)?(?:[一两三\d]{0,4}[个支家批张份场次回])?$/u
const AT_WORK = /^(?:的?(?:队员|成员|负责人|工作人员|现场|服务范围))|^(?:正式)?(?:启动|上线|亮相|出炉|张榜|开讲|开业|开课|开班|开张|开馆|揭牌|挂牌|启用|上岗|成立|建起|开办|运行|运营|成立)|^(?:共|已|已经|先后|累计|目前|每[月周天季]|由)(?=\p{Script=Han}|\d)|^[里上]?,?(?:由)/u
const COUNTED_AFTER = /^(?:第[\d一二三四五六七八九十]{1,4}[期届场批]|[\d]{1,6}余?[期场处个次户支家名座])/u
/** 街道的答案是“码上管”; 法宝就是“三色台账” */
const ANSWER = /(?:答案|做法|办法|法宝|秘诀|妙招|高招|实招|新招|招数|绝招|抓手|钥匙|药方|良方|路子|载体)(?:就?是|就?叫|为|:|——)$/u
/** 检查结果以“红黑榜”的形式公布 */
const FORM_BEFORE = /(?:以|用|采取|采用|通过|按照|按)$/u
const FORM_AFTER = /^的(?:形式|方式|办法|方法)[^。,;]{0,4}(?:公布|公示|公开|张榜|张贴|贴|晒|亮出|通报)/u
/** 丰庆路街道探索夜市“码上管”: in a headline the verb may have its object's owner between. */
const HEADLINE_OBJECT = /(?:探索|推行|试行|推出|创新|首创|独创|实行|施行|启用)(?!的)\p{Script=Han}{1,6}$/u
/** 试行农村客运“片区循环” */
const TRIED_IN = /(?:推行|试行|首创|独创)(?!的|了)\p{Script=Han}{2,6}(?<![的了用以由])$/u
/** 给每户发了一张“安心卡”, 装上了“安心铃”: things of the office's own that people are given. */
const HANDED_OUT = /(?:评出|晒出|亮出|公布|设立|开辟|存入|记入|摆上|发|发放|配发|发给|装|安装|加装|安|挂|贴|佩戴|印制|印发|扫(?:一扫|一下)?|设|设置|摆)(?:了|上|起|出|到)*(?:[^“”,。;]{0,8}?(?:一|两|[\d一二三四五六七八九十百千余多]{1,6})(?:张|个|块|本|份|把|盏|只|枚|面|套|台|部|条))?$/u
/** 给300户人家挂上“文明家庭户”标牌: what a house, a shop or a path of the street's own making is marked as */
const HUNG_UP = /(?:挂|钉|贴|装|授予?|颁发)(?:了|上|起|出|到)*(?:[^“”,。;]{0,8}?(?:一|两|[\d一二三四五六七八九十百千余多]{1,6})(?:张|个|块|枚|面))?$/u
const PLATE_BEHIND = /^的?(?:标牌|标识牌|标志牌|公示牌|示范牌|门牌|牌匾|牌子|红牌|小牌)/u
const MARKED_AS = /(?:党员|先锋|示范|责任|服务|联系|诚信|文明|清洁|美丽|卫生|平安|和谐|中心)\p{Script=Han}{0,4}[户岗店区楼院栋点]$/u
const INSTRUMENT = /(?:存折|课表|卡|券|(?<![选车门机船邮股钞传发彩支])票|铃|箱|牌|册|账|榜|墙|(?:议事|说事|调解|谈心)桌|码|地图|手环|日历)$/u
/** 以“六村共建”为抓手 */
const TAKEN = /[以把]$/u
const AS_HANDLE = /^(?:活动|行动|建设|工程|工作)?(?:为|作为)(?:主要|重要|有力)?(?:抓手|载体|平台|依托|突破口|切入点)/u
/** 用“主任领办”的办法 */
const IN_SUCH_A_WAY = /^的(?:形式|方式|办法|方法|法子|做法)/u
/** 大家把它叫作“楼道值日”: no person and no thing is called so. */
const CALLED = /(?:叫作|叫做|称为|称作|称之为|唤作|名曰|(?:叫|称|管)它(?:叫|为|作)?做?)$/u
const A_DOING = /(?:值日|值班|轮值|巡逻|议事|说事|点单|接单|积分|接待|走访|代办|帮办|代跑|夜谈|夜话|恳谈|评议|认领|托管|互助|接力|夜巡|巡查|领办)$/u
/** 这叫“十分钟帮忙圈”, 大家把这个做法叫“亮晒台”: a doing, and no person, is called so. */
export const DOING_IS_CALLED = /(?:街道|社区|镇里|乡里|村里|区里|办事处|大家|居民们?|村民们?|我们)(?:都|就|也)?(?:叫|称|管)它(?:叫|为|作)?做?$|(?:这|它|此|做法|办法|工作|制度|活动|机制|模式|事儿?)(?:就|也)?(?:叫作|叫做|叫|称为|称作|称之为|取名为?|起名为?|命名为)[:,]?$/u
const A_PLACE_OR_RULE = /(?:[^圆商友]圈|[亮晒说议评讲]\p{Script=Han}?台|会|法|日|制|站|岗|网)$/u
/** “楼道认领”推行一年来 */
const FOUNDED_AFTER = /^(?:推行|实行|试行|实施|开展|推出|启用|运行|施行|开办|开放|成立|开演|开讲|开课|开班|上线|启动|创办)(?:以来|至今|后|当[天日]|首日|第一天|(?:[\d一二两三四五六七八九十半]{1,3}[个多]*(?:年|月)))|^自[^。,;“”]{1,14}(?:开门|开张|启用|成立|运行|推行|实施|开通|开办)(?:以来|至今|后)/u
/** 这样的“槐荫会”已开了42场; “旧书换绿萝”办到第三年; “石榴会”在村口开集 */
const HELD_AFTER = /^(?:已经?|先后|共|累计|今年|一共)*(?:开|办|举办|召开|开展|举行|进行)了?[\d一二三四五六七八九十百]{1,4}[多余]?(?:场|期|次|届|回)|^(?:已经?)?(?:办|开|搞|坚持|过|走)(?:到|进|了)第?[\d一二两三四五六七八九十]{1,3}(?:[年届]|个年头)|^(?:已经?|早已|早就)?不是(?:头|第)一[回次]|^将(?:会|一直|持续)*(?:开|办|放|演|唱|讲|摆)到|^在[^。,;“”]{1,12}(?:开唱|开讲|开演|开赛|开场|开集|开市|开课|启幕|开幕)/u
/** “老友厨房”是街道购买服务的一个项目 */
const SAID_TO_BE = /^是[^。,;“”]{2,18}(?:项目|工程|活动|机制|平台|制度|载体)(?:之一)?(?:[。,;]|$)/u
/** “巷口说书队”是街道在文明创建中组建的 */
const FOUNDED_BY = /^是[^。,;“”]{2,24}(?:组建|成立|创办|开办|推出|发起|设立|开展|打造|首创|探索)的/u
/** “厂史馆进社区”, “戏曲进校园” */
const GOES_IN = /^\p{Script=Han}{2,6}进(?:社区|小区|楼院|校园|课堂|企业|工地|机关|农村|乡村|农家|家庭|商圈|市场|景区|军营|网格)$/u
/** 出台“树随矿走”的规定 */
const LAID_DOWN = /(?:出台|实行|推行|试行|执行|制定|定下|立下|建立)了?$/u
const RULE_BEHIND = /^的(?:规定|规矩|规则|办法|制度|机制|政策|措施)/u
/** 出台“暖企八条”, 落实“稳岗十六条” */
const SO_MANY_POINTS = /^\p{Script=Han}{2,4}(?<!第)[二三四五六七八九十百]{1,3}条$/u
const MADE_KNOWN = /(?:出台|公布|发布|印发|落实|制定|制订|兑现|推出|实施|执行)(?:了|的)?$/u
/** 一本“孝心存折”记下…, 一户一张“明白卡”: a thing of the office's own, with its measure */
const MEASURED = /(?:^|[,。;:!\s]|[一每][户人村企家院楼])一(?:本|张|块|部|面|套)$/u
/** 开个“板凳会议”, 召开36场“槐荫会” */
const CONVENED = /(?:召?开|举行)(?:了|着|过|起)?(?:[^“”,。;]{0,8}的|[\d一二三四五六七八九十]{0,4}[多余来]?[场次个])?$/u
/** 推动“校城融合”: what two do with each other */
const ADVANCED = /(?:推动|推进|促进|深化|搞)(?:了)?$/u
/** “校村结亲”结出头一个果子 */
const BORE_FRUIT = /^(?:结出|结了|开花结果|见了?(?:成)?效|初见成效)/u
const A_JOINT_DOING = /^\p{Script=Han}{2,4}(?:融合|共建|联建|联动|联姻|结亲|共治|结对|一体)$/u
/** 这是第19堂“墙根党课” */
const ONE_OF_SERIES = /第[\d一二三四五六七八九十百]{1,4}(?:期|堂|讲|场|站|届)$/u
/** “墙根党课”第12讲的现场 */
const SERIES_BEHIND = /^第[\d一二三四五六七八九十百]{1,4}(?:期|堂|讲|课|场|站|届)(?:的?现场|活动|开[讲课播场班唱演]|举行|举办|启动|走进|来到|在[^。,;“”]{1,12}(?:举行|举办|启动|开))/u
const A_PRIZE = /[奖杯强佳]$/u
/** 这套“奖补换罚款”的禁烧办法, 这套“能人带队”的法子 */
const THIS_WAY = /这(?:一)?[套种项个]$/u
const WAY_BEHIND = /^的[^。,;“”的]{0,6}(?:办法|做法|法子|机制|制度|打法)/u
/** 这些“背篓书架”已借出图书3000册 */
const WITH_RESULT = /^(?:目前|如今)?(?:已经?|共|累计|先后|一共)(?:借出|接待|收到|受理|解决|调解|化解|调处|服务|发放|办理|代办|帮助|帮办|惠及|征集|采纳|走访|挽回|募集|筹集|宣讲|培训|送出|卖出|结对)[^。,;“”]{0,8}\d/u
/** 镇里每月十号有一顿“厂长早餐会”, 每天开讲“桶边课” */
const EVERY_SO_OFTEN = /每(?:个?(?:年|季度?|月|周|星期|晚|天|日)|逢)[^。;!?“”]{0,16}(?:有|开|开讲|开设|办|举办|召开|举行|搞|摆)(?:起|了)?(?:[一两](?:顿|场|次|个|堂|期|桌|节))?$/u
const AN_OCCASION = /(?:会|课|集|宴|夜|日|剧场|舞台|讲|聊|谈)$/u
/** “书记茶摊”已成为居民说事的好去处 */
const HAS_BECOME = /^(?:已经?|如今已?|逐渐|渐渐)?成(?:为|了)[^。,;“”]{0,16}(?:好去处|平台|品牌|阵地|载体|抓手|好帮手|主渠道)(?=[,。;!])/u
/** 举行“开笔礼” */
const HELD = /(?:举行|举办)(?:了|的)?$/u
const CEREMONY = /^\p{Script=Han}{2,5}(?<!婚|葬|丧|大|厚|薄|彩|回|献|见面|告别|洗|送|行|敬|军|观|典|失|无|伴手|开门|开工)礼$/u
const COUNTED_BEFORE = /(?:[\d一二三四五六七八九十百余]{1,6}|首批[\d]{0,4}|每)(?:名|个|支|家|处|场|期|座|位|届)$/u

/** What speaks for a phrase in quotation marks being a name. */
export const SIGNS: readonly Sign[] = [
  {rule: 'headline-and-text', why: '标题和正文都有', weight: 2, test: (all) => all.some(({headline}) => headline) && all.some(({headline}) => !headline)},
  {rule: 'repeated', why: '一再出现', weight: 1, test: (all) => all.filter(({headline}) => !headline).length > 1},
  {rule: 'founded', why: '是推出、开展、成立的对象', weight: 2, made: true, test: (all) => all.some(({before}) => FOUNDED.test(before))},
  {rule: 'built', why: '是建起、打造、组成的对象', weight: 1.5, made: true, test: (all) => all.some(({before}) => BUILT.test(before) && !FOUNDED.test(before))},
  {rule: 'predicate', why: '像是谓语', weight: -1.5, test: (all) => all.some(({headline, before, after}) => /(?:[他她我你]们?|也|都|爱|又|再|就|便|会|能|没|不|得)$/u.test(before) || (headline && /^的/u.test(after)))},
  {rule: 'day-of-the-world', why: '是世界、全国的节日', weight: -3, test: (_, inner) => /^(?:世界|国际|全国|全民).{1,8}[日节周月]$/u.test(inner)},
  {rule: 'answer', why: '是问题的答案、办法', weight: 1, made: true, test: (all, inner) => all.length > 1 && inner.length >= 3 && all.some(({before}) => ANSWER.test(before))},
  {rule: 'form', why: '以它的形式公布、开展', weight: 2, made: true, test: (all, inner) => inner.length >= 3 && all.some(({before, after}) => FORM_BEFORE.test(before) && FORM_AFTER.test(after))},
  {rule: 'headline-object', why: '标题里是推行、探索的对象', weight: 1, made: true, test: (all) => all.some(({headline, before}) => headline && HEADLINE_OBJECT.test(before) && !FOUNDED.test(before))},
  {rule: 'tried-in', why: '是推行、试行的对象', weight: 2, made: true, test: (all, inner) => inner.length >= 4 && all.some(({headline, before}) => !headline && TRIED_IN.test(before) && !FOUNDED.test(before))},
  {rule: 'handed-out', why: '是发给、装给大家的东西', weight: 2, made: true, test: (all, inner) => inner.length >= 3 && INSTRUMENT.test(inner) && all.some(({headline, before}) => !headline && HANDED_OUT.test(before))},
  {rule: 'hung-up', why: '是挂出去的牌子', weight: 2, made: true, test: (all, inner) => inner.length >= 3 && MARKED_AS.test(inner) && all.some(({headline, before, after}) => !headline && HUNG_UP.test(before) && PLATE_BEHIND.test(after))},
  {rule: 'called-doing', why: '这样称呼一种做法', weight: 2, made: true, test: (all, inner) => inner.length >= 4 && A_DOING.test(inner) && all.some(({before}) => CALLED.test(before))},
  {rule: 'doing-called', why: '这样称呼一种做法', weight: 2, made: true, test: (all, inner) => ((inner.length >= 3 && A_PLACE_OR_RULE.test(inner)) || (inner.length >= 4 && A_DOING.test(inner))) && all.some(({headline, before}) => !headline && DOING_IS_CALLED.test(before))},
  {rule: 'way-of-doing', why: '用它的办法做事', weight: 2, made: true, test: (all, inner) => inner.length >= 4 && A_DOING.test(inner) && all.some(({headline, before, after}) => !headline && FORM_BEFORE.test(before) && IN_SUCH_A_WAY.test(after))},
  {rule: 'handle', why: '拿它作抓手、载体', weight: 1.5, made: true, test: (all, inner) => inner.length >= 4 && all.some(({headline, before, after}) => !headline && TAKEN.test(before) && AS_HANDLE.test(after))},
  {rule: 'founded-after', why: '后面说它推行以来', weight: 2, made: true, test: (all) => all.some(({after}) => FOUNDED_AFTER.test(after))},
  {rule: 'held', why: '办过多少场', weight: 2, made: true, test: (all) => all.some(({headline, after}) => !headline && HELD_AFTER.test(after))},
  {rule: 'ceremony', why: '是举行的典礼', weight: 2, made: true, test: (all, inner) => CEREMONY.test(inner) && all.some(({headline, before}) => !headline && HELD.test(before))},
  {rule: 'this-way', why: '说它是一套办法', weight: 2, made: true, test: (all, inner) => inner.length >= 4 && all.some(({headline, before, after}) => !headline && THIS_WAY.test(before) && WAY_BEHIND.test(after))},
  {rule: 'one-of-series', why: '是第几期、第几场', weight: 2, made: true, test: (all, inner) => inner.length >= 3 && !A_PRIZE.test(inner) && all.some(({headline, before, after}) => !headline && (ONE_OF_SERIES.test(before) || SERIES_BEHIND.test(after)))},
  {rule: 'every-so-often', why: '定期有它', weight: 2, made: true, test: (all, inner) => inner.length >= 4 && AN_OCCASION.test(inner) && all.some(({headline, before}) => !headline && EVERY_SO_OFTEN.test(before))},
  {rule: 'with-result', why: '已经做成了多少', weight: 1, made: true, test: (all, inner) => inner.length >= 4 && all.some(({headline, after}) => !headline && WITH_RESULT.test(after))},
  {rule: 'has-become', why: '说它成了平台、去处', weight: 2, made: true, test: (all, inner) => inner.length >= 4 && all.some(({headline, after}) => !headline && HAS_BECOME.test(after))},
  {rule: 'founded-by', why: '说它是谁办起来的', weight: 2, made: true, test: (all, inner) => inner.length >= 3 && all.some(({headline, after}) => !headline && FOUNDED_BY.test(after))},
  {rule: 'goes-in', why: '把什么送进社区、校园', weight: 2, made: true, test: (_, inner) => GOES_IN.test(inner)},
  {rule: 'laid-down', why: '是定下的规矩', weight: 2, made: true, test: (all, inner) => inner.length >= 4 && all.some(({headline, before, after}) => !headline && LAID_DOWN.test(before) && RULE_BEHIND.test(after))},
  {rule: 'so-many-points', why: '是几条措施', weight: 2, made: true, test: (all, inner) => SO_MANY_POINTS.test(inner) && all.some(({headline, before}) => !headline && MADE_KNOWN.test(before))},
  {rule: 'said-to-be', why: '说它是一个项目', weight: 2, made: true, test: (all, inner) => inner.length >= 3 && all.some(({headline, after}) => !headline && SAID_TO_BE.test(after))},
  {rule: 'measured', why: '有量词', weight: 1.5, made: true, test: (all, inner) => inner.length >= (all.length > 1 ? 3 : 4) && INSTRUMENT.test(inner) && all.some(({before}) => MEASURED.test(before))},
  {rule: 'convened', why: '是召开的会', weight: 1.5, made: true, test: (all, inner) => inner.length >= 4 && inner.endsWith('会议') && all.some(({headline, before}) => !headline && CONVENED.test(before))},
  {rule: 'joint-doing', why: '是几方一起做的事，推动它或有了结果', weight: 2, made: true, test: (all, inner) => A_JOINT_DOING.test(inner) && all.some(({before, after}) => ADVANCED.test(before) || BORE_FRUIT.test(after))},
  {rule: 'used', why: '有人用它、有它', weight: 1, made: true, test: (all) => all.some(({before}) => USED.test(before))},
  {rule: 'at-work', why: '后面说它启动、已经做了什么', weight: 1, made: true, test: (all) => all.some(({after}) => AT_WORK.test(after))},
  {rule: 'counted', why: '有计数', weight: 1, made: true, test: (all) => all.some(({before, after}) => COUNTED_AFTER.test(after) || COUNTED_BEFORE.test(before))},
  {rule: 'long-enough', why: '不是单个的词', weight: 0.5, test: (_, inner) => inner.length >= 4},
  {rule: 'short', why: '只有两个字', weight: -1.5, test: (_, inner) => inner.length === 2},
]

/** What a person may be called once; as a post of the street's own it is told of again. */
export const NAMES_PEOPLE = /(?:[员师人娘妈姐哥嫂爷婆士手长官]|书记|主任|总理|专家|达人|英雄|卫士|痴)$/u

/** Sorts of persons that papers set in marks: “空巢老人”, “留守儿童”, “低头族”, “90后”. Somebody must have founded them to be a work. */
export const CLASS_OF_PERSONS = /(?:老人|老年人|儿童|妇女|少年|青年|孩子|学生|新生|群众|居民|村民|农民工?|工人|职工|市民|移民|游客|客人|家长|母亲|父亲|妈妈|爸爸|夫妻|子女|患者|病人|家庭|人员|人群|人口|群体|对象|(?:贫困|困难|特困|低保|五保|监测|脱贫|拆迁|养殖|种植|钉子|商|住|租)户|族|[一二三]代|[5-9][05]后)$/u

/** A phrase in quotation marks at one place: what stands before and after it, folded. */
export interface Occurrence {
  passage: number
  quotation: Quotation
  headline: boolean
  before: string
  after: string
}
