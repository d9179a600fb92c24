import {isUnitName, mayBeOffice} from '../wording/headline-forms.ts'
import {signatureOf} from '../recognizers/bylines.ts'
import {readBareNames} from '../recognizers/names.ts'
import {opensItem} from '../rows/line-order.ts'
import type {Row} from '../rows/row.ts'
import {isOrdinary} from './lone-names.ts'
import {wordsOf} from '../text/words.ts'

/** What still looks like a headline, seen with its neighbours at last: broken text, an office line among others, a signature below a text. */
export function settleShortLines(rows: readonly Row[]): Row[] {
  const offices = rows.some((row) => row.shape === 'office')
  return rows.map((row, at) => (row.shape === 'display' ? settleDisplay(rows, at, offices) : row))
}

function settleDisplay(rows: readonly Row[], at: number, offices: boolean): Row {
  const row = rows[at]!
  if (isBrokenText(rows, at)) return broken(row)
  if (offices && mayBeOffice(row.plain)) return {...row, shape: 'office', reason: {rule: 'office-among-offices', why: '与别处“职务 姓名”同形'}}
  const names = isSignedAbove(rows, at) && rows[at + 1]?.shape !== 'body' && rows[at + 1]?.shape !== 'byline' ? readBareNames(row.text) : undefined
  if (!names || row.plain.length > 12 || isUnitName(row.plain) || isOrdinary(row.plain)) return row
  return {...row, shape: 'byline', bylines: [signatureOf(names, 0, row.text.length)], reason: {rule: 'byline-name', why: '正文之下只有姓名的一行'}}
}

/** Text above, or right above a line of those who signed it, whose names go on here. */
function isSignedAbove(rows: readonly Row[], at: number): boolean {
  const [above, row] = [rows[at - 1], rows[at]!]
  if (above?.shape === 'body') return !isSignedAtHead(rows, at)
  // One word alone is a kicker sooner than a name: 安全, 高温.
  return above?.reason.rule === 'byline-line' && row.gap === 0 && (/\s/u.test(row.plain) || wordsOf(row.plain).length > 1)
}

/** The item above says at its opening, or right below its headline, who wrote it: a short word below it heads what follows. */
function isSignedAtHead(rows: readonly Row[], at: number): boolean {
  let first = at - 1
  while (rows[first]?.shape === 'body' && !opensItem(rows[first])) first--
  const opening = rows[first]
  if (opening?.shape === 'body' && opening.bylines.some(({rule}) => rule === 'lead')) return true
  const signed = opening?.shape === 'body' ? first - 1 : first
  return rows[signed]?.shape === 'byline' && rows[signed - 1]?.shape === 'display'
}

function broken(row: Row): Row {
  return {...row, shape: 'body', closed: false, reason: {rule: 'broken-text', why: '短行，但句子未完，下一行接着'}}
}

/** Signs that a short line between two texts is a sentence cut by a column break; four points of them are enough. */
function isBrokenText(rows: readonly Row[], at: number): boolean {
  const [before, row, after] = [rows[at - 1], rows[at]!, rows[at + 1]]
  if (before?.shape !== 'body' || before.last || after?.shape !== 'body' || opensItem(after)) return false
  return BROKEN_SIGNS.reduce((sum, {weight, test}) => sum + (test(row.plain, after.plain) ? weight : 0), 0) >= 4
}

const BROKEN_SIGNS: {sign: string; weight: number; test: (text: string, next: string) => boolean}[] = [
  {sign: 'fragment-follows', weight: 2, test: (_, next) => /^[^,。;“”]{1,10}[。;]/u.test(next)},
  {sign: 'long-clause-after-comma', weight: 1, test: (text) => /[,][^,]{14,}$/u.test(text)},
  {sign: 'adverbial-opening', weight: 1, test: (text) => /^[^,]{2,12}(?:后|时|中|前|上|下|日|来|月|年)[,]/u.test(text)},
  {sign: 'narrative-words', weight: 1, test: (text) => /[在将被把对并为与向从][^,]{2,}(?:了|着|的|召开|进行|举行|开展)/u.test(text)},
  {sign: 'hanging-end', weight: 3, test: (text) => /[的地得和与及或在对把被将为从向以等之是有其各该这那、,]$/u.test(text)},
  // A short clause with 了 is whole, as subheads are: `“咣当”一声,门开了`; a longer one wants its object.
  {sign: 'hanging-le', weight: 3, test: (text) => text.length >= 18 && text.endsWith('了')},
  {sign: 'long', weight: 1, test: (text) => text.length >= 22 && !/\s/u.test(text)},
  // A subhead may end in the name with which its text begins, but not in the same count.
  {sign: 'doubled', weight: 1, test: (text, next) => doubledAt(text, next) > 0},
  {sign: 'doubled-count', weight: 3, test: (text, next) => /^\d+\p{Script=Han}$/u.test(text.slice(text.length - doubledAt(text, next)))},
  {sign: 'since-follows', weight: 3, test: (_, next) => /^(?:开展|实施|启动|推行|运行|成立|开业)以来/u.test(next)},
  {sign: 'parted', weight: -2, test: (text) => /\S{3}\s\S{3}/u.test(text)},
  {sign: 'quoted-whole', weight: -1, test: (text) => /^[“"].*[”"]$/u.test(text)},
]

/** How many letters at the line's end the next line says again at its beginning: a column's break doubles them. */
function doubledAt(text: string, next: string): number {
  for (let length = LONGEST_DOUBLED; length > 1; length--) if (next.startsWith(text.slice(-length)) && text.length > length) return length
  return 0
}

const LONGEST_DOUBLED = 6
