import type {BundleIndex} from './bundle.ts'
import type {Clause, Term} from './query.ts'
import {findPairs, startsIn, type Starts} from './starts.ts'
import {readTally, wordsOf} from './tokens.ts'

/**
 * Articles of a bundle that may hold what the clauses ask for: all that do and, where `exact` is false, perhaps some that do
 * not. A long word is asked in stages: first by the pairs at its two ends, which must stand at the word's own distance; then by
 * the one in its middle, too, which is nearly always enough and loads little; at last by all of them as one phrase, which is exact.
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

/** How many pairs of a long word are asked at each stage. */
const PAIRS = [2, 3, Infinity] as const
export const LAST_STAGE = PAIRS.length - 1

/** Index into `PAIRS`. */
export type Stage = number

export interface Candidates {
  /** by number */
  hits: Map<number, Candidate>
  exact: boolean
}

export interface Candidate {
  number: number
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
    for (const [number, hit] of hits) {
      const before = all.hits.get(number)
      all.hits.set(number, before ? {...hit, head: Math.max(hit.head, before.head), count: hit.count + before.count} : hit)
    }
  }
  return all
}

async function findTerm(bundle: BundleIndex, term: Term, stage: Stage): Promise<Candidates> {
  const words = wordsOf(term.key)
  const asked = PAIRS[stage]!
  const characters = Array.from(term.key)
  if (characters.length === 1) return findCharacter(bundle, words)
  if (words.length <= Math.max(ASKED_WHOLE, asked)) return findPhrase(bundle, words, new Set(characters).size < characters.length)
  const starts = await findPairs(bundle, words, [0, words.length - 1, words.length >> 1].slice(0, asked))
  const hits = new Map([...starts.keys()].map((number) => [number, {number, head: 0, count: 1}]))
  return {hits, exact: hits.size === 0}
}

async function findCharacter(bundle: BundleIndex, words: string[]): Promise<Candidates> {
  const found = await bundle.find(words, true)
  const hits = found.map(({number, words: [told]}): [number, Candidate] => {
    const {count, inHead} = readTally(told!)
    return [number, {number, head: Number(inHead), count}]
  })
  return {hits: new Map(hits), exact: true}
}

/**
 * As a phrase Pagefind finds exactly, but tells the first place only; without quotes it tells all places, but guesses where a
 * word does not occur, and not which word stands there. So the phrase says which articles, and the words how often: where as many places as the
 * word has pairs follow each other. A word that repeats a character may have its pairs in another order, too; if it seems to occur again,
 * each pair is asked for its own places.
 */
async function findPhrase(bundle: BundleIndex, words: string[], repeats: boolean): Promise<Candidates> {
  const having = new Set((await bundle.find(words, true)).map(({number}) => number))
  if (having.size === 0) return {hits: new Map(), exact: true}
  const places = await bundle.places()
  const found = await bundle.find([...new Set(words)], false)
  let starts: Starts = new Map(found.map(({number, words: all}) => [number, startsIn(all, words.length)]))
  if (repeats && [...having].some((number) => starts.get(number)!.length > 1)) starts = await findPairs(bundle, words, [...words.keys()])
  const hits = [...having].map((number): [number, Candidate] => {
    const all = starts.get(number)!
    return [number, {number, head: Number(all[0]! < places[number]!.head), count: all.length}]
  })
  return {hits: new Map(hits), exact: true}
}

/** Words of up to four characters are asked as a phrase at once. */
const ASKED_WHOLE = 3

function both(a: Candidates, b: Candidates): Candidates {
  const hits = new Map<number, Candidate>()
  for (const [number, hit] of a.hits) {
    const other = b.hits.get(number)
    if (other) hits.set(number, {...hit, head: hit.head + other.head, count: hit.count + other.count})
  }
  return {hits, exact: a.exact && b.exact}
}

/** Only what certainly holds the unwanted word goes; the rest is left to the text. */
function without(a: Candidates, b: Candidates): Candidates {
  const hits = b.exact ? new Map([...a.hits].filter(([number]) => !b.hits.has(number))) : a.hits
  return {hits, exact: a.exact && b.exact}
}
