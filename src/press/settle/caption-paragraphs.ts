import {goesOn} from '../rows/caption-openings.ts'
import {isSetIn} from '../rows/line-order.ts'
import type {Row} from '../rows/row.ts'
import {readAgain} from '../rows/shapes.ts'
import type {Reason} from '../types.ts'

/** The words of the rows from `first` up to `end`, exclusive, as one text; folded. */
export function textOf(rows: readonly Row[], first: number, end: number): string {
  return rows.slice(first, end).map(({plain}) => plain).join('')
}

/** Takes the rows from `first` up to `end`, exclusive, for one caption, in place, and looks again at those below it. */
export function takeCaption(rows: Row[], first: number, end: number, reason: Reason): void {
  for (let i = first; i < end; i++) rows[i] = {...rows[i]!, shape: 'caption', reason, ...(i > first && {continues: true}), ...(rows[i]!.bylines[0]?.rule === 'own-line' && {set: true})}
  readAgain(rows, end)
}

/** True where the words of the rows from `first` up to `end`, exclusive, go on from above, or, where paragraphs are not set in, those of a row among them below a closed line. */
export function goesOnWithin(rows: readonly Row[], first: number, end: number): boolean {
  const setIn = isSetIn(rows[first]!)
  return rows.slice(first, end).some((row, i) => (i === 0 ? goesOn(textOf(rows, first, end)) : !setIn && rows[first + i - 1]!.closed && goesOn(row.plain)))
}
