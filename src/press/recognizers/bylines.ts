import {readEndMark} from '../furniture/end-marks.ts'
import {fold} from '../text/fold.ts'
import {authorOfSourceLine} from '../furniture/source-lines.ts'
import {isOffice} from '../wording/headline-forms.ts'
import {readCredits, type Credits} from './credit-line.ts'
import {datelineEnd} from './datelines.ts'
import {readBareNames} from './names.ts'
import {areNames, readOpenLead} from './open-leads.ts'
import {looksLikeName} from '../wording/surnames.ts'
import {wordsOf} from '../text/words.ts'
import type {Byline} from './byline.ts'

/**
 * The bylines at the edges of one paragraph: all of it (`记者 甲某 通讯员 乙某`), after its opening words (`本报讯(记者 甲某)`),
 * and after its last sentence (`…收入。(记者 甲某/文 乙某/图)`, right behind it `…收入。甲某某`). Words inside a sentence (`记者从街道办事处了解到`) are none.
 *
 * @param plain the same text folded
 * @example findBylines('本报讯(记者 张三 通讯员 李四)昨日,…')[0].credits // {reporters: ['张三'], correspondents: ['李四'], photographers: []}
 */
export function findBylines(text: string, plain?: string): readonly Byline[] {
  let bylines = FOUND.get(text)
  if (!bylines) {
    bylines = readBylines(text, plain ?? fold(text))
    if (FOUND.size >= MOST_FOUND) FOUND.clear()
    FOUND.set(text, bylines)
  }
  return bylines
}

// A paragraph is asked when its line is read, when its end is judged, when its article is credited and when that is titled.
const FOUND = new Map<string, readonly Byline[]>()
const MOST_FOUND = 500

function readBylines(printed: string, folded: string): readonly Byline[] {
  const mark = readEndMark(folded)?.start
  const [text, plain] = mark === undefined ? [printed, folded] : [printed.slice(0, mark).trimEnd(), folded.slice(0, mark).trimEnd()]
  const own = readOwnLine(text, plain)
  if (own) return [own]
  const [lead, tail] = [readLead(text, plain) ?? readFirstCredit(text, plain), readTail(text, plain)]
  if (lead === undefined && tail === undefined) return NO_BYLINES
  return [lead, tail].filter((byline) => byline !== undefined)
}

/** Of nearly every line. */
export const NO_BYLINES: readonly Byline[] = []

/** A whole line of names. */
function readOwnLine(text: string, plain: string): Byline | undefined {
  if (text.length > 120) return undefined
  const compiler = plain.includes('整理') ? COMPILED.exec(plain)?.[1] : undefined
  if (compiler !== undefined && looksLikeName(compiler)) return {rule: 'own-line', start: 0, end: text.length, credits: signed([compiler])}
  const credits = readCredits(text, plain.includes('源') || plain.includes(':') ? authorOfSourceLine(plain) : plain)
  // `记者到场:`: a label over what the reporter found.
  if (plain.endsWith(':') && !areNames(plain)) return undefined
  return credits && {rule: 'own-line', start: 0, end: text.length, credits}
}

/** `(甲某根据社区日志整理)`: who put together what stands above. */
const COMPILED = /^[(]?(?!居民|员工|支部|都|各)(\p{Script=Han}{2,3})(?:根据|依据|综合)[^。!?]{2,30}整理[)]?$/u

/** `本报讯(记者 …)`, `本报讯 记者 … 报道`, `(记者 …)昨日…`, `□晚报记者 … 本报讯 昨日`. */
function readLead(text: string, plain: string): Byline | undefined {
  const head = plain.slice(0, 160)
  const after = datelineEnd(head)
  const open = head.length - head.slice(after).trimStart().length
  if (open < head.length && '([【'.includes(head[open]!)) {
    const close = head.slice(open).search(/[)\]】]/u)
    if (close < 0) return undefined
    const inside = open + 1 + datelineEnd(head.slice(open + 1, open + close))
    const credits = readCredits(text.slice(inside, open + close), head.slice(inside, open + close), true)
    return credits && {rule: 'lead', start: open, end: open + close + 1, credits}
  }
  return readOpenLead(text, head, after, open)
}

/** `甲某/图 几位老人…`: who took the picture, before the words to it. */
function readFirstCredit(text: string, plain: string): Byline | undefined {
  const head = plain.slice(0, LONGEST_FIRST)
  if (!/[图摄]/u.test(head)) return undefined
  const end = FIRST_CREDIT.exec(head)?.[1]!.length
  if (end === undefined || plain.length - end < SHORTEST_CAPTION || !areNames(plain.slice(0, end))) return undefined
  const credits = readCredits(text.slice(0, end), plain.slice(0, end))
  return credits && credits.photographers.length > 0 && credits.reporters.length + credits.correspondents.length === 0 ? {rule: 'tail', start: 0, end, credits} : undefined
}

const LONGEST_FIRST = 24
const FIRST_CREDIT = /^((?:\p{Script=Han}{2,4}(?:记者|通讯员)\s?)?\p{Script=Han}{1,2}\s?\p{Script=Han}{1,2}(?:\s?\/\s?[图摄]|\s摄))\s+\S/u

/** A text of some length whose last sentence is closed. */
const GLUED_AFTER = /.{20}[。!?…][”’"」』)】]?$/u
const CLOSING = '。!?…”’」』.;'
/** Longest byline after a last sentence. */
const LONGEST_TAIL = 90

/** Names after the last sentence, bare or in brackets. */
function readTail(text: string, plain: string): Byline | undefined {
  const end = plain.trimEnd().length
  // Nearly every paragraph ends with its last sentence.
  if (end === 0 || CLOSING.includes(plain[end - 1]!)) return undefined
  const from = Math.max(0, plain.length - LONGEST_TAIL)
  const inBrackets = plain[end - 1] === ')'
  const bracketed = inBrackets ? readBracketTail(text, plain, from, end) : undefined
  if (bracketed) return bracketed
  let last = end - 2
  while (last >= from && !CLOSING.includes(plain[last]!)) last--
  if (last < from) return inBrackets ? undefined : readOpenTail(text, plain, end)
  let start = last + 1
  while (/\s/u.test(plain[start]!)) start++
  const credits = readCredits(text.slice(start, end), plain.slice(start, end))
  if (credits && (!RUN_ON.test(plain.slice(start, end)) || areNames(plain.slice(start, end)))) return {rule: 'tail', start, end, credits}
  if (inBrackets) return undefined
  const names = readBareNames(text.slice(start, end))
  if (!names) return readOpenTail(text, plain, end)
  if (start > last + 1) return signatureOf(names, start, end)
  return GLUED_AFTER.test(plain.slice(0, start)) && names.every((name) => wordsOf(name).length > 1) ? {rule: 'glued', start, end, credits: signed(names)} : undefined
}

/** 记者从会上, where a column ends: the sentence goes on below. */
const RUN_ON = /^\p{Script=Han}*(?:记者|通讯员)\p{Script=Han}{2,4}$/u

/** A caption without a last mark: a space parts it from who took the picture. */
function readOpenTail(text: string, plain: string, end: number): Byline | undefined {
  if (!PICTURE_LAST.test(plain.slice(Math.max(0, end - 10), end))) return undefined
  const spaces = [...plain.slice(0, end).matchAll(/(?<=\S)\s+(?=\S)/gu)].map(({index, 0: space}) => index + space.length)
  for (const start of spaces.slice(-MOST_WORDS)) {
    if (start < SHORTEST_CAPTION) continue
    const credits = areNames(plain.slice(start, end)) ? readCredits(text.slice(start, end), plain.slice(start, end)) : undefined
    if (credits && credits.photographers.length > 0) return {rule: 'tail', start, end, credits}
  }
  return undefined
}

const PICTURE_LAST = /摄$|图$|摄影$|摄影报道$|(?:图|摄影|图片)\s?[/:\s]\s?\p{Script=Han}{2,4}$/u
const MOST_WORDS = 8
const SHORTEST_CAPTION = 10

function readBracketTail(text: string, plain: string, from: number, end: number): Byline | undefined {
  const open = plain.lastIndexOf('(', end)
  if (open < from) return undefined
  const [inner, plainInner] = [text.slice(open + 1, end - 1), plain.slice(open + 1, end - 1)]
  if (open > from && !/[\s。!?…”’」』.;)]/u.test(plain[open - 1]!) && !readEndMark(plain.slice(0, open)) && !(PICTURE_LAST.test(plainInner) && areNames(plainInner))) return undefined
  const credits = readCredits(inner, plainInner, true)
  if (credits) return {rule: 'tail-brackets', start: open, end, credits}
  if (isAuthorNote(plainInner)) return {rule: 'author-note', start: open, end, credits: signed([])}
  // 读者来信:…(某某村 甲某), 问:…(某某乡 乙某): who wrote to the paper.
  const names = OF_READER.test(plain) ? undefined : readBareNames(inner)
  return names && signatureOf(names, open, end)
}

/**
 * A byline of names without an office: those of reporters.
 *
 * @param start first character of the names' text, `end` the one after its last
 * @example signatureOf(['张三'], 0, 2).credits.reporters // ['张三']
 */
export function signatureOf(names: string[], start: number, end: number): Byline {
  return {rule: 'signature', start, end, credits: signed(names)}
}

const OF_READER = /^(?:热心)?(?:(?:读者|市民|网友|居民|村民|群众|业主)(?:来信|来电|留言|反映|投诉|咨询|求助|提问)|来信|来电|问)[:]/u

/** Who the author of the piece above is: by post, by unit, or as `作者系…`; an office and a name, no reporter of the paper. */
function isAuthorNote(plain: string): boolean {
  return /^(?:本文|文章)?(?:作者|执笔人?)(?:单位|简介)?(?:系|为|是|[:\s])/u.test(plain) || isOffice(plain)
}

function signed(names: string[]): Credits {
  return {reporters: names, correspondents: [], photographers: []}
}
