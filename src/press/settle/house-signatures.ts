import {PAPER_BEFORE} from '../wording/paper-names.ts'
import {signatureOf} from '../recognizers/bylines.ts'
import {readBareNames} from '../recognizers/names.ts'
import type {Row} from '../rows/row.ts'

/**
 * A paper's name and a person's alone on a line (`某县时报 甲某`) say nothing by themselves: the one may be a masthead, the other
 * anybody's. Below a text it is a signature, too, where other bylines of the page open with the same paper's name, or where the line above
 * or below is one of those who sign.
 *
 * @example settleHouseSignatures(rows of '…。\n某县时报 甲某 通讯员 乙某\n修路忙\n…。\n某县时报 丙某') // the last is a byline
 */
export function settleHouseSignatures(rows: readonly Row[]): readonly Row[] {
  if (!rows.some(({shape}) => shape === 'byline')) return rows
  const houses = new Set(rows.flatMap((row) => (row.shape === 'byline' && row.bylines[0]?.rule === 'own-line' ? (PAPER_BEFORE.exec(row.plain)?.[1] ?? []) : [])))
  return rows.map((row, at) => {
    const house = isBelowText(rows, at) ? PAPER_BEFORE.exec(row.plain) : undefined
    const names = house && (houses.has(house[1]!) || isAmongSigners(rows, at)) ? readBareNames(row.text.slice(house[0].length)) : undefined
    return names ? {...row, shape: 'byline', bylines: [signatureOf(names, 0, row.text.length)], reason: SIGNATURE} : row
  })
}

const SIGNATURE = {rule: 'house-signature', why: '正文之下的报名和姓名，上下一行也是署名，或者版面上别的署名也以这个报名开头'}

function isAmongSigners(rows: readonly Row[], at: number): boolean {
  const [above, row, below] = [rows[at - 1], rows[at]!, rows[at + 1]]
  return (above?.shape === 'byline' && row.gap <= 1) || (below?.shape === 'byline' && below.gap <= 1)
}

function isBelowText(rows: readonly Row[], at: number): boolean {
  const {shape, plain} = rows[at]!
  return (shape === 'furniture' || shape === 'display') && plain.length <= LONGEST && TEXTS.has(rows[at - 1]?.shape)
}

const TEXTS: ReadonlySet<Row['shape'] | undefined> = new Set(['body', 'caption', 'byline'] as const)

const LONGEST = 30
