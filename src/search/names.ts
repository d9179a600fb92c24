import {keyOf} from '../press/text/key.ts'
import {plainName} from './plain-name.ts'
import type {Clause, Query, Term} from './query.ts'

/** A place or program as the search knows it: what it is called, how it is typed in Latin letters, how many articles it has. */
export interface NameEntry {
  name: string
  facet: 'district' | 'street' | 'program'
  /** other names */
  also: string[]
  /** `erqiqu` */
  pinyin: string
  /** `eqq` */
  initials: string
  articles: number
}

/**
 * Names that begin with, hold or sound like what was typed, best first: a Chinese beginning, then initials and pinyin, then
 * anywhere in the name; among equals those with most articles. A program that nothing reports is not among them.
 *
 * @example suggestNames(names, 'erqi')[0].name // '二七区'
 */
export function suggestNames(names: NameEntry[], typed: string, limit = 8): NameEntry[] {
  const key = keyOf(typed)
  if (key === '') return []
  const ranked = names.filter(leadsOn).flatMap((entry) => {
    const rank = RANKS.findIndex((fits) => fits(entry, key))
    return rank < 0 ? [] : [{entry, rank}]
  })
  ranked.sort((a, b) => a.rank - b.rank || b.entry.articles - a.entry.articles || a.entry.name.length - b.entry.name.length)
  return ranked.slice(0, limit).map(({entry}) => entry)
}

const RANKS: ((entry: NameEntry, key: string) => boolean)[] = [
  ({name}, key) => keyOf(name) === key,
  (entry, key) => keyOf(plainName(entry)).startsWith(key),
  ({also}, key) => also.some((other) => keyOf(other).startsWith(key)),
  ({initials}, key) => initials === key,
  ({pinyin}, key) => pinyin.startsWith(key),
  ({initials}, key) => key.length > 1 && initials.startsWith(key),
  ({name, also}, key) => [name, ...also].some((other) => keyOf(other).includes(key)),
]

/**
 * The query with other names as alternatives wherever a typed word is a known name or other name.
 *
 * @returns the wider query and what was added, or undefined when no word is a name
 */
export function expandQuery(query: Query, names: NameEntry[]): Expansion | undefined {
  const added: Expansion['added'] = []
  const clauses = query.clauses.map((clause): Clause => {
    if (clause.not) return clause
    const others = clause.any.flatMap((term) => otherNames(term, names, added))
    const known = new Set(clause.any.map((term) => term.key))
    return {...clause, any: [...clause.any, ...others.filter((term) => !known.has(term.key) && known.add(term.key))]}
  })
  return added.length > 0 ? {query: {...query, clauses}, added} : undefined
}

export interface Expansion {
  query: Query
  added: {typed: string; names: string[]}[]
}

/** Names that differ little from what was typed, nearest first, for a search that found nothing. */
export function nearestNames(names: NameEntry[], typed: string, distance: (a: string, b: string) => number, limit = 3): NameEntry[] {
  const key = keyOf(typed)
  if (key.length < 3) return []
  // Where more than a quarter of the letters differ it is another name: 郑州晚报 is not 郑东新区.
  const allowed = Math.max(1, Math.floor(key.length / 4))
  return names
    .filter(leadsOn)
    .map((entry) => ({entry, far: Math.min(...[plainName(entry), ...entry.also].map((name) => distance(keyOf(name), key)))}))
    .filter(({far}) => far > 0 && far <= allowed)
    .sort((a, b) => a.far - b.far || b.entry.articles - a.entry.articles)
    .slice(0, limit)
    .map(({entry}) => entry)
}

/** A place has a page even when nothing reports it; a program of which nothing is told is known for its other names only. */
function leadsOn({facet, articles}: NameEntry): boolean {
  return facet !== 'program' || articles > 0
}

function otherNames(term: Term, names: NameEntry[], added: Expansion['added']): Term[] {
  if (term.exact !== undefined) return []
  const others = names
    .map((entry) => [plainName(entry), ...entry.also])
    .filter((all) => all.some((name) => keyOf(name) === term.key))
    .flatMap((all) => all.filter((name) => keyOf(name) !== term.key))
  // A name inside the typed one (二七 in 二七区) would find far more than the place; one around it is found anyway.
  const apart = (name: string) => !term.key.includes(keyOf(name)) && !keyOf(name).includes(term.key)
  const unlike = [...new Map(others.map((name) => [keyOf(name), name])).values()].filter(apart)
  if (unlike.length > 0) added.push({typed: term.text, names: unlike})
  // As one word may be typed.
  return unlike.map((name) => name.replace(/[\s|]+/gu, '')).map((text) => ({text, key: keyOf(text)}))
}
