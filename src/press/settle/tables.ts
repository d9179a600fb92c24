import {readBareNames} from '../recognizers/names.ts'
import {looksLikeName} from '../recognizers/surnames.ts'
import type {Row} from '../rows/row.ts'

/**
 * Lines of tables and lists are text and no headlines: short lines without a sentence's mark, right under each other, that have as
 * many columns and figures in the same place, or each a label. With them go the heads of their columns, what follows of the same table
 * after a blank line, headings between its parts, and the note below it. The headline above stays one.
 *
 * @example settleTables(rows of '便民电话\n\n供水 110\n供电 120\n供气 130') // display, body, body, body
 */
export function settleTables(rows: readonly Row[]): readonly Row[] {
  const maybe = rows.map(mayBeLine)
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

type Cells = readonly string[]

function tablesIn(rows: readonly Row[], lines: readonly (Cells | undefined)[]): Table[] {
  const tables: Table[] = []
  for (let at = 0; at < rows.length; at++) {
    if (!lines[at] || !lines[at + 1]) continue
    let last = at + 1
    while (lines[last] && rows[last]!.gap <= WIDEST_GAP) last++
    const table = KINDS.map((read) => read(lines.slice(at, last) as Cells[], rows.slice(at, last))).find((found) => found !== undefined)
    if (!table) continue
    const end = withNotes(rows, at + table.last)
    tables.push({first: at + table.first, last: end})
    at = end - 1
  }
  return tables
}

/** Blank lines within a table. */
const WIDEST_GAP = 2
const FEWEST_ROWS = 3
const LONGEST_ROW = 60

/** Forms of tables, tried in order on a stretch of lines that have columns; each answers where the first one begins and ends in it. */
const KINDS: ((lines: Cells[], rows: readonly Row[]) => Table | undefined)[] = [
  (lines) => stretch(lines, (cells, above) => isFigure(cells.at(-1)!) && (above === undefined || isFigure(above.at(-1)!)), isHead),
  (lines) => stretch(lines, (cells, above) => isFigure(cells[0]!) && (above === undefined || above.length === cells.length), isHead),
  (lines) => stretch(lines, (cells, above) => cells.length > 2 && (above === undefined || above.length === cells.length) && cells.slice(1, -1).some((cell, i) => isFigure(cell) && (above === undefined || isFigure(above[i + 1]!))), isHead),
  (lines) => stretch(lines, (cells) => isLabelled(cells)),
  (lines) => stretch(lines, (cells) => isPerson(cells)),
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

/** The heads of the columns of the line below: as many, each short, none a figure. */
function isHead(cells: Cells, below: Cells): boolean {
  return cells.length === below.length && cells.length > 1 && cells.every((cell) => cell.length <= 6 && !isFigure(cell))
}

/** A short line without a sentence's mark at its end. */
function mayBeLine({plain, shape, closed, dateline, bylines}: Row): boolean {
  return (shape === 'display' || shape === 'body') && !closed && !dateline && plain.length <= LONGEST_ROW && plain.length >= 4 && bylines.length === 0
}

/** Such a line's columns, when it may be one of a table: set apart by blanks, or a figure, a number or a label apart from the rest. */
function cellsOf({plain}: Row): Cells | undefined {
  if (/[。;!?“”]|[,、:]$/u.test(plain)) return undefined
  const honours = HONOURS.exec(plain)
  if (honours && readBareNames(honours[2]!)) return honours.slice(1)
  const parts = plain.replace(SPREAD, '').split(/[\s|│·]+/u).filter((part) => part !== '')
  if (parts.length > 2 || (parts.length === 2 && !plain.includes(','))) return parts
  return FORMS_OF_TWO.map((form) => form.exec(plain)?.slice(1)).find((cells) => cells !== undefined)
}

/** What people are honoured for, and their names: `孝老爱亲模范:甲某某 乙某`. */
const HONOURS = /^(\p{Script=Han}{2,12}:)\s?([\p{Script=Han}\s、]{2,32})$/u

/** The spaces in 甲 某. */
const SPREAD = /(?<=(?:^|\s)\p{Script=Han})\s+(?=\p{Script=Han}(?:\s|$))/gu

/** Lines without blanks between their columns: `供水110`, `1.甲街道`, `地点:一楼`. */
const FORMS_OF_TWO = [/^([\p{Script=Han}()]{2,12}):?(\d[\d×*\-]{4,}|\d[\d.]*[分%元户人名])$/u, /^(\d{1,2})[.、)](?!\d)([^,:]{2,16})$/u, /^(\p{Script=Han}{2,6}:)([^,]{1,30})$/u]

function isLabelled([label, value]: Cells): boolean {
  return label !== undefined && value !== undefined && label.endsWith(':') && !UNIT_LABEL.test(label)
}

/** Headlines that begin with the unit of which they tell. */
const UNIT_LABEL = /(?:[区县市乡镇局]|街道|办事处|社区|管委会):$/u

/** A person and what he or she is: `甲某某 某某路街道保洁员`. */
function isPerson(cells: Cells): boolean {
  return cells.length === 2 && looksLikeName(cells[0]!) && PERSON.test(cells[1]!)
}

const PERSON = /^[\p{Script=Han}\d“”()]{2,24}(?:居民|村民|市民|职工|工人|农民|学生|战士|干部|老人|业主|[员师生医工长兵])$/u

/** A number with its unit, a day, an hour, a telephone number, masked or not, a rank; a page's label is none. */
function isFigure(cell: string): boolean {
  return FIGURE.test(cell)
}

const FIGURE = /^(?:\p{Script=Han}{0,2}\d[\d.,]*\p{Script=Han}{0,3}|(?=.*\d)[\d×*.,:\-~—%/+年月日时点分号至元人个名户件万亿岁℃()上下午早晚周星期一二三四五六]+|第?[一二三四五六七八九十]{1,2}名?|(?:周|星期)[一二三四五六日天](?:[上下]午)?|面议|若干)$/u

/** Rows after a table that belong to it: a note in brackets, a label of its kind. */
function withNotes(rows: readonly Row[], end: number): number {
  let at = end
  while (at < rows.length && rows[at]!.shape === 'display' && rows[at]!.gap <= WIDEST_GAP && NOTE.test(rows[at]!.plain)) at++
  return at
}

const NOTE = /^(?:[(*※].*|(?:备?注|说明|来源|制表|(?:数据|资料)来源|(?:联系|咨询|报名|监督|举报|服务|预约)?(?:电话|热线|地址|地点|时间|方式|人))\s?:.+)$/u

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
