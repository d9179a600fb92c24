import {endingBefore, type Ending} from './after-names.ts'
import {LONG_SURNAMES, SURNAMES} from '../wording/surnames.ts'

/** People of one post: 区政府副区长于珊、邵春雨、刘斌. */
export interface PersonExpression {
  post: string
  names: string[]
}

export interface PersonMention {
  rule: string
  start: number
  end: number
  value: PersonExpression
}

/**
 * Finds posts with the names that follow. A name is believed only where it surely ends: before a mark, another name, or a word that
 * begins what the person does; precision before completeness.
 *
 * @example findPeople('区政府副区长于珊、邵春雨参加')[0].value // {post: '区政府副区长', names: ['于珊', '邵春雨']}
 */
export function findPeople(folded: string): PersonMention[] {
  const signature = readSignature(folded)
  if (signature) return [signature]
  const found: PersonMention[] = []
  let last = 0
  POST_END.lastIndex = 0
  while (POST_END.test(folded)) {
    const at = POST_END.lastIndex
    if (!endsInPost(folded, last, at)) continue
    last = at
    const names = readNames(folded, at)
    if (names.length === 0) continue
    const post = postBefore(folded, at)
    if (post === undefined) continue
    found.push({rule: 'post-and-names', start: at - post.length, end: names.at(-1)!.end, value: {post, names: names.map(({name}) => name)}})
  }
  return found
}

/** The office-and-name line of a signed piece: 某某区某某街道党工委书记 海 波; or the note below one: (作者系某某镇镇长 海 波). */
function readSignature(folded: string): PersonMention | undefined {
  // Most passages have no space where the name would begin.
  if (!/\s/u.test(folded.slice(-LONGEST_SIGNED))) return undefined
  const {post, name} = SIGNATURE.exec(folded)?.groups ?? {}
  if (!post || !name) return undefined
  const bare = name.replace(/\s/gu, '')
  const isName = bare.length <= 3 ? SURNAMES.has(bare[0]!) || LONG_SURNAMES.has(bare.slice(0, 2)) : bare.length === 4 && LONG_SURNAMES.has(bare.slice(0, 2))
  if (!isName || NOT_NAMES.test(bare)) return undefined
  const start = folded.lastIndexOf(post)
  return {rule: 'office-and-name', start, end: folded.indexOf(name, start + post.length) + name.length, value: {post, names: [bare]}}
}

/** A name of four characters set apart from each other, the space before it and a bracket. */
const LONGEST_SIGNED = 16
const SIGNATURE = /(?:^|[(](?:(?:本文|文章)?(?:作者|执笔人?)(?:系|为|是|[:\s]))?)(?<post>(?![(])[\p{Script=Han}()、]{4,36}?(?:书记|主任|[区县市乡镇局院校站所队会部]长|主席|经理))\s+(?<name>\p{Script=Han}(?:\s?\p{Script=Han}){1,3})[)]?$/u

/** Ends of posts. What is also a common noun before a verb (代表, 主任) is safe because a whole name must follow. */
const POSTS =
  '书记 主任 区长 县长 市长 乡长 镇长 局长 处长 科长 所长 院长 校长 园长 馆长 站长 队长 会长 主席 部长 常委 委员长 委员 组长 董事长 经理 党委成员 党组成员 党工委成员 调研员 楼栋长 楼长 网格长 路长 河长 巡防队员 民警 社长 理事长 秘书长 总指挥 指挥长 政委 教导员 指导员 法官 检察官 律师 专干 组织员'.split(' ')
const POSTS_BY_END = Map.groupBy(POSTS, (post) => post.at(-1)!)
const POST_END = new RegExp(`[${[...POSTS_BY_END.keys()].join('')}](?=\\p{Script=Han}{2})`, 'gu')

function endsInPost(folded: string, from: number, at: number): boolean {
  if (folded[at] === '长' && folded.endsWith('委员', at)) return false
  for (const post of POSTS_BY_END.get(folded[at - 1]!)!) if (at - post.length >= from && folded.endsWith(post, at)) return true
  return false
}

interface Name {
  name: string
  end: number
}

/** One or more names set apart by 、 or spaces. */
function readNames(folded: string, at: number): Name[] {
  const names: Name[] = []
  for (let start = at; ; ) {
    const name = readName(folded, start)
    if (!name) return names
    names.push(name)
    const next = /^(?:、|\s+|和|及)(?=\p{Script=Han})/u.exec(folded.slice(name.end, name.end + 3))
    if (!next) return names
    start = name.end + next[0].length
    // After 、 a post may come instead of a name; then readName fails and the list ends.
  }
}

function readName(folded: string, at: number): Name | undefined {
  const text = folded.slice(at, at + 12)
  const spaced = /^(\p{Script=Han}) (\p{Script=Han})(?=[,。、;:()“”"\s]|$|说)/u.exec(text)
  if (spaced && SURNAMES.has(spaced[1]!)) return {name: spaced[1]! + spaced[2]!, end: at + 3}
  const surname = LONG_SURNAMES.has(text.slice(0, 2)) ? 2 : SURNAMES.has(text[0] ?? '') ? 1 : 0
  if (surname === 0) return undefined
  if (isPlaceAfterHead(folded, at)) return undefined
  // Where both end as surely, the longer name: 于珊 before 、, 王红旗 before 介绍, but 方石 before 站在.
  let [best, surest]: [length: number, ending: Ending] = [0, 0]
  for (const given of [2, 1]) {
    const length = surname + given
    const name = text.slice(0, length)
    if (!/^\p{Script=Han}+$/u.test(name) || name.length < length || NOT_NAMES.test(name)) continue
    const ending = endingBefore(text.slice(length), name.at(-1)!)
    if (ending < 3 && MORE_OFTEN_WORDS.has(name[0]!)) continue
    if (ending > surest) [best, surest] = [length, ending]
  }
  return surest > 0 ? {name: text.slice(0, best), end: at + best} : undefined
}

/** 某某市长兴县, 某某区长安路: the head of a town's government is none where a place's name goes on. */
function isPlaceAfterHead(folded: string, at: number): boolean {
  return PLACE_HEADS.has(folded.slice(at - 2, at)) && HAN.test(folded[at - 3] ?? '') && PLACE_BEHIND.test(folded.slice(at, at + 6))
}

const PLACE_HEADS: ReadonlySet<string> = new Set(['市长', '区长', '县长', '镇长', '乡长'])
const HAN = /\p{Script=Han}/u
const PLACE_BEHIND = /^\p{Script=Han}{1,3}?(?:[市县镇乡](?![长委里])|区(?![长委里])|村(?![民长])|[路街巷](?!过|上|边)|大道|大桥)/u

/** Surnames that are words more often (总书记来江城考察): only a mark behind them makes a name. */
const MORE_OFTEN_WORDS: ReadonlySet<string> = new Set('来从由长')

const NOT_NAMES = /(?:[组队处科局会院校站所部区县市乡镇]长|主任|书记|委员)$|^谈(?:得|思|打|发|体|感|工|经|心|想|如|振|变|创|新|未|乡|民)|^(?:信访|任命|任职|支部|纪委|常务|连续|全面|广泛|严格|时刻|随时|应邀|毕业|成立|成功|包联|单独|通报|党务|万名|钟情|曾经|曾任|时任|项目|相继|陆续|宣布|鲜明|关切|国[内外期]|北京)|^员|^来(?:讲|访|信|电|自|看|开|参|上|给|视|调|检|做|说|过)|队$|[就也还又已却便很从给着过都]$|[的了是在有和与及或说等到被把对为将要能会第一二三四五六七八九十个名位]$|^(?:一|二|三|四|五|六|七|八|九|十|两|全|各|本|该|这|那|有|和|与|及|等|为|在|向|对|从|将|要|不|都|还|也|就|又|负责|高度|高兴|成员|通过|明确|党员|党组|党委|组织|任务|关于|项目|工作|方面|安排|相关|干部|部门|单位|常务|双方|时代|来自|宣传|包括|于是|广大|钱款|万元|全体|应当|应该|何时|何况|常常|经常|经过|农民|项|张口|别|满意|和谐)/u

/** The post with what belongs to it: the words back to the last mark, together with earlier posts of the same person (中原区委副书记、区委办主任). */
function postBefore(folded: string, end: number): string | undefined {
  const from = Math.max(0, end - 40)
  const before = folded.slice(from, end)
  let begin = before.length
  while (begin > 0 && !MARK.test(before[begin - 1]!)) begin--
  const clause = before.slice(begin)
  const parts = clause.split('、')
  let kept = parts.at(-1)!
  for (let index = parts.length - 2; index >= 0 && ENDS_AS_POST.test(parts[index]!); index--) kept = `${parts[index]}、${kept}`
  const bare = kept.replace(LEADING_WORDS, '').replace(LEADING_VERBS, '')
  const trimmed = before[begin - 1] === '—' ? bare.replace(AFTER_DASH, '') : bare
  return trimmed.length >= 2 && trimmed.length <= 36 ? trimmed : undefined
}

const MARK = /[,。;:!?()“”"\s—]/u

/** 采写了局长甲, 拉着镇长乙, 就问老教师丙: verbs whose end is seen by 了, 着, 过, 到, 给 or by the word itself. */
const LEADING_VERBS = /^.*(?:[了着过]|(?<!供)给|(?<!报)到|采访|致电|询问|就问|(?<!意)见(?!习)|感谢|陪同|跟随|叫来|请来|把|被|让)(?=\p{Script=Han}{2,})/u
const ENDS_AS_POST = /(?:书记|主任|长|常委|委员|主席|经理|成员|员)$/u
/** ——访石门镇镇长甲, ——记石门村支部书记乙: what a subtitle begins with. */
const AFTER_DASH = /^(?:专?访|[速追]?记(?!者))/u
/** Words before the post that do not belong to it. */
const LEADING_WORDS =
  /^.*(?:随后|近日|日前|昨日|昨天|上午|下午|当天|今年|年来|以来|其中|记者|采访|专访|对话|访谈|对谈|据|在|由|对(?!话)|向|跟|让|请|找到|如今|(?<!求)是(?!非)|身为|作为|(?<!抓)落实(?!办)|贯彻|遵照|按照|来到|走进|联合|组织(?!部)|邀请|来自|(?<![人永祥丰仁义平中])和(?!平|庄|睦|谐|房地产|社会保障|旅游|规划局|计划生育|改革|信息化|城乡建设)|与|及|的)(?=.{2})/u
