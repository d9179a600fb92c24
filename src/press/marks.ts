import {requiredBy} from './required.ts'

/** A row of a table of forms: a text fits it only when it fits `form`; or only when it holds one of the characters `needs`. Without either it is always tried. */
export interface Marked {
  form?: RegExp
  needs?: string | undefined
}

/**
 * Which rows of a table may fit a text at all, told by one look at each of its characters: bit i of the answer stands for row i.
 * Trying a form costs as much as looking at a hundred characters.
 *
 * @param rows 32 at most, as an answer has bits; more of them throw, when the table is made
 * @example rowsByMarks([{needs: '年'}, {form: /\d月|\d日/u}])('5月') // 0b10
 */
export function rowsByMarks(rows: readonly Marked[]): (text: string) => number {
  if (rows.length > MOST_ROWS) throw new RangeError(`${rows.length} rows: an answer has ${MOST_ROWS} bits, so a longer table must be parted`)
  const bits = new Int32Array(0x10000)
  let always = 0
  for (const [row, {form, needs = form && requiredBy(form)}] of rows.entries()) {
    if (needs === undefined) always |= 1 << row
    else for (let at = 0; at < needs.length; at++) bits[needs.charCodeAt(at)]! |= 1 << row
  }
  return (text) => {
    let fitting = always
    for (let at = 0; at < text.length; at++) fitting |= bits[text.charCodeAt(at)]!
    return fitting
  }
}

/** Bits of the whole numbers that `|` and `&` take; `1 << 32` is 1 again, and row 32 would answer for row 0. */
const MOST_ROWS = 32
