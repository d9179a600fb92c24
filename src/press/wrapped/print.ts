import {endsSentence} from '../rows/sentence-ends.ts'
import {isNames, isSigned} from './names.ts'
import {fold} from '../text/fold.ts'
import {BLOCK_BREAK} from '../text/blank.ts'
import type {Column} from './column.ts'
import type {Line} from '../types.ts'

/** What is seen of the lines of a page whose text is broken line by line, before they are read. */
export interface Print {
  lines: readonly PrintedLine[]
  /** blanks at the left of lines that begin no paragraph */
  margin: number
  /** how the page shows where a paragraph begins, besides by the end of the line above */
  shows: 'blank lines' | 'setting in' | undefined
  /** its headlines have parts right below each other */
  stacks: boolean
}

export interface PrintedLine {
  /** its words folded */
  plain: string
  /** blanks before them */
  start: number
  blank: boolean
  /** reaches the edge of the column */
  full: boolean
  /** a saved web page has several blocks on it */
  parted: boolean
}

/** Sees the lines of a page in their column, and what they show of its paragraphs and headlines. */
export function printOf(printed: readonly Line[], column: Column): Print {
  const lines = printed.map(({text}): PrintedLine => {
    const start = text.length - text.trimStart().length
    return {plain: fold(text.trim()), start, blank: start === text.length, full: column.fills(text), parted: text.includes(BLOCK_BREAK)}
  })
  const margin = lines.reduce((least, {full, start}) => (full && start < least ? start : least), Infinity)
  return {lines, margin, stacks: stacks(lines), shows: setsIn(lines, margin) ? 'setting in' : partsByBlanks(lines) ? 'blank lines' : undefined}
}

/** At least two characters to the right of the column's edge, as a paragraph's first line. */
export function isSetIn({start}: PrintedLine, margin: number): boolean {
  return start >= margin + 2
}

/** At least two paragraphs begin two characters in, with a line right under them that does not. */
function setsIn(lines: readonly PrintedLine[], margin: number): boolean {
  return lines.filter((line, i) => line.full && isSetIn(line, margin) && lines[i + 1]?.blank === false && !isSetIn(lines[i + 1]!, margin)).length >= FEWEST
}

/** At least two paragraphs end above a blank line, and hardly any above a line of text. */
function partsByBlanks(lines: readonly PrintedLine[]): boolean {
  const below = lines.flatMap((line, i) => (!line.full && endsText(line, lines[i - 1]) && lines[i + 1] && !isNames(lines[i + 1]!.plain) ? [lines[i + 1]!] : []))
  const parted = below.filter(({blank}) => blank).length
  return parted >= FEWEST && (below.length - parted) * MOST_ABOVE_TEXT <= parted
}

/** Ends a sentence, or says who wrote the text above or photographed what it shows. */
function endsText({plain}: PrintedLine, above: PrintedLine | undefined): boolean {
  return endsSentence(plain) || (above !== undefined && !above.blank && isSigned(plain) && (endsSentence(above.plain) || !isNames(plain)))
}

/** Somewhere two lines that are no text stand right below each other, and neither goes on below by its width. */
function stacks(lines: readonly PrintedLine[]): boolean {
  const isHead = (line: PrintedLine | undefined) => line !== undefined && !line.blank && !line.full && line.plain.length >= SHORTEST_HEAD && !/[。,、;:]/u.test(line.plain) && !isNames(line.plain)
  const ends = (line: PrintedLine | undefined) => line === undefined || line.blank || (!line.full && endsSentence(line.plain))
  return lines.some((line, i) => isHead(line) && isHead(lines[i + 1]) && ends(lines[i - 1]))
}

const SHORTEST_HEAD = 6
const FEWEST = 2
const MOST_ABOVE_TEXT = 8
