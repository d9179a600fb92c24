import {readEndMark} from './end-marks.ts'
import {fold} from './fold.ts'
import {readFurniture} from './furniture.ts'
import {BLOCK_BREAK} from './html-page.ts'
import {isPhotoCredit, isPictureSource} from './photo-credits.ts'
import {findBylines, type Byline} from './recognizers/bylines.ts'
import {readCredits} from './recognizers/credit-line.ts'
import {datelineEnd} from './recognizers/datelines.ts'
import {isNumbered, isOffice, isRubric, isUnitHeading} from './headline-forms.ts'
import type {Line, Reason} from './types.ts'

/** What a line looks like on its own, before its neighbours are asked. */
export type Shape = 'furniture' | 'byline' | 'caption' | 'office' | 'rubric' | 'display' | 'body'

/** A line that is not blank, with what can be seen on it. */
export interface Row {
  line: Line
  /** visible characters of the line: `line.text.slice(start, end)` is `text` */
  start: number
  end: number
  text: string
  /** the text folded, which is what rules see: half-width marks, small letters, simplified characters; columns are the same */
  plain: string
  /** blank lines before it */
  gap: number
  /** ends as a sentence does */
  closed: boolean
  /** as wide as the column into which the page's text is broken */
  full?: true
  /** the desk's mark stands at its end: nothing of its article follows */
  last?: true
  shape: Shape
  reason: Reason
  bylines: readonly Byline[]
  /** opens with `本报讯` or its kin */
  dateline: boolean
  /** a line of verse or of a list, which stands as it is */
  set?: true
  /** goes on in the line below, though it looks finished: a byline is cut, or a sentence ends where the line does */
  cut?: true
  /** belongs to the caption or the item that a line above it begins */
  continues?: true
}

/**
 * Reads every line that is not blank and names its shape by the first rule that fits. Only the two lines before are
 * asked, and only to tell the rest of a broken paragraph from a headline.
 */
export function readRows(lines: Line[]): Row[] {
  const rows: Row[] = []
  const wrap = wrapWidth(lines)
  let gap = 0
  for (const line of lines) {
    let blank = true
    for (const [start, end] of blocksIn(line.text)) {
      if (start === end) continue
      rows.push(readRow(line, start, end, gap, rows, wrap))
      gap = 0
      blank = false
    }
    if (blank) gap++
  }
  return rows
}

function readRow(line: Line, start: number, end: number, gap: number, before: Row[], wrap: number): Row {
  const text = line.text.slice(start, end)
  const plain = fold(text)
  const mark = readEndMark(plain)
  const width = wrap < Infinity ? widthOf(line.text.slice(0, end)) : 0
  const row: Row = {line, start, end, text, plain, gap, closed: mark !== undefined || isClosed(plain), shape: 'body', reason: BODY, bylines: [], dateline: false}
  const previous = before.at(-1)
  const furniture = readFurniture(text, plain)
  if (width >= wrap - 2 && width <= wrap + 1) row.full = true
  if (mark?.last || furniture?.rule === 'desk-number') row.last = true
  if (furniture && !(furniture.rule === 'no-words' && previous && !previous.closed && previous.shape === 'body' && /[。”’!?)]/u.test(plain))) {
    row.shape = 'furniture'
    row.reason = furniture
    return row
  }
  row.dateline = datelineEnd(plain) > 0
  row.bylines = findBylines(text, plain)
  const broken = previous !== undefined && previous.shape === 'body' && !previous.closed && !previous.bylines.some((b) => b.rule !== 'lead' && b.rule !== 'glued')
  const around: Around = {broken, previous}
  for (const {shape, rule, why, test} of SHAPES) {
    if (!test(row, around)) continue
    row.shape = shape
    row.reason = {rule, why}
    return row
  }
  return row
}

const BODY: Reason = {rule: 'sentence', why: '成句的正文'}

interface Around {
  /** the line before is text that stops in mid-sentence */
  broken: boolean
  previous: Row | undefined
}

interface ShapeRule {
  shape: Shape
  rule: string
  why: string
  test: (row: Row, around: Around) => boolean
}

const SHAPES: ShapeRule[] = [
  {shape: 'caption', rule: 'picture-source', why: '整行是图片来源', test: (row) => isPictureSource(row.plain)},
  {shape: 'byline', rule: 'byline-line', why: '整行是署名', test: (row) => row.bylines[0]?.rule === 'own-line'},
  {shape: 'byline', rule: 'byline-source', why: '稿件来源', test: (row) => row.plain.length <= LONGEST_SOURCE && /^[(]?(?:本报|本刊)?(?:综合(?:消息|报道|新华社[电稿]?|本报消息)?|据新华社(?:电|消息)?|新华社(?:供稿|[电稿]))[)]?$/u.test(row.plain)},
  {shape: 'byline', rule: 'author-note', why: '括号里注明作者的单位职务', test: (row) => row.bylines[0]?.rule === 'author-note' && row.bylines[0].start === 0},
  {shape: 'byline', rule: 'byline-signature', why: '括号里只有姓名', test: (row) => row.bylines[0]?.rule === 'signature' && row.plain.length <= 20 && row.bylines[0].start === 0},
  {shape: 'byline', rule: 'byline-office', why: '只有“记者”字样，姓名在下一行', test: (row) => row.plain.length <= 20 && /(?:记者|通讯员)$/u.test(row.plain) && readCredits(`${row.plain} 张三`) !== undefined},
  {shape: 'byline', rule: 'byline-names', why: '上一行是“记者”，本行是姓名', test: (row, {previous}) => previous?.reason.rule === 'byline-office' && readCredits(`记者 ${row.plain}`) !== undefined},
  {shape: 'caption', rule: 'caption-credit', why: '句末署摄影者', test: (row, {broken}) => !row.dateline && !broken && isPhotoCredit(row.text, row.plain)},
  {shape: 'caption', rule: 'caption-words', why: '以“图为”等开头', test: (row) => /^[(【]?(?:图为|上图|下图|左图|右图|图[①②③④⑤1-9一二三四五]?[:]|大图|小图)/u.test(row.plain)},
  {shape: 'body', rule: 'dateline', why: '以电头（本报讯等）开头', test: (row) => row.dateline || row.bylines.some((b) => b.rule === 'lead')},
  {shape: 'body', rule: 'wrapped', why: '与版面列宽相同，是折行的正文', test: (row, {previous}) => row.full === true && (previous?.shape === 'body' || /[,。、;:]/u.test(row.plain))},
  {shape: 'rubric', rule: 'rubric', why: '栏目名的样子', test: (row) => isRubric(row.plain)},
  {shape: 'office', rule: 'office-and-name', why: '单位职务加姓名', test: (row) => isOffice(row.plain)},
  {shape: 'body', rule: 'spoken', why: '问答或对话的一段', test: (row) => row.closed && row.plain.lastIndexOf(':', LONGEST_SPEAKER) > 0 && /^(?:问|答|记者|[\p{Script=Han}]{2,4}|[\p{Script=Han}]{2,16}\s\p{Script=Han}{2,4})[:].{6,}$/u.test(row.plain)},
  {shape: 'body', rule: 'bracket-note', why: '整行在括号里的说明', test: (row) => row.plain.startsWith('(') && /^[(][^()]{12,}[)]$/u.test(row.plain)},
  {shape: 'display', rule: 'display-mark', why: '短行，以问号或叹号收尾', test: (row, {broken}) => !broken && row.plain.length <= 30 && /[!?]$/u.test(row.plain) && !/[。;]/u.test(row.plain) && !/^[“"]/u.test(row.plain)},
  {shape: 'display', rule: 'unit-and-colon', why: '单位名加冒号独占一行', test: (row, {broken}) => !broken && isUnitHeading(row.plain)},
  {shape: 'body', rule: 'closed', why: '以句末标点收尾', test: (row) => row.closed},
  {shape: 'display', rule: 'display', why: '短行，没有句末标点', test: (row, {broken}) => isDisplay(row, broken)},
]

const LONGEST_SOURCE = 12
/** Units of a unit's name, a space and a person's name, should each character take two. */
const LONGEST_SPEAKER = 42

/** Longest part of a headline line: parts are set apart by spaces. */
const LONGEST_PART = 34

function isDisplay(row: Row, broken: boolean): boolean {
  const text = row.plain
  if (text.length > 80 || /[,、;]$|[。;]/u.test(text)) return false
  if (text.length > LONGEST_PART && text.split(/\s+/u).some((part) => part.length > LONGEST_PART)) return false
  if (isNumbered(text) && text.length > 30) return false
  if (text.split(',').length > 3) return false
  return broken ? text.length <= 30 && row.gap > 0 : true
}

/** Ends in a sentence's mark, closing quotes and brackets aside; or in brackets that hold a name or a note. */
function isClosed(text: string): boolean {
  let end = text.length
  while (end > 0 && '”"’」』)】'.includes(text[end - 1]!)) end--
  return (end > 0 && '。!?…:;.'.includes(text[end - 1]!)) || (text.endsWith(')') && CLOSING_NOTE.test(text.slice(-LONGEST_NOTE)))
}

const CLOSING_NOTE = /[。!?;,][^。,]{0,30}[)]$/u
const LONGEST_NOTE = 64

/** Columns of the visible text of each block on a line; a saved web page may have several. */
function blocksIn(text: string): [number, number][] {
  if (!text.includes(BLOCK_BREAK)) return [visible(text)]
  let from = 0
  return text.split(BLOCK_BREAK).map((part) => {
    const [start, end] = visible(part)
    const block: [number, number] = [from + start, from + end]
    from += part.length + BLOCK_BREAK.length
    return block
  })
}

/** Columns of the first and after the last visible character. Control characters are not visible. */
function visible(text: string): [number, number] {
  let start = 0
  let end = text.length
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return [start, end]
}

function isBlank(unit: number): boolean {
  return unit <= 0x20 || (unit >= 0x7f && unit <= 0xa0) || (unit >= 0x1680 && OTHER_SPACES.has(unit))
}

/** White space beyond Latin-1. */
const OTHER_SPACES = new Set([0x1680, ...Array.from({length: 11}, (_, i) => 0x2000 + i), 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff])

/**
 * Width at which a page's text is wrapped line by line, or Infinity when each line is a paragraph: the width that most lines have.
 * Headlines may be wider, since they run over several columns.
 */
function wrapWidth(lines: Line[]): number {
  const texts = lines.map((line) => line.text.trimEnd()).filter((text) => text !== '')
  // Most pages have a paragraph on a line: that is seen without measuring.
  if (texts.length < 12 || texts.filter(({length}) => length > (WIDEST + 1) * 2).length > texts.length * 0.2) return Infinity
  const widths = texts.map(widthOf)
  const counts = new Map<number, number>()
  for (const width of widths) for (const at of [Math.ceil(width), Math.ceil(width) + 1]) counts.set(at, (counts.get(at) ?? 0) + 1)
  const [wrap, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [Infinity, 0])
  const wider = widths.filter((width) => width > wrap + 1).length
  if (wrap < 10 || wrap > WIDEST || count < widths.length * 0.4 || wider > widths.length * 0.2) return Infinity
  // The rows of a table are as wide as each other, too.
  const parted = lines.filter(({text}) => isAsWide(widthOf(text.trimEnd()), wrap) && /\S\s+\S/u.test(text)).length
  return parted * 2 < count ? wrap : Infinity
}

function isAsWide(width: number, wrap: number): boolean {
  return width <= wrap && width > wrap - 2
}

/** Columns of the widest column of print. */
const WIDEST = 60

/** Columns that a text takes in print: a letter or a figure is half as wide as a character. */
function widthOf(text: string): number {
  let narrow = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x20 && unit <= 0x7e) narrow++
  }
  return text.length - narrow / 2
}
