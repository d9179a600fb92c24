import {bareWords} from '../bare-words.ts'
import {isHead} from '../boundaries/blocks.ts'
import {fold} from '../fold.ts'
import {LISTED, OTHER_NEWS} from '../furniture.ts'
import {isImprint, isPrintedAgain} from '../furniture/imprints.ts'
import type {Row} from '../rows/row.ts'

/**
 * Stretches of short lines with furniture (or the page's edge) on both sides and no text are tables of headlines; not those that a
 * web page marks as an article's headline, and not those over the line that says where and when the text below was printed.
 *
 * @returns new rows, and the bare words of the headlines that the page lists or marks itself
 */
export function settleLists(rows: readonly Row[]): {rows: Row[]; listed: Set<string>} {
  const marked: ReadonlySet<string> = new Set(rows.flatMap(({line}) => line.headings ?? []).map((words) => bareWords(fold(words))))
  const settled = [...rows]
  const listed = new Set<string>(marked)
  for (let i = 0; i < rows.length; i++) {
    if (rows[i]!.shape === 'furniture') continue
    const first = i
    while (i < rows.length && (isHead(rows[i]!) || isListLine(rows, i, first))) i++
    const headed = first < i && opensList(rows[first]!)
    const edged = first < i && (headed || isEdge(rows[first - 1])) && isEdge(rows[i]) && (first > 0 || i < rows.length) && (headed || !(isOverImprint(rows, first, i) || rows.slice(first, i).some(({plain}) => marked.has(bareWords(plain)))))
    for (let k = first; edged && k < i; k++) {
      const row = settled[k]!
      listed.add(bareWords(row.plain))
      settled[k] = listLine(row)
    }
    for (let k = first; marked.size > 0 && !edged && k < i; k++) if (isMenu(rows[k]!) && rows.slice(k + 1, i).some(({plain}) => marked.has(bareWords(plain)))) settled[k] = {...rows[k]!, shape: 'furniture', reason: MENU}
    while (i < rows.length && rows[i]!.shape !== 'furniture' && !opensList(rows[i]!)) i++
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
  return last - first <= LONGEST_HEAD && rows[last] !== undefined && isImprint(rows[last]!) && rows[last + 1]?.shape === 'body' && rows[first]!.shape === 'display'
}

const LONGEST_HEAD = 3

/** The heading of a list of the page's other headlines. */
function opensList({plain}: Row): boolean {
  return OTHER_NEWS.test(plain)
}

function isListLine(rows: readonly Row[], at: number, first: number): boolean {
  const row = rows[at]!
  return row.plain.length <= 60 && LISTED.test(row.plain) && (at > first || opensList(row)) && !row.dateline
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

function listLine(row: Row): Row {
  return {...row, shape: 'furniture', reason: {rule: 'headline-list', why: '版面的标题目录，没有正文'}}
}
