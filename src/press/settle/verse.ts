import {signedBy} from './lone-names.ts'
import type {Row, RowChange} from '../rows/row.ts'

/** Short lines without sentence marks, most of them right under each other: after a headline of one or two lines they are verse. */
export function readVerse(rows: readonly Row[], at: number): RowChange[] {
  if (at > 0 && isVerse(rows[at - 1]!)) return []
  let end = at
  while (end < rows.length && isVerse(rows[end]!)) end++
  if (end - at < FEWEST_VERSES + 1) return []
  const head = headOf(rows.slice(at, end))
  // The last stretch may be the headline of what follows.
  const tail = rows.findLastIndex((row, i) => i > at + head && i < end && row.gap > 0)
  const last = rows[end]?.shape === 'body' || rows[end]?.shape === 'byline' ? (tail > at + head && end - tail <= 2 ? tail : end) : end
  const verses = rows.slice(at + head, titleBefore(rows, at + head, last))
  const tight = verses.filter(({gap}) => gap === 0).length
  const rest = rows.slice(at + head)
  if (verses.length < FEWEST_VERSES || tight < verses.length * 0.6 || !rest.some(({gap}) => gap > 0)) return []
  const first = rows.slice(at, at + head).map((row, i): RowChange => (i > 0 && i === head - 1 ? (signedBy(row) ?? {shape: 'display'}) : {shape: 'display'}))
  return [...first, ...verses.map((): RowChange => ({shape: 'body', set: true, closed: true}))]
}

const LONGEST_VERSE = 18
const FEWEST_VERSES = 6

/** Lines above the first stanza: title, author, the name of the page. */
function headOf(run: readonly Row[]): number {
  const starts = [0, ...run.flatMap((row, i) => (i > 0 && row.gap > 0 ? [i] : []))]
  const stanza = starts.findIndex((start, i) => (starts[i + 1] ?? run.length) - start > 2)
  const head = stanza === -1 ? (starts[1] ?? 1) : starts[stanza]!
  return head >= 1 && head <= 3 ? head : 1
}

/** A line alone between blank lines is a headline again. */
function titleBefore(rows: readonly Row[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (rows[i]!.gap > 0 && (rows[i + 1]?.gap ?? 1) > 0) return i
  return to
}

function isVerse({shape, plain, dateline, bylines}: Row): boolean {
  return (shape === 'display' || shape === 'body') && !dateline && bylines.length === 0 && plain.length <= LONGEST_VERSE && !/[。;:]|本报|记者|\d/u.test(plain)
}
