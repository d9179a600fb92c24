import {widthOf} from '../rows/text-width.ts'
import type {Line} from '../types.ts'

/** The column into which a page's text is broken line by line. */
export interface Column {
  /** The line reaches the column's edge: its text may go on below. */
  fills: (text: string) => boolean
}

/**
 * The column of a page whose lines are cut at one width, which most of them have; undefined where a line is a paragraph. Headlines may be wider,
 * since they run over several columns.
 *
 * @example columnOf(lines of '三官庙街道组织机关干\n部、志愿者…')?.fills('三官庙街道组织机关干') // true
 */
export function columnOf(lines: readonly Line[]): Column | undefined {
  const texts = lines.map((line) => line.text.trimEnd()).filter((text) => text !== '')
  // Most pages have a paragraph on a line: that is seen without measuring.
  if (texts.length < FEWEST || texts.filter(({length}) => length > (WIDEST + 1) * 2).length > texts.length * MOST_WIDER) return undefined
  const sharp = EDGES.map((edge) => sharpEdge(texts, edge)).filter((edge) => edge !== undefined)
  const edge = sharp.length > 0 ? sharp.reduce((best, next) => (next.full > best.full ? next : best)) : printedEdge(texts)
  if (edge === undefined) return undefined
  const {widthIn, from, to} = edge
  const isFull = (text: string) => widthIn(text) > from && widthIn(text) <= to
  // The rows of a table are as wide as each other, too.
  const parted = texts.filter((text) => isFull(text) && /\S\s+\S/u.test(text)).length
  if (parted * 2 >= edge.full) return undefined
  // A blank or two at the edge are printed before it.
  return {fills: (text) => isFull(text.trimEnd()) || (/\S\s{1,2}$/u.test(text) && isFull(text))}
}

/** A line whose width is more than `from` and at most `to` reaches the edge; so many of the page's lines do. */
interface Edge {
  widthIn: (text: string) => number
  from: number
  to: number
  full: number
}

const FEWEST = 12
const NARROWEST = 10
/** Columns of the widest column of print. */
const WIDEST = 60
const FEWEST_FULL = 0.4
const MOST_WIDER = 0.2

/** What a tool cuts by: letters, or the columns that they take. */
const EDGES: readonly Edge['widthIn'][] = [({length}) => length, widthOf]

/** The edge of lines that a tool cut: all that do not end a paragraph are as wide as it, and hardly any is wider. */
function sharpEdge(texts: readonly string[], widthIn: Edge['widthIn']): Edge | undefined {
  const counts = countsOf(texts, widthIn, (width) => [Math.ceil(width)])
  const [to, full] = mostOf(counts)
  const [near, wider] = [(counts.get(to - 1) ?? 0) + (counts.get(to - 2) ?? 0), texts.filter((text) => widthIn(text) > to).length]
  return isColumn(texts, {to, full, wider}, full < FEWEST ? FEWEST_FULL : FEWEST_SHARP) && near <= full * MOST_NEAR && wider <= texts.length * MOST_BEYOND ? {widthIn, from: to - 1, to, full} : undefined
}

/** Of many lines; of a list's few some may be as long as each other by chance. */
const FEWEST_SHARP = 0.25
const MOST_NEAR = 0.25
const MOST_BEYOND = 0.05

/** The edge of printed lines: marks that must not begin a line, and figures, move it a little. */
function printedEdge(texts: readonly string[]): Edge | undefined {
  const [to, full] = mostOf(countsOf(texts, widthOf, (width) => [Math.ceil(width), Math.ceil(width) + 1]))
  const wider = texts.filter((text) => widthOf(text) > to + 1).length
  return isColumn(texts, {to, full, wider}, FEWEST_FULL) ? {widthIn: widthOf, from: to - 2, to: to + 1, full} : undefined
}

function isColumn(texts: readonly string[], {to, full, wider}: {to: number; full: number; wider: number}, fewest: number): boolean {
  return to >= NARROWEST && to <= WIDEST && full >= texts.length * fewest && wider <= texts.length * MOST_WIDER
}

function countsOf(texts: readonly string[], widthIn: Edge['widthIn'], classes: (width: number) => readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const text of texts) for (const width of classes(widthIn(text))) counts.set(width, (counts.get(width) ?? 0) + 1)
  return counts
}

function mostOf(counts: ReadonlyMap<number, number>): [width: number, count: number] {
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [Infinity, 0])
}
