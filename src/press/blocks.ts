import {bareWords} from './bare-words.ts'
import {settleCoinedRubrics} from './settle/coined-rubrics.ts'
import {settleCutBylines} from './settle/cut-bylines.ts'
import {settleDayLines} from './settle/day-lines.ts'
import {LISTED, OTHER_NEWS} from './furniture.ts'
import type {Block} from './boundaries/evidence.ts'
import {fold} from './fold.ts'
import {isUnitName, mayBeOffice} from './headline-forms.ts'
import {signatureOf} from './recognizers/bylines.ts'
import {opensItem} from './rows/line-order.ts'
import {readBareNames} from './recognizers/names.ts'
import {settleNeighbourLinks} from './settle/neighbour-links.ts'
import {settleNeighbours} from './settle/neighbours.ts'
import {settlePageBanner} from './settle/page-banners.ts'
import {settleRunOn} from './settle/run-on.ts'
import type {Row} from './rows.ts'
import {settleSignedItems} from './settle/signed-items.ts'
import {settleSigners} from './settle/signers.ts'
import {settleTables} from './settle/tables.ts'
import {settleWrappedLines} from './settle/wrapped-lines.ts'
import {wordsOf} from './words.ts'

/**
 * Looks at each row again with its neighbours: short lines between furniture are the page's table of headlines, and a
 * short line that stops in mid-sentence before a fragment is broken text. Answers new rows and the listed headlines.
 */
export function settleRows(rows: Row[]): {rows: Row[]; listed: Set<string>} {
  const marked = new Set(rows.flatMap(({line}) => (line.headings ?? []).map((words) => bareWords(fold(words)))))
  const {rows: lists, listed} = settleLists(settleBy(PAGE_STEPS, rows), marked)
  const settled = settleBy(TEXT_STEPS, lists)
  const offices = settled.some((row) => row.shape === 'office')
  return {rows: [...settleWrappedLines(settled.map((row, i) => (row.shape === 'display' ? settleDisplay(settled, i, offices) : row)))], listed}
}

type Step = (rows: Row[]) => readonly Row[]

/** What belongs to the page. */
const PAGE_STEPS: readonly Step[] = [settleDayLines, settlePageBanner, settleNeighbourLinks, settleTables, settleRepeats]
/** What belongs to its texts; each step sees what those before it have settled. */
const TEXT_STEPS: readonly Step[] = [settleSigners, settleCutBylines, settleRunOn, settleNeighbours, settleSignedItems, settleCoinedRubrics]

function settleBy(steps: readonly Step[], rows: Row[]): Row[] {
  return steps.reduce<Row[]>((settled, step) => [...step(settled)], rows)
}

/** Blocks of short lines, each with the text that follows it. */
export function blocksOf(rows: Row[]): Block[] {
  const blocks: Block[] = []
  for (let i = 0; i < rows.length; i++) {
    if (!isHead(rows[i]!)) continue
    const first = i
    while (i < rows.length && isHead(rows[i]!)) i++
    while (rows[i]?.shape === 'byline') i++
    const own = rows.slice(first, i)
    blocks.push({first, last: i, rows: own, displayed: own.filter(({shape}) => shape === 'display'), body: textAfter(rows, i), above: textBefore(rows, first, blocks.at(-1)?.first ?? 0)})
    i--
  }
  return blocks
}

function isHead({shape}: Row): boolean {
  return shape === 'display' || shape === 'rubric' || shape === 'office'
}

function textAfter(rows: Row[], from: number): Row[] {
  const body: Row[] = []
  for (let i = from; i < rows.length && !isHead(rows[i]!); i++) {
    if (rows[i]!.shape === 'body' || rows[i]!.shape === 'byline') body.push(rows[i]!)
  }
  return body
}

function textBefore(rows: Row[], at: number, from: number): Row[] {
  return rows.slice(from, at).filter(({shape}) => shape !== 'furniture' && shape !== 'rubric')
}

/**
 * Stretches of short lines with furniture (or the page's edge) on both sides and no text are tables of headlines; not those that a
 * web page marks as an article's headline, and not those over the line that says where and when the text below was printed.
 */
function settleLists(rows: readonly Row[], marked: ReadonlySet<string>): {rows: Row[]; listed: Set<string>} {
  const settled = [...rows]
  const listed = new Set<string>(marked)
  for (let i = 0; i < rows.length; i++) {
    if (rows[i]!.shape === 'furniture') continue
    const first = i
    while (i < rows.length && (isHead(rows[i]!) || isListLine(rows, i, first))) i++
    const headed = first < i && OTHER_NEWS.test(rows[first]!.plain)
    const edged = first < i && (headed || isEdge(rows[first - 1])) && isEdge(rows[i]) && (first > 0 || i < rows.length) && (headed || !(isOverImprint(rows, first, i) || rows.slice(first, i).some(({plain}) => marked.has(bareWords(plain)))))
    for (let k = first; edged && k < i; k++) {
      const row = settled[k]!
      listed.add(bareWords(row.plain))
      settled[k] = listLine(row)
    }
    for (let k = first; marked.size > 0 && !edged && k < i; k++) if (isMenu(rows[k]!) && rows.slice(k + 1, i).some(({plain}) => marked.has(bareWords(plain)))) settled[k] = {...rows[k]!, shape: 'furniture', reason: MENU}
    while (i < rows.length && rows[i]!.shape !== 'furniture' && !OTHER_NEWS.test(rows[i]!.plain)) i++
    if (i < rows.length && rows[i]!.shape !== 'furniture') i--
  }
  listed.delete('')
  return {rows: settled, listed}
}

const MENU = {rule: 'navigation', why: '网页标题之上的栏目菜单'}

/** Short words, each parted from the next by a line or an arrow. */
function isMenu({plain}: Row): boolean {
  return /^[^|>»]{1,8}(?:\s?[|>»]\s?[^|>»]{1,8}){2,}$/u.test(plain)
}

/** A headline of few lines, the line of its source and day below it, and then its text. */
function isOverImprint(rows: readonly Row[], first: number, last: number): boolean {
  return last - first <= LONGEST_HEAD && IMPRINTS.has(rows[last]?.reason.rule ?? '') && rows[last + 1]?.shape === 'body' && rows[first]!.shape === 'display'
}

const LONGEST_HEAD = 3
const IMPRINTS = new Set(['source-line', 'account-line', 'page-date', 'day-line'])

function isListLine(rows: readonly Row[], at: number, first: number): boolean {
  const row = rows[at]!
  return row.plain.length <= 60 && LISTED.test(row.plain) && (at > first || OTHER_NEWS.test(row.plain)) && !row.dateline
}

function isEdge(row: Row | undefined): boolean {
  return row === undefined || row.shape === 'furniture'
}

/** A short line seen with its neighbours: broken text, an office line among others, a signature below a text, or what it looked like. */
function settleDisplay(rows: Row[], at: number, offices: boolean): Row {
  const row = rows[at]!
  if (isBrokenText(rows, at)) return broken(row)
  if (offices && mayBeOffice(row.plain)) return {...row, shape: 'office', reason: {rule: 'office-among-offices', why: '与别处“职务 姓名”同形'}}
  const names = isSignedAbove(rows, at) && rows[at + 1]?.shape !== 'body' && rows[at + 1]?.shape !== 'byline' ? readBareNames(row.text) : undefined
  if (!names || row.plain.length > 12 || isUnitName(row.plain)) return row
  return {...row, shape: 'byline', bylines: [signatureOf(names, 0, row.text.length)], reason: {rule: 'byline-name', why: '正文之下只有姓名的一行'}}
}

/** Text above, or right above a line of those who signed it, whose names go on here. */
function isSignedAbove(rows: readonly Row[], at: number): boolean {
  const [above, row] = [rows[at - 1], rows[at]!]
  if (above?.shape === 'body') return true
  // One word alone is a kicker sooner than a name: 安全, 高温.
  return above?.reason.rule === 'byline-line' && row.gap === 0 && (/\s/u.test(row.plain) || wordsOf(row.plain).length > 1)
}

/** Headlines printed twice in one stretch: the first time they stand in the page's list, the second time over their text. */
function settleRepeats(rows: readonly Row[]): Row[] {
  const settled = [...rows]
  for (let first = 0; first < rows.length; first++) {
    let last = first
    while (last < rows.length && isHead(rows[last]!)) last++
    const again = last - first > 2 ? repeatedAt(rows.slice(first, last).map((row) => bareWords(row.plain))) : 0
    for (let i = first; i < first + again; i++) settled[i] = listLine(rows[i]!)
    first = Math.max(first, last)
  }
  return settled
}

/** Index of the first line that begins a headline said before, on one line or on up to three; 0 when there is none. */
function repeatedAt(words: string[]): number {
  const said = new Set<string>()
  for (const [i, word] of words.entries()) {
    for (let count = 1; count <= 3 && i + count <= words.length; count++) {
      const whole = words.slice(i, i + count).join('')
      if (whole.length >= 6 && said.has(whole)) return i
    }
    said.add(word)
  }
  return 0
}

function listLine(row: Row): Row {
  return {...row, shape: 'furniture', reason: {rule: 'headline-list', why: '版面的标题目录，没有正文'}}
}

function broken(row: Row): Row {
  return {...row, shape: 'body', closed: false, reason: {rule: 'broken-text', why: '短行，但句子未完，下一行接着'}}
}

/** Signs that a short line between two texts is a sentence cut by a column break; four points of them are enough. */
function isBrokenText(rows: Row[], at: number): boolean {
  const [before, row, after] = [rows[at - 1], rows[at]!, rows[at + 1]]
  if (before?.shape !== 'body' || before.last || after?.shape !== 'body' || opensItem(after)) return false
  return BROKEN_SIGNS.reduce((sum, {weight, test}) => sum + (test(row.plain, after.plain) ? weight : 0), 0) >= 4
}

const BROKEN_SIGNS: {sign: string; weight: number; test: (text: string, next: string) => boolean}[] = [
  {sign: 'fragment-follows', weight: 2, test: (_, next) => /^[^,。;“”]{1,10}[。;]/u.test(next)},
  {sign: 'long-clause-after-comma', weight: 1, test: (text) => /[,][^,]{14,}$/u.test(text)},
  {sign: 'adverbial-opening', weight: 1, test: (text) => /^[^,]{2,12}(?:后|时|中|前|上|下|日|来|月|年)[,]/u.test(text)},
  {sign: 'narrative-words', weight: 1, test: (text) => /[在将被把对并为与向从][^,]{2,}(?:了|着|的|召开|进行|举行|开展)/u.test(text)},
  {sign: 'hanging-end', weight: 3, test: (text) => /[的地得和与及或在对把被将为从向以等之是有其各该这那、,]$/u.test(text)},
  // A short clause with 了 is whole, as subheads are: `“咣当”一声,门开了`; a longer one wants its object.
  {sign: 'hanging-le', weight: 3, test: (text) => text.length >= 18 && text.endsWith('了')},
  {sign: 'long', weight: 1, test: (text) => text.length >= 22 && !/\s/u.test(text)},
  {sign: 'parted', weight: -2, test: (text) => /\S{3}\s\S{3}/u.test(text)},
  {sign: 'quoted-whole', weight: -1, test: (text) => /^[“"].*[”"]$/u.test(text)},
]
