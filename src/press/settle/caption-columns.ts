import {goesOnWithin, takeCaption, textOf} from './caption-paragraphs.ts'
import {widthOf} from '../rows/text-width.ts'
import {isRightBelow, opensItem} from '../rows/line-order.ts'
import {isPhotoCredit, isPictureCredit} from '../rows/photo-credits.ts'
import type {Row} from '../rows/row.ts'
import {cutsWord} from '../text/words.ts'

/**
 * Captions that are broken into lines by the width of their picture, whatever that of the page's text: lines as wide as each other,
 * the last of them shorter and with the photographer's name at its end or below it. Lines of the page's own width are read elsewhere.
 *
 * @example settleCaptionColumns(rows of '…\n老人在新修的凉亭里\n下棋。方大山 摄') // the last two are one caption
 */
export function settleCaptionColumns(rows: readonly Row[]): readonly Row[] {
  const settled = [...rows]
  for (const [at, {plain}] of rows.entries()) {
    const first = CREDIT.test(plain.slice(-3)) ? firstLine(settled, at) : undefined
    if (first !== undefined) takeCaption(settled, first, at + 1, {rule: 'caption-column', why: '与图片同宽的几行说明，末尾署摄影者'})
  }
  return settled
}

const CREDIT = /(?:摄影?|图)[)]?$/u

/** Index of the first line of the caption whose credit is at `at`, or ends there; undefined when there are no such lines. */
function firstLine(rows: readonly Row[], at: number): number | undefined {
  const credit = rows[at]!
  const below = credit.gap <= 1 && isPictureCredit(credit.plain, credit.bylines)
  const last = below ? at - 1 : at
  const width = last > 0 && rows[last - 1]!.plain.length <= WIDEST ? widthIn(rows[last - 1]!) : 0
  if (width < NARROWEST || width > WIDEST || !isRightBelow(rows[last]) || widthIn(rows[last]!) > width + HANGING || rows[last]!.last) return undefined
  if (below && !(isLine(rows[last]!) && rows[last]!.bylines.length === 0)) return undefined
  let first = last
  while (first > 0 && isRightBelow(rows[first]) && isColumn(rows[first - 1]!, width) && (rows[first - 1]!.bylines.length === 0 || first === last)) first--
  return first < last && isCaption(rows, first, last, below) ? first : undefined
}

/** Columns of the narrowest and the widest picture that has its caption below it. */
const NARROWEST = 8
const WIDEST = 40
/** A mark may stand beyond the column, or a line end before it. */
const HANGING = 1

function isColumn(row: Row, width: number): boolean {
  return isLine(row) && !row.closed && Math.abs(widthIn(row) - width) <= HANGING
}

function isLine({shape, reason, dateline}: Row): boolean {
  return (shape === 'body' || shape === 'display' || reason.rule === 'caption-words') && !dateline
}

function widthIn({line, end}: Row): number {
  return widthOf(line.text.slice(0, end))
}

function isCaption(rows: readonly Row[], first: number, last: number, credited: boolean): boolean {
  const above = rows[first - 1]
  const text = textOf(rows, first, last + 1)
  if (text.length > LONGEST || opensItem(rows[first]) || !(above?.shape !== 'body' || above.closed || rows[first]!.gap > 0)) return false
  if (above?.shape === 'body' && goesOnWithin(rows, first, last + 1)) return false
  return runsOn(rows, first, last) && (credited || isPhotoCredit(rows.slice(first, last + 1).map((row) => row.text).join('')) || isPhotoCredit(`${rows.slice(first, last).map((row) => row.text).join('')} ${rows[last]!.text}`))
}

const LONGEST = 160

/** Sentences, or a word that the line's end cuts: of lines that are each whole, the upper may be a headline over a caption of one line. */
function runsOn(rows: readonly Row[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (/[,、;]/u.test(rows[at]!.plain) || UNFINISHED.test(rows[at]!.plain) || cutsWord(rows[at]!.plain, rows[at + 1]!.plain)) return true
  return false
}

const UNFINISHED = /[在的了着将把被为和与及对向从给让于]$/u
