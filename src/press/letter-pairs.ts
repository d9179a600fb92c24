/**
 * How many different pairs of letters that follow each other a text has, and how many of them another text has, too.
 *
 * @example countPairs('修路修路忙', '忙修路') // {count: 3, shared: 1}
 */
export function countPairs(text: string, other: string): {count: number; shared: number} {
  // A hash table of numbers: a `Set` takes twice as long for each, and a page has thousands.
  const slots = 1 << (32 - Math.clz32(2 * text.length + 1))
  const table = new Int32Array(2 * slots)
  let [count, shared] = [0, 0]
  for (let at = 1; at < text.length; at++) {
    const pair = pairAt(text, at)
    const slot = slotOf(table, pair)
    if (table[slot + 1] !== FREE) continue
    table[slot] = pair
    table[slot + 1] = OWN
    count++
  }
  for (let at = 1; at < other.length; at++) {
    const slot = slotOf(table, pairAt(other, at))
    if (table[slot + 1] !== OWN) continue
    table[slot + 1] = SHARED
    shared++
  }
  return {count, shared}
}

const [FREE, OWN, SHARED] = [0, 1, 2]

/** The letter at `at` and the one before it, as one number. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at - 1) << 16) | text.charCodeAt(at)
}

function slotOf(table: Int32Array, pair: number): number {
  const last = table.length - 2
  let slot = (Math.imul(pair, 0x9e3779b1) >>> 8) & last
  while (table[slot + 1] !== FREE && table[slot] !== pair) slot = (slot + 2) & last
  return slot
}
