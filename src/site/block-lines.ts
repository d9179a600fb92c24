import {diffArrays} from 'diff'
import {inPrintedOrder} from '../press/changes/printed-order.ts'
import {changesBetween} from '../press/changes/text-changes.ts'
import {numbersIn} from '../press/line-ranges.ts'
import {bare} from '../press/text/blank.ts'
import {clausesOf} from '../press/text/clauses.ts'
import type {ArticleRecord, BlockRecord} from './records.ts'

/**
 * Tells each block on which raw lines it was printed, by what of the article's raw lines still stands in its words. White space does
 * not count, nor in which order the blocks stand; a line of which an editor left too little stays unassigned.
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
  const heads = [article.section, article.kicker, article.title, article.subtitle].map((part) => bare(part ?? '')).filter(Boolean)
  const lines = numbersIn(article.source?.lines ?? [], pageLines.length)
    .map((number) => ({number, text: bare(pageLines[number - 1] ?? '')}))
    .filter(({text}) => text !== '')
  // What a headline and the first paragraph both say is not taken from the one for the other.
  const below = lines.findIndex(({text}) => !heads.some((head) => head.includes(text)))
  const printed = below === -1 ? [] : lines.slice(below)
  const text = printed.map((line) => line.text).join('')
  const named = Map.groupBy(aligned, (block) => bare(block.text))
  const words = inPrintedOrder(aligned.map((block) => bare(block.text)), text)
  const ordered = words.map((part) => named.get(part)!.shift()!)
  const [lineStarts, blockStarts] = [startsOf(printed.map((line) => line.text)), startsOf(words)]
  const kept = keptRuns(text, words.join(''))
  for (const [index, {number, text: line}] of printed.entries()) {
    const runs = kept.map((run) => within(run, lineStarts[index]!, lineStarts[index + 1]!)).filter(({length}) => length > 0)
    if (runs.reduce((sum, {length}) => sum + length, 0) < Math.min(ENOUGH, line.length / 2)) continue
    const [start, end] = [runs[0]!.to, runs.at(-1)!.to + runs.at(-1)!.length]
    ordered.forEach((block, place) => {
      if (blockStarts[place]! < end && blockStarts[place + 1]! > start) block.lines.push(number)
    })
  }
  return aligned
}

// Characters of a line, or half of it: more than meets another place by chance.
const ENOUGH = 10

/** Characters on end that stand in both texts: `from` in the first, `to` in the second. */
interface Run {
  from: number
  to: number
  length: number
}

function keptRuns(printed: string, words: string): Run[] {
  // As nearly all articles stand.
  if (printed === words) return [{from: 0, to: 0, length: printed.length}]
  const runs: Run[] = []
  let [from, to] = [0, 0]
  for (const [was, stands] of partsOf(printed, words)) {
    let [at, end] = [0, 0]
    for (const change of [...changesBetween(was, stands), {at: was.length, printed: '', corrected: ''}]) {
      runs.push({from: from + at, to: to + end, length: change.at - at})
      end += change.at - at + change.corrected.length
      at = change.at + change.printed.length
    }
    from += was.length
    to += stands.length
  }
  return runs
}

/** Both texts in parts, clause by clause: of a long passage taken out no character is met by chance in another. */
function partsOf(printed: string, words: string): [string, string][] {
  const parts: [string, string][] = [['', '']]
  for (const {value, added, removed} of diffArrays(clausesOf(printed), clausesOf(words), {maxEditLength: MAX_EDITS}) ?? []) {
    const text = value.join('')
    if (!added && !removed) parts.push([text, text], ['', ''])
    else parts.at(-1)![added ? 1 : 0] += text
  }
  return parts
}

// Beyond this many clauses two texts have nothing in common.
const MAX_EDITS = 2000

/** The part of a run that lies between two places of the first text. */
function within({from, to, length}: Run, start: number, end: number): Run {
  const first = Math.max(from, start)
  return {from: first, to: to + first - from, length: Math.min(from + length, end) - first}
}

function startsOf(texts: string[]): number[] {
  const starts = [0]
  for (const text of texts) starts.push(starts.at(-1)! + text.length)
  return starts
}
