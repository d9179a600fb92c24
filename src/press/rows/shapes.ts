import {goesOn} from './caption-openings.ts'
import {isClosingNote} from './closing-notes.ts'
import {isNumbered, isOffice, isRubric, isUnitHeading} from '../wording/headline-forms.ts'
import {opensItem} from './line-order.ts'
import {isPhotoCredit, isPictureSource} from './photo-credits.ts'
import {readCredits} from '../recognizers/credit-line.ts'
import type {Reason} from '../types.ts'
import type {Row, Shape} from './row.ts'

/** The shape of a line by the first rule that fits, and why; text when none does. `row` has all that is seen on the line itself. */
export function shapeOf(row: Row, around: Around): {shape: Shape; reason: Reason} {
  for (const {shape, rule, why, test} of SHAPES) if (test(row, around)) return {shape, reason: {rule, why}}
  return {shape: 'body', reason: BODY}
}

export const BODY: Reason = {rule: 'sentence', why: '成句的正文'}

/** Names again, in place, the shapes of the rows from `from` on: lines below a signature that was seen only now looked like the rest of its sentence. */
export function readAgain(rows: Row[], from: number): void {
  for (let at = from; rows[at]?.reason === BODY && at < from + LONGEST_HEADLINE; at++) {
    rows[at] = {...rows[at]!, ...shapeOf(rows[at]!, {broken: false, previous: rows[at - 1]})}
  }
}

const LONGEST_HEADLINE = 3

/** What is known of the line before. */
export interface Around {
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
  {shape: 'byline', rule: 'closing-note', why: '正文之下的供稿、供图、协助采访等附注', test: (row, {previous}) => isText(previous) && isClosingNote(row.plain)},
  {shape: 'byline', rule: 'author-note', why: '括号里注明作者的单位职务', test: (row) => row.bylines[0]?.rule === 'author-note' && row.bylines[0].start === 0},
  {shape: 'byline', rule: 'byline-signature', why: '括号里只有姓名', test: (row) => row.bylines[0]?.rule === 'signature' && row.plain.length <= 20 && row.bylines[0].start === 0},
  {shape: 'byline', rule: 'byline-office', why: '只有“记者”字样，姓名在下一行', test: (row) => row.plain.length <= 20 && /(?:记者|通讯员)$/u.test(row.plain) && readCredits(`${row.plain} 张三`) !== undefined},
  {shape: 'byline', rule: 'byline-names', why: '上一行是“记者”，本行是姓名', test: (row, {previous}) => previous?.reason.rule === 'byline-office' && readCredits(`记者 ${row.plain}`) !== undefined},
  {shape: 'caption', rule: 'caption-credit', why: '句末署摄影者', test: (row, {broken, previous}) => !row.dateline && !broken && isPhotoCredit(row.text, row.plain, row.bylines) && !(previous?.shape === 'body' && goesOn(row.plain))},
  {shape: 'caption', rule: 'caption-words', why: '以“图为”等开头', test: (row) => /^[(【]?(?:图为|上图|下图|左图|右图|图[①②③④⑤1-9一二三四五]?[:]|大图|小图)/u.test(row.plain)},
  {shape: 'body', rule: 'dateline', why: '以电头（本报讯等）开头', test: opensItem},
  {shape: 'rubric', rule: 'rubric', why: '栏目名的样子', test: (row) => isRubric(row.plain)},
  {shape: 'office', rule: 'office-and-name', why: '单位职务加姓名', test: (row) => isOffice(row.plain)},
  {shape: 'body', rule: 'spoken', why: '问答或对话的一段', test: (row) => row.closed && row.plain.lastIndexOf(':', LONGEST_SPEAKER) > 0 && /^(?:问|答|记者|[\p{Script=Han}]{2,4}(?:[(][^()]{2,24}[)])?|[\p{Script=Han}]{2,16}\s\p{Script=Han}{2,4})[:].{6,}$/u.test(row.plain)},
  {shape: 'body', rule: 'bracket-note', why: '整行在括号里的说明', test: (row) => row.plain.startsWith('(') && /^[(][^()]{12,}[)]$/u.test(row.plain)},
  {shape: 'display', rule: 'display-mark', why: '短行，以问号或叹号收尾', test: (row, {broken}) => !broken && row.plain.length <= 30 && /[!?]$/u.test(row.plain) && !/[。;]/u.test(row.plain) && !/^[“"]|^\d{1,2}月\d{1,2}日,/u.test(row.plain)},
  {shape: 'display', rule: 'unit-and-colon', why: '单位名加冒号独占一行', test: (row, {broken}) => !broken && isUnitHeading(row.plain)},
  {shape: 'body', rule: 'closed', why: '以句末标点收尾', test: (row) => row.closed},
  {shape: 'display', rule: 'display', why: '短行，没有句末标点', test: (row, {broken}) => isDisplay(row, broken)},
]

function isText(row: Row | undefined): boolean {
  return row?.shape === 'body' || row?.shape === 'byline' || row?.shape === 'caption'
}

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
