import {compare} from '../press/text/compare.ts'
import type {Catalog} from './catalog.ts'
import {groupBy} from './group-by.ts'
import type {ArticleRecord} from './records.ts'

/** A related article and why it is: `同一街道`, `同一工作`, `共同提法` …, with the shared name, the weightiest first. */
export interface Related {
  article: ArticleRecord
  reasons: {reason: string; name: string}[]
}

/**
 * Articles that share a place, a program or a turn of phrase. A name counts the more the rarer it is in the archive (inverse document
 * frequency); a district counts only beside another reason. A name that very many articles share is followed only to the
 * nearest in time. Equal archives give equal lists.
 *
 * @example makeRelated(catalog)(article)[0] // {article: …, reasons: [{reason: '同一街道', name: '圃田乡'}]}
 */
export function makeRelated(catalog: Catalog): (article: ArticleRecord, limit?: number) => Related[] {
  const {newest} = catalog
  const order = new Map(newest.map((article, index) => [article, index]))
  const signs = [...signsOf(catalog), {reason: '共同提法', factor: 1.5, names: ({phrases}: ArticleRecord) => phrases ?? [], shelf: groupBy(newest, ({phrases}) => phrases ?? [])}]
  const places = placesIn(order)
  // By place in `newest`: asked for every article, a map of candidates would cost more than all their sums.
  const scores = new Float64Array(newest.length)
  const ranks = ranksOf(newest)
  const inDistrict = membersOf(newest)
  return (article, limit = 6) => {
    const own = order.get(article)
    if (own === undefined) return []
    const ties: Tie[] = []
    const found: number[] = []
    for (const {reason, factor, names, shelf} of signs) {
      for (const name of new Set(names(article))) {
        const sharing = shelf.get(name)
        if (!sharing) continue
        const weight = factor * Math.log(1 + newest.length / sharing.length)
        const others = nearest(places(sharing), own)
        ties.push({reason, name, weight, others})
        for (const other of others) {
          if (other === own) continue
          if (scores[other] === 0) found.push(other)
          scores[other]! += weight
        }
      }
    }
    for (const district of article.districts) {
      const there = inDistrict(district)
      for (const other of found) scores[other]! += there[other]! / 2
    }
    const best = firstOf(found, limit, (a, b) => scores[b]! - scores[a]! || ranks[a]! - ranks[b]!)
      .map((other) => ({article: newest[other]!, reasons: reasonsOf(other, ties)}))
    for (const other of found) scores[other] = 0
    return best
  }
}

/** The first few in an order; of hundreds, to sort them all would take several times as long. */
function firstOf(all: readonly number[], limit: number, order: (a: number, b: number) => number): number[] {
  const first: number[] = []
  for (const one of all) {
    if (first.length === limit && order(first[limit - 1]!, one) <= 0) continue
    const place = first.findIndex((other) => order(one, other) < 0)
    first.splice(place === -1 ? first.length : place, 0, one)
    if (first.length > limit) first.pop()
  }
  return first
}

/** For each article its rank by id. */
function ranksOf(articles: readonly ArticleRecord[]): Int32Array {
  const ranks = new Int32Array(articles.length)
  const sorted = articles.map(({id}, index) => ({id, index})).sort((a, b) => compare(a.id, b.id))
  for (const [rank, {index}] of sorted.entries()) ranks[index] = rank
  return ranks
}

/** For a district, which articles state it, as 1 and 0; made once for each district. */
function membersOf(articles: readonly ArticleRecord[]): (district: string) => Uint8Array {
  const known = new Map<string, Uint8Array>()
  for (const [index, {districts}] of articles.entries()) {
    for (const district of districts) {
      const members = known.get(district) ?? new Uint8Array(articles.length)
      members[index] = 1
      known.set(district, members)
    }
  }
  return (district) => known.get(district)!
}

/** A name that an article shares, and the places of those that it is followed to. */
interface Tie {
  reason: string
  name: string
  weight: number
  others: Int32Array
}

function reasonsOf(other: number, ties: readonly Tie[]): Related['reasons'] {
  return ties
    .filter(({others}) => others.includes(other))
    .sort((a, b) => b.weight - a.weight || compare(a.name, b.name))
    .map(({reason, name}) => ({reason, name}))
}

interface Sign {
  reason: string
  factor: number
  names(article: ArticleRecord): string[]
  shelf: ReadonlyMap<string, ArticleRecord[]>
}

function signsOf(catalog: Catalog): Sign[] {
  return [
    {reason: '同一社区', factor: 3, names: ({communities}) => communities, shelf: catalog.byCommunity},
    {reason: '同一街道', factor: 2, names: ({streets}) => streets, shelf: catalog.byStreet},
    {reason: '同一工作', factor: 2, names: ({programs}) => programs, shelf: catalog.byProgram},
  ]
}

const NEAREST = 60

/** Of a long list in order of time, those around the article's own place. */
function nearest(sharing: Int32Array, own: number): Int32Array {
  if (sharing.length <= NEAREST) return sharing
  let low = 0
  let high = sharing.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sharing[middle]! < own) low = middle + 1
    else high = middle
  }
  const from = Math.min(Math.max(0, low - NEAREST / 2), sharing.length - NEAREST)
  return sharing.subarray(from, from + NEAREST)
}

/** Places of a shelf's articles in the order of time, made once for each shelf. */
function placesIn(order: ReadonlyMap<ArticleRecord, number>): (shelf: ArticleRecord[]) => Int32Array {
  const known = new WeakMap<ArticleRecord[], Int32Array>()
  return (shelf) => {
    const places = known.get(shelf) ?? Int32Array.from(shelf, (article) => order.get(article) ?? -1)
    known.set(shelf, places)
    return places
  }
}
