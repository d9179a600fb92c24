import {diffArrays} from 'diff'
import type {Line, LineRange, Repair} from './types.ts'

/**
 * What an editor changed in the words of an article: the printed characters of its raw lines against the words of its
 * headline and body. White space does not count, nor does the syllable that a recorded repair dropped. Parts that stand in
 * another order than printed (a caption moved below the text) are no correction.
 *
 * @example correctionsOf({lines: [[1, 1]], words: ['今天下雨'], headings: [], raw: [{number: 1, offset: 0, text: '今日下雨'}], repairs: []})
 *   // [{line: 1, printed: '日', corrected: '天', before: '今', after: '下雨'}]
 */
export function correctionsOf(article: PrintedArticle): Correction[] {
  const printed = printedOf(article)
  return hunksIn(article, printed).map(({at, ...hunk}) => ({line: lineAt(at, hunk.printed, printed), ...hunk}))
}

/**
 * Sets the corrections that an editor declared against those that the words show: `open` are the undeclared ones, `stale` the
 * indexes of rows that do not say what was printed on their line or what stands there now.
 */
export function settleCorrections(article: PrintedArticle, rows: readonly DeclaredCorrection[]): {open: Correction[]; stale: number[]} {
  const printed = printedOf(article)
  let open = hunksIn(article, printed)
  const stale: number[] = []
  rows.forEach((row, index) => {
    const covered = coveredBy(row, open, printed)
    if (covered) open = open.filter((hunk) => !covered.includes(hunk))
    else stale.push(index)
  })
  return {open: open.map(({at, ...hunk}) => ({line: lineAt(at, hunk.printed, printed), ...hunk})), stale}
}

export interface DeclaredCorrection {
  line: number
  printed: string
  corrected: string
}

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

/** One change: `printed` is empty for words put in, `corrected` for words taken out. `before` and `after` are a few unchanged characters. */
export interface Correction {
  line: number
  printed: string
  corrected: string
  before: string
  after: string
}

/** Characters of a text that count: white space and control characters, which are not printed, are left out. */
export function bare(text: string): string {
  return text.replace(/[\s\uFEFF\p{Cc}]+/gu, '')
}

/** Numbers of all lines in the ranges. */
export function numbersIn(ranges: readonly LineRange[]): number[] {
  return ranges.flatMap(([first, last]) => Array.from({length: Math.max(0, last - first + 1)}, (_, i) => first + i))
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
  for (const number of numbersIn(lines)) {
    const line = bare(raw[number - 1]?.text ?? '')
    const twice = dropped.get(number)
    starts.push({line: number, at: text.length})
    text += twice && line.startsWith(twice) ? line.slice(twice.length) : line
  }
  return {text, starts}
}

/** Sorts the parts by where they are printed; one that is not found word for word stays behind the part before it. */
function inPrintedOrder(parts: string[], printed: string): string[] {
  if (parts.join('') === printed) return parts
  let cursor = 0
  const placed = parts.map((part, index) => {
    const at = placeOf(part, parts, printed, cursor)
    const found = at !== -1 && part.length > 1
    const place = found ? at : cursor
    if (found) cursor = at + part.length
    return {part, place, index}
  })
  return placed.sort((a, b) => a.place - b.place || a.index - b.index).map(({part}) => part)
}

/** Where a part is printed, from a place on or else before it; a short part is not looked for inside a longer one, if it stands elsewhere too. */
function placeOf(part: string, parts: string[], printed: string, from: number): number {
  const first = (start: number) => printed.indexOf(part, start)
  if (part.length <= SHORT) {
    const longer = parts.filter((other) => other.length > part.length && other.includes(part))
    const isInside = (at: number) => longer.some((other) => printed.startsWith(other, at - other.indexOf(part)))
    for (const start of longer.length > 0 ? [from, 0] : []) {
      for (let at = first(start); at !== -1; at = first(at + 1)) if (!isInside(at)) return at
    }
  }
  const ahead = first(from)
  return ahead === -1 ? first(0) : ahead
}

// Headlines and subheads, of which a name may stand alone on one line and begin the next.
const SHORT = 40

function hunksIn(article: PrintedArticle, printed: Printed): Hunk[] {
  const headings = article.headings.map(bare).filter(Boolean)
  const body = article.words.map(bare).filter(Boolean)
  const ordered = (kept: string[]) => inPrintedOrder([...kept, ...body], printed.text).join('')
  const words = ordered(headings)
  // A headline made of the first words, or an inherited section, is not printed: without such ones the words may be just the printed.
  if (words === printed.text || subsetsOf(headings).some((kept) => ordered(kept) === printed.text)) return []
  return withoutOmittedHeadings(withoutMoves(hunksOf(printed.text, words)), article.headings)
}

/** Every choice of some of a few things, in their order; not all of them. */
function subsetsOf<Item>(items: readonly Item[]): Item[][] {
  return Array.from({length: 2 ** items.length - 1}, (_, choice) => items.filter((_, index) => (choice >> index) & 1))
}

interface Hunk {
  at: number
  printed: string
  corrected: string
  before: string
  after: string
}

// Beyond this many edits two texts have little in common; they are shown as one change.
const MAX_EDITS = 2000
// Two changes with fewer unchanged characters between them are read as one.
const BRIDGE = 2
const CONTEXT = 6

function hunksOf(printed: string, words: string): Hunk[] {
  let head = 0
  while (head < printed.length && head < words.length && printed[head] === words[head]) head++
  if (head > 0 && isLead(printed, head - 1)) head--
  let tail = 0
  while (tail < printed.length - head && tail < words.length - head && printed.at(-1 - tail) === words.at(-1 - tail)) tail++
  if (tail > 0 && isLead(printed, printed.length - tail - 1)) tail--
  const [from, to] = [[...printed.slice(head, printed.length - tail)], [...words.slice(head, words.length - tail)]]
  const changes = diffArrays(from, to, {maxEditLength: MAX_EDITS}) ?? [
    {value: from, removed: true, added: false},
    {value: to, added: true, removed: false},
  ]
  const hunks: Hunk[] = []
  let at = head
  let open: {at: number; printed: string; corrected: string} | undefined
  let same = ''
  const close = () => {
    if (open) {
      const end = open.at + open.printed.length
      hunks.push({...open, before: printed.slice(Math.max(0, open.at - CONTEXT), open.at), after: printed.slice(end, end + CONTEXT)})
    }
    open = undefined
    same = ''
  }
  for (const change of changes) {
    const text = change.value.join('')
    if (!change.added && !change.removed) {
      if (open && text.length <= BRIDGE) same = text
      else close()
      at += text.length
      continue
    }
    open ??= {at, printed: '', corrected: ''}
    if (same) open = {at: open.at, printed: open.printed + same, corrected: open.corrected + same}
    same = ''
    if (change.removed) {
      open.printed += text
      at += text.length
    } else open.corrected += text
  }
  close()
  return hunks
}

/** True at the first half of a surrogate pair: a change never cuts a character in two. */
function isLead(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800
}

/** A section that the article inherits, or a title made of its first words, is not printed among its lines: nothing was put in. */
function withoutOmittedHeadings(hunks: Hunk[], headings: readonly string[]): Hunk[] {
  const known = headings.flatMap((_, from) => headings.slice(from).map((_, more) => bare(headings.slice(from, from + more + 1).join(''))))
  // Between words that begin alike, what was put in may be seen shifted: `乙甲` put into `甲丙` as `甲乙`.
  const isKnown = (words: string) => known.some((heading) => heading.length === words.length && (heading + heading).includes(words))
  return hunks.filter(({printed, corrected}) => printed !== '' || !isKnown(corrected))
}

/** Words taken out here and put in there are the same words: the parts only stand in another order. */
function withoutMoves(hunks: Hunk[]): Hunk[] {
  const moved = new Set<Hunk>()
  for (const out of hunks) {
    if (out.corrected !== '' || moved.has(out)) continue
    const into = hunks.find((hunk) => hunk.printed === '' && hunk.corrected === out.printed && !moved.has(hunk))
    if (into) moved.add(out).add(into)
  }
  return hunks.filter((hunk) => !moved.has(hunk))
}

/** The hunks inside the row's printed words, when they turn those words into the row's corrected words. */
function coveredBy(row: DeclaredCorrection, hunks: Hunk[], {text, starts}: Printed): Hunk[] | undefined {
  const wanted = bare(row.printed)
  const index = starts.findIndex(({line}) => line === row.line)
  if (index === -1) return undefined
  const limit = starts[index + 1]?.at ?? text.length
  for (let at = text.indexOf(wanted, starts[index]!.at); at !== -1 && at < limit; at = text.indexOf(wanted, at + 1)) {
    const inside = hunks.filter((hunk) => hunk.at >= at && hunk.at + hunk.printed.length <= at + wanted.length)
    let now = ''
    let cursor = at
    for (const hunk of inside) {
      now += text.slice(cursor, hunk.at) + hunk.corrected
      cursor = hunk.at + hunk.printed.length
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
