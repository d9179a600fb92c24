import type {BundleIndex} from './bundle.ts'
import type {Found} from './door.ts'
import type {Clause, Term} from './query.ts'
import {wordsOf} from './tokens.ts'

/**
 * Articles of a bundle that may hold what the clauses ask for: all that do and, where `exact` is false, perhaps some that do
 * not. A long word is asked in stages: first by three of its pairs, which is nearly always enough and loads little; then by
 * more of them; at last by all of them as one phrase, which is exact.
 */
export async function findCandidates(bundle: BundleIndex, clauses: Clause[], stage: Stage): Promise<Candidates> {
  let found: Candidates | undefined
  for (const clause of [...clauses].sort((a, b) => Number(a.not) - Number(b.not))) {
    if (found?.hits.size === 0) break
    const part = await findAny(bundle, clause.any, stage)
    found = found === undefined ? part : clause.not ? without(found, part) : both(found, part)
  }
  return found ?? {hits: new Map(), exact: true}
}

export type Stage = 0 | 1 | 2
export const LAST_STAGE = 2

export interface Candidates {
  /** by `shard.slot` */
  hits: Map<string, Candidate>
  exact: boolean
}

export interface Candidate {
  shard: number
  slot: number
  /** how many of the words occur in the headline */
  head: number
  /** how often the words occur, as far as the index tells */
  count: number
}

async function findAny(bundle: BundleIndex, terms: Term[], stage: Stage): Promise<Candidates> {
  const all: Candidates = {hits: new Map(), exact: true}
  for (const term of terms) {
    const {hits, exact} = await findTerm(bundle, term, stage)
    all.exact &&= exact && term.exact === undefined
    for (const [place, hit] of hits) {
      const before = all.hits.get(place)
      all.hits.set(place, before ? {...hit, head: Math.max(hit.head, before.head), count: hit.count + before.count} : hit)
    }
  }
  return all
}

async function findTerm(bundle: BundleIndex, term: Term, stage: Stage): Promise<Candidates> {
  const words = wordsOf(term.key)
  if (words.length <= ASKED_WHOLE || stage === LAST_STAGE) return findPhrase(bundle, words, Array.from(term.key).length > 1)
  const [middle, last] = [words.length >> 1, words.length - 1]
  const windows =
    stage === 0
      ? [[words[0]!], [words[middle]!], [words[last]!]]
      : [words.slice(0, 3), words.slice(middle - 1, middle + 2), words.slice(-3)]
  let found: Candidates | undefined
  for (const window of windows) {
    const part = exactly(await bundle.find(window, true), window)
    found = found ? both(found, part) : part
    if (found.hits.size === 0) return found
  }
  return {...found!, exact: false}
}

/**
 * As a phrase Pagefind finds exactly, but tells the first place only; without quotes it tells all places, but guesses where a
 * word does not occur. So the phrase says which articles, the words say how often.
 */
async function findPhrase(bundle: BundleIndex, words: string[], counted: boolean): Promise<Candidates> {
  const phrase = exactly(await bundle.find(words, true), words)
  if (!counted || phrase.hits.size === 0) return phrase
  const all = await bundle.find([...new Set(words)], false)
  return exactly(all.filter((found) => phrase.hits.has(placeOf(found))), words)
}

/** Words of up to four characters are asked as a phrase at once. */
const ASKED_WHOLE = 3

function exactly(found: Found[], words: string[]): Candidates {
  return {hits: new Map(found.map((one) => [placeOf(one), candidate(one, words.length)])), exact: true}
}

function candidate({shard, slot, head, words}: Found, length: number): Candidate {
  let count = 0
  let run = 0
  let inHead = 0
  for (let i = 0; i < words.length; i++) {
    run = i > 0 && words[i] === words[i - 1]! + 1 ? run + 1 : 1
    if (run < length) continue
    count++
    if (words[i]! < head) inHead = 1
  }
  return {shard, slot, head: inHead, count: Math.max(1, count)}
}

function both(a: Candidates, b: Candidates): Candidates {
  const hits = new Map<string, Candidate>()
  for (const [place, hit] of a.hits) {
    const other = b.hits.get(place)
    if (other) hits.set(place, {...hit, head: hit.head + other.head, count: hit.count + other.count})
  }
  return {hits, exact: a.exact && b.exact}
}

/** Only what certainly holds the unwanted word goes; the rest is left to the text. */
function without(a: Candidates, b: Candidates): Candidates {
  const hits = b.exact ? new Map([...a.hits].filter(([place]) => !b.hits.has(place))) : a.hits
  return {hits, exact: a.exact && b.exact}
}

function placeOf({shard, slot}: {shard: number; slot: number}): string {
  return `${shard}.${slot}`
}
