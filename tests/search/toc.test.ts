import fc from 'fast-check'
import {expect, it} from 'vitest'
import {pagefindMeta, placesOf, writeToc} from '../../src/search/toc.ts'
import {readCbor} from './cbor.ts'

const heads = fc.array(fc.array(fc.nat(900), {minLength: 1, maxLength: 6}), {minLength: 1, maxLength: 20})
const words = fc.uniqueArray(fc.string({unit: fc.constantFrom(...'0az〇一丁乡二七区λ'), minLength: 1, maxLength: 3}), {minLength: 2, maxLength: 60})

it('tells each article its text file, its place in it and its headline', () =>
  fc.assert(fc.property(heads, (shards) => {
    expect(placesOf(writeToc(shards, []))).toEqual(shards.flatMap((shard, number) => shard.map((head, slot) => ({shard: number, slot, head}))))
  })))

it('leads each word to the one chunk that holds it', () =>
  fc.assert(fc.property(words, fc.integer({min: 1, max: 5}), (list, size) => {
    const sorted = [...list].sort()
    const chunks = Array.from({length: Math.ceil(sorted.length / size)}, (_, n) => sorted.slice(n * size, (n + 1) * size))
    const toc = writeToc([[3]], chunks.map((chunk) => [chunk[0]!, chunk.at(-1)!]))
    const ranges = chunkRanges(pagefindMeta(toc, '1.5.2'))
    for (const word of sorted) {
      const holding = ranges.flatMap(([from, to], number) => (from <= word && word <= to ? [number] : []))
      expect(holding, word).toEqual([chunks.findIndex((chunk) => chunk.includes(word))])
    }
  })))

it('writes what Pagefind reads', () => {
  const bytes = pagefindMeta(writeToc([[5, 0], [7]], [['a', '二'], ['三', '七']]), '1.5.2')
  expect(Buffer.from(bytes.subarray(0, 12)).toString()).toBe('pagefind_dcd')
  expect(readCbor(bytes.subarray(12))).toEqual(['1.5.2', [['0', 1], ['1', 1], ['2', 1]], [['', '丈\u{10ffff}', '0'], ['三', '\u{10ffff}', '1']], [], [], []])
})

function chunkRanges(bytes: Uint8Array): [string, string][] {
  const [, , chunks] = readCbor(bytes.subarray(12)) as [string, unknown, [string, string, string][]]
  return chunks.map(([from, to]) => [from, to])
}
