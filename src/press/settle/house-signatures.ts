import {PAPER_NAME} from '../paper-names.ts'
import {signatureOf} from '../recognizers/bylines.ts'
import {readBareNames} from '../recognizers/names.ts'
import type {Row} from '../rows/row.ts'

/**
 * A paper's name and a person's alone on a line (`某县时报 甲某`) say nothing by themselves: the one may be a masthead, the other
 * anybody's. Where other bylines of the page open with the same paper's name, such a line below a text is a signature, too.
 *
 * @example settleHouseSignatures(rows of '…。\n某县时报 甲某 通讯员 乙某\n修路忙\n…。\n某县时报 丙某') // the last is a byline
 */
export function settleHouseSignatures(rows: readonly Row[]): readonly Row[] {
  const houses = new Set(rows.flatMap((row) => (row.shape === 'byline' && row.bylines[0]?.rule === 'own-line' ? (HOUSE.exec(row.plain)?.[1] ?? []) : [])))
  if (houses.size === 0) return rows
  return rows.map((row, at) => {
    const house = isBelowText(rows, at) ? HOUSE.exec(row.plain) : undefined
    const names = house && houses.has(house[1]!) ? readBareNames(row.text.slice(house[0].length)) : undefined
    return names ? {...row, shape: 'byline', bylines: [signatureOf(names, 0, row.text.length)], reason: SIGNATURE} : row
  })
}

const HOUSE = new RegExp(`^(${PAPER_NAME})\\s+`, 'u')
const SIGNATURE = {rule: 'house-signature', why: '正文之下的报名和姓名，版面上别的署名也以这个报名开头'}

function isBelowText(rows: readonly Row[], at: number): boolean {
  const {shape, plain} = rows[at]!
  return (shape === 'furniture' || shape === 'display') && plain.length <= LONGEST && (rows[at - 1]?.shape === 'body' || rows[at - 1]?.shape === 'caption')
}

const LONGEST = 30
