import {isUnitName} from '../wording/headline-forms.ts'
import {PAPER_NAME} from '../wording/paper-names.ts'
import {cutCredits} from './credit-cut.ts'
import {isName, joinSplitNames, splitRun} from './names.ts'
import {looksLikeName} from '../wording/surnames.ts'

/** What the person before (or after) a sign did. */
export type Mode = 'text' | 'photo' | 'both'

/** One word of a line of credits. */
export type CreditWord =
  /** `coined`: before the office stand words that no list knows for a house or a rank */
  | {type: 'office'; word: string; photo: boolean; coined?: true}
  /**
   * `leads`: the sign stands before its names (`图/甲某`); `opens`: it may, when no name came before or a name ends the line;
   * `own`: it hangs at one name (`甲某/图`) and says nothing of those before it
   */
  | {type: 'mode'; mode: Mode; opens: boolean; leads?: boolean; own?: boolean}
  | {type: 'name'; word: string}
  /** an office whose holders neither wrote nor photographed; `known` when a list has it and not only its form tells */
  | {type: 'role'; known: boolean}
  | {type: 'other'}

/**
 * The words of a line of credits, in printed order, up to the first that is `other`: neither office, sign nor name, so that the line is none.
 *
 * @param plain folded text
 * @example creditWords('记者 甲某/文').map(({type}) => type) // ['office', 'name', 'mode']
 */
export function creditWords(plain: string): CreditWord[] {
  const words = joinSplitNames(cutCredits(plain), (other) => MODES.has(other))
  const read: CreditWord[] = []
  for (const [at, word] of words.entries()) {
    read.push(...(isHouseWithoutOffice(words, at) ? [{type: 'office', word: '记者', photo: false, coined: true} as const] : readWord(word, true)))
    if (read.some(({type}) => type === 'other')) break
  }
  return read
}

/** `某某晚报 甲某 文/图`, `记者 甲某 某某时报 乙某`: those whom a paper names behind itself are its reporters. */
function isHouseWithoutOffice(words: readonly string[], at: number): boolean {
  return HOUSE.test(words[at]!) && looksLikeName(words[at + 1]?.replace(/\/.*/u, '') ?? '') && (at > 0 || SIGN_LAST.test(words.at(-1)!) || words.some((word) => OFFICE.test(word)))
}

const HOUSE = new RegExp(`^(?:${PAPER_NAME}|\\p{Script=Han}{1,3}报(?:融媒体?|全媒体))$`, 'u')
const SIGN_LAST = /(?:^|\/)(?:文|图|摄|摄影|文图|文\/图|图\/文)$/u

const MODES = new Map<string, Mode>(Object.entries({
  文: 'text',
  '/文': 'text',
  报道: 'text',
  综合报道: 'text',
  整理: 'text',
  采写: 'text',
  图: 'photo',
  '/图': 'photo',
  摄: 'photo',
  '/摄': 'photo',
  摄影: 'photo',
  供图: 'photo',
  '/供图': 'photo',
  制图: 'photo',
  '/制图': 'photo',
  '文/图': 'both',
  '/文图': 'both',
  '图/文': 'both',
  文图: 'both',
  图文: 'both',
  文并图: 'both',
  图并文: 'both',
  '文/摄': 'both',
  '文/摄影': 'both',
  摄影报道: 'both',
} as const))

const OFFICE = /^(.{0,14}?)(通讯员|通讯\s?员|实习生|见习生|记者|评论员|特约撰稿人?|撰稿人?|供稿人?|摄影(?!记者)师?|撰文|采写|作者|文字|图片|供图|文图|整理|执笔|统筹|策划|执行$)(.*)$/u
/** What may stand before 记者: the paper, the desk, a rank. */
const DESK = /^(?:本报|本社|本版|本刊|本网|晚报|日报|全媒体|融媒体?|传媒|首席|小|见习|实习|特约|特派|驻.{0,4}|摄影|体育|文化|财经|评论|[\p{Script=Han}·/]{1,6}(?:(?<![通汇举回申填])报|周刊|新闻|网|社|台|客户端|视频|媒|媒体)|·|\/)*$/u
/** Words before 记者 or 实习生 that may name any house, desk or school, as long as they say nothing themselves. */
const COINED_DESK = /^(?!.*(?:[了的着从在说是有到与和跟同于为将被把向对给让请问谢找当]|告诉|采访|举报|回报|通报|汇报|申报|最美|优秀|全国|寻|问|致敬|慰问|联系|组织|来自))\p{Script=Han}{2,6}$/u
const COINED_OFFICE = new Set(['记者', '实习生', '见习生'])
/** A part of a house: 农村版, 城南专刊, 某县记者站. */
const PART = /(?<=^|[报网社台刊体])\p{Script=Han}{1,4}(?:版|专刊|周刊|频道|记者站|新闻部|编辑部|工作室|融媒体中心)/u
const PART_LAST = /[版刊道站部室心]/u
const RANK_LAST = /(?<=\p{Script=Han}{2})(?:本报|特约|特派|首席|见习|实习)$/u
/** What a column is called after its writers: `记者手记`, `记者调查`. */
const COLUMNS = new Set('手记 札记 笔记 日记 调查 观察 连线 访谈 对话 帮办 帮忙 跑腿 感言 絮语 点评 评论 短评 述评 视点 视线 眼 说 回访 追踪 探访 暗访 走访 走笔 见闻 体验 在线 出击 提醒 编后 核实 求证 证实 查证 跟进 链接 背景 后记 旁白'.split(' '))
/** Signs that may stand before their names. */
const OPENING = new Set('文 图 摄影 供图 制图 文图 图文 文/图 图/文 文/摄影'.split(' '))
/** Who helped with a piece and did not write it. */
const ROLES = new Set(
  '线索提供 线索提供人 线索提供者 提供线索 新闻线索 线索 报料 报料人 爆料 爆料人 摄像 剪辑 视频 视频剪辑 视频制作 后期 航拍视频 绘图 手绘 漫画 插图 插画 海报 设计 制表 编辑 责编 责任编辑 执行编辑 执行主编 执行总编 执行策划 美编 校对 审核 监制 出镜 主持 主持人 配音 播音 朗读 翻译 指导 指导老师 指导教师 辅导老师 辅导教师 资料 资料提供'.split(' '),
)
const RANK_OF_ROLE = /^(?:见习|首席|值班|本版|本期)(?=\p{Script=Han}{2})/u
/** A role that no list knows: a word of business, no sentence. */
const LONGEST_ROLE = 6
const ROLE_FORM = /^(?!.*[了的着从在说是有到与和于为将被把])\p{Script=Han}{2,6}$/u
const OPENED = /^(文|图|摄影|文图|图文|撰文)\/(?!图|摄|文)(.+)$/u
/** Where a piece was written, or of what: `发自某城`, `某城报道`, `综合某某社电`. */
const PLACED = /^(?:发自\p{Script=Han}{2,8}|\p{Script=Han}{2,6}报道|(?:据|综合)\p{Script=Han}{2,8}(?:电|消息))$/u
/** Whence its pictures came, which is nobody's name: `图片由某某街道提供`, `资料图片`. */
const GIVEN = /^(?:(?:图片|照片|配?图)均?由\p{Script=Han}{2,18}提供|(?:本报|晚报|日报)?资料(?:图片?|照片))$/u

/**
 * One printed word: an office with its names, a name with what it did (`甲某/图`), or one of them alone.
 *
 * @param whole not the rest of a word that began with something else
 */
function readWord(word: string, whole = false): CreditWord[] {
  const mode = MODES.get(word)
  if (COLUMNS.has(word)) return [{type: 'other'}]
  if (mode) return [{type: 'mode', mode, opens: OPENING.has(word)}]
  if (GIVEN.test(word)) return [{type: 'mode', mode: 'text', opens: false}]
  if (ROLES.has(word.replace(RANK_OF_ROLE, ''))) return [{type: 'role', known: true}]
  if (isName(word) && !OFFICE_CHARACTER.test(word)) return [{type: 'name', word}]
  const opened = OPENED.exec(word)
  if (opened) return [{type: 'mode', mode: MODES.get(opened[1]!) ?? 'text', opens: true, leads: true}, ...readWord(opened[2]!)]
  const office = OFFICE.exec(word)
  const desk = office !== null && isDesk(office[1]!)
  if (office && (desk || (whole && isCoinedDesk(office[1]!, office[2]!)))) {
    const head: CreditWord = {type: 'office', word: office[2]!, photo: office[1]!.includes('摄影'), ...((!desk || office[2] === '执行') && {coined: true})}
    return office[3] ? [head, ...readWord(office[3]!)] : [head]
  }
  // A column's edge or a careless hand took the space: 甲某通讯员乙某.
  const before = office?.[1]!.replace(RANK_LAST, '') ?? ''
  if (isName(before)) return [{type: 'name', word: before}, ...readWord(word.slice(before.length))]
  if (PLACED.test(word) && !looksLikeName(word.slice(0, -2))) return [{type: 'mode', mode: 'text', opens: false}]
  return readNames(word)
}

function isDesk(words: string): boolean {
  return DESK.test(words) || (PART_LAST.test(words) && DESK.test(words.replace(PART, '')))
}

/** A name before an office has lost its space; any other words may be a house. */
function isCoinedDesk(words: string, office: string): boolean {
  return COINED_OFFICE.has(office) && COINED_DESK.test(words) && !looksLikeName(words)
}

// Most words are names; none of these characters, no office and no sign.
const OFFICE_CHARACTER = /[讯实见记评撰供摄采作文图整执统策道]/u

const ENDINGS = ['文/摄影', '文/图', '图/文', '文/摄', '/文图', '/文', '/图', '/摄影', '/摄', '/供图', '/制图', '摄影报道', '摄', '供图', '报道']

/** `甲某/图`, `甲某摄`, `甲某文/图`; a two-character surname name before `文/图` keeps its 文, since papers part the sign by a space. No name ends in 摄. */
function readNames(word: string): CreditWord[] {
  if (isName(word) && !/..摄$/u.test(word)) return [{type: 'name', word}]
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue
    const rest = word.slice(0, -ending.length)
    if (ending === '文/图' && isName(`${rest}文`) && rest.length === 2) return [{type: 'name', word: `${rest}文`}]
    if (isName(rest) && (ending !== '供图' || (looksLikeName(rest) && !isUnitName(rest)))) return [{type: 'name', word: rest}, {type: 'mode', mode: MODES.get(ending)!, opens: false, own: ending.startsWith('/')}]
    if (rest.includes('/')) return [...readWord(rest), {type: 'mode', mode: MODES.get(ending)!, opens: false}]
  }
  const parts = word.split('/')
  if (parts.length > 1 && parts.every(isName)) return parts.map((part) => ({type: 'name', word: part}))
  const run = splitRun(word)
  if (run) return run.map((part) => ({type: 'name', word: part}))
  return [word.length <= LONGEST_ROLE && ROLE_FORM.test(word) ? {type: 'role', known: false} : {type: 'other'}]
}
