import {distance} from 'fastest-levenshtein'
import type {Engine, SearchOptions} from './engine.ts'
import {nearestNames} from './names.ts'
import {parseQuery} from './query.ts'
import type {WaysOn} from './rpc.ts'

/**
 * What a reader may try when nothing was found: the same words with nothing narrowed, the words without one of them, names
 * that differ little. Nothing of it is searched in the reader's stead.
 */
export async function findWaysOn(engine: Engine, text: string, options: SearchOptions): Promise<WaysOn> {
  const {clauses} = parseQuery(text)
  const written = clauses.map(({any, not}) => (not ? '-' : '') + any.map((term) => (term.exact === undefined ? term.text : `"${term.text}"`)).join('|'))
  const without: WaysOn['without'] = []
  if (clauses.length > 1 && clauses.length <= MOST_WORDS) {
    for (const [index, dropped] of written.entries()) {
      const query = written.filter((_, other) => other !== index).join(' ')
      const {matches} = await engine.search(query, options)
      if (matches.length > 0) without.push({dropped, query, total: matches.length})
    }
  }
  const names = await engine.names()
  const near = clauses.flatMap((clause) => (clause.not ? [] : clause.any.flatMap((term) => nearestNames(names, term.text, distance))))
  const unnarrowed = isNarrowed(options) ? (await engine.search(text, {expand: options.expand ?? false})).matches.length : 0
  return {without, near: [...new Map(near.map((entry) => [entry.name, entry])).values()], unnarrowed}
}

const MOST_WORDS = 6

function isNarrowed({sort: _, expand: __, ...narrowing}: SearchOptions): boolean {
  return Object.values(narrowing).some((value) => value !== undefined && value.length > 0)
}
