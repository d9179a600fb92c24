import type {FurnitureSegment, Line} from '../types.ts'

/** The words of a piece of furniture, as they are printed; where the edge of a column cuts them, those of all its lines. */
export function printedWords({lines: [first, last], columns}: FurnitureSegment, lines: readonly Line[]): string {
  const words = lines.slice(first - 1, last).map(({text}) => text).join('')
  return columns ? words.slice(...columns) : words
}
