import {openEngine, type Engine, type FoundMatches} from './engine.ts'
import {fetchFile} from './fetch-file.ts'
import {OPTION_OF} from './options.ts'
import {writeQuery} from './query.ts'
import {QuestionFault} from './question-fault.ts'
import type {Answer, Asked, Calls, Request, Summary} from './rpc.ts'
import {findWaysOn} from './ways-on.ts'

/**
 * Runs the search beside the page, away from its document. Started with the address of pagefind.js after `#`; answers the
 * calls of `rpc.ts`.
 */
const script = new URL(decodeURIComponent(self.location.hash.slice(1)), self.location.href)
const read = fetchFile(new URL('.', script))
let opened: Promise<Engine> | undefined
/** what the latest searches found, by what was asked */
const kept = new Map<string, Promise<FoundMatches>>()
const KEPT = 12
/** the call of the last search of which only the latest is wanted */
let wanted: number | undefined

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
    if (latest) wanted = id
    const summary = (found: FoundMatches, search: Asked, asked: number, read = 0): Summary => {
      keep(search, Promise.resolve(found))
      return {
        search,
        options: found.options,
        total: found.matches.length,
        byOtherName: found.byOtherName.size,
        added: found.added,
        marks: writeQuery({...found.query, clauses: found.query.clauses.filter(({not}) => !not)}),
        onlyExcluded: found.query.onlyExcluded === true,
        words: found.query.clauses.flatMap((clause) => clause.any.map((term) => term.text)),
        asked,
        read,
        bundles: engine.manifest.bundles.length,
      }
    }
    const part: Asked = {text, options, part: true}
    const found = await engine.search(text, options, (found, asked, read) => {
      if (latest && wanted !== id) throw new Error('有了更新的检索，这一次没有查到底。')
      answer({id, part: summary(found, part, asked, read)})
    })
    kept.delete(nameOfSearch(part))
    return summary(found, {text, options}, engine.manifest.bundles.length)
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
    const {engine, found} = await recall(search)
    const {options} = found
    const others = {...options, [OPTION_OF[facet]]: undefined}
    const offered = options[OPTION_OF[facet]]?.length ? await engine.search(search.text, others) : found
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
    answer({id, error: error instanceof Error ? error.message : String(error), ofQuestion: error instanceof QuestionFault})
  }
})

function open(): Promise<Engine> {
  opened ??= openEngine(script, read)
  opened.catch(() => (opened = undefined))
  return opened
}

function keep(asked: Asked, found: Promise<FoundMatches>) {
  const key = nameOfSearch(asked)
  kept.delete(key)
  kept.set(key, found)
  found.catch(() => kept.delete(key))
  for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old)
}

async function recall({text, options, part}: Asked): Promise<{engine: Engine; found: FoundMatches}> {
  const engine = await open()
  const begun = part && kept.get(nameOfSearch({text, options, part}))
  if (begun) return {engine, found: await begun}
  const whole: Asked = {text, options}
  const found = kept.get(nameOfSearch(whole)) ?? engine.search(text, options)
  keep(whole, found)
  return {engine, found: await found}
}

function nameOfSearch({text, options, part}: Asked): string {
  return JSON.stringify([text, part, options])
}

function answer(message: Answer) {
  self.postMessage(message)
}
