import type {ArticleSegment, LineRange, Passage, Piece, Segment} from '../types.ts'
import type {WholeLine} from './whole-lines.ts'

/** A segment of whole lines, at the places where its words are printed, and with the spaces that are printed among them. */
export function asPrinted(segment: Segment, whole: readonly WholeLine[]): Segment {
  if (segment.type === 'furniture') return {...segment, lines: printedRange(segment.lines, whole)}
  const passages = segment.passages.map((passage) => printedPassage(passage, whole))
  return {...segment, lines: segment.lines.map((range) => printedRange(range, whole)), passages, section: sectionIn(passages, segment)}
}

/** An article's own rubric is called as it is printed. */
function sectionIn(printed: readonly Passage[], {section, passages}: ArticleSegment): string | undefined {
  return printed[passages.findIndex(({role, text}) => role === 'section' && text === section)]?.text ?? section
}

function printedRange([first, last]: LineRange, whole: readonly WholeLine[]): LineRange {
  return [whole[first - 1]!.parts[0]!.line.number, whole[last - 1]!.parts.at(-1)!.line.number]
}

/** A passage in the words of the lines from which its own are put together, each piece where it is printed. */
function printedPassage(passage: Passage, whole: readonly WholeLine[]): Passage {
  const pieces: Piece[] = []
  let text = ''
  let read = 0
  for (const {at, length, line, column} of passage.pieces) {
    text += passage.text.slice(read, at)
    const first = pieces.length
    for (const part of whole[line - 1]!.parts) {
      const [start, end] = [Math.max(column, part.at), Math.min(column + length, part.at + part.length)]
      if (start >= end) continue
      const [words, printed, last] = [passage.text.slice(at + start - column, at + end - column), part.column + start - part.at, pieces.at(-1)]
      if (last && pieces.length > first && last.line === part.line.number) {
        const spaced = part.line.text.slice(last.column + last.length, printed) + words
        last.length += spaced.length
        text += spaced
      } else {
        pieces.push({at: text.length, length: words.length, line: part.line.number, column: printed})
        text += words
      }
    }
    read = at + length
  }
  return {...passage, text: text + passage.text.slice(read), pieces}
}
