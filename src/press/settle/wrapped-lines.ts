import {isRightBelow, isSetIn} from '../rows/line-order.ts'
import type {Row} from '../rows/row.ts'

/**
 * Lines of broken text that end in a sentence's mark by chance: the paragraph goes on below. It is told only where the page shows
 * its paragraphs otherwise, by setting them in or by blank lines; where it does not, such a line may be a paragraph's last.
 */
export function settleWrappedLines(rows: readonly Row[]): readonly Row[] {
  const shown = rows.some(({full}) => full) && (setsIn(rows) || partsByBlanks(rows))
  return shown ? rows.map((row, i) => (row.full && row.closed && isText(row) && goesOn(rows[i + 1]) ? {...row, cut: true} : row)) : rows
}

/** At least two paragraphs begin two characters in, with a line right under them that does not. */
function setsIn(rows: readonly Row[]): boolean {
  return rows.filter((row, i) => isSetIn(row) && row.full && goesOn(rows[i + 1])).length >= FEWEST
}

/** At least two paragraphs end above a blank line, and none above a line of text. */
function partsByBlanks(rows: readonly Row[]): boolean {
  const below = rows.filter((row, i) => isText(row) && rows[i - 1] !== undefined && isText(rows[i - 1]!) && rows[i - 1]!.closed && !rows[i - 1]!.full)
  return below.length >= FEWEST && below.every(({gap}) => gap > 0)
}

const FEWEST = 2

function isText({shape, bylines, last}: Row): boolean {
  return shape === 'body' && last !== true && bylines.every(({rule}) => rule === 'lead')
}

function goesOn(row: Row | undefined): boolean {
  return isRightBelow(row) && row.shape === 'body'
}
