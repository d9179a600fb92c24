import {isName, joinSplitNames, splitRun} from './names.ts'

/** What the person before (or after) a sign did. */
export type Mode = 'text' | 'photo' | 'both'

/** One word of a line of credits. */
export type CreditWord =
  | {type: 'office'; word: string; photo: boolean}
  /** `leads`: the sign stands before its names (`图/甲某`); `opens`: it may, when no name came before */
  | {type: 'mode'; mode: Mode; opens: boolean; leads?: boolean}
  | {type: 'name'; word: string}
  | {type: 'other'}

/**
 * The words of a line of credits, in printed order. What is neither office, sign nor name is `other`.
 *
 * @param plain folded text
 * @example creditWords('记者 甲某/文').map(({type}) => type) // ['office', 'name', 'mode']
 */
export function creditWords(plain: string): CreditWord[] {
  const words = plain.split(/[\s,、;:|]+/u).filter((word) => word !== '')
  return joinSplitNames(words, (word) => word in MODES).flatMap(readWord)
}

const MODES: Record<string, Mode> = {
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
  '文/摄': 'both',
  '文/摄影': 'both',
  摄影报道: 'both',
}

const OFFICE = /^(.{0,14}?)(通讯员|通讯\s?员|实习生|见习生|记者|评论员|特约撰稿人?|撰稿人?|供稿人?|摄影师?|撰文|采写|作者|文字|图片|供图|文图|整理|执笔|统筹|策划)(.*)$/u
/** What may stand before 记者: the paper, the desk, a rank. */
const DESK = /^(?:本报|本社|本版|本刊|本网|晚报|日报|郑报|全媒体|融媒体?|传媒|首席|见习|实习|特约|特派|驻.{0,4}|摄影|体育|文化|财经|评论|[\p{Script=Han}·/]{2,6}(?:日报|晚报|早报|商报|时报|报|周刊|新闻|网|社|台|客户端|视频|媒|媒体)|·|\/)*$/u
/** What a column is called after its writers: `记者手记`, `记者调查`. */
const COLUMN = /^(?:手记|札记|笔记|日记|调查|观察|连线|访谈|对话|帮办|帮忙|跑腿|感言|絮语|点评|评论|短评|述评|视点|视线|眼|说|回访|追踪|探访|暗访|走访|走笔|见闻|体验|在线|出击|提醒|编后|链接|背景|后记|旁白)$/u
const OPENED = /^(文|图|摄影|文图)\/(.+)$/u

/** One printed word: an office with its names, a name with what it did (`甲某/图`), or one of them alone. */
function readWord(word: string): CreditWord[] {
  const mode = MODES[word]
  if (COLUMN.test(word)) return [{type: 'other'}]
  if (mode) return [{type: 'mode', mode, opens: word === '文' || word === '图' || word === '摄影' || word === '文图'}]
  if (isName(word) && !OFFICE_CHARACTER.test(word)) return [{type: 'name', word}]
  const office = OFFICE.exec(word)
  if (office && DESK.test(office[1]!)) {
    const head: CreditWord = {type: 'office', word: office[2]!, photo: office[1]!.includes('摄影')}
    return office[3] ? [head, ...readWord(office[3]!)] : [head]
  }
  // A column's edge or a careless hand took the space: 甲某通讯员乙某.
  if (office && isName(office[1]!)) return [{type: 'name', word: office[1]!}, ...readWord(word.slice(office[1]!.length))]
  const opened = OPENED.exec(word)
  if (opened) return [{type: 'mode', mode: MODES[opened[1]!]!, opens: true, leads: true}, ...readWord(opened[2]!)]
  return readNames(word)
}

// Most words are names; none of these characters, no office and no sign.
const OFFICE_CHARACTER = /[讯实见记评撰供摄采作文图整执统策道]/u

const ENDINGS = ['文/摄影', '文/图', '图/文', '文/摄', '/文图', '/文', '/图', '/摄影', '/摄', '/供图', '/制图', '摄影报道', '摄', '供图', '报道']

/** `甲某/图`, `甲某摄`, `甲某文/图`; a two-character surname name before `文/图` keeps its 文, since papers part the sign by a space. */
function readNames(word: string): CreditWord[] {
  if (isName(word)) return [{type: 'name', word}]
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue
    const rest = word.slice(0, -ending.length)
    if (ending === '文/图' && isName(`${rest}文`) && rest.length === 2) return [{type: 'name', word: `${rest}文`}]
    if (isName(rest)) return [{type: 'name', word: rest}, {type: 'mode', mode: MODES[ending]!, opens: false}]
    if (rest.includes('/')) return [...readWord(rest), {type: 'mode', mode: MODES[ending]!, opens: false}]
  }
  const parts = word.split('/')
  if (parts.length > 1 && parts.every(isName)) return parts.map((part) => ({type: 'name', word: part}))
  const run = splitRun(word)
  return run ? run.map((part) => ({type: 'name', word: part})) : [{type: 'other'}]
}
