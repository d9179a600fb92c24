import {isImprint, isPrintedAgain} from '../rows/imprints.ts'
import type {Block} from './evidence.ts'
import {isHead, type Row} from '../rows/row.ts'

/**
 * Blocks of short lines, each with the text that stands above and below it.
 *
 * @example blocksOf(rows of '修路忙\n…。\n架桥忙\n…。').map(({first, last}) => [first, last]) // [[0, 1], [2, 3]]
 */
export function blocksOf(rows: readonly Row[]): Block[] {
  const blocks: Block[] = []
  for (let i = 0; i < rows.length; i++) {
    if (!isHead(rows[i]!)) continue
    const first = i
    while (i < rows.length && isHead(rows[i]!)) i++
    let signed = i
    while (rows[signed]?.shape === 'furniture') signed++
    const imprinted = rows.slice(i, signed).some(isImprint)
    if (rows[signed]?.shape === 'byline') i = signed
    while (rows[i]?.shape === 'byline' || (rows[i] && isPrintedAgain(rows[i]!))) i++
    const own = rows.slice(first, i).filter(({shape}) => shape !== 'furniture')
    blocks.push({first, last: i, rows: own, displayed: own.filter(({shape}) => shape === 'display'), body: textAfter(rows, i), above: textBefore(rows, first, blocks.at(-1)?.first ?? 0), imprinted})
    i--
  }
  return blocks
}

function textAfter(rows: readonly Row[], from: number): Row[] {
  const body: Row[] = []
  for (let i = from; i < rows.length && !isHead(rows[i]!); i++) {
    if (rows[i]!.shape === 'body' || rows[i]!.shape === 'byline') body.push(rows[i]!)
  }
  return body
}

function textBefore(rows: readonly Row[], at: number, from: number): Row[] {
  return rows.slice(from, at).filter(({shape}) => shape !== 'furniture' && shape !== 'rubric')
}
