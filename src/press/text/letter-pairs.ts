/**
 * How many different pairs of letters that follow each other a text has, and how many of them another text has, too.
 *
 * @example countPairs('修路修路忙', '忙修路') // {count: 3, shared: 1}
 */
export function countPairs(text: string, other: string): {count: number; shared: number} {
  const table = emptyTable(text.length)
  const {own, pairs, states} = table
  let [count, shared] = [0, 0]
  let before = text.charCodeAt(0)
  for (let at = 1; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const pair = (before << 16) | unit
    before = unit
    const slot = slotOf(table, pair)
    if (states[slot]! >= own) continue
    pairs[slot] = pair
    states[slot] = own
    count++
  }
  before = other.charCodeAt(0)
  for (let at = 1; at < other.length; at++) {
    const unit = other.charCodeAt(at)
    const slot = slotOf(table, (before << 16) | unit)
    before = unit
    if (states[slot] !== own) continue
    states[slot] = own + 1
    shared++
  }
  return {count, shared}
}

/** A hash table of numbers: a `Set` takes several times as long for each, and a page has thousands. */
interface Table {
  pairs: Int32Array
  /** `own` for a pair of the text, one more for a pair that the other text has, too; less for a free slot */
  states: Int32Array
  own: number
  last: number
}

/** Making a table takes as long as filling it: that of short texts is made once, and what earlier calls left in it counts as free. */
function emptyTable(length: number): Table {
  const slots = 1 << (32 - Math.clz32(4 * length + 1))
  const isKept = slots <= KEPT_SLOTS
  if (isKept) calls++
  return {pairs: isKept ? KEPT_PAIRS : new Int32Array(slots), states: isKept ? KEPT_STATES : new Int32Array(slots), own: isKept ? 2 * calls : 2, last: slots - 1}
}

const KEPT_SLOTS = 1 << 15
const KEPT_PAIRS = new Int32Array(KEPT_SLOTS)
const KEPT_STATES = new Int32Array(KEPT_SLOTS)
let calls = 0

function slotOf({pairs, states, own, last}: Table, pair: number): number {
  let slot = (Math.imul(pair, 0x9e3779b1) >>> 8) & last
  while (states[slot]! >= own && pairs[slot] !== pair) slot = (slot + 1) & last
  return slot
}
