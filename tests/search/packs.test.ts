import fc from 'fast-check'
import {gunzipSync} from 'node:zlib'
import {expect, it} from 'vitest'
import {gzip} from '../../scripts/serve/gzip.ts'
import {PACK_SIZE, placePieces, readSizes, STEP, writeSizes} from '../../src/search/packs.ts'

const sizes = fc.array(fc.integer({min: 1, max: 3000}).map((steps) => steps * STEP), {maxLength: 80})

it('lays pieces one behind another, none across two packs', () =>
  fc.assert(fc.property(sizes, (list) => {
    const places = placePieces(list)
    for (const [index, {pack, from, length}] of places.entries()) {
      expect(length).toBe(list[index])
      expect(from + length <= PACK_SIZE || from === 0).toBe(true)
      const before = places[index - 1]
      if (from > 0) expect([before!.pack, before!.from + before!.length]).toEqual([pack, from])
      else expect(pack).toBe(before ? before.pack + 1 : 0)
    }
  })))

it('tells sizes by one character each', () =>
  fc.assert(fc.property(sizes, (list) => {
    expect(writeSizes(list)).toHaveLength(list.length)
    expect(readSizes(JSON.parse(JSON.stringify(writeSizes(list))) as string)).toEqual(list)
  })))

it('refuses a size that it cannot tell', () => {
  expect(() => writeSizes([STEP + 1])).toThrow(RangeError)
  expect(() => writeSizes([STEP * 60_000])).toThrow(RangeError)
})

it('fills whole steps with what every reader of gzip passes over', async () => {
  for (let length = 0; length < 300; length++) {
    const bytes = Buffer.from(Array.from({length}, (_, at) => (at * 7919) % 251))
    const packed = gzip(bytes, STEP)
    expect(packed.length % STEP).toBe(0)
    expect(gunzipSync(packed)).toEqual(bytes)
    const streamed = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('gzip'))
    expect(Buffer.from(await new Response(streamed).arrayBuffer())).toEqual(bytes)
  }
})
