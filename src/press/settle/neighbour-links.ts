import type {Row} from '../rows/row.ts'

/**
 * The headlines of neighbours that stand under their label, on lines of their own, are no headlines of this page. A label without a
 * colon is a button like any other, so its line must stand between two of them, or follow such a one.
 */
export function settleNeighbourLinks(rows: readonly Row[]): readonly Row[] {
  if (!rows.some(isLabel)) return rows
  const settled = [...rows]
  let paired = false
  for (const [at, row] of rows.entries()) {
    const headline = rows[at + 1]
    if (!isLabel(row) || headline?.shape !== 'display') continue
    const next = rows[at + 2]
    const between = next !== undefined && isLabel(next)
    if (/[:>»›]$/u.test(row.plain) || between || (paired && (next === undefined || next.shape === 'furniture'))) {
      settled[at + 1] = {...headline, shape: 'furniture', reason: {rule: 'neighbour-link', why: '网页上一篇、下一篇的标题'}}
      paired = true
    }
  }
  return settled
}

/**
 * Two headlines or more below a web page's text, each a link and nothing else, are those of other pages, whatever heading stands over them or none.
 */
export function settleLinkedHeadlines(rows: readonly Row[]): readonly Row[] {
  const settled = [...rows]
  for (let first = 0; first < rows.length; first++) {
    let last = first
    while (last < rows.length && isLinked(rows[last]!)) last++
    const below = rows[last]
    if (last - first > 1 && first > 0 && (below === undefined || below.shape === 'furniture')) for (let at = first; at < last; at++) settled[at] = {...rows[at]!, shape: 'furniture', reason: {rule: 'linked-headline', why: '网页正文之下指向别篇的链接'}}
    first = Math.max(first, last)
  }
  return settled
}

function isLinked({line, shape}: Row): boolean {
  return line.linked === true && line.headings === undefined && shape !== 'furniture'
}

const LABEL = /^[^\p{L}\p{N}]{0,3}(?:上|下|前|后)一(?:篇|条|则)(?:文章|新闻|稿件)?\s?[^\p{L}\p{N}]{0,2}$/u

function isLabel(row: Row): boolean {
  return row.shape === 'furniture' && row.plain.length <= 12 && LABEL.test(row.plain)
}
