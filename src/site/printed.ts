import {foldLetters} from '../press/text/fold-letters.ts'
import type {Span} from '../press/types.ts'

/**
 * The letters, numbers and marks of some printed lines as one string, folded, with the way back to line and column. So words are
 * found that the page broke at a column's end (`郑东` / `新区`), spread out (`张 伟`) or set with other quotation marks.
 *
 * @example printedText([1, 2], ['郑东', '新区']).spans(0, 4) // [{line: 1, start: 0, end: 2}, {line: 2, start: 0, end: 2}]
 */
export function printedText(numbers: readonly number[], lines: readonly string[]): PrintedText {
  let text = ''
  const starts: number[] = []
  for (const number of numbers) {
    starts.push(text.length)
    text += lettersOf(lines[number - 1] ?? '')
  }
  const spans = (start: number, end: number): Span[] => {
    const found: Span[] = []
    for (let i = lastAtMost(starts, start); i < numbers.length && starts[i]! < end; i++) {
      const line = lines[numbers[i]! - 1] ?? ''
      const length = (starts[i + 1] ?? text.length) - starts[i]!
      if (length === 0) continue
      const from = columnOf(line, Math.max(0, start - starts[i]!))
      const to = columnOf(line, Math.min(length, end - starts[i]!) - 1) + 1
      found.push({line: numbers[i]!, start: from, end: to})
    }
    return found
  }
  return {text, spans}
}

export interface PrintedText {
  text: string
  /** raw places of the units `start` to `end` (exclusive) of `text`, one span a line */
  spans(start: number, end: number): Span[]
}

/** What is compared: folded, and of that only letters, numbers and marks. */
export function lettersOf(text: string): string {
  const folded = foldLetters(text)
  let letters = ''
  let from = 0
  for (let at = 0; at < folded.length; at++) {
    if (isLetter(folded.charCodeAt(at))) continue
    letters += folded.slice(from, at)
    from = at + 1
  }
  return from === 0 ? folded : letters + folded.slice(from)
}

// One byte for each UTF-16 unit; half a surrogate pair counts as a letter, rare Chinese characters are made of them.
const LETTERS = Uint8Array.from({length: 0x10000}, (_, unit) =>
  (unit >= 0xd800 && unit <= 0xdfff) || /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
)

function isLetter(unit: number): boolean {
  return LETTERS[unit] === 1
}

/** Column of the letter with index `index` in a raw line. */
function columnOf(line: string, index: number): number {
  const folded = foldLetters(line)
  let left = index
  for (let at = 0; at < folded.length; at++) {
    if (isLetter(folded.charCodeAt(at)) && left-- === 0) return at
  }
  return folded.length - 1
}

/** Index of the last of the ascending `values` that is not above `limit`. */
function lastAtMost(values: number[], limit: number): number {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (values[middle]! <= limit) low = middle
    else high = middle - 1
  }
  return low
}
