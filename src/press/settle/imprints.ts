import {isImprint} from '../rows/imprints.ts'
import type {Row} from '../rows/row.ts'

/**
 * Headlines like sentences, on a page that prints below each headline where and when its text was printed: the line right above such a line
 * is a headline, whatever it looks like.
 *
 * @example settleImprinted(rows of '…\n街坊问:灯何时亮?\n2025年4月17日 来源:某某报\n…')[1].shape // 'display', where three headlines have such a line
 */
export function settleImprinted(rows: readonly Row[]): readonly Row[] {
  const isOver = (row: Row, at: number) => rows[at + 1] !== undefined && isImprint(rows[at + 1]!) && row.shape !== 'furniture'
  if (rows.filter((row, at) => row.shape === 'display' && isOver(row, at)).length < FEWEST_IMPRINTED) return rows
  return rows.map((row, at) => (row.shape === 'body' && isOver(row, at) && mayHead(row) ? {...row, shape: 'display', reason: OVER_IMPRINT} : row))
}

const OVER_IMPRINT = {rule: 'over-imprint', why: '版面上每篇标题下面都有来源、日期一行，这一行下面也有'}
/** Headlines of a page that show its manner. */
export const FEWEST_IMPRINTED = 3
const LONGEST = 40

function mayHead({plain, dateline, bylines}: Row): boolean {
  return plain.length <= LONGEST && !dateline && bylines.length === 0 && !/[。,、;]/u.test(plain)
}
