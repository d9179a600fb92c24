import {setsRequiredBy} from './required.ts'

/** A row of a table of forms: a text fits it only when it fits `form`; or only when it holds one of the characters `needs`. Without either it is always tried. */
export interface Marked {
  form?: RegExp
  needs?: string | undefined
}

/**
 * The rows of a table that may fit a text at all, in their order, told by one look at each of its characters, or by one for every 32 rows.
 * Trying a form costs as much as looking at a hundred characters. Of a form the two rarest sets of characters are asked for that it
 * requires: 月 is on every page, 月 and 初 in few texts.
 *
 * @example rowsByMarks([{needs: '年'}, {form: /\d月|\d日/u}])('5月') // [{form: /\d月|\d日/u}]
 */
export function rowsByMarks<Row extends Marked>(rows: readonly Row[]): (text: string) => Row[] {
  if (rows.length > BITS) {
    const [first, others] = [rowsByMarks(rows.slice(0, BITS)), rowsByMarks(rows.slice(BITS))]
    return (text) => [...first(text), ...others(text)]
  }
  /** for each character the rows that ask for it first, and those that ask for it besides */
  const asking = new Map<number, [number, number]>()
  const always: [number, number] = [0, 0]
  for (const [row, {form, needs}] of rows.entries()) {
    const sets = needs !== undefined ? [needs] : form ? setsRequiredBy(form) : []
    for (const half of [0, 1] as const) {
      const set = sets[half]
      if (set === undefined) always[half] |= 1 << row
      else for (let at = 0; at < set.length; at++) {
        const both = asking.get(set.charCodeAt(at)) ?? [0, 0]
        both[half] |= 1 << row
        asking.set(set.charCodeAt(at), both)
      }
    }
  }
  const {kinds, asked} = kindsOf(asking)
  return (text) => {
    let first = always[0]
    let second = always[1]
    for (let at = 0; at < text.length; at++) {
      const kind = kinds[text.charCodeAt(at)]! * 2
      first |= asked[kind]!
      second |= asked[kind + 1]!
    }
    const fitting: Row[] = []
    for (let bits = first & second; bits !== 0; bits &= bits - 1) fitting.push(rows[BITS - 1 - Math.clz32(bits & -bits)]!)
    return fitting
  }
}

/**
 * Characters for which the same rows ask are of one kind, nearly all of them of kind 0: a byte for each character, so that those
 * of a page stay in a processor's nearest cache.
 */
function kindsOf(asking: ReadonlyMap<number, readonly [number, number]>): {kinds: Uint8Array; asked: Int32Array} {
  const kinds = new Uint8Array(0x10000)
  const asked = [0, 0]
  const known = new Map<string, number>()
  for (const [unit, both] of asking) {
    const kind = known.get(both.join()) ?? known.size + 1
    if (kind > known.size) asked.push(...both)
    known.set(both.join(), kind)
    kinds[unit] = kind
  }
  if (known.size > MOST_KINDS) throw new RangeError(`${known.size} kinds of characters: a byte tells ${MOST_KINDS}, so the table must be parted`)
  return {kinds, asked: Int32Array.from(asked)}
}

/** Beside kind 0. */
const MOST_KINDS = 255

/** Of the whole numbers that `|` and `&` take: bit i stands for row i. */
const BITS = 32
