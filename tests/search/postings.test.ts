import fc from 'fast-check'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {close, createIndex} from 'pagefind'
import {afterAll, describe, expect, it} from 'vitest'
import {chunksOf, collectPostings, SIGNATURE, type Chunk} from '../../src/search/postings.ts'
import {tally} from '../../src/search/tokens.ts'
import {readCbor} from './cbor.ts'
import {indexWords} from './index-words.ts'

const folder = mkdtempSync(join(tmpdir(), 'jiezhi-postings-'))
afterAll(() => rmSync(folder, {recursive: true}))

const TEXTS: [head: string[], body: string][] = [
  [['二七塔'], '二七塔高63米二七塔在二七区'],
  [['圃田乡', '拆除违法建筑'], '本报讯圃田乡'],
  [[], '塔米'],
  [['金水区'], `${'社区'.repeat(300)}二七`],
  [['二七'], ''],
]
const texts = fc.array(fc.string({unit: fc.constantFrom(...'二七塔区0aé𠀀ꯍ'), minLength: 1, maxLength: 40}), {minLength: 1, maxLength: 12})

describe('chunksOf', () => {
  it('writes the words, articles and places that Pagefind itself writes', async () => {
    const listed = TEXTS.map(([head, body]) => indexWords(head, body))
    const words = listed.map(({words}) => words)
    const {index} = await createIndex({forceLanguage: 'und'})
    for (const [number, list] of words.entries()) await index!.addCustomRecord({url: `/${number}/`, content: list.join(' '), language: 'und', meta: {}, filters: {}, sort: {}})
    await index!.writeFiles({outputPath: folder})
    await close()
    const theirs = readdirSync(join(folder, 'index')).flatMap((file) => entriesOf(gunzipSync(readFileSync(join(folder, 'index', file)))))
    const ours = [...chunksOf(collectPostings(TEXTS.map(([head, body]) => ({head, body}))), 500)].flatMap(({bytes}) => entriesOf(bytes))
    const sorted = (entries: Entry[]) => entries.filter(([word]) => word !== 'λ').sort(([a], [b]) => (a < b ? -1 : 1))
    const characters = new Set(listed.flatMap(({characters}) => Object.keys(characters)))
    expect(sorted(ours.filter(([word]) => !characters.has(word)))).toEqual(sorted(theirs))
  })

  it('writes how often an article has a character, and whether in its headline, as its only place', () => {
    const ours = [...chunksOf(collectPostings(TEXTS.map(([head, body]) => ({head, body}))), 500)].flatMap(({bytes}) => entriesOf(bytes))
    const told = Object.fromEntries(['塔', '区', '乡'].map((character) => [character, ours.find(([word]) => word === character)![1].map(([, [, ...places]]) => places)]))
    expect(told).toEqual({塔: [[tally(3, true)], [tally(1, false)]], 区: [[tally(1, false)], [tally(301, true)]], 乡: [[tally(2, true)]]})
  })

  it('keeps every word once, in order, inside its chunk’s borders', () => {
    fc.assert(
      fc.property(texts, fc.integer({min: 20, max: 400}), (list, size) => {
        const postings = collectPostings(list.map((body) => ({head: [], body})))
        const chunks = [...chunksOf(postings, size)]
        const words = chunks.map((chunk) => entriesOf(chunk.bytes).map(([word]) => word))
        expect(words.flat()).toEqual([...new Set(list.flatMap((body) => [...indexWords([], body).words, ...Object.keys(indexWords([], body).characters)]))].sort())
        expect(chunks.map(({first, last}: Chunk) => [first, last])).toEqual(words.map((part) => [part[0], part.at(-1)]))
      }),
    )
  })

  it('keeps chunks small and gives a frequent word one of its own', () => {
    // Two words with their characters: one of more bytes than a chunk, one that would leave room for others.
    const list = Array.from({length: 400}, (_, n) => ({head: [], body: `${n < 120 ? '街道' : '社区'}${String.fromCodePoint(0x4e00 + n)}`}))
    const chunks = [...chunksOf(collectPostings(list), 1000)]
    const [alone, shared] = [chunks.filter(({first, last}) => first === last), chunks.filter(({first, last}) => first !== last)]
    expect(alone.map(({first}) => first)).toEqual(['区', '社', '社区', '街', '街道', '道'])
    expect(alone.map(({bytes}) => bytes.length > 1020)).toEqual([true, true, true, false, false, false])
    expect(shared.length).toBeGreaterThan(10)
    for (const {first, bytes} of shared) expect(bytes.length, first).toBeLessThan(1020)
    // As full as can be: what a chunk and the next one hold would not fit into one, unless a word of its own stands between.
    expect(shared.length).toBeLessThan((2 * shared.reduce((sum, {bytes}) => sum + bytes.length, 0)) / 1000 + alone.length)
  })
})

type Entry = [word: string, articles: [number: number, places: number[], meta: unknown[]][], variants: unknown[]]

function entriesOf(bytes: Uint8Array): Entry[] {
  expect(Buffer.from(bytes.subarray(0, SIGNATURE.length)).toString()).toBe(SIGNATURE)
  const [entries] = readCbor(bytes.subarray(SIGNATURE.length)) as [Entry[]]
  return entries
}
