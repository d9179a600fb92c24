import {fold} from './fold.ts'

/**
 * Builds one automaton (Aho & Corasick 1975) for a list of terms and answers a matcher that finds all of them in a text in
 * one pass, also inside one another. Terms and texts are folded first (full width, case, traditional characters), so
 * positions are those of the text as given. The same term may carry several values: each is found.
 *
 * @example buildMatcher([{term: '双改', value: 1}]).find('推進“雙改”工作') // [{start: 3, end: 5, value: 1}]
 */
export function buildMatcher<Value>(entries: Iterable<{term: string; value: Value}>): Matcher<Value> {
  const root = newNode<Value>(0)
  const nodes: Node<Value>[] = [root]
  for (const {term, value} of entries) {
    const key = fold(term)
    if (key === '') continue
    let node = root
    for (let index = 0; index < key.length; index++) {
      const code = key.charCodeAt(index)
      let next = node.next.get(code)
      if (!next) {
        next = newNode<Value>(node.depth + 1)
        node.next.set(code, next)
        nodes.push(next)
      }
      node = next
    }
    node.values.push(value)
  }
  linkFailures(root)
  // Most characters begin no term: one look into a flat table is much cheaper than into the root's map.
  const begins = new Uint8Array(0x10000)
  for (const code of root.next.keys()) begins[code] = 1
  return {find: (text, folded = fold(text)) => findAll(root, begins, folded)}
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
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Found<Value>[] = []
  for (const hit of sorted) {
    const last = kept.at(-1)
    if (!last || hit.start >= last.end || (hit.start === last.start && hit.end === last.end)) kept.push(hit)
  }
  return kept
}

interface Node<Value> {
  next: Map<number, Node<Value>>
  values: Value[]
  depth: number
  failure: Node<Value> | undefined
  /** nearest node on the failure chain that ends a term */
  shorter: Node<Value> | undefined
}

function newNode<Value>(depth: number): Node<Value> {
  return {next: new Map(), values: [], depth, failure: undefined, shorter: undefined}
}

function linkFailures<Value>(root: Node<Value>): void {
  const queue: Node<Value>[] = [...root.next.values()]
  for (const node of queue) node.failure = root
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head]!
    for (const [code, child] of node.next) {
      let back = node.failure
      while (back && !back.next.has(code)) back = back.failure
      child.failure = back?.next.get(code) ?? root
      child.shorter = child.failure.values.length > 0 ? child.failure : child.failure.shorter
      queue.push(child)
    }
  }
}

function findAll<Value>(root: Node<Value>, begins: Uint8Array, text: string): Found<Value>[] {
  const hits: Found<Value>[] = []
  let node = root
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (node === root && begins[code] === 0) continue
    let next = node.next.get(code)
    while (!next && node.failure) {
      node = node.failure
      next = node.next.get(code)
    }
    node = next ?? root
    for (let end: Node<Value> | undefined = node.values.length > 0 ? node : node.shorter; end; end = end.shorter) {
      for (const value of end.values) hits.push({start: index + 1 - end.depth, end: index + 1, value})
    }
  }
  return hits
}
