import type {ConvertedPage} from './pipeline.ts'
import type {Line, Span} from './types.ts'

/** Where a page's printed characters went, white space left out. */
export interface PageLedger {
  characters: number
  /** characters that stand in no article and in no furniture */
  lost: Span[]
  /** characters that two of them hold */
  twice: Span[]
}

/**
 * Counts every printed character of a page: each must stand in exactly one article or piece of furniture. Counted is by character
 * and not by line, since a saved web page may hold several articles on one line of its file.
 *
 * @example ledgerOf(page).lost // [] for every page
 */
export function ledgerOf({lines, articles, furniture, repairs}: Pick<ConvertedPage, 'lines' | 'articles' | 'furniture' | 'repairs'>): PageLedger {
  const owners = new Map(lines.map((line) => [line.number, new Uint8Array(line.text.length)]))
  const claim = (line: number, from: number, to: number) => {
    const row = owners.get(line)
    for (let column = from; row && column < to; column++) row[column]! += 1
  }
  for (const {segment} of articles) for (const {pieces} of segment.passages) for (const {line, column, length} of pieces) claim(line, column, column + length)
  for (const {lines: [first, last], columns} of furniture) {
    for (let line = first; line <= last; line++) claim(line, ...(columns ?? ([0, owners.get(line)?.length ?? 0] as const)))
  }
  for (const {lines: [, line], dropped} of repairs) if (dropped !== undefined) claimDropped(lines[line - 1]!, dropped, owners.get(line)!)
  const count = (nextWrong: Search) => lines.flatMap((line) => spansOf(line, owners.get(line.number)!, nextWrong))
  return {
    characters: lines.reduce((sum, {text}) => sum + text.replace(BLANK, '').length, 0),
    lost: count((owned, from) => owned.indexOf(0, from)),
    twice: count(nextTwice),
  }
}

const BLANK = /[\s\p{Cc}]+/gu

/** A syllable that a repair dropped stands right before what is kept of its line. */
function claimDropped({text}: Line, dropped: string, owned: Uint8Array): void {
  for (let at = text.indexOf(dropped); at !== -1; at = text.indexOf(dropped, at + 1)) {
    const end = at + dropped.length
    if (owned[end] === 0 || owned.subarray(at, end).some((count) => count > 0)) continue
    owned.fill(1, at, end)
    return
  }
}

/** The first wrong column from one on, -1 for none. */
type Search = (owned: Uint8Array, from: number) => number

function nextTwice(owned: Uint8Array, from: number): number {
  for (let column = from; column < owned.length; column++) if (owned[column]! > 1) return column
  return -1
}

function spansOf({number, text}: Line, owned: Uint8Array, nextWrong: Search): Span[] {
  const spans: Span[] = []
  for (let column = nextWrong(owned, 0); column !== -1; column = nextWrong(owned, column + 1)) {
    if (/[\s\p{Cc}]/u.test(text[column]!)) continue
    const last = spans.at(-1)
    if (last?.end === column) last.end++
    else spans.push({line: number, start: column, end: column + 1})
  }
  return spans
}
