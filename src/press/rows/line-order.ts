import type {Row} from './row.ts'


/**
 * How a line follows the one above it: what the rules of several modules ask of neighbours. All of them see rows of one page, in its
 * order; a row without a blank line above it has `gap` 0.
 */

/** Opens a news item: with `本报讯` or its kin, or with those who wrote it. */
export function opensItem(row: Row | undefined): boolean {
  return row !== undefined && (row.dateline || row.bylines.some(({rule}) => rule === 'lead'))
}

/** A paragraph ends above: the page begins, a blank line, something else than text, a closed line. */
export function beginsParagraph(above: Row | undefined, row: Row): boolean {
  return above?.shape !== 'body' || row.gap > 0 || above.closed
}

/** Right under the line above, and not set in as a paragraph is; what it begins with is no news item's opening. */
export function isRightBelow(row: Row | undefined): row is Row {
  return row !== undefined && row.gap === 0 && !isSetIn(row) && row.shape !== 'furniture' && !row.dateline
}

/** Two characters or more to the right of the column's edge. */
export function isSetIn({start}: Row): boolean {
  return start >= 2
}

/** The first row from `at` on that is no furniture. */
export function belowFurniture(rows: readonly Row[], at: number): Row | undefined {
  while (rows[at]?.shape === 'furniture') at++
  return rows[at]
}

/** A short quotation: looks like text on its own, and may be a headline's line among others. */
export function isMaybeHeadline({shape, plain, dateline, bylines}: Row): boolean {
  return shape === 'body' && !dateline && bylines.length === 0 && plain.length <= LONGEST_LINE && /^[“"][^“”"]+[!?…]?[”"]$/u.test(plain)
}

const LONGEST_LINE = 30
