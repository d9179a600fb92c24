import {openEngine, type Engine, type FoundMatches} from './engine.ts'
import {fetchFile} from './fetch-file.ts'
import {OPTION_OF} from './options.ts'
import {writeQuery} from './query.ts'
import type {Answer, Calls, Request, Summary} from './rpc.ts'
import {findWaysOn} from './ways-on.ts'

/**
 * Runs the search beside the page, away from its document. Started with the address of pagefind.js after `#`; answers the
 * calls of `rpc.ts`.
 */
const script = new URL(decodeURIComponent(self.location.hash.slice(1)), self.location.href)
const read = fetchFile(new URL('.', script))
let opened: Promise<Engine> | undefined
const searches = new Map<number, Asked>()
let searched = 0
/** the last search of which only the latest is wanted */
let wanted = 0
const KEPT = 12

type Handlers = {[Name in keyof Calls]: (id: number, ...args: Parameters<Calls[Name]>) => Promise<ReturnType<Calls[Name]>>}

const handlers: Handlers = {
  async about() {
    const engine = await open()
    const {articles, characters, bundles} = engine.manifest
    const dated = bundles.filter((bundle) => bundle.from !== undefined)
    const from = dated.map((bundle) => bundle.from!).sort()[0]
    const to = dated.map((bundle) => bundle.to!).sort().at(-1)
    await engine.warm()
    return {edition: bundles.map(({data}) => data.slice(2)).join(' '), articles, characters, ...(from && {from}), ...(to && {to})}
  },
  async search(id, text, options, latest = false) {
    const engine = await open()
    const search = ++searched
    if (latest) wanted = search
    const summary = (found: FoundMatches, asked: number): Summary => ({
      search,
      options: found.options,
      total: found.matches.length,
      byOtherName: found.byOtherName.size,
      added: found.added,
      marks: writeQuery({...found.query, clauses: found.query.clauses.filter(({not}) => !not)}),
      words: found.query.clauses.flatMap((clause) => clause.any.map((term) => term.text)),
      asked,
      bundles: engine.manifest.bundles.length,
    })
    const found = await engine.search(text, options, (part, asked) => {
      if (latest && wanted !== search) throw new Error('有了更新的检索，这一次没有查到底。')
      keep(search, {text, found: part})
      answer({id, part: summary(part, asked)})
    })
    keep(search, {text, found})
    return summary(found, engine.manifest.bundles.length)
  },
  async ids(_, text, options) {
    const engine = await open()
    return (await engine.rows((await engine.search(text, options)).matches)).map(({id}) => id)
  },
  async show(_, search, from, to) {
    const {engine, found} = await recall(search)
    return engine.show(found, found.matches.slice(from, to))
  },
  async rows(_, search, positions) {
    const {engine, found} = await recall(search)
    return engine.rows(positions ? positions.flatMap((position) => found.matches[position] ?? []) : found.matches)
  },
  async places(_, search, position) {
    const {engine, found} = await recall(search)
    return engine.places(found, found.matches[position]!)
  },
  async facet(_, search, facet) {
    const {engine, found, text} = await recall(search)
    const {options} = found
    const others = {...options, [OPTION_OF[facet]]: undefined}
    const offered = options[OPTION_OF[facet]]?.length ? await engine.search(text, others) : found
    return engine.facet(offered.matches, facet)
  },
  async dates(_, search) {
    const {engine, found} = await recall(search)
    return engine.dates(found.matches)
  },
  async suggest(_, typed) {
    const engine = await open()
    const {suggestNames} = await import('./names.ts')
    return suggestNames(await engine.names(), typed)
  },
  waysOn: async (_, text, options) => findWaysOn(await open(), text, options),
  async counts(_, texts, options) {
    const engine = await open()
    const totals: number[] = []
    for (const text of texts) totals.push((await engine.search(text, options)).matches.length)
    return totals
  },
}

self.addEventListener('message', async ({data}: MessageEvent<Request>) => {
  const {id, call, args} = data
  try {
    const handle = handlers[call] as (id: number, ...args: unknown[]) => Promise<unknown>
    answer({id, result: await handle(id, ...args)})
  } catch (error) {
    answer({id, error: error instanceof Error ? error.message : String(error)})
  }
})

function open(): Promise<Engine> {
  opened ??= openEngine(script, read)
  opened.catch(() => (opened = undefined))
  return opened
}

function keep(search: number, asked: Asked) {
  searches.set(search, asked)
  for (const old of searches.keys()) if (old <= search - KEPT) searches.delete(old)
}

async function recall(search: number): Promise<Asked & {engine: Engine}> {
  const asked = searches.get(search)
  if (!asked) throw new Error('这次检索的结果已不在内存里，请重新检索。')
  return {engine: await open(), ...asked}
}

/** A search with what it was asked by. */
interface Asked {
  text: string
  found: FoundMatches
}

function answer(message: Answer) {
  self.postMessage(message)
}
