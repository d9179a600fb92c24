import {hasBit, setBit} from './bits.ts'

/**
 * A trie over UTF-16 units in two flat arrays, in which what is asked together stands together: a text meets thousands of states,
 * each somewhere else in memory. States are numbered level by level, so the children of a state stand side by side, in the order
 * of their units; state 0 is the root.
 */
export interface Trie {
  /**
   * Four numbers a state: the unit that leads into it; its first child, the last being the one before the next state's first;
   * the first key that ends at it; how many end there
   */
  states: Int32Array
  /** the states of one unit, for the keys of one unit; undefined where no key is that short */
  singles: ReadonlyMap<number, number> | undefined
  /** a hash table of the states of two units: two numbers a slot, the pair of units and its state */
  pairs: Int32Array
  /** a bit for each pair: most places of a text begin no key, and one look tells so */
  bits: Uint8Array
  /** a bit for each pair with a unit behind it, or with none where a key ends: common words begin many keys, and few go on as one */
  thirds: Uint8Array
}

const [UNIT, CHILD, KEY, COUNT, STATE] = [0, 1, 2, 3, 4]

/**
 * Builds the trie of keys.
 *
 * @param keys not empty strings in ascending order of their units; the same key may stand several times
 */
export function buildTrie(keys: readonly string[]): Trie {
  const most = keys.reduce((sum, key) => sum + key.length, 1)
  const states = new Int32Array((most + 1) * STATE)
  // Keys of one state have its word as their beginning: a run of the sorted list.
  const lastKey = new Int32Array(most)
  lastKey[0] = keys.length
  let count = 1
  for (let state = 0, depth = -1, level = 0; state < count; state++) {
    if (state === level) [depth, level] = [depth + 1, count]
    const first = states[state * STATE + KEY]!
    let key = first
    while (key < lastKey[state]! && keys[key]!.length === depth) key++
    states[state * STATE + COUNT] = key - first
    states[state * STATE + CHILD] = count
    while (key < lastKey[state]!) {
      const unit = keys[key]!.charCodeAt(depth)
      states[count * STATE + UNIT] = unit
      states[count * STATE + KEY] = key
      while (key < lastKey[state]! && keys[key]!.charCodeAt(depth) === unit) key++
      lastKey[count] = key
      count++
    }
  }
  states[count * STATE + CHILD] = count
  return {states, ...openingsOf(states)}
}

/** The states of one and of two units, by these. */
function openingsOf(states: Int32Array): Pick<Trie, 'singles' | 'pairs' | 'bits' | 'thirds'> {
  const child = (state: number) => states[state * STATE + CHILD]!
  const [first, second] = [child(0), child(1)]
  const slots = 1 << Math.ceil(Math.log2(2 * (child(second) - second) + 2))
  const [pairs, bits, thirds] = [new Int32Array(slots * 2), new Uint8Array(BITS / 8), new Uint8Array(BITS / 8)]
  const singles = new Map<number, number>()
  for (let parent = first; parent < second; parent++) {
    const unit = states[parent * STATE + UNIT]!
    if (states[parent * STATE + COUNT]! > 0) singles.set(unit, parent)
    for (let state = child(parent); state < child(parent + 1); state++) {
      const pair = pairOf(unit, states[state * STATE + UNIT]!)
      let slot = slotOf(pair, slots)
      while (pairs[slot * 2 + 1] !== 0) slot = (slot + 1) & (slots - 1)
      pairs[slot * 2] = pair
      pairs[slot * 2 + 1] = state
      setBit(bits, bitOf(pair))
      if (states[state * STATE + COUNT]! > 0) setBit(thirds, thirdBitOf(pair, NO_UNIT))
      for (let third = child(state); third < child(state + 1); third++) setBit(thirds, thirdBitOf(pair, states[third * STATE + UNIT]!))
    }
  }
  return {singles: singles.size > 0 ? singles : undefined, pairs, bits, thirds}
}

/** The state of two units, 0 for none: where no key begins with them, and where none ends with them or goes on with the third. */
export function openingOf({pairs, bits, thirds}: Trie, first: number, second: number, third: number): number {
  const pair = pairOf(first, second)
  if (!hasBit(bits, bitOf(pair)) || !(hasBit(thirds, thirdBitOf(pair, third)) || hasBit(thirds, thirdBitOf(pair, NO_UNIT)))) return 0
  const slots = pairs.length / 2
  for (let slot = slotOf(pair, slots); ; slot = (slot + 1) & (slots - 1)) {
    const state = pairs[slot * 2 + 1]!
    if (state === 0 || pairs[slot * 2] === pair) return state
  }
}

/** The child of a state for a unit, 0 for none. */
export function childOf({states}: Trie, state: number, unit: number): number {
  let low = states[state * STATE + CHILD]!
  let high = states[state * STATE + STATE + CHILD]! - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = states[middle * STATE + UNIT]!
    if (found === unit) return middle
    if (found < unit) low = middle + 1
    else high = middle - 1
  }
  return 0
}

/** The keys that end at a state: the first, and the one after the last. */
export function keysAt({states}: Trie, state: number): [first: number, end: number] {
  const first = states[state * STATE + KEY]!
  return [first, first + states[state * STATE + COUNT]!]
}

/** Few enough bits for a processor's nearest cache, many for the pairs of a gazetteer. */
const BITS = 1 << 17

function pairOf(first: number, second: number): number {
  return (first << 16) | second
}

function bitOf(pair: number): number {
  return (Math.imul(pair, 0x9e3779b1) >>> 15) & (BITS - 1)
}

/** Stands behind a pair for the end of a key; no text holds it. */
const NO_UNIT = 0x10000

function thirdBitOf(pair: number, third: number): number {
  return bitOf(Math.imul(pair, 0x85ebca6b) ^ third)
}

function slotOf(pair: number, slots: number): number {
  return (Math.imul(pair, 0x85ebca6b) >>> 8) & (slots - 1)
}
