/**
 * The automaton of Aho & Corasick (1975) over UTF-16 units, in flat arrays. States are numbered level by level, so the children of
 * a state stand side by side, in the order of their units. State 0 is the root.
 */
export interface Automaton {
  /** the unit that leads into each state */
  units: Uint16Array
  depths: Uint16Array
  /** children of state s are `firstChild[s]` … `firstChild[s + 1] - 1` */
  firstChild: Int32Array
  /** the state of the longest proper suffix that is itself a state */
  failure: Int32Array
  /** the nearest state on the failure chain at which a key ends, 0 for none */
  shorter: Int32Array
  /** the state itself when a key ends there, else the same as `shorter` */
  longest: Int32Array
  /** keys that end at state s are those from `firstKey[s]` on, `keyCount[s]` of them */
  firstKey: Int32Array
  keyCount: Int32Array
  /** the root's child for each unit, 0 for none: most characters begin no key, and one look tells so */
  begins: Int32Array
  /** bits for the pairs of units that stand side by side in some key, by `pairOf`: no state outlives another pair */
  pairs: Uint8Array
}

/**
 * Builds the automaton of keys.
 *
 * @param keys not empty strings in ascending order of their units; the same key may stand several times
 */
export function buildAutomaton(keys: readonly string[]): Automaton {
  const most = keys.reduce((sum, key) => sum + key.length, 1)
  const automaton = emptyAutomaton(most)
  const {units, depths, firstChild, firstKey, keyCount, pairs} = automaton
  // Keys of one state have its word as their beginning: a run of the sorted list.
  const lastKey = new Int32Array(most)
  lastKey[0] = keys.length
  let states = 1
  for (let state = 0; state < states; state++) {
    const depth = depths[state]!
    let key = firstKey[state]!
    while (key < lastKey[state]! && keys[key]!.length === depth) key++
    keyCount[state] = key - firstKey[state]!
    firstChild[state] = states
    while (key < lastKey[state]!) {
      const unit = keys[key]!.charCodeAt(depth)
      units[states] = unit
      if (depth > 0) addPair(pairs, pairOf(units[state]!, unit))
      depths[states] = depth + 1
      firstKey[states] = key
      while (key < lastKey[state]! && keys[key]!.charCodeAt(depth) === unit) key++
      lastKey[states] = key
      states++
    }
  }
  firstChild[states] = states
  for (let child = firstChild[0]!; child < firstChild[1]!; child++) automaton.begins[units[child]!] = child
  linkFailures(automaton, states)
  return automaton
}

function emptyAutomaton(most: number): Automaton {
  const numbers = () => new Int32Array(most + 1)
  return {units: new Uint16Array(most), depths: new Uint16Array(most), firstChild: numbers(), failure: numbers(), shorter: numbers(), longest: numbers(), firstKey: numbers(), keyCount: numbers(), begins: new Int32Array(0x10000), pairs: new Uint8Array(PAIRS / 8)}
}

/** The child of a state for a unit, 0 for none. */
function childOf({units, firstChild, begins}: Automaton, state: number, unit: number): number {
  if (state === 0) return begins[unit]!
  let low = firstChild[state]!
  let high = firstChild[state + 1]! - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = units[middle]!
    if (found === unit) return middle
    if (found < unit) low = middle + 1
    else high = middle - 1
  }
  return 0
}

/** The state after a unit: the child, or that of the longest suffix that has one. */
export function nextState(automaton: Automaton, state: number, unit: number): number {
  const {begins, pairs, units} = automaton
  if (state === 0 || !hasPair(pairs, pairOf(units[state]!, unit))) return begins[unit]!
  for (let at = state; ; at = automaton.failure[at]!) {
    const child = childOf(automaton, at, unit)
    if (child !== 0 || at === 0) return child
  }
}

/** Pairs are told apart by these many bits: few enough for a processor's nearest cache, many for the pairs of a gazetteer. */
const PAIRS = 1 << 17

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e35) + second) & (PAIRS - 1)
}

function addPair(pairs: Uint8Array, pair: number): void {
  pairs[pair >> 3]! |= 1 << (pair & 7)
}

function hasPair(pairs: Uint8Array, pair: number): boolean {
  return ((pairs[pair >> 3]! >> (pair & 7)) & 1) === 1
}

function linkFailures(automaton: Automaton, states: number): void {
  const {units, firstChild, failure, shorter, longest, keyCount} = automaton
  for (let child = firstChild[0]!; child < firstChild[1]!; child++) if (keyCount[child]! > 0) longest[child] = child
  for (let state = 1; state < states; state++) {
    for (let child = firstChild[state]!; child < firstChild[state + 1]!; child++) {
      const back = nextState(automaton, failure[state]!, units[child]!)
      failure[child] = back
      shorter[child] = longest[back]!
      longest[child] = keyCount[child]! > 0 ? child : shorter[child]!
    }
  }
}
