import {ORNAMENT} from './text/ornaments.ts'
import type {Row} from './rows/row.ts'
import {isSignedItem} from './settle/signed-items.ts'
import type {Passage, Piece, Role} from './types.ts'

/** A passage with the words of one row, as printed. */
export function passageOf(role: Role, row: Row): Passage {
  return {role, text: row.text, set: row.set, cut: row.cut, pieces: [{at: 0, length: row.text.length, line: row.line.number, column: row.start}]}
}

/** An item of a list or of a signed column that opens with its unit and a space, `●某某街道 5月17日,…`: the unit is its kicker, the rest its text. */
export function itemPassages(row: Row): Passage[] {
  const unit = (isSignedItem(row) ? COLUMN_UNIT : ITEM_UNIT).exec(row.plain)
  if (!unit) return [passageOf('paragraph', row)]
  const [above, below] = [unit[1]!.length, unit[0].length]
  return [
    passageOf('kicker', {...row, text: row.text.slice(0, above)}),
    passageOf('paragraph', {...row, text: row.text.slice(below), start: row.start + below}),
  ]
}

const UNIT = '\\p{Script=Han}{1,16}?(?:[区县市乡镇]|街道|办事处|街道办|社区|管委会)'
const ITEM_UNIT = new RegExp(`^(${ORNAMENT}\\s?${UNIT})\\s+(?=\\S)`, 'u')
const COLUMN_UNIT = new RegExp(`^(${ORNAMENT}?\\s?${UNIT})\\s+(?=\\S)`, 'u')

/**
 * A passage of headline words: parts set apart by spaces, or on lines of their own, are joined by one ideographic space.
 * A space between two Latin words or numbers stays as it is printed, and so do those around a figure that is set off on both sides.
 *
 * @example headlineOf('title', rows of '社区帮讨薪 民工送锦旗').text // '社区帮讨薪 民工送锦旗' with U+3000
 */
export function headlineOf(role: Role, rows: Row[], from = 0): Passage {
  let text = ''
  const pieces: Piece[] = []
  for (const [index, row] of rows.entries()) {
    for (const part of partsOf(row.text, index === 0 ? from : 0)) {
      if (text !== '') text += IDEOGRAPHIC_SPACE
      pieces.push({at: text.length, length: part.text.length, line: row.line.number, column: row.start + part.at})
      text += part.text
    }
  }
  return {role, text, set: false, cut: false, pieces}
}

const IDEOGRAPHIC_SPACE = '\u3000'

/** Parts of a headline line between its spaces, each with its column in the row's text. */
export function partsOf(text: string, from = 0): {text: string; at: number}[] {
  const parts: {text: string; at: number}[] = []
  for (const found of text.slice(from).matchAll(PART)) parts.push({text: found[0], at: from + found.index})
  return parts
}

const FIGURE = String.raw`\d[\d.,%]*`
const PART = new RegExp(String.raw`(?:[\x21-\x7e] +(?=[\x21-\x7e])| (?=${FIGURE} \p{Script=Han})|(?<=(?:^|\s)${FIGURE}) (?=\p{Script=Han})|\S)+`, 'gu')

/** The raw line and column of a character of a passage. */
export function placeOf(passage: Passage, at: number): {line: number; column: number} {
  const piece = passage.pieces.findLast((candidate) => candidate.at <= at) ?? passage.pieces[0]!
  return {line: piece.line, column: piece.column + Math.min(at - piece.at, piece.length)}
}
