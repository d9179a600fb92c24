import {distance} from 'fastest-levenshtein'
import {keyOf} from '../press/text/key.ts'
import type {Engine} from './engine.ts'
import {isNarrowed, type SearchOptions} from './options.ts'
import {nearestNames, suggestNames, type NameEntry} from './names.ts'
import {parseQuery, writeClause, writeQuery, type Clause} from './query.ts'
import type {WaysOn} from './rpc.ts'

/**
 * What a reader may try when nothing was found: the same words with nothing narrowed, the words without one of them, names
 * that differ little, and the paper that a word is the name of. Nothing of it is searched in the reader's stead.
 */
export async function findWaysOn(engine: Engine, text: string, options: SearchOptions): Promise<WaysOn> {
  const {clauses} = parseQuery(text)
  const without = clauses.length > 1 && clauses.length <= MOST_WORDS ? await shorter(engine, clauses, options) : []
  const names = await engine.names()
  const near = clauses.flatMap((clause) => (clause.not ? [] : clause.any.flatMap((term) => namesLike(term.text, names))))
  const unnarrowed = isNarrowed(options) ? (await engine.search(text, {expand: options.expand ?? false})).matches.length : 0
  const papers = await papersCalled(engine, clauses, options)
  return {without, papers, near: [...new Map(near.map((entry) => [entry.name, entry])).values()], unnarrowed}
}

const MOST_WORDS = 6

/** The query without one of its words; where that finds nothing either, its words each alone. */
async function shorter(engine: Engine, clauses: Clause[], options: SearchOptions): Promise<WaysOn['without']> {
  const without = clauses.map((dropped) => ({dropped: writeClause(dropped), rest: clauses.filter((clause) => clause !== dropped)}))
  const alone = clauses.filter(({not}) => !not).map((clause) => ({rest: [clause]}))
  for (const ways of [without, alone]) {
    const asked = ways.filter(({rest}) => rest.some(({not}) => !not)).map((way) => ({...way, query: writeQuery({clauses: way.rest})}))
    const found: WaysOn['without'] = []
    for (const {rest: _, ...way} of asked) {
      const total = (await engine.search(way.query, options)).matches.length
      if (total > 0) found.push({...way, total})
    }
    if (found.length > 0) return found
  }
  return []
}

/** Papers that a word is the name of, with the number of their articles that hold the other words: seldom does a paper print its own name. */
async function papersCalled(engine: Engine, clauses: Clause[], options: SearchOptions): Promise<WaysOn['papers']> {
  const everything = await engine.search('')
  const known = await engine.facet(everything.matches, 'paper')
  const called = clauses.flatMap((clause) => {
    const name = !clause.not && known.find(([paper]) => clause.any.some(({key}) => key === keyOf(paper)))?.[0]
    const rest = clauses.filter((other) => other !== clause)
    return name && (rest.length === 0 || rest.some(({not}) => !not)) ? [{paper: name, query: writeQuery({clauses: rest})}] : []
  })
  const papers = await Promise.all(called.map(async (way) => ({...way, total: (await engine.search(way.query, {...options, paper: [way.paper]})).matches.length})))
  return papers.filter(({total}) => total > 0)
}

/** Names that sound as Latin letters say, or that differ little from what was typed. */
function namesLike(typed: string, names: NameEntry[]): NameEntry[] {
  return /^[a-z]{2,}$/iu.test(typed) ? suggestNames(names, typed, 3) : nearestNames(names, typed, distance)
}
