import type {Line} from '../types.ts'
import {asWhole, type WholeLine} from './whole-lines.ts'

/**
 * The lines of a page without the blank ones that part nothing: where one stands after every line, as in text pasted from a web page or a word processor, there
 * are more of them where the page had some, and of those one stays. Undefined where all blank lines count: a page on which every line has one
 * below it may part its paragraphs so.
 *
 * @example withoutIdleBlanks(lines of '某区\n\n修路忙\n\n\n\n本报讯 …\n\n…')?.map(({parts}) => parts[0].line.number) // [1, 3, 4, 7, 9], should there be more of them
 */
export function withoutIdleBlanks(lines: readonly Line[]): WholeLine[] | undefined {
  const printed = lines.flatMap((line, at) => (isBlankLine(line) ? [] : [at]))
  const gaps = printed.slice(1).map((at, i) => at - printed[i]! - 1)
  if (gaps.includes(0) || gaps.includes(2)) return undefined
  const wide = gaps.filter((gap) => gap > 2)
  if (wide.length < FEWEST_WIDE || wide.length * MOST_ROWS < gaps.length) return undefined
  const least = Math.min(...wide)
  const idle = new Set(gaps.flatMap((gap, i) => Array.from({length: Math.min(gap, least - 1)}, (_, n) => printed[i]! + 1 + n)))
  return lines.filter((_, at) => !idle.has(at)).map(asWhole)
}

function isBlankLine(line: Line): boolean {
  return line.text.trim() === ''
}

/** So many places of a page at which there are more blank lines than after every line, and for so many rows one. */
const FEWEST_WIDE = 3
const MOST_ROWS = 20
