import {goesOn, opensScene} from '../rows/caption-openings.ts'
import {beginsParagraph, isRightBelow, isSetIn} from '../rows/line-order.ts'
import type {Row} from '../rows/row.ts'
import {readAgain} from '../rows/shapes.ts'
import type {Reason} from '../types.ts'

/**
 * Index after the last row of the paragraph that begins at `at`: on a page whose text is broken line by line, all lines down to the
 * first that is not full or is signed; elsewhere the row itself.
 */
export function paragraphEnd(rows: readonly Row[], at: number): number {
  let end = at + 1
  while (end - at < MOST_LINES && rows[end - 1]!.full && isLine(rows[end - 1]) && rows[end - 1]!.bylines.every(({rule}) => rule === 'lead') && isLine(rows[end]) && isRightBelow(rows[end])) end++
  return end
}

const MOST_LINES = 14

function isLine(row: Row | undefined): row is Row {
  return row?.shape === 'body' || row?.shape === 'display' || row?.shape === 'caption'
}

/** The words of the rows from `first` up to `end`, exclusive, as one text; folded. */
export function textOf(rows: readonly Row[], first: number, end: number): string {
  return rows.slice(first, end).map(({plain}) => plain).join('')
}

/** Takes the rows from `first` up to `end`, exclusive, for one caption, in place, and looks again at those below it. */
export function takeCaption(rows: Row[], first: number, end: number, reason: Reason): void {
  for (let i = first; i < end; i++) rows[i] = {...rows[i]!, shape: 'caption', reason, ...(i > first && {continues: true}), ...(rows[i]!.bylines[0]?.rule === 'own-line' && {set: true})}
  readAgain(rows, end)
}

/** A paragraph begins at `at`; above it a line as wide as the column may be a paragraph's last when `text` opens as a caption does. */
export function mayOpenCaption(rows: readonly Row[], at: number, text: string): boolean {
  return beginsParagraph(rows[at - 1], rows[at]!) || (rows[at - 1]!.closed && opensScene(text))
}

/** True where the words of the rows from `first` up to `end`, exclusive, go on from above, or, where paragraphs are not set in, those of a row among them below a closed line. */
export function goesOnWithin(rows: readonly Row[], first: number, end: number): boolean {
  const setIn = isSetIn(rows[first]!)
  return rows.slice(first, end).some((row, i) => (i === 0 ? goesOn(textOf(rows, first, end)) : !setIn && rows[first + i - 1]!.closed && goesOn(row.plain)))
}
