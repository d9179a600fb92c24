/** Names without the word that tells what they are (大学路, 中原): when they are the town or district, and not a road or a region. */
import type {Place} from '../authority/types.ts'
import {isWithin} from './chains.ts'
import type {PlaceContext} from './context.ts'
import {isArea, isCounty} from '../authority/place-kinds.ts'

/** A name without its unit counts as a heading of its own, before a word of government, and directly before its own part. */
export function isBareNameSafe(context: PlaceContext): boolean {
  const {value, headline, lead, before, after, next, previous} = context
  const [place] = value.places as [Place, ...Place[]]
  if (headline && ITEM_START.test(before) && ITEM_END.test(after)) return true
  if (isOwnOrgan(context) || (isHeadOfHeadline(context) && (ACTS.test(after) || (HANDS.test(after) && !/[街路]$/u.test(context.words))))) return true
  if (place.type === 'town') {
    if (GOVERNMENT.test(after) || isListed(context)) return true
    if (isTownship(context)) return true
    return headline && previous !== undefined && !/[路街道]$/u.test(context.words) && value.places.some((town) => isWithin(town, previous))
  }
  if (place.type === 'district' && isListed(context)) return true
  if (next && next.value.form !== 'bare' && next.value.places.some((part) => isWithin(part, context))) return true
  return isCounty(place) && (headline || lead) && !(lead && (KNOWN_FOR.test(after) || (PARTNER.test(before) && after.startsWith('的'))))
}

/** Whether a headline begins with the short name of a district: there it acts (东湖推行“路长制”), or is named on a page of its own. */
export function isHeadOfHeadline({value, headline, before}: PlaceContext): boolean {
  return headline && isArea(value.places[0]!) && HEAD_START.test(before)
}

/** Whether a short name is part of the name of an institution, a venue or a road. */
export function isNamedAfter(context: PlaceContext): boolean {
  return NAMED_AFTER.test(context.after) && !isListed(context) && !isOwnOrgan(context) && !isTownship(context)
}

/** A town's short name behind its district, before one of its villages or what every township has: 柳河市石门王庄村, 柳河市公安局石门派出所. */
function isTownship({value, previous, before, after}: PlaceContext): boolean {
  const [place] = value.places as [Place, ...Place[]]
  if (!/[镇乡]$/u.test(place.name) || !OF_TOWNSHIP.test(after)) return false
  return previous ? isWithin(place, previous) : place.district !== undefined && before.endsWith(`${place.district}公安局`)
}

/** Whether a county is named for what it is known for. */
export function isKnownFor({after}: PlaceContext): boolean {
  return KNOWN_FOR.test(after)
}

/** Whether a name is one of several whose list ends in what they are. */
function isListed({value, before, after}: PlaceContext): boolean {
  const isOneOfSeveral = LIST_MARK.test(after[0] ?? '') || LIST_MARK.test(before)
  if (value.places[0]?.type === 'district') return isOneOfSeveral && DISTRICTS_TOGETHER.test(after)
  return LISTED.test(after) || (isOneOfSeveral && TOWNS_TOGETHER.test(after))
}

/** A district or zone that is named by its short name in the name of its police, its court or another bureau. */
function isOwnOrgan({value, after}: PlaceContext): boolean {
  const [place] = value.places
  return place !== undefined && isArea(place) && (OWN_ORGAN.test(after) || (isCounty(place) && COUNTY_ORGAN.test(after)))
}

/** 中牟大蒜, 登封少林寺: what a county is known for. */
const KNOWN_FOR = /^\p{Script=Han}{0,3}(?:[蒜枣榴花瓜梨桃杏柿茶饼鸡羊鱼酒醋寺庙塔陵宫]|石窟|故里|草莓|葡萄|樱桃)(?=$|[,、。;和与\s等飘香红熟])/u

const NAMED_AFTER =
  /^(?:国际|村(?!镇|民|干部|委|两委|[“"]两委|级)|庄|新村|社区(?!居民|书记|主任|卫生|矫正|服务)|派出所|公安|公园|游园|医院|小学|中学|学校|幼儿园|商场|市场(?!监管|监督)|大厦|广场|立交|车站|站|地铁|高速|大桥|水库|机场|商圈|法庭|博物馆|大?酒店|宾馆|支行|分行|小区|家属院|与|和|路|街|大道|北|南|东|西|\d+号|[一二三四五六七八九十百]+号|附近|口|交叉|沿线|上|段|网|经济区|大地|城市群|塔|纪念)/u

/** 与柳河的合作社签约: who is dealt with comes from there. */
const PARTNER = /[与跟同]$/u

/** What a bureau of the city is called in a district: 公安石桥分局, 石桥公安分局, 国土资源局石桥分局; and the district's police, court and prosecutors. */
const OWN_ORGAN = /^(?:警方|公安(?=局|机关|民警|干警|部门|特警|刑警)|(?:交警|消防|消防救援|巡警|刑警|巡特警|刑侦|城管执法|城管监察|综合执法)(?:大队|中队|队员|民警)|城管(?:局|队员)|纪委|(?:国税|地税|税务|城管执法|行政执法|教育|教体|卫生|民政|人社|财政|审计|司法|住建|房管|环保|环卫|文化|文旅|市场监管|交通|统计|商务|科技)局)(?![家门附旁对路])|^(?:公安|交警|交巡警|工商|税务|国税|地税|国土资源?|自然资源|规划|环保|生态环境|质监|食药监|房管|城管|市场监管)?分局(?![家门附旁对路])|^(?:人民)?(?:法院|检察院)(?![家门附旁对路])/u

/** What a county has of its own: 柳河供电公司, 柳河教体局. */
const COUNTY_ORGAN = /^[^的到在去从和与,。、;:\s]{0,5}(?:局(?!面|部|势|长)|警方|交警|公安|政府|县委|市委|供电公司|自来水公司|电视台|融媒体中心|社区矫正中心)/u

/** A town's office as `办` alone, which is a verb where something is done (某某路办起课堂). */
const SHORT_OFFICE = '办(?=$|[、,:。;)”\\s]|工作人员|辖区|组织|联合|开展|举行|举办|召开|积极|党工委|主任|书记|昨日|近日|日前|今年|和\\p{Script=Han}{2,5}办(?!事处))'

/** Words of a town's own government or of its services. */
const GOVERNMENT = new RegExp(String.raw`^(?:街道|${SHORT_OFFICE}|办事处|(?:街道)?党?工委|党委|纪工委|人大|司法所|巡防|执法中队|城管|综治|计生|环卫|社保所|劳动保障|民政所|工会|妇联|团工委|文化站|便民服务|社会事务|社区教育|社区(?:卫生)?服务中心|综合执法|执法(?:大队|队)|市场监管所|爱卫办|创建办|安监办|文明办|信访办|老年)`, 'u')
/** 石门、白塔两镇, 石门和白塔是柳河的两个邻乡, 石门、白塔等山区乡镇: the names of a list, the last of which is told by what stands before it. */
const TOWNS_TOGETHER = /^(?:[、和及与]\p{Script=Han}{2,6}){0,12}(?:(?:等?|是\p{Script=Han}{0,4}的)[两二三四五六七八九十]{1,2}(?:个(?:邻|山区|沿黄|平原|贫困|城郊|边远)?)?(?:街道|办事处|乡镇|镇街|街镇|镇办|乡办|乡(?![村亲])|镇)(?!长|书记)|等\p{Script=Han}{0,4}(?:乡镇|镇街|街镇|镇办|街道|办事处))/u
/** 东湖、西岭两区 */
const DISTRICTS_TOGETHER = /^(?:[、和及与]\p{Script=Han}{2,3}){0,8}(?:等?(?:[两二三四五六七八九十]{1,2}|\d{1,2}个)(?:城?区|县区|县(?:市|\(市\))区?|市|县)|等(?:山区|沿黄|周边|城)?(?:区|县区|区县|市县|县市|县\(市\))区?)(?![域级间民场里])/u
const LIST_MARK = /[、和及与]$/u

/** 丰产路、经八路、花园路等办事处, 林山寨、桐柏路街道, 林山寨、桐柏路等8个街道, 林山寨和桐柏路两个街道: what a list ends in holds for each of its names; roads are counted by 条, offices by 个. */
const LISTED = new RegExp(String.raw`^(?:[、和及]\p{Script=Han}{2,6}){0,8}等?(?:[\d一二三四五六七八九十两]{1,3}个)?(?:街道)?(?:办事处|街道办|镇办|乡镇办|乡\(镇\)办|${SHORT_OFFICE})|^(?:[、和及与]\p{Script=Han}{2,6}){0,12}(?:等(?:多|数|几)个|等?[\d一二三四五六七八九十两]{1,3}个)(?:街道|办事处|乡镇|镇街|街镇|镇办|乡办|乡(?![村亲])|镇)|^(?:、\p{Script=Han}{2,5}){0,8}(?:[、和及与](?!\p{Script=Han}*条)\p{Script=Han}{2,5}?|等)街道(?!两[旁侧边]|沿线|上|边|旁)`, 'u')
const ITEM_START = /(?:^|[\s、■●◆▲【\[])$/u
const ITEM_END = /^(?:$|[\s:、】\]])/u

/** 西岭推行“路长制”, 东湖百名干部进社区: what a district does at the head of a headline. */
const HEAD_START = /(?:^|[\s。!?])$/u
const ACTS =
  /^(?:启动|推行|推进|推出|打造|建成|建起|建立|举办|举行|召开|发放|创新|实施|出台|强化|加强|加快|全力|全面|扎实|深入|积极|大力|评出|表彰|新增|新建|多措并举|多部门|力争)|^(?:\d[\d.,]*|[一二三四五六七八九十百千万两]+)(?:余|多)?(?:名|个|家|所|条|处|项|户|万|所|座|台|场|支|件|人)/u

/** What people do as well, who go to a street (上街清理): no act of a district whose name ends like that. */
const HANDS = /^(?:开展|整治|治理|清理|清洁|拆除|拆违|严查|严打|查处)/u

const OF_TOWNSHIP = /^(?:\p{Script=Han}{2,4}村|派出所|卫生院|中心校|中心学校|财政所|供电所|国土所)/u
