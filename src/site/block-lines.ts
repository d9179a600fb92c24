import {numbersIn} from '../press/line-ranges.ts'
import {bare} from '../press/text/blank.ts'
import type {ArticleRecord, BlockRecord} from './records.ts'

/**
 * Tells each block on which raw lines it was printed, by walking the article's raw lines and its words side by side.
 * White space does not count; a line that an editor rewrote is found by its beginning or its end, or else stays unassigned.
 *
 * @example alignBlocks([{role: 'paragraph', text: '甲乙丙', html: '甲乙丙'}], {source: {lines: [[1, 3]]}}, ['甲乙', '', '丙'])
 *   // [{…, lines: [1, 3]}]
 */
export function alignBlocks(
  blocks: Omit<BlockRecord, 'lines'>[],
  article: Pick<Partial<ArticleRecord>, 'source' | 'section' | 'kicker' | 'title' | 'subtitle'>,
  pageLines: string[],
): BlockRecord[] {
  const aligned: BlockRecord[] = blocks.map(({role, text, html}) => ({role, text, html, lines: []}))
  const body = blocks.map(({text}) => bare(text))
  const starts = startsOf(body)
  const all = body.join('')
  const heads = [article.section, article.kicker, article.title, article.subtitle].map((part) => bare(part ?? '')).filter(Boolean)
  let cursor = 0
  for (const number of numbersIn(article.source?.lines ?? [], pageLines.length)) {
    const line = bare(pageLines[number - 1] ?? '')
    if (line === '' || (cursor === 0 && heads.some((head) => head.includes(line)))) continue
    const found = findLine(all, line, cursor)
    if (!found) continue
    cursor = found.end
    for (let index = 0; index < aligned.length; index++) {
      if (starts[index]! < found.end && starts[index + 1]! > found.start) aligned[index]!.lines.push(number)
    }
  }
  return aligned
}

// Long enough not to meet another place by chance, short enough to survive an edit elsewhere in the line.
const ANCHOR = 10

function findLine(all: string, line: string, cursor: number): {start: number; end: number} | undefined {
  const whole = all.indexOf(line, cursor)
  if (whole !== -1) return {start: whole, end: whole + line.length}
  if (line.length < ANCHOR) return undefined
  const head = all.indexOf(line.slice(0, ANCHOR), cursor)
  const tail = all.indexOf(line.slice(-ANCHOR), Math.max(head, cursor))
  if (head === -1 && tail === -1) return undefined
  const start = head === -1 ? Math.max(cursor, tail + ANCHOR - line.length) : head
  return {start, end: tail === -1 ? Math.min(all.length, start + line.length) : tail + ANCHOR}
}

function startsOf(texts: string[]): number[] {
  const starts = [0]
  for (const text of texts) starts.push(starts.at(-1)! + text.length)
  return starts
}
