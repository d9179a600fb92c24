import {bareWords} from '../text/bare-words.ts'
import {isHead, type Row} from '../rows/row.ts'
import {isListLine} from '../settle/page-headlines.ts'

/**
 * Rows within which no article begins: an e-paper's web page shows one article at a time. Its headline stands below the page's table of
 * headlines and the buttons and is named in that table, and of what follows, down to the next buttons or table, nothing else is.
 *
 * @returns true for each row within such an article, the first aside
 */
export function withinArticles(rows: readonly Row[]): boolean[] {
  const within = rows.map(() => false)
  if (!rows.some(isListLine)) return within
  for (let at = 0; at < rows.length; at++) {
    if (!isButtons(rows[at]!)) continue
    const first = rows.findIndex(({shape}, i) => i > at && shape !== 'furniture')
    if (first < 0) break
    const listed = new Set(rows.slice(0, first).filter(isListLine).map(({plain}) => bareWords(plain)))
    const next = rows.findIndex((row, i) => i > first && isEnd(row))
    const end = next < 0 ? rows.length : next
    const named = rows.slice(first, end).flatMap((row, i) => (isHead(row) && listed.has(bareWords(row.plain)) ? [first + i] : []))
    if (named.length > 0 && rows.slice(first, named.at(-1)).every((row) => isHead(row) || row.shape === 'furniture')) within.fill(true, first + 1, end)
    at = end - 1
  }
  return within
}

function isButtons({reason, plain}: Row): boolean {
  return reason.rule === 'navigation' && BUTTONS.test(plain)
}

function isEnd(row: Row): boolean {
  return isButtons(row) || row.reason.rule === 'page-label' || isListLine(row)
}

const BUTTONS = /[上下]一[篇期]|(?:版面|标题)导航/u
