import {isDesk} from './folio.ts'

/** What a desk printed after the last words of an article. */
export interface EndMark {
  rule: string
  why: string
  /** column of the mark; what stands before it is the article's own */
  start: number
  /** nothing of the same article follows; an ornament may also stand at the end of one part of it */
  last: boolean
}

/**
 * The mark of the copy desk behind a text's last sentence or signature: number of page and sub-editor (`…。③6`), an ornament
 * (`…。■`), `(完)`, the responsible editor in brackets. It is no word of the text and no reason to take the sentence for cut off.
 *
 * @param plain folded text
 * @example readEndMark('居民拍手称好。③6') // {rule: 'desk-number', start: 7, last: true, …}
 */
export function readEndMark(plain: string): EndMark | undefined {
  // Nearly every text ends with its last sentence's mark or in the middle of one.
  if (!LAST_UNITS.has(plain.charCodeAt(plain.length - 1))) return undefined
  const mark = lastPiece(plain)
  if (mark === undefined) return undefined
  const start = plain.length - mark.length
  const before = plain.slice(Math.max(0, start - 8), start)
  for (const {rule, why, form, after, test, last} of MARKS) {
    if (form.test(mark) && after.test(before) && (!test || test(mark))) return {rule, why, start, last}
  }
  return undefined
}

/** Longest text that a mark and the sign before it take. */
export const LONGEST_MARK = 48

/** True for a line that is nothing but such a number. */
export function isDeskNumber(plain: string): boolean {
  return LAST_UNITS.has(plain.charCodeAt(plain.length - 1)) && DESK_NUMBER.test(plain)
}

const ORNAMENTS = '■□◆◇▲△●★☆◎※'
const ENCLOSED_RANGES = [[0x2460, 0x249b], [0x2776, 0x2793], [0x24ea, 0x24f4], [0x24ff, 0x24ff], [0x3220, 0x3229], [0x3280, 0x3289]] as const
/** Numbers in circles, in brackets of their own and with a point, as one character each. */
const ENCLOSED = `[${ENCLOSED_RANGES.map(([first, last]) => `${String.fromCharCode(first)}-${String.fromCharCode(last)}`).join('')}]`
const LAST_UNITS = new Set([...`0123456789)]】${ORNAMENTS}`].map((sign) => sign.charCodeAt(0)).concat(ENCLOSED_RANGES.flatMap(([first, last]) => Array.from({length: last - first + 1}, (_, i) => first + i))))

/** What stands in brackets at the end, or the signs there that are no words. */
function lastPiece(plain: string): string | undefined {
  const tail = plain.slice(-LONGEST_MARK)
  const pair = BRACKETS.indexOf(tail.at(-1)!)
  if (pair < 0) return SIGNS_LAST.exec(tail.slice(-8))?.[0]
  const open = tail.lastIndexOf(OPENING[pair]!)
  return open > 0 ? tail.slice(open) : undefined
}

const BRACKETS = ')】]'
const OPENING = '(【['
const SIGNS_LAST = new RegExp(`(?:${ENCLOSED}\\s?[·.\\-]?\\s?\\d{1,2}|${ENCLOSED}{1,2}|[${ORNAMENTS}]{1,3})$`, 'u')
const DESK_NUMBER = new RegExp(`^[(]?(?:${ENCLOSED}\\s?[·.\\-]?\\s?\\d{1,2}|${ENCLOSED}{2})[)]?$`, 'u')
const SENTENCE_END = /[。!?…][”’"」』)】\]]{0,3}\s{0,2}$/u

/** Marks, each with what must stand before it. */
const MARKS: {rule: string; why: string; form: RegExp; after: RegExp; test?: (mark: string) => boolean; last: boolean}[] = [
  {rule: 'desk-number', why: '文末的稿件编号', form: DESK_NUMBER, after: /[^图表注见第\d\s]\s{0,2}$/u, last: true},
  {rule: 'desk-figure', why: '文末带圈的数字', form: new RegExp(`^${ENCLOSED}$`, 'u'), after: SENTENCE_END, last: false},
  {rule: 'end-ornament', why: '文末的花饰', form: new RegExp(`^[${ORNAMENTS}]`, 'u'), after: SENTENCE_END, last: false},
  {rule: 'end-word', why: '文末的“完”字', form: /^.(?:本文|本篇|全文|本组稿件)?(?:完|终|结束|end).$/u, after: SENTENCE_END, last: true},
  {rule: 'desk-in-brackets', why: '文末括号里的责任编辑', form: /^.[^()。]{0,6}(?:编辑|责编|校对|审核|编审|终审)[^()。]{2,28}.$/u, after: /(?:[。!?…][”’"」』)】\]]{0,3}|[)】])\s{0,2}$/u, test: isDesk, last: true},
]
