import {inPrintedOrder} from './printed-order.ts'
import {changesBetween, type TextChange} from './text-changes.ts'
import {numbersIn} from '../line-ranges.ts'
import {bare} from '../text/blank.ts'
import type {Line, LineRange, Repair} from '../types.ts'

/**
 * What an editor changed in the words of an article: the printed characters of its raw lines against the words of its headline and
 * body, less what the editor declared. White space does not count, nor does the syllable that a recorded repair dropped. Parts that
 * stand in another order than printed (a caption moved below the text) are no correction.
 *
 * @returns `open`: changes that no row declares, in the order printed; `stale`: indexes of the rows that do not say what was printed
 *   on their line or what stands there now
 * @example settleCorrections({lines: [[1, 1]], words: ['今天下雨'], headings: [], raw: [{number: 1, offset: 0, text: '今日下雨'}], repairs: []}, [])
 *   // {open: [{line: 1, printed: '日', corrected: '天', before: '今', after: '下雨'}], stale: []}
 */
export function settleCorrections(article: PrintedArticle, rows: readonly DeclaredCorrection[]): {open: Correction[]; stale: number[]} {
  const printed = printedOf(article)
  let open = changesIn(article, printed)
  const stale: number[] = []
  rows.forEach((row, index) => {
    const covered = coveredBy(row, open, printed)
    if (covered) open = open.filter((change) => !covered.includes(change))
    else stale.push(index)
  })
  return {open: open.map(({at, ...change}) => ({line: lineAt(at, change.printed, printed), ...change})), stale}
}

/** A row of an article's `corrections`, as its editor wrote it. */
export interface DeclaredCorrection {
  line: number
  printed: string
  corrected: string
}

/** An article's words, and what is needed to know how they were printed. */
export interface PrintedArticle {
  lines: readonly LineRange[]
  /** all lines of the raw page */
  raw: readonly Line[]
  repairs: readonly Pick<Repair, 'kind' | 'lines' | 'dropped'>[]
  /** section, kicker, title, subtitle: those that the article has */
  headings: readonly string[]
  /** visible words of the body's blocks, in their order */
  words: readonly string[]
}

/** One change, and the raw line on which it is printed. */
export interface Correction extends Omit<TextChange, 'at'> {
  line: number
}

interface Printed {
  text: string
  /** index in `text` at which each line begins */
  starts: {line: number; at: number}[]
}

function printedOf({lines, raw, repairs}: PrintedArticle): Printed {
  const dropped = new Map(repairs.filter(({kind}) => kind === 'doubled').map((repair) => [repair.lines[1], bare(repair.dropped ?? '')]))
  const starts: Printed['starts'] = []
  let text = ''
  for (const number of numbersIn(lines, raw.length)) {
    const line = bare(raw[number - 1]?.text ?? '')
    const twice = dropped.get(number)
    starts.push({line: number, at: text.length})
    text += twice && line.startsWith(twice) ? line.slice(twice.length) : line
  }
  return {text, starts}
}

function changesIn(article: PrintedArticle, printed: Printed): TextChange[] {
  const headings = article.headings.map(bare).filter(Boolean)
  const body = article.words.map(bare).filter(Boolean)
  const ordered = (kept: string[]) => inPrintedOrder([...kept, ...body], printed.text).join('')
  const words = ordered(headings)
  // A headline made of the first words, or an inherited section, is not printed: without such ones the words may be just the printed.
  if (words === printed.text || subsetsOf(headings).some((kept) => ordered(kept) === printed.text)) return []
  return withoutOmittedHeadings(withoutMoves(changesBetween(printed.text, words)), article.headings)
}

/** Every choice of some of a few things, in their order; not all of them. */
function subsetsOf<Item>(items: readonly Item[]): Item[][] {
  return Array.from({length: 2 ** items.length - 1}, (_, choice) => items.filter((_, index) => (choice >> index) & 1))
}

/** A section that the article inherits, or a title made of its first words, is not printed among its lines: nothing was put in. */
function withoutOmittedHeadings(changes: TextChange[], headings: readonly string[]): TextChange[] {
  const known = headings.flatMap((_, from) => headings.slice(from).map((_, more) => bare(headings.slice(from, from + more + 1).join(''))))
  // Between words that begin alike, what was put in may be seen shifted: `乙甲` put into `甲丙` as `甲乙`.
  const isKnown = (words: string) => known.some((heading) => heading.length === words.length && (heading + heading).includes(words))
  return changes.filter(({printed, corrected}) => printed !== '' || !isKnown(corrected))
}

/** Words taken out here and put in there are the same words: the parts only stand in another order. */
function withoutMoves(changes: TextChange[]): TextChange[] {
  const moved = new Set<TextChange>()
  for (const out of changes) {
    if (out.corrected !== '' || moved.has(out)) continue
    const into = changes.find((change) => change.printed === '' && change.corrected === out.printed && !moved.has(change))
    if (into) moved.add(out).add(into)
  }
  return changes.filter((change) => !moved.has(change))
}

/** The changes inside the row's printed words, when they turn those words into the row's corrected words. */
function coveredBy(row: DeclaredCorrection, changes: TextChange[], {text, starts}: Printed): TextChange[] | undefined {
  const wanted = bare(row.printed)
  const index = starts.findIndex(({line}) => line === row.line)
  if (index === -1) return undefined
  const limit = starts[index + 1]?.at ?? text.length
  for (let at = text.indexOf(wanted, starts[index]!.at); at !== -1 && at < limit; at = text.indexOf(wanted, at + 1)) {
    const inside = changes.filter((change) => change.at >= at && change.at + change.printed.length <= at + wanted.length)
    let now = ''
    let cursor = at
    for (const change of inside) {
      now += text.slice(cursor, change.at) + change.corrected
      cursor = change.at + change.printed.length
    }
    now += text.slice(cursor, at + wanted.length)
    if (inside.length > 0 && now === bare(row.corrected)) return inside
  }
  return undefined
}

function lineAt(at: number, words: string, {starts}: Printed): number {
  // Words put in at a line's end belong to that line, not to the next.
  const place = words === '' ? Math.max(0, at - 1) : at
  let line = starts[0]?.line ?? 1
  for (const start of starts) if (start.at <= place) line = start.line
  return line
}
