import {goesOn} from './line-ends.ts'
import {gapBetween} from './names.ts'
import {printOf} from './print.ts'
import {fold} from '../text/fold.ts'
import type {Column} from './column.ts'
import type {Line} from '../types.ts'

/** A paragraph, a headline or any other words of a page, with the printed lines from which they are put together. */
export interface WholeLine extends Line {
  /** in their order; `at` is where `length` of a line's characters from `column` on stand in the text */
  parts: readonly {at: number; column: number; length: number; line: Line}[]
}

/**
 * Puts together what the edge of a column cuts: the lines of a page whose text is broken line by line, each as it would stand without
 * that edge, with numbers of their own.
 *
 * @example wholeLines(lines of '…社区的老楼装\n上了扶手。', column) // one line: '…社区的老楼装上了扶手。'
 */
export function wholeLines(lines: readonly Line[], column: Column): WholeLine[] {
  const print = printOf(lines, column)
  const groups: Group[] = []
  for (const [at, line] of lines.entries()) {
    const group = groups.at(-1)
    const start = Math.min(print.margin, print.lines[at]!.start)
    const text = fold(line.text.slice(start))
    if (group && goesOn(print, at, group.text)) {
      const gap = gapBetween(group.text, text)
      group.pieces.push({line, column: start, gap})
      group.text = (group.text + gap + text).slice(-LONGEST)
    } else groups.push({pieces: [{line, column: 0, gap: ''}], text})
  }
  return groups.map(({pieces}, i) => wholeLine(pieces, i + 1))
}

/** A printed line that is whole, as one of its page. @param at its place among them */
export function asWhole(line: Line, at: number): WholeLine {
  return {...line, number: at + 1, parts: [{at: 0, column: 0, length: line.text.length, line}]}
}

/** Printed lines that are one, and the end of their words, folded. */
interface Group {
  pieces: {line: Line; column: number; gap: string}[]
  text: string
}

/** Of a longer text its end is enough to tell whether it goes on. */
const LONGEST = 240

function wholeLine(pieces: Group['pieces'], number: number): WholeLine {
  let text = ''
  const parts = pieces.map(({line, column, gap}) => {
    text += gap
    const part = {at: text.length, column, length: line.text.length - column, line}
    text += line.text.slice(column)
    return part
  })
  return {...pieces[0]!.line, number, text, parts}
}
