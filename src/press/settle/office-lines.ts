import {isOfficeAlone} from '../wording/headline-forms.ts'
import {looksLikeName} from '../wording/surnames.ts'
import {isOrdinary} from './lone-names.ts'
import type {Row, RowChange} from '../rows/row.ts'

/**
 * The office of who wrote what stands below, and the name on the line under it or over it, between a headline and its text.
 *
 * @example readOfficeLines(rows of '实干兴镇\n某某市某某镇党委书记\n方 大 山\n…。', 1) // [{shape: 'office'}, {shape: 'office', continues: true}]
 */
export function readOfficeLines(rows: readonly Row[], at: number): readonly RowChange[] {
  const [above, first, second, below] = [rows[at - 1], rows[at]!, rows[at + 1], rows[at + 2]]
  if (above?.shape !== 'display' || !isShort(first) || second === undefined || !isShort(second) || below?.shape !== 'body' || below.dateline) return []
  const holds = (isOfficeAlone(first.plain) && isNameAlone(second.plain)) || (isNameAlone(first.plain) && isOfficeAlone(second.plain))
  return holds ? [{shape: 'office', bylines: []}, {shape: 'office', bylines: [], continues: true}] : []
}

function isShort({shape}: Row): boolean {
  return shape === 'display' || shape === 'byline'
}

/** One name, its characters set apart or not. */
function isNameAlone(plain: string): boolean {
  const name = plain.replace(/\s/gu, '')
  return name.length <= 4 && looksLikeName(name) && !isOrdinary(name)
}
