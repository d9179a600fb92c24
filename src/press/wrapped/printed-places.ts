import type {LineRange, Piece, Segment} from '../types.ts'
import type {WholeLine} from './whole-lines.ts'

/** A segment of whole lines, at the places where its words are printed. */
export function asPrinted(segment: Segment, whole: readonly WholeLine[]): Segment {
  if (segment.type === 'furniture') return {...segment, lines: printedRange(segment.lines, whole)}
  const passages = segment.passages.map((passage) => ({...passage, pieces: passage.pieces.flatMap((piece) => printedPieces(piece, whole[piece.line - 1]!))}))
  return {...segment, lines: segment.lines.map((range) => printedRange(range, whole)), passages}
}

function printedRange([first, last]: LineRange, whole: readonly WholeLine[]): LineRange {
  return [whole[first - 1]!.parts[0]!.line.number, whole[last - 1]!.parts.at(-1)!.line.number]
}

/** What of a piece is printed on each of the lines from which its own is put together. */
function printedPieces({at, length, column}: Piece, {parts}: WholeLine): Piece[] {
  return parts.flatMap((part): Piece[] => {
    const [start, end] = [Math.max(column, part.at), Math.min(column + length, part.at + part.line.text.length - part.column)]
    return start < end ? [{at: at + start - column, length: end - start, line: part.line.number, column: part.column + start - part.at}] : []
  })
}
