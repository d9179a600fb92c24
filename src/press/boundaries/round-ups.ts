import type {Block, Evidence} from './evidence.ts'
import {opensItem} from '../rows/line-order.ts'
import type {Row} from '../rows/row.ts'

/**
 * What the authors' notes of a page say of its blocks. In a round-up each piece ends in a note of who wrote it
 * (`(作者系某某镇党委书记 某某某)`), and the pieces are built alike: the first block after a note is the next piece's headline, blocks
 * after that are its subheads, and the first piece has as many blocks as the others; what stands before it is the page's introduction.
 */
export function weighPieces(rows: readonly Row[], blocks: readonly Block[]): Map<Block, Evidence[]> {
  const weights = new Map<Block, Evidence[]>()
  const notes = rows.flatMap((row, i) => (isAuthored(row) ? [i] : []))
  if (notes.length < 2) return weights
  const pieces = notes.map((note, i) => blocks.filter(({first}) => first < note && first > (notes[i - 1] ?? -1)))
  const usual = Math.max(1, ...pieces.slice(1).map(({length}) => length))
  const [opening, ...others] = pieces as [Block[], ...Block[][]]
  for (const [first, ...inside] of [opening.slice(Math.max(0, opening.length - usual)), ...others]) {
    if (!first) continue
    weights.set(first, [{rule: 'authored-piece', why: '各篇末尾注明作者，这是其中一篇的标题', weight: 6}])
    for (const block of inside) if (!isItem(block)) weights.set(block, [{rule: 'inside-authored-piece', why: '到作者说明为止的一篇之内', weight: -8}])
  }
  return weights
}

/** A news item of the paper's own among the pieces. */
function isItem({rows, body}: Block): boolean {
  return rows.some(({shape}) => shape === 'byline') || opensItem(body[0])
}

/** Ends in a note of who wrote what stands above. */
export function isAuthored({bylines}: Row): boolean {
  return bylines.some(({rule}) => rule === 'author-note')
}
