import {afterEach, beforeEach, expect, it, vi} from 'vitest'
import type {FoundMatches} from '../../src/search/engine.ts'
import type {Answer, Request} from '../../src/search/rpc.ts'

const BUNDLES = 5
const asked: string[] = []

vi.mock('../../src/search/engine.ts', () => ({
  openEngine: async () => ({
    manifest: {bundles: Array.from({length: BUNDLES}, () => ({data: 'd-1'}))},
    rows: async () => [],
    async search(text: string, _: object, onPart?: (found: FoundMatches, bundles: number) => unknown) {
      const found = {query: {clauses: []}, matches: [], byOtherName: new Set(), added: []} as unknown as FoundMatches
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
  let hear: (event: {data: object}) => void
  const answers: Answer[] = []
  vi.stubGlobal('self', {
    location: {hash: '#pagefind/pagefind.js', href: 'https://example.org/search/'},
    addEventListener: (_: string, listener: typeof hear) => (hear = listener),
    postMessage: (answer: Answer) => answers.push(answer),
  })
  vi.resetModules()
  await import('../../src/search/worker.ts')
  ask = async (...calls) => {
    for (const [id, [call, ...args]] of calls.entries()) hear({data: {id, call, args}})
    const last = (id: number) => answers.find((answer) => answer.id === id && !('part' in answer))
    await vi.waitUntil(() => calls.every((_, id) => last(id)))
    return calls.map((_, id) => last(id)!)
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
