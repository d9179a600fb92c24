import {bareWords} from '../text/bare-words.ts'
import {isImprint, PRINTED_AGAIN} from '../rows/imprints.ts'
import {belowFurniture, isMaybeHeadline} from '../rows/line-order.ts'
import {isHead, type Row} from '../rows/row.ts'
import {isListLine, joinsOf, MOST_LINES} from './page-headlines.ts'

/**
 * E-papers print an article's headline under their buttons, and the text that the desk pasted there begins or ends with it again. One of
 * the two is the headline, the other one is furniture. Only headlines below what belongs to the page are asked: verse has its refrains.
 *
 * @example settlePrintedTwice(rows of '修路忙开了\n\n修路忙开了\n\n本报讯 …') // display, furniture, body
 */
export function settlePrintedTwice(rows: readonly Row[]): readonly Row[] {
  const settled = [...rows]
  const above = new Map<string, number>()
  const noteAbove = (lines: readonly number[]) => {
    for (const words of new Set(joinsOf(lines.map((i) => bareWords(rows[i]!.plain))))) above.set(words, (above.get(words) ?? 0) + 1)
  }
  for (let at = 0; at < rows.length; at++) {
    const table = tableFrom(rows, at)
    noteAbove(table)
    at = table.at(-1) ?? at
    if (!isHead(rows[at]!)) continue
    const heads = headsFrom(rows, at)
    const copy = opensBlock(rows, at) ? (isOverText(rows, heads) ? copyIn(rows, heads, above) : []) : isPrintedBelow(rows, heads, above) ? heads : []
    for (const i of copy) settled[i] = {...rows[i]!, shape: 'furniture', reason: PRINTED_AGAIN}
    if (opensBlock(rows, at)) noteAbove(heads)
    at = heads.at(-1)!
  }
  return settled
}

/** No more lines stand over a headline. */
const MOST_ABOVE = 2
const SHORTEST = 4

function opensBlock(rows: readonly Row[], at: number): boolean {
  return at === 0 || rows[at - 1]!.shape === 'furniture'
}

/** Not over furniture and more headlines: a list may say a column's name with each of its articles. */
function isOverText(rows: readonly Row[], heads: readonly number[]): boolean {
  const below = belowFurniture(rows, heads.at(-1)! + 1)
  return below !== undefined && !isHead(below)
}

/** Indices of the lines of the page's table of headlines that begins at `at`. */
function tableFrom(rows: readonly Row[], at: number): number[] {
  const table: number[] = []
  for (let i = at; i < rows.length && isListLine(rows[i]!); i++) table.push(i)
  return table
}

/** Indices of the lines of headlines from `at` on; the line of source and day may stand among them. */
function headsFrom(rows: readonly Row[], at: number): number[] {
  const heads: number[] = []
  for (let i = at; i < rows.length && (isLine(rows[i]!) || isImprint(rows[i]!)); i++) if (isLine(rows[i]!)) heads.push(i)
  return heads
}

function isLine(row: Row): boolean {
  return isHead(row) || isMaybeHeadline(row)
}

/** The indices of the copy that goes, none when there is no copy. */
function copyIn(rows: readonly Row[], heads: readonly number[], above: ReadonlyMap<string, number>): readonly number[] {
  const isListed = (lines: readonly number[]) => lines.some((i) => above.has(wordsOf(rows, [i])))
  for (let parted = 0; parted <= MOST_ABOVE; parted++) {
    for (let from = 0; from <= (parted > 0 ? 0 : MOST_ABOVE); from++) {
      for (let count = 1; count <= MOST_LINES && from + count + parted < heads.length; count++) {
        const [over, first, between] = [heads.slice(0, from), heads.slice(from, from + count), heads.slice(from + count, from + count + parted)]
        if (!first.some((i) => rows[i]!.shape === 'display')) continue
        // Lines above or between that are no kicker make a list of it, unless the page has its list elsewhere. Below its buttons it has none.
        const listed = isListed(first) || (parted === 0 && rows[heads[0]! - 1]?.reason.rule === 'navigation')
        if (!between.every((i) => rows[i]!.shape === 'rubric') || from > 0) if (!listed || isListed(over) || isListed(between)) continue
        const second = againAt(rows, heads.slice(from + count + parted), wordsOf(rows, first))
        if (second.length > 0) return from > 0 || (parted === 0 && isBetterSet(rows, first, second)) ? second : first
      }
    }
  }
  return []
}

/** The copy nearer to the text stays, unless the other one alone shows that its lines are one headline and nothing of the headline stands below. */
function isBetterSet(rows: readonly Row[], first: readonly number[], second: readonly number[]): boolean {
  if (first.length !== second.length) return first.length < second.length
  const below = rows[second.at(-1)! + 1]
  return first.every((i) => isHead(rows[i]!)) && isTight(rows, first) && !isTight(rows, second) && !(below && isHead(below))
}

function isTight(rows: readonly Row[], lines: readonly number[]): boolean {
  return lines.slice(1).every((i) => rows[i]!.gap === 0)
}

/** The first of these lines which together say those words. */
function againAt(rows: readonly Row[], heads: readonly number[], words: string): readonly number[] {
  if (words.length < SHORTEST) return []
  for (let count = 1; count <= Math.min(MOST_LINES, heads.length); count++) if (wordsOf(rows, heads.slice(0, count)) === words) return heads.slice(0, count)
  return []
}

/** Right below a text, with the page's furniture or its end below: a headline in several lines, or one that the page lists too. */
function isPrintedBelow(rows: readonly Row[], heads: readonly number[], above: ReadonlyMap<string, number>): boolean {
  const below = rows[heads.at(-1)! + 1]
  const words = wordsOf(rows, heads)
  return heads.every((i) => isHead(rows[i]!)) && (below === undefined || below.shape === 'furniture') && words.length >= SHORTEST && (above.get(words) ?? 0) > (heads.length > 1 ? 0 : 1)
}

function wordsOf(rows: readonly Row[], heads: readonly number[]): string {
  return heads.map((i) => bareWords(rows[i]!.plain)).join('')
}
