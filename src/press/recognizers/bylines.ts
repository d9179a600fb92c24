import {fold} from '../fold.ts'
import {looksLikeName} from './surnames.ts'

/** Who wrote and photographed, in the order printed. */
export interface Credits {
  reporters: string[]
  correspondents: string[]
  photographers: string[]
}

/** Characters `start` to `end` of a text that name its writers, and the rule that recognized them. */
export interface Byline {
  rule: 'lead' | 'own-line' | 'tail' | 'tail-brackets' | 'signature'
  start: number
  end: number
  credits: Credits
}

/**
 * The bylines at the edges of one paragraph: all of it (`记者 甲某 通讯员 乙某`), after its opening words (`本报讯(记者 甲某)`),
 * and after its last sentence (`…收入。(记者 甲某/文 乙某/图)`). Words inside a sentence (`记者从街道办事处了解到`) are none.
 *
 * @example findBylines('本报讯(记者 张三 通讯员 李四)昨日,…')[0].credits // {reporters: ['张三'], correspondents: ['李四'], photographers: []}
 */
export function findBylines(text: string): Byline[] {
  const own = readOwnLine(text)
  if (own) return [own]
  return [readLead(text), readTail(text)].filter((byline) => byline !== undefined)
}

/** `本报讯`, `晚报讯`, `新华社北京3月1日电` and their kin, as they open a news item. */
const DATELINE = /^(?:□?\s*)(?:(?:本报|晚报|日报|早报|商报|[\p{Script=Han}]{2,6}(?:日报|晚报|早报|商报|时报|新闻))(?:综合)?(?:[\p{Script=Han}]{0,6}\d{0,2}月?\d{0,2}日?)?(?:综合)?(?:讯|消息|电)|(?:据)?(?:新华社|新华网|中新社|中新网)[\p{Script=Han}]{0,8}(?:\d{1,2}月)?(?:\d{1,2}日)?(?:电|讯|消息)|综合消息)(?=[\s(,:]|(?!息|台|话|力|影|视|动|梯))/u

/** Where the words after `本报讯` begin, or 0 when the text does not open so. */
export function datelineEnd(text: string): number {
  return DATELINE.exec(fold(text.slice(0, 40)))?.[0].length ?? 0
}

/** A whole line of names. */
function readOwnLine(text: string): Byline | undefined {
  if (text.length > 120) return undefined
  const credits = readCredits(text)
  return credits && {rule: 'own-line', start: 0, end: text.length, credits}
}

/** `本报讯(记者 …)`, `本报讯 记者 … 报道`, `(记者 …)昨日…`, `□晚报记者 … 本报讯 昨日`. */
function readLead(text: string): Byline | undefined {
  const head = fold(text.slice(0, 160))
  const after = datelineEnd(head)
  const gap = /^\s*/u.exec(head.slice(after))![0].length
  const open = after + gap
  if ('([【'.includes(head[open] ?? ' ') && head[open] !== undefined) {
    const close = head.slice(open).search(/[)\]】]/u)
    if (close < 0) return undefined
    const credits = readCredits(text.slice(open + 1, open + close))
    return credits && {rule: 'lead', start: open, end: open + close + 1, credits}
  }
  return readOpenLead(text, head, after, open)
}

/** Names without brackets before the text goes on: up to `报道`, a colon or the next `本报讯`. */
function readOpenLead(text: string, head: string, after: number, open: number): Byline | undefined {
  if (after === 0 && head[0] !== '□' && !/^[\p{Script=Han}·]{0,10}记者\s/u.test(head)) return undefined
  for (const stop of head.slice(open).matchAll(/\s*(?:报道|摄影报道|:)|\s+(?=本报讯|晚报讯)/gu)) {
    const credits = readCredits(text.slice(open, open + stop.index))
    if (credits) return {rule: 'lead', start: open, end: open + stop.index + stop[0].length, credits}
    if (stop.index > 60) break
  }
  return undefined
}

const CLOSING = '。!?…”’」』.;'

/** Names after the last sentence, bare or in brackets. */
function readTail(text: string): Byline | undefined {
  const from = Math.max(0, text.length - 90)
  const tail = fold(text.slice(from)).trimEnd()
  const end = from + tail.length
  if (tail.endsWith(')')) {
    const open = tail.lastIndexOf('(')
    if (open < 0 || (open > 0 && !/[\s。!?…”’」』.;)]/u.test(tail[open - 1]!))) return undefined
    const inner = text.slice(from + open + 1, end - 1)
    const credits = readCredits(inner)
    if (credits) return {rule: 'tail-brackets', start: from + open, end, credits}
    const names = readBareNames(inner)
    return names && {rule: 'signature', start: from + open, end, credits: {reporters: names, correspondents: [], photographers: []}}
  }
  for (let i = tail.length - 2; i >= 0; i--) {
    if (!CLOSING.includes(tail[i]!)) continue
    const credits = readCredits(text.slice(from + i + 1, end))
    if (credits) return {rule: 'tail', start: from + i + 1 + leading(text.slice(from + i + 1)), end, credits}
    const names = /^\s/u.test(tail.slice(i + 1)) && readBareNames(text.slice(from + i + 1, end))
    if (names) return {rule: 'signature', start: from + i + 1 + leading(text.slice(from + i + 1)), end, credits: {reporters: names, correspondents: [], photographers: []}}
    return undefined
  }
  return undefined
}

function leading(text: string): number {
  return text.length - text.trimStart().length
}

/** One to four names and nothing else: a signature without an office word, so each must begin with a surname. */
export function readBareNames(text: string): string[] | undefined {
  const names = joinSplitNames(fold(text).trim().split(/[\s、,]+/u))
  const original = text.replace(/\s+/gu, '')
  if (names.length === 0 || names.length > 4 || !names.every(looksLikeName)) return undefined
  return names.map((name) => printed(name, original))
}

const OFFICE = /^(.{0,14}?)(通讯员|通讯\s?员|实习生|见习生|记者|评论员|特约撰稿人?|撰稿人?|供稿人?|摄影师?|撰文|采写|作者|文字|图片|供图|文图|整理|执笔|统筹|策划)(.*)$/u
/** What may stand before 记者: the paper, the desk, a rank. */
const DESK = /^(?:本报|本社|本版|本刊|本网|晚报|日报|郑报|全媒体|融媒体?|首席|见习|实习|特约|特派|驻.{0,4}|摄影|体育|文化|财经|评论|[\p{Script=Han}·/]{2,6}(?:日报|晚报|早报|商报|时报|报|新闻|网|社|客户端|视频|媒|媒体)|·|\/)*$/u

type Field = 'reporters' | 'correspondents' | 'photographers'

const FIELD_OF: Record<string, Field> = {
  通讯员: 'correspondents',
  供稿: 'correspondents',
  供稿人: 'correspondents',
  摄影: 'photographers',
  摄影师: 'photographers',
  图片: 'photographers',
  供图: 'photographers',
}

/**
 * Reads a text that is nothing but names with their offices: `首席记者 甲某 见习记者 乙 某 通讯员 丙某/文 丁某/图`.
 * Answers undefined as soon as a word is neither office nor name, so a sentence is never taken for a byline.
 */
export function readCredits(text: string): Credits | undefined {
  const source = text.trim()
  const folded = fold(source).replace(/^[\s□■◎●◇◆▲*\-—(【\[]+/u, '').replace(/[\s)】\]]+$/u, '')
  if (folded.length < 3 || folded.length > 110 || /[。!?“”《》;]/u.test(folded)) return undefined
  const credits: Credits = {reporters: [], correspondents: [], photographers: []}
  let field: Field | undefined
  let group: string[] = []
  let seen = false
  const take = (name: string, into: Field) => {
    const shown = printed(name, source)
    if (!credits[into].includes(shown)) credits[into].push(shown)
  }
  const close = (mode: Mode) => {
    for (const name of group) {
      if (mode === 'photo') take(name, 'photographers')
      else take(name, field ?? 'reporters')
      if (mode === 'both') take(name, 'photographers')
    }
    group = []
  }
  for (const token of tokensOf(folded)) {
    if (token.type === 'office') {
      close('text')
      field = FIELD_OF[token.word] ?? (token.photo ? 'photographers' : 'reporters')
      seen = true
    } else if (token.type === 'mode') {
      seen = true
      if (group.length > 0 && !token.leads) close(token.mode)
      else if (token.leads || token.opens) {
        close('text')
        field = token.mode === 'photo' ? 'photographers' : 'reporters'
      } else if (field === undefined) return undefined
    } else if (token.type === 'name') {
      if (field === undefined && !looksLikeName(token.word)) return undefined
      group.push(token.word)
    } else return undefined
  }
  close('text')
  const total = credits.reporters.length + credits.correspondents.length + credits.photographers.length
  return seen && total > 0 && total <= 14 ? credits : undefined
}

type Mode = 'text' | 'photo' | 'both'
type Token =
  | {type: 'office'; word: string; photo: boolean}
  /** `leads`: the sign stands before its names (`图/甲某`); `opens`: it may, when no name came before */
  | {type: 'mode'; mode: Mode; opens: boolean; leads?: boolean}
  | {type: 'name'; word: string}
  | {type: 'other'}

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

function tokensOf(folded: string): Token[] {
  const words = joinSplitNames(folded.split(/[\s,、;:|]+/u).filter((word) => word !== ''))
  return words.flatMap(tokensOfWord)
}

/** One printed word: an office with its names, a name with what it did (`甲某/图`), or one of them alone. */
function tokensOfWord(word: string): Token[] {
  const mode = MODES[word]
  if (mode) return [{type: 'mode', mode, opens: word === '文' || word === '图' || word === '摄影' || word === '文图'}]
  const office = OFFICE.exec(word)
  if (office && DESK.test(office[1]!)) {
    const head: Token = {type: 'office', word: office[2]!, photo: office[1]!.includes('摄影')}
    return office[3] ? [head, ...tokensOfWord(office[3]!)] : [head]
  }
  const opened = /^(文|图|摄影|文图)\/(.+)$/u.exec(word)
  if (opened && MODES[word] === undefined) return [{type: 'mode', mode: MODES[opened[1]!]!, opens: true, leads: true}, ...tokensOfWord(opened[2]!)]
  return tokensOfNames(word)
}

const ENDINGS = ['文/摄影', '文/图', '图/文', '文/摄', '/文图', '/文', '/图', '/摄影', '/摄', '/供图', '/制图', '摄影报道', '摄', '供图', '报道']

/** `甲某/图`, `甲某摄`, `甲某文/图`; a two-character surname name before `文/图` keeps its 文, since papers part the sign by a space. */
function tokensOfNames(word: string): Token[] {
  if (isName(word)) return [{type: 'name', word}]
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue
    const rest = word.slice(0, -ending.length)
    if (ending === '文/图' && isName(`${rest}文`) && rest.length === 2) return [{type: 'name', word: `${rest}文`}]
    if (isName(rest)) return [{type: 'name', word: rest}, {type: 'mode', mode: MODES[ending]!, opens: false}]
    if (rest.includes('/')) return [...tokensOfWord(rest), {type: 'mode', mode: MODES[ending]!, opens: false}]
  }
  const parts = word.split('/')
  if (parts.length > 1 && parts.every(isName)) return parts.map((part) => ({type: 'name', word: part}))
  const run = splitRun(word)
  return run ? run.map((part) => ({type: 'name', word: part})) : [{type: 'other'}]
}

/** Names printed without a space: six characters of two names, each with a surname. */
function splitRun(word: string): string[] | undefined {
  if (!/^\p{Script=Han}{5,6}$/u.test(word)) return undefined
  for (const at of [3, 2]) {
    const parts = [word.slice(0, at), word.slice(at)]
    if (parts.every(looksLikeName)) return parts
  }
  return undefined
}

function isName(word: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(word) ? word.length < 4 || looksLikeName(word) : /^\p{Script=Han}{1,8}·\p{Script=Han}{1,8}$/u.test(word)
}

/** Two-character names are often set with a space between: single characters in pairs are one name. */
function joinSplitNames(words: string[]): string[] {
  const joined: string[] = []
  for (let i = 0; i < words.length; i++) {
    const [word, next] = [words[i]!, words[i + 1]]
    const rest = next === undefined ? undefined : /^(\p{Script=Han})(\/.*|文\/图|摄)?$/u.exec(next)
    const single = /^(?:.*(?:记者|通讯员|实习生|\/))?\p{Script=Han}$/u.test(word) && !(word in MODES)
    if (single && rest && !(next! in MODES)) {
      joined.push(word + next)
      i++
    } else joined.push(word)
  }
  return joined
}

/** The name as printed: folding may have changed its characters' forms. */
function printed(name: string, source: string): string {
  if (source.includes(name)) return name
  const bare = source.replace(/\s+/gu, '')
  const at = fold(bare).indexOf(name)
  return at < 0 ? name : bare.slice(at, at + name.length)
}
