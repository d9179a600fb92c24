/**
 * How many different pairs of letters that follow each other a text has, and how many of them another text has, too.
 *
 * @example countPairs('修路修路忙', '忙修路') // {count: 3, shared: 1}
 */
export function countPairs(text: string, other: string): {count: number; shared: number} {
  // A hash table of numbers: a `Set` takes twice as long for each, and a page has thousands.
  const slots = 1 << (32 - Math.clz32(2 * text.length + 1))
  const table: Table = {pairs: new Int32Array(slots), states: new Uint8Array(slots)}
  const {pairs, states} = table
  let [count, shared] = [0, 0]
  for (let at = 1; at < text.length; at++) {
    const pair = pairAt(text, at)
    const slot = slotOf(table, pair)
    if (states[slot] !== FREE) continue
    pairs[slot] = pair
    states[slot] = OWN
    count++
  }
  for (let at = 1; at < other.length; at++) {
    const slot = slotOf(table, pairAt(other, at))
    if (states[slot] !== OWN) continue
    states[slot] = SHARED
    shared++
  }
  return {count, shared}
}

/** Most pairs of another text stand in a free slot: their states alone are looked at, which lie close to each other in memory. */
interface Table {
  pairs: Int32Array
  states: Uint8Array
}

const [FREE, OWN, SHARED] = [0, 1, 2]

/** The letter at `at` and the one before it, as one number. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at - 1) << 16) | text.charCodeAt(at)
}

function slotOf({pairs, states}: Table, pair: number): number {
  const last = pairs.length - 1
  let slot = (Math.imul(pair, 0x9e3779b1) >>> 8) & last
  while (states[slot] !== FREE && pairs[slot] !== pair) slot = (slot + 1) & last
  return slot
}
