import {buildAutomaton, nextState, type Automaton} from './automaton.ts'
import {fold} from './fold.ts'

/**
 * Builds one automaton (Aho & Corasick 1975) for a list of terms and answers a matcher that finds all of them in a text in
 * one pass, also inside one another. Terms and texts are folded first (full width, case, traditional characters), so
 * positions are those of the text as given. The same term may carry several values: each is found.
 *
 * @example buildMatcher([{term: '双改', value: 1}]).find('推進“雙改”工作') // [{start: 3, end: 5, value: 1}]
 */
export function buildMatcher<Value>(entries: Iterable<{term: string; value: Value}>): Matcher<Value> {
  const sorted = Array.from(entries, ({term, value}) => ({key: fold(term), value}))
    .filter(({key}) => key !== '')
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const automaton = buildAutomaton(sorted.map(({key}) => key))
  const values = sorted.map(({value}) => value)
  return {find: (text, folded = fold(text)) => findAll(automaton, values, folded)}
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
export function keepLongest<Value>(hits: readonly Found<Value>[]): Found<Value>[] {
  if (hits.length < 2) return [...hits]
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Found<Value>[] = []
  for (const hit of sorted) {
    const last = kept.at(-1)
    if (!last || hit.start >= last.end || (hit.start === last.start && hit.end === last.end)) kept.push(hit)
  }
  return kept
}

function findAll<Value>(automaton: Automaton, values: readonly Value[], text: string): Found<Value>[] {
  const {depths, shorter, longest, firstKey, keyCount} = automaton
  const hits: Found<Value>[] = []
  let state = 0
  for (let at = 0; at < text.length; at++) {
    state = nextState(automaton, state, text.charCodeAt(at))
    for (let end = longest[state]!; end !== 0; end = shorter[end]!) {
      const [first, count] = [firstKey[end]!, keyCount[end]!]
      for (let key = first; key < first + count; key++) hits.push({start: at + 1 - depths[end]!, end: at + 1, value: values[key]!})
    }
  }
  return hits
}
