import {anyOf} from '../text/any-of.ts'
import type {Occurrence} from './coined-signs.ts'
import {FILLED_IN} from './filled-in.ts'

/** 取名, 起了个名字, 名叫 */
const NAMED = String.raw`(?:取名|起名|取了?个?名\p{Script=Han}{0,2}|起了?个?名\p{Script=Han}{0,2}|名叫|叫做?|名为)`
/** What shops bring out to sell more. */
export const SHOPS_DO = /(?:商场|网吧|饭店|酒店|餐馆|饭馆|商家|店家|影院|摊主|开发商|楼盘|驾校|健身房|银行|旅行社|保险公司|运营商|电商|房企)(?:还|也|都|纷纷|正在)?(?:推出|开展|推行|实行|打造|办起|搞起|举办)(?:了|出|起)?$/u

/** What no name has right before it or right behind it, wherever it stands. */
const AGAINST: readonly {rule: string; before?: RegExp; after?: RegExp}[] = [
  // 荒地变“宝地”, 成了“夜大学员”, 是个“路痴”, 绰号:“红薯书记”; but 改造成“共享客厅” is founding.
  {rule: 'figure', before: /(?:变|(?<![改建造组完养形级做办辟腾])成|变成|(?<!(?:[改建造组完养形级做办辟]|腾[^。;“”]{0,10}))成了|成为|变身|当作|当成|当|当上|当起|像|如同|好似|堪称|眼中的|口中的|绰号|外号|人称|称呼|自称|吃上|吃的是|穿上|领上|走出|跨过|似乎)[:,]?$|(?:变成|变为|变作|变身|当成|当作|视为|视作|看作|看成|(?<![改建造组完养形级])成了)了?[^“”,。;:]{1,10}的$/u},
  // 女儿出生,取名“渡恩”
  {rule: 'child', before: new RegExp(`(?:女儿|儿子|孩子|娃|宝宝|婴儿|孙[子女]|出生|降生|[小乳]名)[^“”。;]{0,10}${NAMED}[:,]?$`, 'u')},
  // 给小店取名“好再来”
  {rule: 'shop', before: new RegExp(`(?:店|馆|铺|饭庄|餐厅|茶楼|公司|厂)[^“”。;]{0,4}${NAMED}[:,]?$`, 'u')},
  // 建了个微信群,起名叫“桃花坞”
  {rule: 'chat-group', before: new RegExp(`群[^“”。;]{0,8}${NAMED}(?:叫|为)?[:,]?$`, 'u')},
  // 辟出一个小广场,起名“纺织园”
  {rule: 'open-ground', before: new RegExp(`(?:广场|公园|游园|花园|绿地|小区|院落)[^“”。;]{0,4}${NAMED}[:,]?$`, 'u')},
  // 一支篮球队,名叫“不服老”: players, dancers and singers
  {rule: 'team', before: new RegExp(`(?:球|秧歌|舞蹈?|模特|[腰锣]鼓|合唱|龙舟|骑行|[戏豫]曲|曲艺|乐)[队团社][^“”。;]{0,8}${NAMED}[:,]?$`, 'u')},
  // “情侣蟹券”三天卖出1600张
  {rule: 'ware', after: /^(?:[\d一二两三四五六七八九十半几]{1,3}个?(?:天|日|小时|周|星期|月))?(?:就|便|共|内|里|一共)*(?:卖出|售出|卖了|热销|脱销|售罄|大卖)/u},
  // 正值“七下八上”的关键期
  {rule: 'season', after: /^的?(?:关键期|关键时期|时期|时节|季节|高发期|主?汛期)/u},
  // 以“丝路花语”为线索
  {rule: 'woven-about', after: /^为(?:线索|蓝本|原型|素材|背景|题材|灵感)/u},
  // 把诉求装进“一户一表”: a form
  {rule: 'filled-in', before: new RegExp(`${FILLED_IN}$`, 'u')},
  // 村干部“一天填五张表”的牢骚
  {rule: 'complaint', after: /^的(?:牢骚|抱怨|怨言|吐槽|疑问|疑虑|顾虑|担心|担忧|误解|偏见|念头|心态|心理|想法|借口|老话|俗话|口头禅|质疑|感叹|感慨)/u},
  // 难在“一人一个主意”
  {rule: 'where-it-lies', before: /(?:难|贵|重|妙|坏|错|赢|输|胜|败|苦|烦)(?:就)?在$/u},
  {rule: 'given-up', after: /^(?:变|改为|变成|改成|不见了|没了|消失)/u},
  {rule: 'word', after: /^(?:着|了(?!解)|出(?!炉)|起来|得|色|字|般|似的|悄悄|一下|不(?!是头|是第)|声|味)/u},
  {rule: 'honour', before: /(?:荣获|获得|当选|荣膺|授予|命名为|评为|获评|入选|捧回)[^“”,。]{0,10}$/u, after: /^(?:称号|荣誉|奖|先进|光荣|殊荣|铜牌|奖牌|锦旗)/u},
  {rule: 'brand', before: /(?:品种|民间组织|公司|商标|注册|歌曲|标语|横幅|写着|写有|印有)$/u, after: /^(?:牌(?!匾)|公司|集团|有限|酒店|饭店|商标|品种|一书|杂志)|^的(?:小?店|店铺|馆子?|[饭餐面酒菜]馆|[饭酒]店|商铺|网店|公司|企业|工厂|作坊|厂|网友|网民|男子|女子|小伙|姑娘|歌|舞|小品|楼盘)(?!治理|管理|机制|制度)/u},
  // 商场开展“买一送一”, “抢车位”大战
  {rule: 'trade', before: SHOPS_DO, after: /^(?:大战|游戏|促销|优惠|酬宾|特价|小吃)/u},
  {rule: 'variety', before: /(?:种植|栽种|栽植|种的|种了|种上|引种|嫁接)(?:的|了)?$/u, after: /^\p{Script=Han}{0,2}(?:石榴|葡萄|草莓|樱桃|西瓜|甜瓜|苹果|[桃梨杏枣](?!园|花)|小麦|玉米|红薯|大蒜|番茄|蘑菇|柿子|核桃|[羊牛猪鸡](?!舍|场)|月季|牡丹)(?!节|采摘|文化|工程|计划|行动|产业|基地|专业)/u},
  {rule: 'trouble', before: /(?:严查|严打|严惩|查处|查纠|取缔|清除|打击|杜绝|清理|告别|破解|解决|整治|治理|拒绝|避免|防止|远离)[^“”,。]{0,6}$/u, after: /^(?:问题|现象|顽疾|难题|乱象|行为|广告|事件|陷阱|骗局|病毒|疫情)/u},
]

/** Whether what stands around a phrase says that it is no name: one row is enough, so all of them are asked at once. */
export function speaksAgainst({before, after}: Pick<Occurrence, 'before' | 'after'>): boolean {
  return NOT_BEHIND.test(after) || NOT_BEFORE.test(before) || (OF_IT.test(after) && DENIED.test(before)) || (SO_CALLED.test(before) && !IS_EXPLAINED.test(after))
}

const NOT_BEFORE = anyOf(AGAINST.flatMap(({before}) => before ?? []))
const NOT_BEHIND = anyOf(AGAINST.flatMap(({after}) => after ?? []))
/** 从不打“热线”的家庭 has nothing to do with it. */
const DENIED = /(?:从不|从未|从没|从来不|从来没有?|很少)\p{Script=Han}{0,3}$/u
const OF_IT = /^的/u
/** 所谓“大师”; but 所谓“六村联建”,就是…: there a name is explained. */
const SO_CALLED = /所谓的?[:,]?$/u
const IS_EXPLAINED = /^\p{Script=Han}{0,6},?(?:简单(?:地|来)?说,?)?(?:其实|也)?(?:就是|即|是指|指的?就?是|是说|意思是)/u
