import {weightOf, type Block, type Evidence} from './evidence.ts'

/**
 * Subheads of a text that is signed at its end alone: the last of them stands over a signed text, as a headline does. Where the block
 * above it is a subhead by its own signs, and is built alike, this one is the next.
 *
 * @param own the blocks' own signs
 */
export function weighLikeSubheads(blocks: readonly Block[], own: ReadonlyMap<Block, readonly Evidence[]>): Map<Block, Evidence[]> {
  const weights = new Map<Block, Evidence[]>()
  for (const [i, block] of blocks.entries()) {
    const above = blocks[i - 1]
    if (i < 2 || above === undefined || !isSignedBelow(own.get(block)!) || weightOf(own.get(above)!) > 0) continue
    if (block.rows.length === 1 && above.rows.length === 1 && isParted(block) === isParted(above)) weights.set(block, [LIKE])
  }
  return weights
}

const LIKE: Evidence = {rule: 'like-subheads', why: '与上面的小标题同样，署名在全文末尾', weight: -1}

/** Nothing but the names at the end, and its form, speaks for an article. */
function isSignedBelow(signs: readonly Evidence[]): boolean {
  return signs.some(({rule}) => rule === 'text-signed') && signs.every(({rule, weight}) => weight <= 0 || FORM.has(rule))
}

const FORM = new Set(['text-signed', 'two-parts', 'wide-gap'])

function isParted({rows}: Block): boolean {
  return /\S\s+\S/u.test(rows[0]!.plain)
}
