import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import type {SearchClient} from '../../src/search/client.ts'
import type {FoundMatches} from '../../src/search/engine.ts'
import type {Answer, Request} from '../../src/search/rpc.ts'
import {siteSearchOver} from '../../src/search/site-search.ts'

const BUNDLES = 5
const asked: string[] = []
let edition = ''

vi.mock('../../src/search/engine.ts', () => ({
  openEngine: async () => ({
    manifest: {bundles: Array.from({length: BUNDLES}, () => ({data: 'd-1'}))},
    rows: async (matches: {id: string}[]) => matches.map(({id}) => ({id, title: id})),
    show: async ({query}: FoundMatches, matches: {id: string}[]) => matches.map(({id}) => ({id, excerpt: [{text: `${query.text}在${id}里`}]})),
    async search(text: string, _: object, onPart?: (found: FoundMatches, bundles: number) => unknown) {
      const found = {query: {text, clauses: []}, matches: [{id: `${edition}甲文`}, {id: `${edition}乙文`}], byOtherName: new Set(), added: []} as unknown as FoundMatches
      for (let bundle = 1; bundle <= BUNDLES; bundle++) {
        asked.push(text)
        await new Promise((done) => setTimeout(done, 5))
        if (bundle < BUNDLES) await onPart?.(found, bundle)
      }
      return found
    },
  }),
}))

/** Sends calls to the worker one after the other and waits for the answer to each. */
let ask: (...calls: [call: Request['call'], ...args: unknown[]][]) => Promise<Answer[]>

beforeEach(async () => {
  asked.length = 0
  edition = ''
  let hear: (event: {data: object}) => void
  const answers: Answer[] = []
  vi.stubGlobal('self', {
    location: {hash: '#pagefind/pagefind.js', href: 'https://example.org/search/'},
    addEventListener: (_: string, listener: typeof hear) => (hear = listener),
    postMessage: (answer: Answer) => answers.push(answer),
  })
  vi.resetModules()
  await import('../../src/search/worker.ts')
  let sent = 0
  ask = async (...calls) => {
    const ids = calls.map(([call, ...args]) => {
      hear({data: {id: sent, call, args}})
      return sent++
    })
    const last = (id: number) => answers.find((answer) => answer.id === id && !('part' in answer))
    await vi.waitUntil(() => ids.every(last))
    return ids.map((id) => last(id)!)
  }
})
afterEach(() => vi.unstubAllGlobals())

const times = (text: string) => asked.filter((one) => one === text).length

it('a newer search ends an older one that is still being asked, where only the latest is wanted', async () => {
  const [older, newer] = await ask(['search', '甲', {}, true], ['search', '乙', {}, true])
  expect(older).toHaveProperty('error')
  expect(newer).toHaveProperty('result')
  expect([times('甲'), times('乙')]).toEqual([1, BUNDLES])
})

it.each<[string, [call: Request['call'], ...args: unknown[]]]>([
  ['a search of an embedding page', ['search', '甲', {}]],
  ['ids of a saved search', ['ids', '甲', {}]],
  ['counts of several questions', ['counts', ['甲'], {}]],
])('%s is asked to its end beside it', async (_, other) => {
  const [first, second, third] = await ask(other, ['search', '乙', {}, true], ['search', '丙', {}])
  for (const answer of [first, second, third]) expect(answer).toHaveProperty('result')
  expect([times('甲'), times('乙'), times('丙')]).toEqual([BUNDLES, BUNDLES, BUNDLES])
})

describe('a result of siteSearch', () => {
  const client = {
    async call(call: Request['call'], args: unknown[]) {
      const [answer] = await ask([call, ...args])
      if ('error' in answer!) throw new Error(answer.error)
      return (answer as {result: unknown}).result
    },
  } as unknown as SearchClient
  const site = siteSearchOver(client, '/')
  const others = async (count: number) => {
    for (let n = 0; n < count; n++) await site(`别的${n}`)
  }

  it('has its text however many searches come after it, and is found again once', async () => {
    const {results} = await site('甲')
    await others(15)
    expect(await Promise.all(results.map((result) => result.excerpt()))).toEqual(['甲在甲文里', '甲在乙文里'])
    expect(times('甲')).toBe(2 * BUNDLES)
  })

  it('is not found again while it is kept', async () => {
    const {results} = await site('甲')
    await others(3)
    for (const result of results) await result.excerpt()
    expect(times('甲')).toBe(BUNDLES)
  })

  it('keeps its text when a reader types the same question and another one at once', async () => {
    const {results} = await site('甲')
    await ask(['search', '甲', {}, true], ['search', '乙', {}, true])
    expect(await results[1]!.excerpt()).toBe('甲在乙文里')
  })

  it('never has the text of another article: a new index has others at its place', async () => {
    const {results} = await site('甲')
    await others(15)
    edition = '新'
    await expect(results[1]!.excerpt()).rejects.toThrow('请重新检索')
  })
})
