import {textBytes} from './html-bytes.ts'
import {furnitureReasons, ownersOf} from './line-owners.ts'
import type {ArticleRecord, LeafStart, PageRecord} from './records.ts'

/**
 * Cuts a raw page into leaves, so that none weighs more than `bound` bytes as HTML. A normal page of a newspaper is one leaf. A leaf
 * ends before an article rather than inside it; an article that is too long for any leaf is cut between its lines, and a line that is
 * too long for any leaf within itself. The cuts follow from the page and its articles' lines alone, so the address of a line is
 * known wherever it is linked.
 *
 * @example pageLeaves({lines: ['甲', '乙'], furniture: [], repairs: []}, []) // [{line: 1, column: 0}]
 */
export function pageLeaves(page: PageParts, articles: readonly ArticleParts[], bound: number = LEAF_WEIGHT): LeafStart[] {
  const starts: LeafStart[] = [{line: 1, column: 0}]
  if (mostOf(page, articles) <= bound) return starts
  let weight = 0
  for (const {head, pieces} of runsOf(page, articles)) {
    const whole = pieces.reduce((sum, piece) => sum + piece.weight, head)
    let fresh = weight + whole > bound && whole <= bound
    let first = true
    for (const {line, column, weight: own} of pieces) {
      const needed = own + (first ? head : 0)
      fresh ||= weight + needed > bound
      if (fresh && weight > 0) starts.push({line, column})
      // What continues on the next leaf is named there again.
      weight = fresh ? own + head : weight + needed
      fresh = first = false
    }
  }
  return starts
}

/** The leaf, counted from 1, on which a line begins. */
export function leafOfLine({leaves}: Pick<PageRecord, 'leaves'>, line: number): number {
  return Math.max(0, leaves.findLastIndex((start) => start.line < line || (start.line === line && start.column === 0))) + 1
}

/** First and last line of a leaf, with the columns between which it shows them; the last column is that of the line's end or a cut. */
export function leafRange({leaves, lines}: Pick<PageRecord, 'leaves' | 'lines'>, number: number): LeafRange {
  const from = leaves[number - 1]!
  const next = leaves[number]
  if (next === undefined) return {from, to: {line: lines.length, column: lines.at(-1)?.length ?? 0}}
  return {from, to: next.column > 0 ? next : {line: next.line - 1, column: lines[next.line - 2]!.length}}
}

export interface LeafRange {
  from: LeafStart
  to: LeafStart
}

type PageParts = Pick<PageRecord, 'lines' | 'furniture' | 'repairs'>
type ArticleParts = Pick<ArticleRecord, 'id' | 'title' | 'kicker' | 'source'>

/** Bytes of HTML for the lines of a leaf and the list of its articles; the frame around them takes less than ten thousand. */
export const LEAF_WEIGHT = 90_000

// What src/components/raw-lines.ts writes around a line, a reason, a repair and an article's name, with an address of the site in it.
const LINE = 122
const DIGIT = 4
const TAG = 60
const REPAIR = 300
const NAME = 500
// Words that stand for a missing headline.
const OPENING = 29 * 6

// A line that is longer was never printed in one; it may be cut after so many UTF-16 units.
const PIECE = 10_000

/** A bound of the whole page's weight that costs next to nothing: no unit of text takes more than six bytes. */
function mostOf({lines, furniture, repairs}: PageParts, articles: readonly ArticleParts[]): number {
  const text = lines.reduce((sum, line) => sum + line.length, 0)
  const names = articles.reduce((sum, article) => sum + nameWeight(article) * (article.source?.lines.length ?? 0), 0)
  const reasons = furniture.reduce((sum, {lines: [first, last], reason}) => sum + (last - first + 1) * (TAG + reason.length * 6), 0)
  return text * 6 + lines.length * (LINE + DIGIT * String(lines.length).length) + names + reasons + repairs.length * REPAIR
}

interface Piece extends LeafStart {
  weight: number
}

/** Lines that follow each other and belong to one article, or to none; blank ones go with those before them. */
interface Run {
  owner: number | undefined
  /** bytes that name the article on a leaf */
  head: number
  pieces: Piece[]
}

function runsOf(page: PageParts, articles: readonly ArticleParts[]): Run[] {
  const owners = ownersOf(page, articles)
  const reasons = furnitureReasons(page)
  const repaired = new Set(page.repairs.map(({lines}) => lines[0]))
  const runs: Run[] = []
  page.lines.forEach((text, index) => {
    const line = index + 1
    const owner = owners.get(line)
    const last = runs.at(-1)
    const run = last && (last.owner === owner || text.trim() === '') ? last : {owner, head: owner === undefined ? 0 : nameWeight(articles[owner]!), pieces: []}
    if (run !== last) runs.push(run)
    const marks = LINE + DIGIT * String(line).length + (reasons.has(line) ? TAG + textBytes(reasons.get(line)!) : 0) + (repaired.has(line) ? REPAIR : 0)
    for (const column of columnsOf(text)) run.pieces.push({line, column, weight: marks + textBytes(text.slice(column, nextColumn(text, column)))})
  })
  return runs
}

function nameWeight({id, title, kicker = ''}: ArticleParts): number {
  return NAME + 3 * textBytes(id) + 2 * (textBytes(title) || OPENING) + textBytes(kicker)
}

/** Where the pieces of a line begin. */
function columnsOf(text: string): number[] {
  const columns = [0]
  for (let next = nextColumn(text, 0); next < text.length; next = nextColumn(text, next)) columns.push(next)
  return columns
}

/** Never between the halves of a surrogate pair. */
function nextColumn(text: string, column: number): number {
  const next = Math.min(text.length, column + PIECE)
  const unit = text.charCodeAt(next)
  return unit >= 0xdc00 && unit <= 0xdfff ? next - 1 : next
}
