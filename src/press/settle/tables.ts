import {bareWords} from '../text/bare-words.ts'
import {isPrintedAgain} from '../rows/imprints.ts'
import {opensItem} from '../rows/line-order.ts'
import type {Row} from '../rows/row.ts'
import {isNamedInTable} from './page-tables.ts'
import {cellsByLabel, cellsOf, isFigure, isLabelled, isPerson, labelOf, markOf, numberOf, type Cells} from './table-cells.ts'

/**
 * Lines of tables and lists are text and no headlines: short lines without a sentence's mark, right under each other, that have as
 * many columns and figures in the same place, or each a label. With them go the heads of their columns, what follows of the same table
 * after a blank line, headings between its parts, and the note below it. The headline above stays one, and so does one that is printed twice.
 *
 * @example settleTables(rows of '便民电话\n\n供水 110\n供电 120\n供气 130') // display, body, body, body
 */
export function settleTables(rows: readonly Row[]): readonly Row[] {
  const headlines = new Set(rows.filter(isPrintedAgain).map(({plain}) => bareWords(plain)))
  const maybe = rows.map((row, at) => mayBeLine(row) && (row.shape !== 'rubric' || isAmongMarked(rows, at)) && !(headlines.size > 0 && headlines.has(bareWords(row.plain))))
  const lines = rows.map((row, at) => (maybe[at] && (maybe[at - 1] || maybe[at + 1]) ? cellsOf(row) : undefined))
  const tables = tablesIn(rows, lines)
  if (tables.length === 0) return rows
  const settled = [...rows]
  for (const {first, last} of tables) for (let i = first; i < last; i++) settled[i] = tableRow(rows[i]!)
  for (const [i, {first}] of tables.entries()) if (isInnerHeading(rows, i, tables)) settled[first - 1] = {...rows[first - 1]!, shape: 'body', set: true, closed: true, reason: PART_HEADING}
  for (const {first} of tables) if (isOwnHeadline(settled, first)) settled[titleAbove(settled, first)] = {...settled[titleAbove(settled, first)]!, shape: 'display', reason: HEADLINE}
  return settled
}

/** A row of a table or list, or what is printed with it. */
export function isTableRow({reason}: Row): boolean {
  return reason === TABLE || reason === PART_HEADING
}

const TABLE = {rule: 'table', why: '表格或名单的一行，各行栏数相同'}
const PART_HEADING = {rule: 'table-part', why: '表格各部分的小标题'}

const HEADLINE = {rule: 'table-headline', why: '像栏目名，但下面就是表格，是它的标题'}

function tableRow(row: Row): Row {
  return {...row, shape: 'body', set: true, closed: true, reason: TABLE}
}

/** Rows of the page from `first` up to `last`, exclusive. */
interface Table {
  first: number
  last: number
}

function tablesIn(rows: readonly Row[], lines: readonly (Cells | undefined)[]): Table[] {
  const tables: Table[] = []
  for (let at = 0; at < rows.length; at++) {
    if (!lines[at] || !lines[at + 1]) continue
    let last = at + 1
    while (lines[last] && rows[last]!.gap <= WIDEST_GAP) last++
    const table = KINDS.map((read) => read(lines.slice(at, last) as Cells[], rows.slice(at, last), rows[at - 1])).find((found) => found !== undefined)
    if (!table || arePoints(rows, at + table.last)) continue
    const end = withNotes(rows, at + table.last)
    tables.push({first: isNote(rows[at + table.first - 1]) ? at + table.first - 1 : at + table.first, last: end})
    at = end - 1
  }
  return tables
}

/** Marked lines up to `end` over an item's opening or its writers' names: the points of its headline. */
function arePoints(rows: readonly Row[], end: number): boolean {
  return markOf(rows[end - 1]!) !== undefined && (rows[end]?.shape === 'byline' || opensItem(rows[end]))
}

/** Blank lines within a table. */
const WIDEST_GAP = 2
const FEWEST_ROWS = 3
const FEWEST_OF_UNITS = 4
const LONGEST_ROW = 60

/** Forms of tables, tried in order on a stretch of lines that have columns; each answers where the first one begins and ends in it. */
const KINDS: ((lines: Cells[], rows: readonly Row[], above: Row | undefined) => Table | undefined)[] = [
  (lines) => stretch(lines, (cells, above) => isFigure(cells.at(-1)!) && (above === undefined || isFigure(above.at(-1)!)), isHead),
  (lines) => stretch(lines, (cells, above) => isFigure(cells[0]!) && (above === undefined || above.length === cells.length), isHead),
  (lines) => stretch(lines, (cells, above) => cells.length > 2 && (above === undefined || above.length === cells.length) && cells.slice(1, -1).some((cell, i) => isFigure(cell) && (above === undefined || isFigure(above[i + 1]!))), isHead),
  (lines, rows) => stretch(lines, (cells, _, at) => isLabelled(cells) || isLabelled(cellsByLabel(rows[at]!))),
  (lines) => stretch(lines, (cells) => isPerson(cells)),
  // Subheads have their number too, and text between them.
  (lines, rows) => stretch(lines, (_, over, at) => numberOf(rows[at]!) !== undefined && (over === undefined || (rows[at]!.gap === 0 && numberOf(rows[at]!) === (numberOf(rows[at - 1]!) ?? 0) + 1))),
  (lines, rows) => stretch(lines, (_, over, at) => markOf(rows[at]!) !== undefined && (over === undefined || markOf(rows[at]!) === markOf(rows[at - 1]!))),
  (lines, rows, above) => {
    const list = stretch(lines, (_, over, at) => labelOf(rows[at]!) !== undefined && (over === undefined || rows[at]!.gap === 0))
    const before = list && (list.first > 0 ? rows[list.first - 1] : above)
    // Fewer of them, or nothing over them, and they may be headlines.
    return list && list.last - list.first >= (labelOf(rows[list.first]!)!.ofUnit ? FEWEST_OF_UNITS : FEWEST_ROWS) && before !== undefined && before.shape !== 'furniture' ? list : undefined
  },
  (lines, rows) => stretch(lines, (cells, above, at) => cells.length > 2 && cells.every((cell) => cell.length <= 8) && cells.some((cell) => cell.length <= 4) && (above === undefined || (above.length === cells.length && rows[at]!.gap === 0))),
]

/** The first three lines or more, two when they have four columns, that each fit `test` beside the one above; before them, the heads of their columns. */
function stretch(lines: Cells[], test: (cells: Cells, above: Cells | undefined, at: number) => boolean, head: (cells: Cells, below: Cells) => boolean = () => false): Table | undefined {
  for (let first = 0; first + 2 <= lines.length; first++) {
    if (!test(lines[first]!, undefined, first)) continue
    let last = first + 1
    while (last < lines.length && test(lines[last]!, lines[last - 1], last)) last++
    const headed = first > 0 && head(lines[first - 1]!, lines[first]!)
    const wide = last - first === 2 && lines[first]!.length > 3 && lines[first]!.length === lines[first + 1]!.length && lines[first]!.some(isFigure)
    if (wide || last - first + (headed ? 1 : 0) >= FEWEST_ROWS) return {first: headed ? first - 1 : first, last}
    first = last - 1
  }
  return undefined
}

/** A few letters behind a mark look like a rubric; beside a line with the same mark they are an item. */
function isAmongMarked(rows: readonly Row[], at: number): boolean {
  const mark = markOf(rows[at]!)
  return mark !== undefined && [rows[at - 1], rows[at + 1]].some((row) => row !== undefined && markOf(row) === mark)
}

/** The heads of the columns of the line below: as many, each short, none a figure. */
function isHead(cells: Cells, below: Cells): boolean {
  return cells.length === below.length && cells.length > 1 && cells.every((cell) => cell.length <= 6 && !isFigure(cell))
}

/** A short line without a sentence's mark at its end. */
function mayBeLine(row: Row): boolean {
  const {plain, shape, closed, dateline, bylines} = row
  return !isNamedInTable(row) && (shape === 'display' || shape === 'body' || shape === 'rubric') && !closed && !dateline && plain.length <= LONGEST_ROW && plain.length >= 4 && bylines.length === 0
}

/** Rows after a table that belong to it: a note in brackets, a label of its kind, a label below one. */
function withNotes(rows: readonly Row[], end: number): number {
  let at = end
  while (at < rows.length && rows[at]!.gap <= WIDEST_GAP && (isNote(rows[at]) || (rows[at]!.shape === 'display' && (NOTE.test(rows[at]!.plain) || rows.slice(at - 1, at + 1).every((row) => isLabelled(cellsByLabel(row))))))) at++
  return at
}

/** In brackets as a whole, and nobody's signature: `(排名不分先后)`. */
function isNote(row: Row | undefined): boolean {
  return row !== undefined && (row.shape === 'display' || row.shape === 'body') && row.bylines.length === 0 && /^[(][^()]{4,30}[)]$/u.test(row.plain)
}

const NOTE = /^(?:[*※].*|(?:备?注|说明|来源|制表|(?:数据|资料)来源|(?:联系|咨询|报名|监督|举报|服务|预约)?(?:电话|热线|地址|地点|时间|方式|人))\s?:.+)$/u

/** A short line over one of several tables under one headline: over the next or the former stands such a line, too; or it is but a few letters. */
function isInnerHeading(rows: readonly Row[], at: number, tables: readonly Table[]): boolean {
  const {first, last} = tables[at]!
  const heading = rows[first - 1]
  if (heading?.shape !== 'display' || heading.plain.length > LONGEST_PART_HEADING || /\s/u.test(heading.plain)) return false
  const alike = (other: Row | undefined) => other?.shape === 'display' && Math.abs(other.plain.length - heading.plain.length) <= 2
  const before = tables[at - 1]?.last === first - 1 ? tables[at - 1] : undefined
  if (before) return heading.plain.length <= 5 || (alike(rows[before.first - 1]) && rows[before.first - 2]?.shape === 'display')
  return isHeadline(rows[first - 2]) && tables[at + 1]?.first === last + 1 && alike(rows[last])
}

/** Index of the row above a table and the heading of its first part. */
function titleAbove(rows: readonly Row[], first: number): number {
  return rows[first - 1]?.reason === PART_HEADING ? first - 2 : first - 1
}

/** A line like a rubric's name right above, and no headline between. */
function isOwnHeadline(rows: readonly Row[], first: number): boolean {
  const title = rows[titleAbove(rows, first)]
  return title?.shape === 'rubric' && rows[titleAbove(rows, first) - 1]?.shape !== 'display'
}

function isHeadline(row: Row | undefined): boolean {
  return row?.shape === 'display' || row?.shape === 'rubric'
}

const LONGEST_PART_HEADING = 10
