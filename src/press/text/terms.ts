import {fold} from './fold.ts'
import {buildTrie, childOf, keysAt, openingOf, type Trie} from './trie.ts'

/**
 * Builds one trie for a list of terms and answers a matcher that finds all of them in a text in one pass, also inside one
 * another. Terms and texts are folded first (full width, case, traditional characters), so positions are those of the text as
 * given. The same term may carry several values: each is found.
 *
 * @example buildMatcher([{term: '双改', value: 1}]).find('推進“雙改”工作') // [{start: 3, end: 5, value: 1}]
 */
export function buildMatcher<Value>(entries: Iterable<{term: string; value: Value}>): Matcher<Value> {
  const sorted = Array.from(entries, ({term, value}) => ({key: fold(term), value}))
    .filter(({key}) => key !== '')
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const trie = buildTrie(sorted.map(({key}) => key))
  const values = sorted.map(({value}) => value)
  return {find: (text, folded = fold(text)) => findAll(trie, values, folded)}
}

export interface Found<Value> {
  start: number
  end: number
  value: Value
}

export interface Matcher<Value> {
  /** All hits in order of their end, longer ones first. `folded` spares folding again a text that was folded before. */
  find(text: string, folded?: string): Found<Value>[]
}

/**
 * Keeps the hits that a reader sees when names stand inside one another: the leftmost, and of those the longest; every value
 * of the same characters stays.
 */
export function keepLongest<Value>(hits: readonly Found<Value>[]): readonly Found<Value>[] {
  if (hits.length < 2) return hits
  const inOrder = hits.every((hit, i) => i === 0 || byStart(hits[i - 1]!, hit) <= 0)
  const sorted = inOrder ? hits : [...hits].sort(byStart)
  const kept: Found<Value>[] = []
  for (const hit of sorted) {
    const last = kept.at(-1)
    if (!last || hit.start >= last.end || (hit.start === last.start && hit.end === last.end)) kept.push(hit)
  }
  return kept
}

/** The leftmost first, of those the longest. */
function byStart(a: Found<unknown>, b: Found<unknown>): number {
  return a.start - b.start || b.end - a.end
}

function findAll<Value>(trie: Trie, values: readonly Value[], text: string): Found<Value>[] {
  const hits: Found<Value>[] = []
  const {singles} = trie
  const last = text.length - 1
  let next = text.charCodeAt(0)
  let third = text.charCodeAt(1)
  for (let start = 0; start <= last; start++) {
    const unit = next
    if (singles?.has(unit)) take(trie, values, singles.get(unit)!, start, start + 1, hits)
    if (start === last) break
    next = third
    third = start + 2 <= last ? text.charCodeAt(start + 2) : 0
    let state = openingOf(trie, unit, next, third)
    for (let end = start + 2; state !== 0; end++) {
      take(trie, values, state, start, end, hits)
      state = end <= last ? childOf(trie, state, text.charCodeAt(end)) : 0
    }
  }
  return hits
}

/** Puts the keys of a state behind all hits that end no later. */
function take<Value>(trie: Trie, values: readonly Value[], state: number, start: number, end: number, hits: Found<Value>[]): void {
  const [first, after] = keysAt(trie, state)
  for (let key = first; key < after; key++) {
    let at = hits.length
    while (at > 0 && hits[at - 1]!.end > end) at--
    const hit = {start, end, value: values[key]!}
    if (at === hits.length) hits.push(hit)
    else hits.splice(at, 0, hit)
  }
}
