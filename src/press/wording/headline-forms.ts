import {fold} from '../text/fold.ts'
import {ORNAMENT, ornamentEnd, wordsBehind} from '../text/ornaments.ts'
import {OWN_PAPER} from './paper-names.ts'
import {looksLikeName} from './surnames.ts'

/** Kinds of units whose short name may stand over a brief. */
const UNIT = '街道办事处|街道办|办事处|街道|地区办|社区|管委会|管理委员会|开发区|示范区|试验区|实验区|港区|新区|园区|分局|总局|委员会|检察院|法院|大队|支队|中队|总工会|妇联|团委|团市委|团区委|武装部|组织部|宣传部|统战部|纪委监委|纪委|监委|政法委|社治委|工信委|发改委|教体局|科工局|人大|政协|法制办|信访办|办公室|指挥部|服务中心|中心|公司|集团|学校|小学|中学|医院|派出所|司法所|党工委|工委|党委|党校|[区县市镇乡村局委办所院厅]'
const UNIT_NAME = new RegExp(`^[“]?[\\p{Script=Han}]{1,14}?(?:${UNIT})[”]?$`, 'u')
const UNIT_FIRST = new RegExp(`^[\\p{Script=Han}]{1,12}?(?:${UNIT})(?:\\s+|[:])\\S`, 'u')

/** A unit's name alone on its line, an ornament before it or none: `上街区`, `■某某路办事处`, `区科工局`. */
export function isUnitName(text: string): boolean {
  // No unit addresses the reader: 您说我办.
  if (text.length > 16 || text.includes('您')) return false
  const words = wordsBehind(text)
  return UNIT_NAME.test(words.trim()) || LABEL.test(text) || isUnitHeading(words)
}

/** A unit's name with a colon alone on its line, above the headline of its news: `管城区:`, `区委宣传部:`. */
export function isUnitHeading(text: string): boolean {
  return text.endsWith(':') && UNIT_HEADING.test(text)
}

const UNIT_HEADING = new RegExp(`^(?!各|全[市区县]|涉及|有关|相关|下列|以下|其他|如下|由|请|向|到|在|对|找|给)(?!.*[的是了问说答])[\\p{Script=Han}]{1,12}?(?:${UNIT}):$`, 'u')

/** A county's short name as a label: `●登封`. */
const LABEL = /^[●〇■◆▲★]\s?\p{Script=Han}{2,4}$/u

/** A street's name alone on its line, which stands for the office named for it: `文化路`, `西大街`. */
export function isStreetName(text: string): boolean {
  return STREET_NAME.test(text)
}

const STREET_NAME = /^(?!.*[的了着上进到在走出修])\p{Script=Han}{1,5}(?:路|街|巷|大道)$/u

/** A notice's headline: `更正`, `招领启事`, `拆迁公告`, `关于某某报名的提醒`, `致全市家长的一封信`. */
export function isNoticeTitle(text: string): boolean {
  return text.length <= 40 && /^(?:更正|致歉|启事|公告|通告|公示|声明|讣告)$|(?:公告|通告|公示|启事|讣告|更正|通知)$|^关于.{4,}(?:提醒|提示|说明|倡议书?)$|^致.{2,}的(?:一封|公开)信$/u.test(text)
}

/** A headline whose first part is a unit's name: `花园口镇 开展…`, `中原区:党建…`. */
export function beginsWithUnit(text: string): boolean {
  return UNIT_FIRST.test(text.slice(0, 40))
}

/** Last words of the names under which papers print comments; 热评 is also what readers do, and 冷眼 what somebody suffers. */
const COMMENTS = '短评|时评|快评|微评|锐评|辣评|漫评|街评|小评|杂评|简评|短论|时论|点评|评论|街谈|杂谈|漫谈|闲谈|大家谈|街谈巷议|(?<![遭受吃招])冷眼|快语|杂议|一家之言|有话直说|(?<=^\\p{Script=Han}{0,2})热评'

/** Last words of rubric names; a rubric is short and tells no news itself. */
const RUBRIC_ENDS =
  COMMENTS + '|动态|新闻|要闻|简讯|短讯|快讯|快报|快递|速递|速览|速读|链接|传真|视窗|之窗|扫描|播报|短波|广角|专栏|特刊|专刊|直击|评论员文章|导读|提示|集锦|集纳|纵横|纪事|见闻|博览|大观|一览|信息|资讯|掠影|风采|论坛|档案|背景|名片|人物|寄语|来信|来函|照登|心语|感言|手记|札记|絮语|编后|编后语|编后话|后记|编者按|现场|回音|反馈|追踪|进行时|连线|访谈|时讯|时报|看点|聚焦|关注|在线|走笔|深读|深阅读|消费警示|安全警示|新闻延伸|延伸阅读|图片新闻|图片报道|(?:温馨|友情|便民|出行|生活|特别)提醒'
const RUBRIC = new RegExp(`^(?:(?:\\p{Script=Han}{2,4}·)?(?:[\\p{Script=Han}]|[(]\\p{Script=Han}{1,3}[)]){0,5}(?:${RUBRIC_ENDS})|(?:新闻|本期|面对面)?对话|新闻\\s?\\d\\+\\d|\\d\\+\\d)$`, 'u')
const MARKED = /^[■◆▲★▶►◎▌【\[]\s?([^】\]。,]{2,10})[】\]]?$/u

/** A rubric's name: `区街动态`, `新闻1+1`, `■相关新闻`, `【图片新闻】`, `简 讯`; folded text. */
export function isRubric(text: string): boolean {
  const bare = closeUp(text.trim())
  if (FOLLOW_UP.test(bare)) return true
  if (bare.length > 12 || isDashed(bare)) return false
  return isMarked(bare) || isReportersColumn(bare) || (bare.length <= 9 && RUBRIC.test(bare.replace(/^[^\p{L}\p{N}]+|[·•—\-■◆●▲★>]+$/gu, '')))
}

/** A few letters set apart in print, without the spaces between them: `简 讯`, `编 者 按`; any other text as it is. */
export function closeUp(text: string): string {
  return text.length <= LONGEST_SPREAD && SPREAD.test(text) ? text.replace(/\s/gu, '') : text
}

const LONGEST_SPREAD = 16
const SPREAD = /^\p{Script=Han}(?:\s{1,3}\p{Script=Han}){1,5}$/u

/** Names the article that it follows up: `■《老桥何时修》新闻追踪`. */
const FOLLOW_UP = /^[■◆▲★▶►◎▌□●]?\s?《[^《》]{2,24}》(?:一文|一稿)?(?:新闻|报道)?(?:追踪|后续|反馈|回音)$/u

/** What a paper calls the column in which its reporters do something: `记者走基层`, `记者帮你办`; no surname is a verb. */
export function isReportersColumn(bare: string): boolean {
  return bare.length <= 9 && REPORTERS_COLUMN.test(bare)
}

const REPORTERS_COLUMN = new RegExp(String.raw`^${OWN_PAPER}?记者(?!.*(?:了|到|发现|获悉|得知|的)$)(?:帮|跑|打[探听卡]|直[击播]|走|探|问|访|看|在|去|听|说|读|追|陪|替|体验|亲历|现场|行动)\p{Script=Han}{0,5}$`, 'u')

/** Words in brackets or behind a mark that are no rubric's words: `【各家的拿手菜】`, a subhead as often as a rubric. */
export function isMarkedWords(folded: string): boolean {
  const words = MARKED.exec(folded)?.[1]
  return words !== undefined && !RUBRIC.test(words) && !isOfPlace(words)
}

/** Behind a mark, and no place's name, which heads a brief. */
function isMarked(folded: string): boolean {
  const words = MARKED.exec(folded)?.[1]
  return words !== undefined && !isOfPlace(words)
}

/** `某某路街道`, `某某县`; not `走进社区`. */
function isOfPlace(words: string): boolean {
  return /^(?!走[进入]|深入|扎根|服务|情系|关[爱注]|建设|打造|扮靓|美[丽化]|文明|平安|和谐|全|各|进)\p{Script=Han}{2,8}(?:[区县市乡镇]|街道|办事处|街道办|管委会)$/u.test(words)
}

/** Rubrics that stand over a single item, an addition to the one before. */
export function isSingleRubric(text: string): boolean {
  return SINGLE.test(closeUp(fold(text)))
}

const SINGLE = new RegExp(`\\d\\+\\d|相关|链接|背景|延伸|(?:${COMMENTS})[^\\p{L}]*$|编后|后记|手记|札记|提示|提醒|档案|名片|反馈|追踪|编者按|图片`, 'u')

const POST = '书记|主任|区长|县长|市长|镇长|乡长|局长|主席|院长|校长|部长|委员|经理|董事长|会长|所长|站长|科长|处长|厅长|司长|队长|政委|代表|村长|总监|理事长|秘书长|检察长|党组成员|调研员|负责人|园长|馆长|社长|厂长|巡视员'
const OFFICE = new RegExp(`^[^。!?,;]{2,48}(?:${POST})[)]?\\s+(\\p{Script=Han}{2,4}|\\p{Script=Han}\\s\\p{Script=Han}|\\p{Script=Han}\\s\\p{Script=Han}\\p{Script=Han})$`, 'u')

/** The office-and-name line of a signed piece: `某某市某某乡党委书记 某某某`; folded text. */
export function isOffice(text: string): boolean {
  const name = officeHolder(text)
  return name !== undefined && looksLikeName(name.replace(/\s/gu, ''))
}

/** Has the shape of an office line, with a surname that no list knows: it counts next to others that are known. */
export function mayBeOffice(text: string): boolean {
  return officeHolder(text) !== undefined
}

/** The office without the name, which stands on a line of its own: `某某市某某镇党委书记`; folded text. */
export function isOfficeAlone(text: string): boolean {
  return OFFICE_ALONE.test(text)
}

const OFFICE_ALONE = new RegExp(String.raw`^(?!.*(?:[了着的是]|专?访|对话|记者|选出|迎来|来了))(?=.*(?:[省市区县镇乡村旗院校厂站所局委办部会处]|街道|社区|公司|集团|中心).*.{2})[\p{Script=Han}()“”、·\s]{4,40}(?:${POST})$`, 'u')

function officeHolder(text: string): string | undefined {
  const line = text.trim()
  // Most lines have no space where the name would begin.
  return /\s/u.test(line.slice(-LONGEST_NAME)) ? OFFICE.exec(line)?.[1] : undefined
}

const LONGEST_NAME = 10

/** An addition to the article before it: related matter, background, a note of the reporter's. */
export function isAddition(text: string): boolean {
  return /相关|链接|背景|延伸|资料|档案|名片|提示|提醒|编后|编者按|手记|札记|后记|絮语|感言|对话/u.test(closeUp(text))
}

/** What stands over a few figures at a feature's end: `数字看变化`, `■数字某某`, `数读`, `相关链接·某渠的账本`; folded text. */
export function isBoxName(text: string): boolean {
  return text.length <= 16 && BOX_NAME.test(text)
}

const BOX_NAME = new RegExp(`^(?:${ORNAMENT}\\s?数字\\p{Script=Han}{2,4}|${ORNAMENT}?\\s?(?:数[读说看]|数字(?:[看说]|里的|背后|解读)|一组数[字据])[\\p{Script=Han}“”]{0,6}|${ORNAMENT}?\\s?(?:数字|(?:相关|新闻|延伸)?(?:链接|背景|资料|档案|名片))(?:[·:\\s].{2,10})?)$`, 'u')

/** An item of a list of one-sentence news: `●11月5日,…`. */
export function isBulleted(text: string): boolean {
  return ornamentEnd(text) > 0
}

/** `一、`, `(一)`, `1.`, `①`, `第一`: items and subheads of one article. */
export function isNumbered(text: string): boolean {
  return /^(?:[(]?[一二三四五六七八九十]{1,3}[)、.．]|[(]?\d{1,2}(?:[)、]|[.．](?!\d))|[①-⑳]|第[一二三四五六七八九十]{1,2}(?:条|招|步|站|镜|幕|类)?[:、]|[●〇•▪·◇]\s?\S)/u.test(text)
}

/** The second line of a headline that opens with a dash. */
export function isDashed(text: string): boolean {
  return /^\s*(?:—|──|--)/u.test(text)
}

/** `某某会议侧记`: papers set a dash before it, or leave it out. */
export function isGenre(text: string): boolean {
  return /(?:侧记|纪实|综述|巡礼)$/u.test(text)
}

/** Ends in a colon, a dash or arrows, which lead on to the headline below: `某某镇>>`, `某某街道为老楼装灯——`. */
export function leadsOn(text: string): boolean {
  return /(?:[:]|—|──|--|[>»›]{2})\s*$/u.test(text)
}
