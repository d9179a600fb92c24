import {goesOn} from './line-ends.ts'
import {gapBetween} from './names.ts'
import {printOf} from './print.ts'
import {fold} from '../text/fold.ts'
import type {Column} from './column.ts'
import type {Line} from '../types.ts'

/** A paragraph, a headline or any other words of a page, with the printed lines from which they are put together. */
export interface WholeLine extends Line {
  /** in their order; `at` is where a line's characters from `column` on stand in the text */
  parts: readonly {at: number; column: number; line: Line}[]
}

/**
 * Puts together what the edge of a column cuts: the lines of a page whose text is broken line by line, each as it would stand without
 * that edge, with numbers of their own.
 *
 * @example wholeLines(lines of '…社区的老楼装\n上了扶手。', column) // one line: '…社区的老楼装上了扶手。'
 */
export function wholeLines(lines: readonly Line[], column: Column): WholeLine[] {
  const print = printOf(lines, column)
  const groups: {lines: Line[]; text: string}[] = []
  for (const [at, line] of lines.entries()) {
    const group = groups.at(-1)
    const text = fold(line.text.slice(Math.min(print.margin, print.lines[at]!.start)))
    if (group && goesOn(print, at, group.text)) {
      group.lines.push(line)
      group.text = (group.text + gapBetween(group.text, text) + text).slice(-LONGEST)
    } else groups.push({lines: [line], text})
  }
  return groups.map((group, i) => wholeLine(group.lines, i + 1, print.margin))
}

/** Of a longer text its end is enough to tell whether it goes on. */
const LONGEST = 240

function wholeLine(lines: readonly Line[], number: number, margin: number): WholeLine {
  let text = ''
  const parts = lines.map((line, i) => {
    if (i > 0) text += gapBetween(fold(text.slice(-LONGEST)), fold(line.text))
    const part = {at: text.length, column: i === 0 ? 0 : Math.min(margin, line.text.length - line.text.trimStart().length), line}
    text += line.text.slice(part.column)
    return part
  })
  return {...lines[0]!, number, text, parts}
}
