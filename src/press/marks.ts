/** A row of a table of forms with the characters of which any text of that form holds at least one; without them it is always tried. */
export interface Marked {
  needs?: string
}

/**
 * Which rows of a table may fit a text at all, told by one look at each of its characters: bit i of the answer stands for row i.
 * Trying a form costs as much as looking at a hundred characters.
 *
 * @param rows 32 at most
 * @example rowsByMarks([{needs: '年'}, {needs: '月日'}])('5月') // 0b10
 */
export function rowsByMarks(rows: readonly Marked[]): (text: string) => number {
  const bits = new Int32Array(0x10000)
  let always = 0
  for (const [row, {needs}] of rows.entries()) {
    if (needs === undefined) always |= 1 << row
    else for (let at = 0; at < needs.length; at++) bits[needs.charCodeAt(at)]! |= 1 << row
  }
  return (text) => {
    let fitting = always
    for (let at = 0; at < text.length; at++) fitting |= bits[text.charCodeAt(at)]!
    return fitting
  }
}
