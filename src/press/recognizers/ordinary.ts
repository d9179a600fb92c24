import {anyOf} from '../text/any-of.ts'
import {OWN_PAPER} from '../wording/paper-names.ts'
import {FIGURES, NEVER_NAMES} from './ordinary-words.ts'
import type {Quotation} from './quotation.ts'

/**
 * True for words that papers put in quotation marks without meaning a program: idioms, nicknames, things, bodies of the state. A figure of
 * speech is the first word of a name where a head goes on from it (“领头雁”培养工程).
 *
 * @example isOrdinary('最后一公里', '') // true
 */
export function isOrdinary(inner: string, after: string): boolean {
  if (NEVER_NAMES.has(inner) || NEVER.test(inner)) return true
  return (FIGURES.has(inner) || IDIOM.test(inner) || FEELING.test(inner) || SPEAKS.test(inner)) && !GOES_ON.test(after)
}

const GOES_ON = /^(?:夜间|专项|集中|联合|统一|执法|整治)+行动(?!员|者|队)|^(?:主题|系列|专项|实践|公益|志愿|志愿服务|义务)?(?:工作法|行动|计划|活动|议事会|理事会|调解室|工作室|宣讲队|宣讲团|志愿服务队|服务队|志愿队|巡逻队|巡防队|护路队)(?!员|者|长)|^(?:培养|培育|提升)(?:工程|计划|行动)|^(?:快乐|爱心|公益|暑期|关爱)*(?:[夏冬]令营|托管班)|^(?:社区|卫生|环境|清洁|大扫除|文艺|合唱|歌咏|诵读|朗诵|书画|读书|征文|演讲|摄影|宣讲|教育|宣传|关爱|帮扶|普法|消防|环保|植绿|劳动)+(?:活动|行动|大赛|比赛|竞赛)(?!员|者)|^(?:城市|街道|社区|乡村|党建|文化|服务|治理)*品牌/u

/** Numbers that count nothing: 三心二意, 百里挑一; and what has been counted since of old: 五部曲, 三把火, 三座大山; those who came to a city to live: 新上海人. */
const IDIOM =
  /^[一二三四五六七八九十两]{1,2}(?:部曲|步曲|句话|把火|板斧|[件样]宝|件套|座大山|道坎|道菜|笔账|只眼|只手|股绳|股劲|碗水|亩地|口锅|条腿|大件|驾马车)$|^新\p{Script=Han}{2,3}人$|^(?:一心一意|三心二意|一五一十|一举两得|一石二鸟|一箭双雕|三番五次|三五成群|三令五申|三头六臂|三更半夜|三长两短|三姑六婆|四分五裂|四通八达|四面八方|四平八稳|四世同堂|五湖四海|五光十色|五颜六色|五花八门|七上八下|七零八落|七拼八凑|七手八脚|七嘴八舌|乱七八糟|八仙过海|九死一生|十拿九稳|十年九旱|十全十美|百里挑一|百花齐放|百发百中|千方百计|千家万户|千辛万苦|千军万马|千丝万缕|千言万语|千变万化|千山万水|千头万绪|千篇一律|千\p{Script=Han}万\p{Script=Han}|万紫千红|万水千山|一泻千里|万众一心|万无一失|一日千里|一落千丈|一诺千金|一本万利|一穷二白|一清二白|一干二净|一清二楚|一差二错|一波三折|一心两用|一来二去|三天两头|三言两语|两面三刀)$/u

/** The quotation stands for a book, song, law or document (歌曲“…”, 一书“…”), or for the paper's own: “局长谈民生”专栏, “镇长笔谈”, 本报推出“…”. */
export function isTitle(folded: string, {open, close, inner}: Pick<Quotation, 'open' | 'close' | 'inner'>): boolean {
  return (OF_PAPER.test(inner) && BY_PAPER.test(folded.slice(Math.max(0, open - 6), open))) || IS_COLUMN.test(folded.slice(close, close + 6)) || OF_COLUMN.test(inner) || BEFORE_TITLE.test(folded.slice(Math.max(0, open - 24), open))
}

const BEFORE_TITLE = anyOf([
  /(?:歌曲|小品|豫剧|戏曲|节目|电影|著作|一书|诗|题为|写着|印有|写有|标语|横幅|称号|荣誉称号|口号|绰号|网名|昵称|人称|俗称|比作|商标|书有|上书|贴着|挂着|高喊)[:,]?(?:的)?$/u,
  new RegExp(`(?:${OWN_PAPER}(?!综合?[讯消电]|[讯消电])|本版|本栏|编辑部|编者按)[^。;]{0,10}(?:推出|开设|开辟|刊发|刊登|推介|陆续推出)(?:了|系列)?$`, 'u'),
])
const IS_COLUMN = /^(?:系列)?(?:专栏|栏目|专版|版块|专题报道|系列报道|特刊|专刊|笔谈|访谈)/u
/** 本报“读者热线”接到电话 */
const BY_PAPER = new RegExp(`(?:${OWN_PAPER})的?$`, 'u')
const OF_PAPER = /(?:热线|直通车|信箱|帮办|在线)$/u
const OF_COLUMN = /(?:笔谈|访谈录|连载|专访)$/u

/** Somebody calls it so: 被居民称为“…”, 名叫“…”. A person's nickname mostly, but a way of working gets its name like this too. */
export function isCalled(folded: string, open: number): boolean {
  return /(?:名为|名叫|取名|起名|称为|誉为|称作|称之为|叫作|叫做|叫|是|就是|是个|是一?[名位个])[:,]?$/u.test(folded.slice(Math.max(0, open - 6), open))
}

/** What people feel, or what a place has about it: 呼吸感, 获得感, 烟火气. */
const FEELING = /^\p{Script=Han}{1,4}感$|^\p{Script=Han}{0,2}(?:烟火气|烟火味|人情味|人间味|书卷气|精气神|年轻态)$/u

/** Bodies named by a number: 一办五部, 两委, 四大班子; they act, they are no program. */
const INSTITUTIONS = /^十[一二三四五六]五$|^(?:[一二三四五六七八九十两]{1,2}(?:办|部|委|会|院|组|局|所|站|中心|套?班子)){1,3}(?:[一二三四五六七八九十]部)?$|^(?:两新|两委|两会|四大家|三老|两代表一委员|两企三新|三新)$/u

/** Things that every house has. */
const THINGS = /^(?:意见|举报|建议|信|邮|药|急救|灭火|工具|垃圾|募捐|捐款|冰|保险|配电|电表|油|皮)箱$|^(?:银行|公交|门禁|电话|身份|磁|名|贺|信用|社保|医保|购物|会员|就诊|答复|登记|预约|出入|通行|停车|电话|手机)卡$|^(?:门|车|路|招|铭|奖|金|银|大|王|底|站|警示|标识|指示)牌$|^(?:门|车|电|风)铃$|^(?:二维|健康|场所|条形|密|号|收款|付款|行程)码$|^(?:光荣|排行|英雄|龙虎|黑名单)榜$|^(?:画|相|手|名|点名|花名|纪念)册$|^(?:城|围|院|防火|承重)墙$|^(?:记|算|总|欠|呆|坏)账$|^(?:八仙|麻将|餐|饭|课|书|办公)桌$|^(?:业主|居民|村民|家长|管理)委员会$|^(?:失物招领|挂号|收费|办事|登记|咨询|报名)处$|^(?:绘画|舞蹈|书法|美术|音乐|声乐|英语|电脑|培训|补习|兴趣|武术|太极|合唱|手工|瑜伽|奥数|象棋|围棋|烹饪|摄影|老年合唱|广场舞)(?:班|队|团|社)$|^(?:养[鸡猪羊牛鱼鸭兔]|屠宰|采石|垃圾)(?:场|厂)$|^(?:小吃|便利|理发|洗车|修车|童装|服装)店$|^(?:小吃|美食|烧烤|服装|鞋帽|建材|灯具|家具|电脑|花卉|水果|石榴|樱桃|葡萄|草莓|海鲜|茶叶|古玩|玉器|汽配|汽修|酒吧|餐饮|药材)一条街$|^(?:静音|振动|震动|飞行|省电|夜间|待机|睡眠)模式$/u

/** Somebody speaks, or a sentence is quoted. */
const SPEECH = /[。!?…]|(?:吗|呢|吧|啊|呀|了)$/u
/** The same, unless it is the motto of what goes on behind it: “我给老人拍张照”志愿活动. */
const SPEAKS = /^(?:我|你|您|他|她|咱|俺|这|那|真|太|别|快(?!.快|[速乐递捷])|谢谢)(?!为|们的节日|是|帮你)/u

/** What no program is called, whatever goes on behind it. */
const NEVER = anyOf([INSTITUTIONS, THINGS, SPEECH, /什么|咋[办样]|怎么|为啥|.绿色通道$/u])
