import {readEdtf} from '../press/calendar/edtf.ts'
import {compare} from '../press/text/compare.ts'
import type {BundleIndex} from './bundle.ts'
import {findCandidates, LAST_STAGE, type Candidate, type Stage} from './candidates.ts'
import {hitsOf, matches, partsOf, type Part} from './match.ts'
import {holdsAll, overlapsPeriod, narrowingTest, type Narrowing} from './narrow.ts'
import type {Sort} from './options.ts'
import {positiveTerms, type Clause, type Query} from './query.ts'
import {storedText} from './stored-text.ts'
import type {Ref} from './stored.ts'

/**
 * Finds the articles of one bundle that hold what the query asks for: all of them and no other. The index gives candidates;
 * where it does not decide by itself (few pairs asked, punctuation in quotes), the articles' own texts do.
 */
export async function searchBundle(bundle: BundleIndex, query: Query, narrowing: Narrowing, onRead: OnRead = () => {}): Promise<Match[]> {
  if (query.clauses.length === 0 || !overlapsPeriod(bundle.entry, narrowing)) return []
  for (let stage: Stage = 0; ; stage++) {
    const {hits, exact} = await findCandidates(bundle, query.clauses, stage)
    const candidates = await narrowed(bundle, [...hits.values()], narrowing)
    if (exact) return candidates.map((candidate) => matchOf(bundle, candidate))
    const places = await bundle.places()
    const shards = new Set(candidates.map(({number}) => places[number]!.shard))
    if (stage === LAST_STAGE || shards.size <= READ_AT_ONCE[stage]!) return readMatches(bundle, candidates, query, onRead)
  }
}

/** All articles of one bundle that are within the limits, whatever they say. */
export async function listBundle(bundle: BundleIndex, narrowing: Narrowing): Promise<Match[]> {
  if (!overlapsPeriod(bundle.entry, narrowing)) return []
  const all = Array.from({length: bundle.entry.articles}, (_, number) => ({number, head: 0, count: 0}))
  return (await narrowed(bundle, all, narrowing)).map((candidate) => matchOf(bundle, candidate))
}

/** Told of each portion of texts that was read: what was found up to then, newest first, and the numbers of the articles in the portion. */
export type OnRead = (found: readonly Match[], read: readonly number[]) => unknown

export interface Match extends Ref {
  /** how many of the query's words occur in the headline */
  head: number
  /** how often they occur */
  count: number
}

/** Puts matches in order: headline first, then frequency, then newest; or newest first by date alone. */
export function sortMatches(matches: Match[], sort: Exclude<Sort, 'oldest'>): Match[] {
  if (sort === 'newest') return matches.sort(newest)
  return matches.sort((a, b) => b.head - a.head || b.count - a.count || newest(a, b))
}

/**
 * Puts matches in the order of the first day that each may be of: who looks for the first report must not miss one whose day is not
 * known for certain. Those without a date come last.
 *
 * @param dates EDTF, one for each match
 */
export function oldestFirst(matches: Match[], dates: (string | undefined)[]): Match[] {
  const dated = matches.map((match, index) => ({match, span: readEdtf(dates[index] ?? '')}))
  return dated
    .sort((a, b) => Number(!a.span) - Number(!b.span) || compare(a.span?.start ?? '', b.span?.start ?? '') || compare(a.span?.end ?? '', b.span?.end ?? '') || newest(a.match, b.match))
    .map(({match}) => match)
}

function newest(a: Match, b: Match): number {
  return a.bundle - b.bundle || a.number - b.number
}

/**
 * How many text files are read after each stage rather than asking the index for more pairs of a long word. What the pairs leave is
 * nearly always right, and so many texts are read to show the results anyway.
 */
const READ_AT_ONCE = [3, 20]

async function narrowed(bundle: BundleIndex, candidates: Candidate[], narrowing: Narrowing): Promise<Candidate[]> {
  if (candidates.length === 0 || holdsAll(bundle.entry, narrowing)) return candidates
  const fits = await narrowingTest(bundle, narrowing)
  return candidates.filter(({number}) => fits(number))
}

/** Newest first and in portions, the next of which is on its way while one is looked through. */
async function readMatches(bundle: BundleIndex, candidates: Candidate[], query: Query, onRead: OnRead): Promise<Match[]> {
  const portions = portionsOf(candidates.sort((a, b) => a.number - b.number))
  const load = (portion: Candidate[] = []) => {
    const texts = Promise.all(portion.map(({number}) => bundle.article(number)))
    texts.catch(() => {})
    return texts
  }
  const found: Match[] = []
  let coming = load(portions[0])
  for (const [index, portion] of portions.entries()) {
    const texts = await coming
    coming = load(portions[index + 1])
    for (const [at, candidate] of portion.entries()) found.push(...readMatch(bundle, candidate, partsOf(storedText(texts[at]!)), query))
    await onRead(found, portion.map(({number}) => number))
  }
  return found
}

function readMatch(bundle: BundleIndex, candidate: Candidate, parts: Part[], query: Query): Match[] {
  if (!matches(parts, query)) return []
  const terms = positiveTerms(query)
  const hits = terms.map((term) => hitsOf(parts, term))
  const head = query.clauses.filter((clause) => inHead(clause, hits, terms, parts)).length
  return [matchOf(bundle, {...candidate, head, count: hits.flat().length})]
}

/** The first is small, so that something is soon there to be shown. */
function portionsOf(candidates: Candidate[]): Candidate[][] {
  const portions: Candidate[][] = []
  for (let from = 0, size = FIRST_PORTION; from < candidates.length; from += size, size = Math.min(2 * size, MOST_PORTION)) portions.push(candidates.slice(from, from + size))
  return portions
}

const FIRST_PORTION = 50
const MOST_PORTION = 200

function inHead(clause: Clause, hits: {part: number}[][], terms: Clause['any'], parts: {head: boolean}[]): boolean {
  return clause.any.some((term) => hits[terms.indexOf(term)]?.some((hit) => parts[hit.part]!.head) ?? false)
}

function matchOf(bundle: BundleIndex, candidate: Candidate): Match {
  return {bundle: bundle.number, ...candidate}
}
