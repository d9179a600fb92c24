import {findStarts, type Start} from './boundaries.ts'
import {blocksOf} from './boundaries/blocks.ts'
import {readHeadline} from './headlines.ts'
import {itemPassages, passageOf} from './passages.ts'
import {readRows} from './rows.ts'
import {isAuthored} from './boundaries/round-ups.ts'
import {BLOCK_BREAK} from './text/blank.ts'
import {scopesOf} from './segments/rubrics.ts'
import {asPrinted} from './wrapped/printed-places.ts'
import {columnOf} from './wrapped/column.ts'
import {withoutIdleBlanks} from './wrapped/idle-blanks.ts'
import {tightLines} from './wrapped/tight-lines.ts'
import {wholeLines, type WholeLine} from './wrapped/whole-lines.ts'
import {settleRows} from './settle.ts'
import type {PageHeadlines} from './settle/page-headlines.ts'
import type {ArticleKind, ArticleSegment, FurnitureSegment, Line, LineRange, Passage, Reason, Role, Segment} from './types.ts'
import type {ArticleRows} from './segments/article-rows.ts'
import type {Row} from './rows/row.ts'

/**
 * Tells the articles of a page apart and names the part of every line in them. Every line that is not blank ends up in
 * one article or in furniture, in the order of the page. Paragraphs are still as printed, one passage a line.
 *
 * @example segmentPage(splitLines('甲区\n\n修路忙\n\n本报讯 …。')) // one article: kicker 甲区, title 修路忙, one paragraph
 */
export function segmentPage(lines: readonly Line[], [step, ...others] = STEPS): Segment[] {
  if (step === undefined) return segmentsOf(lines)
  const whole = step(lines)
  return whole ? segmentPage(whole, others).map((segment) => asPrinted(segment, whole)) : segmentPage(lines, others)
}

/** What a page's manner leaves in its lines that is none of its words, taken out of them one after the other; undefined where nothing is. */
const STEPS: readonly ((lines: readonly Line[]) => readonly WholeLine[] | undefined)[] = [
  withoutIdleBlanks,
  tightLines,
  (lines) => {
    const column = columnOf(lines)
    return column && wholeLines(lines, column)
  },
]

function segmentsOf(lines: readonly Line[]): Segment[] {
  const {rows, listed} = settleRows(readRows(lines))
  const articles = rowsByArticle(rows, findStarts(rows, blocksOf(rows), listed.words))
  const spaced = isSpaced(rows)
  const order = new Map(rows.map((row, i) => [row, i]))
  const sections = new Map<number, string>()
  const headings = new Set<Row>()
  const kinds = kindsOf(articles)
  for (const {first, count, name} of scopesOf(articles, kinds)) {
    for (let i = 0; i < count; i++) sections.set(first + i, name)
    if (count > 1) headings.add(articles[first]!.head.find((row) => row.shape === 'rubric')!)
  }
  const segments: Segment[] = []
  for (const row of rows) if (row.shape === 'furniture') segments.push(furnitureOf(row, row.reason))
  for (const [i, article] of articles.entries()) {
    if (isEmpty(article)) {
      for (const row of article.rows) segments.push(furnitureOf(row, {rule: 'headline-only', why: '只有标题，没有正文'}))
      continue
    }
    for (const row of article.head) if (headings.has(row)) segments.push(furnitureOf(row, {rule: 'rubric-of-several', why: `栏目名，管下面几篇：${row.text}`}))
    segments.push(articleOf({...article, rows: article.rows.filter((row) => !headings.has(row)), head: article.head.filter((row) => !headings.has(row))}, kinds[i]!, sections.get(i), {spaced, listed, order}))
  }
  return segments.sort((a, b) => firstLine(a) - firstLine(b))
}

function rowsByArticle(rows: readonly Row[], starts: Start[]): ArticleRows[] {
  return starts.map((start, i) => {
    const own = rows.slice(start.row, starts[i + 1]?.row).filter((row) => row.shape !== 'furniture')
    let head = 0
    while (head < own.length && ['display', 'rubric', 'office'].includes(own[head]!.shape)) head++
    if (head > 0) while (own[head]?.shape === 'byline') head++
    return {start, rows: own, head: own.slice(0, head)}
  })
}

/** A headline with nothing under it. */
function isEmpty({rows, head}: ArticleRows): boolean {
  return rows.length === head.length && !rows.some((row) => row.shape === 'byline')
}

/** Blank lines part the paragraphs of this page. */
function isSpaced(rows: readonly Row[]): boolean {
  return rows.filter((row) => row.gap > 0).length * 2 > rows.length
}

function kindsOf(articles: ArticleRows[]): ArticleKind[] {
  const kinds = articles.map((article, i): ArticleKind => {
    const body = article.rows.slice(article.head.length)
    if (body.length > 0 && body.every((row) => row.shape === 'caption')) return 'photo'
    if (article.head.some((row) => row.shape === 'office') || article.rows.some(isAuthored)) return 'profile'
    const bare = article.head.length === 0 && article.rows.every((row) => row.bylines.length === 0 && !row.dateline)
    return i === 0 && bare && articles.length > 1 ? 'intro' : 'article'
  })
  const first = kinds.indexOf('profile')
  const many = kinds.filter((kind) => kind === 'profile').length > 1
  if (many && first > 0 && kinds[first - 1] === 'article' && articles[first - 1]!.rows.length - articles[first - 1]!.head.length <= 3) kinds[first - 1] = 'intro'
  return kinds
}

/** Something stands below the line, or it is no headline at all: the last words of an article head nothing. */
function heads(rows: readonly Row[], row: Row): boolean {
  return row.shape !== 'display' || rows.findLast(({shape}) => shape !== 'display')!.line.number > row.line.number
}

const BODY_ROLES: Record<Row['shape'], Role> = {
  body: 'paragraph',
  byline: 'byline',
  caption: 'caption',
  office: 'office',
  display: 'subhead',
  rubric: 'subhead',
  furniture: 'paragraph',
}

/** What the rows of the whole page show: paragraphs parted by blank lines, headlines listed, the rows' order. */
interface PageManner {
  spaced: boolean
  listed: PageHeadlines
  order: ReadonlyMap<Row, number>
}

function articleOf(article: ArticleRows, kind: ArticleKind, section: string | undefined, page: PageManner): ArticleSegment {
  const head = readHeadline(article.head, page.spaced, page.listed)
  const body = article.rows.slice(article.head.length).flatMap((row, i): Passage[] => {
    const role = row.reason.rule === 'author-note' ? 'office' : heads(article.rows, row) ? BODY_ROLES[row.shape] : 'paragraph'
    return i === 0 && article.head.every(({shape}) => shape === 'rubric') && role === 'paragraph' ? itemPassages(row) : [passageOf(role, row)]
  })
  // What is printed among its lines must stand in its file word for word.
  const rubric = head.passages.find(({role}) => role === 'section')?.text ?? section
  return {
    type: 'article',
    kind,
    lines: rangesOf(article.rows, page.order),
    passages: [...head.passages, ...body],
    reasons: [...article.start.reasons, ...head.reasons],
    confidence: article.start.confidence,
    section: rubric,
  }
}

function furnitureOf(row: Row, reason: Reason): FurnitureSegment {
  const columns: [number, number] = [row.start, row.end]
  return {type: 'furniture', lines: [row.line.number, row.line.number], ...(row.line.text.includes(BLOCK_BREAK) && {columns}), reason}
}

function firstLine(segment: Segment): number {
  return segment.type === 'article' ? segment.lines[0]![0] : segment.lines[0]
}

/** Line ranges of an article's rows: blank lines between them belong to it, a line of others parts them. */
function rangesOf(own: Row[], order: ReadonlyMap<Row, number>): LineRange[] {
  const ranges: LineRange[] = []
  let before = -2
  for (const row of own) {
    const at = order.get(row)!
    const last = ranges.at(-1)
    if (last && (at === before + 1 || row.line.number <= last[1])) last[1] = Math.max(last[1], row.line.number)
    else ranges.push([row.line.number, row.line.number])
    before = at
  }
  return ranges
}
