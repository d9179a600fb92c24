import {bareWords} from '../text/bare-words.ts'
import {fold} from '../text/fold.ts'
import {LISTED, OTHER_NEWS} from '../furniture.ts'
import {isImprint, isPrintedAgain} from '../rows/imprints.ts'
import {belowFurniture, isMaybeHeadline, opensItem} from '../rows/line-order.ts'
import {isHead, type Row} from '../rows/row.ts'
import type {Reason} from '../types.ts'
import {headlinesOf, isListLine, joinsOf, listLine, wordsOf, type PageHeadlines} from './page-headlines.ts'

/**
 * Stretches of short lines with furniture (or the page's edge) on both sides and no text are tables of headlines; not those that a
 * web page marks as an article's headline, not those over the line that says where and when the text below was printed, and not a
 * headline that the page has listed above its buttons.
 *
 * @returns new rows, and the headlines that the page lists or marks itself
 */
export function settleLists(rows: readonly Row[]): {rows: Row[]; listed: PageHeadlines} {
  const marked: ReadonlySet<string> = new Set(rows.flatMap(({line}) => line.headings ?? []).map((words) => bareWords(fold(words))))
  const settled = [...rows]
  const lists: string[][] = []
  let listEnd = 0
  for (let i = 0; i < rows.length; i++) {
    const first = i
    while (i < rows.length && isListLine(rows[i]!)) i++
    if (first < i) {
      lists.push(wordsOf(rows.slice(first, i)))
      listEnd = i--
      continue
    }
    if (rows[i]!.shape === 'furniture') continue
    while (i < rows.length && (isHead(rows[i]!) || isHeading(rows, i, first) || isBulleted(rows, i, first) || isLineAmong(rows, i))) i++
    const headed = first < i && opensList(rows[first]!)
    const edged = first < i && (headed || isEdge(rows[first - 1])) && isEdge(rows[i]) && (first > 0 || i < rows.length) && (headed || !(isOverImprint(rows, first, i) || isAloneOverText(rows, first, i) || rows.slice(first, i).some(({plain}) => marked.has(bareWords(plain)))))
    if (edged && !(listEnd > 0 && isListedAbove(rows, [listEnd, first, i], lists))) {
      lists.push(wordsOf(rows.slice(first, i)))
      for (let k = first; k < i; k++) settled[k] = listLine(rows[k]!)
      listEnd = i
    }
    for (let k = first; marked.size > 0 && !edged && k < i; k++) if (isMenu(rows[k]!) && rows.slice(k + 1, i).some(({plain}) => marked.has(bareWords(plain)))) settled[k] = {...rows[k]!, shape: 'furniture', reason: MENU}
    while (i < rows.length && rows[i]!.shape !== 'furniture' && !opensList(rows[i]!)) i++
    if (i < rows.length && rows[i]!.shape !== 'furniture') i--
  }
  const inList = new Set(lists.flat())
  return {rows: settled.map((row, i) => (isListedAgain(row, settled[i - 1], inList) ? {...row, shape: 'display', reason: LISTED_LINE} : row)), listed: headlinesOf(lists, marked)}
}

/** A line that looks like text, below a headline or the page's furniture, and in the list: `“路修好了!”`. */
function isListedAgain(row: Row, above: Row | undefined, inList: ReadonlySet<string>): boolean {
  const placed = inList.size > 0 && isMaybeHeadline(row) && (above === undefined || isHead(above) || isEdge(above))
  return placed && inList.has(bareWords(row.plain))
}

const LISTED_LINE: Reason = {rule: 'listed-line', why: '版面标题目录里列有这一行，是标题'}

const MENU = {rule: 'navigation', why: '网页标题之上的栏目菜单'}

/** Short words, each parted from the next by a line or an arrow. */
function isMenu({plain}: Row): boolean {
  return /^[^|>»]{1,8}(?:\s?[|>»]\s?[^|>»]{1,8}){2,}$/u.test(plain)
}

/** A headline of few lines, the line of its source and day below it, and then its text or who wrote it. */
function isOverImprint(rows: readonly Row[], first: number, last: number): boolean {
  return last - first <= LONGEST_HEAD && rows[last] !== undefined && isImprint(rows[last]!) && TEXTS.has(belowFurniture(rows, last)?.shape) && rows[first]!.shape === 'display'
}

const TEXTS: ReadonlySet<Row['shape'] | undefined> = new Set(['body', 'byline'] as const)

/** One line, and below the furniture a text that says who wrote it or opens as news do, without a headline of its own. */
function isAloneOverText(rows: readonly Row[], first: number, last: number): boolean {
  const below = belowFurniture(rows, last)
  return last - first === 1 && rows[first]!.shape === 'display' && (below?.shape === 'byline' || opensItem(below))
}

/** The first lines below a list of more, or of that one, and the buttons under it, all of them from that list: the headline of the article that the page is open at. */
function isListedAbove(rows: readonly Row[], [listEnd, first, last]: readonly [number, number, number], lists: readonly string[][]): boolean {
  const list = lists.at(-1)!
  const between = rows.slice(listEnd, first)
  const words = wordsOf(rows.slice(first, last)).join('')
  return (last - first < list.length || list.length === 1) && joinsOf(list).includes(words) && between.every(({shape}) => shape === 'furniture') && between.some(({reason}) => reason.rule === 'navigation') && rows.slice(last).some(({shape}) => shape === 'body')
}

const LONGEST_HEAD = 3

/** Looks like text, and stands right between a headline and another one or the page's edge. */
function isLineAmong(rows: readonly Row[], at: number): boolean {
  const [above, row, next] = [rows[at - 1], rows[at]!, rows[at + 1]]
  const [over, under] = [above !== undefined && isHead(above) && row.gap === 0, next !== undefined && isHead(next) && next.gap === 0]
  return isMaybeHeadline(row) && ((over && (under || isEdge(next))) || (under && isEdge(above)))
}

/** The heading of a list of the page's other headlines. */
function opensList({plain}: Row): boolean {
  return OTHER_NEWS.test(plain)
}

/** Such a heading as the first line of a stretch, which its colon makes look like text: `本版导读:`. */
function isHeading(rows: readonly Row[], at: number, first: number): boolean {
  return at === first && opensList(rows[at]!)
}

function isBulleted(rows: readonly Row[], at: number, first: number): boolean {
  const row = rows[at]!
  return row.plain.length <= 60 && LISTED.test(row.plain) && (at > first || opensList(row)) && !row.dateline && row.shape !== 'byline'
}

function isEdge(row: Row | undefined): boolean {
  return row === undefined || (row.shape === 'furniture' && !isPrintedAgain(row))
}

/** Headlines printed twice in one stretch: the first time they stand in the page's list, the second time over their text. */
export function settleRepeats(rows: readonly Row[]): Row[] {
  const settled = [...rows]
  for (let first = 0; first < rows.length; first++) {
    let last = first
    while (last < rows.length && isHead(rows[last]!)) last++
    const again = last - first > 2 ? repeatedAt(rows.slice(first, last).map((row) => bareWords(row.plain))) : 0
    const linked = rows.slice(first, first + again).some(({line}) => line.linked)
    for (let i = first; i < first + again; i++) if (!linked || rows[i]!.line.linked) settled[i] = listLine(rows[i]!)
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
