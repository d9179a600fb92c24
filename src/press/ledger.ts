import {isBlank} from './text/blank.ts'
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
  let characters = 0
  const starts = lines.map(({text}) => (characters += text.length) - text.length)
  /** how many hold each character of the page, one line behind the other */
  const owners = new Uint8Array(characters)
  const claim = (line: number, from: number, to = Infinity) => {
    const start = starts[line - 1] ?? 0
    const end = start + Math.min(to, lines[line - 1]?.text.length ?? 0)
    for (let at = start + from; at < end; at++) owners[at]! += 1
  }
  for (const {segment} of articles) for (const {pieces} of segment.passages) for (const {line, column, length} of pieces) claim(line, column, column + length)
  for (const {lines: [first, last], columns} of furniture) for (let line = first; line <= last; line++) claim(line, columns?.[0] ?? 0, columns?.[1])
  for (const {lines: [, line], dropped} of repairs) if (dropped !== undefined) claimDropped(lines[line - 1]!, dropped, owners.subarray(starts[line - 1]!, starts[line]))
  return countedOf(lines, owners)
}

/** A syllable that a repair dropped stands right before what is kept of its line. */
function claimDropped({text}: Line, dropped: string, owned: Uint8Array): void {
  for (let at = text.indexOf(dropped); at !== -1; at = text.indexOf(dropped, at + 1)) {
    const end = at + dropped.length
    if (owned[end] === 0 || owned.subarray(at, end).some((count) => count > 0)) continue
    owned.fill(1, at, end)
    return
  }
}

function countedOf(lines: readonly Line[], owners: Uint8Array): PageLedger {
  const ledger: PageLedger = {characters: 0, lost: [], twice: []}
  let start = 0
  for (const line of lines) {
    countLine(line, owners.subarray(start, (start += line.text.length)), ledger)
  }
  return ledger
}

function countLine({number, text}: Line, owners: Uint8Array, ledger: PageLedger): void {
  for (let column = 0; column < text.length; column++) {
    if (isBlank(text.charCodeAt(column))) continue
    ledger.characters++
    if (owners[column] !== 1) addTo(owners[column] === 0 ? ledger.lost : ledger.twice, number, column)
  }
}

function addTo(spans: Span[], line: number, column: number): void {
  const last = spans.at(-1)
  if (last?.line === line && last.end === column) last.end++
  else spans.push({line, start: column, end: column + 1})
}
