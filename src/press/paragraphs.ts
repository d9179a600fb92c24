import {VFileMessage} from 'vfile-message'
import {LONGEST_MARK, readEndMark} from './furniture/end-marks.ts'
import {fold} from './text/fold.ts'
import {findBylines} from './recognizers/bylines.ts'
import {isLeftOpen} from './text/left-open.ts'
import {doubled, repeatsEnd} from './doubled.ts'
import {speakerOf, speakersIn} from './wording/speakers.ts'
import type {ArticleSegment, Passage, Repair, Role} from './types.ts'

export interface RepairedArticle {
  segment: ArticleSegment
  repairs: Repair[]
  messages: VFileMessage[]
}

/**
 * Joins the paragraphs that a column break cut in mid-sentence, and drops a syllable that was printed on both sides of the
 * break. What the edge of a column cuts comes joined, and is recorded, too. Nothing else changes: text that stops short and does not go
 * on is left as it is and reported (`text-truncated`).
 *
 * @example paragraphs '…三位一体联动' and '联动机制,…。' become one, repair {kind: 'doubled', dropped: '联动'}
 */
export function repairParagraphs(segment: ArticleSegment): RepairedArticle {
  const passages: Passage[] = []
  const repairs: Repair[] = []
  const labels = segment.passages.map(({text}) => speakerOf(fold(text.slice(0, LONGEST_LABEL))))
  const speakers = speakersIn(labels)
  for (const [at, passage] of segment.passages.entries()) {
    repairs.push(...lineEnds(passage))
    const last = passages.at(-1)
    if (last && isJoinable(last, passage) && !speakers.has(labels[at] ?? '') && areOne(last, passage)) {
      const {joined, repair} = join(last, passage)
      passages[passages.length - 1] = joined
      repairs.push(repair)
    } else passages.push(passage)
  }
  return {segment: {...segment, passages}, repairs, messages: truncations(passages)}
}

/** What somebody says begins with a label: a conversation's paragraphs are never one. */
const LONGEST_LABEL = 8

const JOINED: ReadonlySet<Role> = new Set(['paragraph', 'caption'])

function isJoinable(above: Passage, {role, set}: Passage): boolean {
  return JOINED.has(role) && above.role === role && !above.set && !set
}

/** The ends of lines at which the edge of a column cuts a passage, on a page whose text is broken line by line. */
function lineEnds({role, pieces}: Passage): Repair[] {
  if (!JOINED.has(role)) return []
  return pieces.flatMap(({line}, i): Repair[] => (i > 0 && pieces[i - 1]!.line !== line ? [{kind: 'join', lines: [pieces[i - 1]!.line, line], rule: 'column-edge'}] : []))
}

function areOne({text: before, cut}: Passage, {text: after}: Passage): boolean {
  return cut === true || repeatsEnd(before, after) > 0 || ((!isFinished(before) || isCutNumber(before, after)) && goesOn(before, after))
}

/** Ends in a sentence's mark, closing quotes and brackets aside, or in a signature or the desk's mark after one. */
function isFinished(text: string): boolean {
  // Nearly every text ends with its last sentence's mark.
  return SENTENCE_MARKS.includes(fold(text.slice(-1))) || /(?:[。!?…:;]|\.)[”"’」』)】\s|]*$/u.test(fold(text.slice(-12))) || SENDER.test(fold(text.slice(-LONGEST_SENDER))) || readEndMark(fold(text.slice(-LONGEST_MARK))) !== undefined || findBylines(text).some(({rule}) => rule !== 'lead' && rule !== 'glued')
}

const SENTENCE_MARKS = [...'。!?…:;.']

/** Who asks, in brackets behind the question's last mark: `谁来管?(某某街道 甲女士)`. */
const SENDER = /[。!?…][”’』」]?[(][^()。!?]{2,30}[)]\s*$/u
const LONGEST_SENDER = 40

/** `17:` and `00`, `3.` and `5万元`: a number that the line's end cut. */
function isCutNumber(before: string, after: string): boolean {
  return /\d[:.]$/u.test(fold(before.slice(-3))) && /^\d{1,2}(?!\d|[、.])/u.test(fold(after.slice(0, 4)))
}

/** What the next line begins with when it is a paragraph of its own, though the one before lacks its mark. */
const OPENINGS = /^(?:(?:去年|今年|明年|前年|昨日|昨天|今天|今日|近日|日前|近期|目前|当前|随后|同时|此外|另外|为此|对此|据悉|据了解|据介绍|与此同时|下一步|截至目前)[^,。]{0,8}[,]|\d{4}年[^,。]{0,8}[,]|\d{1,2}月\d{1,2}日[^,。]{0,6}[,]|本报讯|[问答]:|[●■◆▲★]|[一二三四五六七八九十]是|[(]?[一二三四五六七八九十\d]{1,2}[)、])/u

/** Ends that call for more words: the opening cannot begin a paragraph after them. */
const HANGING = /(?:[的地得和与及或在对把被将为从向以等之是有其各该这那、,(“《]|截至|直到|自从|记者|表示|到|至|于)$/u

function goesOn(before: string, after: string): boolean {
  const end = fold(before.slice(-80))
  return isOpenQuote(end) || HANGING.test(end) || !OPENINGS.test(fold(after.slice(0, 40)))
}

/** A quotation or bracket opened in the last sentence and not closed. */
function isOpenQuote(tail: string): boolean {
  return isLeftOpen(tail, '“', '”') || isLeftOpen(tail, '《', '》') || isLeftOpen(tail, '(', ')')
}

function join(before: Passage, after: Passage): {joined: Passage; repair: Repair} {
  const lines: [number, number] = [before.pieces.at(-1)!.line, after.pieces[0]!.line]
  const dropped = doubled(before.text, after.text)
  const rest = after.text.slice(dropped.length)
  const pieces = after.pieces.map((piece, i) =>
    i === 0
      ? {...piece, at: before.text.length, length: piece.length - dropped.length, column: piece.column + dropped.length}
      : {...piece, at: piece.at + before.text.length - dropped.length},
  )
  const joined: Passage = {role: before.role, text: before.text + rest, set: false, cut: after.cut ?? false, pieces: [...before.pieces, ...pieces]}
  return {joined, repair: dropped === '' ? {kind: 'join', lines, rule: 'unfinished-line'} : {kind: 'doubled', lines, dropped, rule: 'doubled-at-break'}}
}

/** A message for each paragraph that stops in mid-sentence. */
function truncations(passages: Passage[]): VFileMessage[] {
  const messages: VFileMessage[] = []
  for (const passage of passages) {
    if (passage.role !== 'paragraph' || passage.set || isFinished(passage.text) || /[”"’」』)】]$/u.test(fold(passage.text.slice(-1)))) continue
    const piece = passage.pieces.at(-1)!
    const message = new VFileMessage(`第 ${piece.line} 行的句子没有收尾：“…${passage.text.slice(-12)}”。原文可能缺字；文字照原样保留，如能查到原报请更正。`, {
      source: 'jiezhi',
      ruleId: 'text-truncated',
      place: {line: piece.line, column: piece.column + piece.length},
    })
    messages.push(message)
  }
  return messages
}
