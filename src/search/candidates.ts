import type {BundleIndex} from './bundle.ts'
import type {FoundArticle} from './door.ts'
import type {Clause, Term} from './query.ts'
import type {ArticlePlace} from './toc.ts'
import {wordsOf} from './tokens.ts'

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
  if (words.length <= Math.max(ASKED_WHOLE, asked)) return findPhrase(bundle, words, Array.from(term.key).length > 1)
  let starts: Starts | undefined
  for (const at of [0, words.length - 1, words.length >> 1].slice(0, asked)) {
    const part = await findStarts(bundle, words[at]!, at)
    starts = starts ? common(starts, part) : part
    if (starts.size === 0) break
  }
  const hits = new Map([...starts!.keys()].map((number) => [number, {number, head: 0, count: 1}]))
  return {hits, exact: hits.size === 0}
}

/** For each article the places where a long word may begin. */
type Starts = Map<number, number[]>

/** Where a long word may begin, if `pair` stands `at` so many places after its beginning. */
async function findStarts(bundle: BundleIndex, pair: string, at: number): Promise<Starts> {
  const having = new Set((await bundle.find([pair], true)).map(({number}) => number))
  if (having.size === 0) return new Map()
  const all = await bundle.find([pair], false)
  return new Map(all.flatMap(({number, words}) => (having.has(number) ? [[number, words.map((place) => place - at)] as const] : [])))
}

function common(a: Starts, b: Starts): Starts {
  const starts: Starts = new Map()
  for (const [number, places] of a) {
    const others = new Set(b.get(number))
    const shared = places.filter((place) => others.has(place))
    if (shared.length > 0) starts.set(number, shared)
  }
  return starts
}

/**
 * As a phrase Pagefind finds exactly, but tells the first place only; without quotes it tells all places, but guesses where a
 * word does not occur. So the phrase says which articles, the words say how often.
 */
async function findPhrase(bundle: BundleIndex, words: string[], counted: boolean): Promise<Candidates> {
  const places = await bundle.places()
  const phrase = exactly(await bundle.find(words, true), words, places)
  if (!counted || phrase.hits.size === 0) return phrase
  const all = await bundle.find([...new Set(words)], false)
  return exactly(all.filter(({number}) => phrase.hits.has(number)), words, places)
}

/** Words of up to four characters are asked as a phrase at once. */
const ASKED_WHOLE = 3

function exactly(found: FoundArticle[], words: string[], places: ArticlePlace[]): Candidates {
  return {hits: new Map(found.map((one) => [one.number, candidate(one, words.length, places[one.number]!.head)])), exact: true}
}

function candidate({number, words}: FoundArticle, length: number, headWords: number): Candidate {
  let count = 0
  let run = 0
  let head = 0
  for (let i = 0; i < words.length; i++) {
    run = i > 0 && words[i] === words[i - 1]! + 1 ? run + 1 : 1
    if (run < length) continue
    count++
    if (words[i]! < headWords) head = 1
  }
  return {number, head, count: Math.max(1, count)}
}

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
