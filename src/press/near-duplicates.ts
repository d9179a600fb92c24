import {fold} from './fold.ts'

/**
 * A text's sketch, by which texts that say nearly the same are found among thousands: the least hash of its runs of three letters in
 * each of 64 bins (one permutation hashing, Li, Owen & Zhang 2012; an empty bin takes its neighbour's, Shrivastava & Li 2014).
 * Undefined for a text of a few words, such as a photo's caption, which is alike to others by chance.
 *
 * @example likenessOf('…', '…') of two texts whose sketches share a band // 0.93
 */
export function sketchOf(text: string): Sketch | undefined {
  const runs = runsOf(text)
  if (runs.size < FEW) return undefined
  const sketch = new Uint32Array(BINS).fill(EMPTY)
  for (const run of runs) {
    const hash = mix(run)
    const bin = hash >>> 26
    const value = hash & 0x3ffffff
    if (value < sketch[bin]!) sketch[bin] = value
  }
  const filled = sketch.slice()
  for (let bin = 0; bin < BINS; bin++) {
    for (let far = 0; filled[bin] === EMPTY; far++) if (sketch[(bin + far) % BINS] !== EMPTY) filled[bin] = mix(sketch[(bin + far) % BINS]! + far) >>> 0
  }
  return filled
}

export type Sketch = Uint32Array

const BINS = 64
const EMPTY = 0xffffffff
const FEW = 20

/**
 * Pairs of sketches that are probably alike: they share a band of two bins (of texts that share half of their runs nearly all do, of
 * those that share a fifth three in four) and a fifth of all bins. Each is paired with the few that are likest, since of a hundred
 * notices of one form everyone is alike to all.
 */
export function likelyPairs(sketches: readonly (Sketch | undefined)[]): [number, number][] {
  const likest = sketches.map((): {other: number; bins: number}[] => [])
  for (let bin = 0; bin < BINS; bin += 2) {
    const buckets = new Map<number, number[]>()
    sketches.forEach((sketch, index) => {
      if (!sketch) return
      const key = sketch[bin]! * 0x4000000 + (sketch[bin + 1]! & 0x3ffffff)
      const bucket = buckets.get(key)
      if (!bucket) buckets.set(key, [index])
      else {
        for (const other of bucket.slice(-MOST)) offer(likest[index]!, sketch, sketches[other]!, other)
        bucket.push(index)
      }
    })
  }
  return likest.flatMap((list, index) => list.map(({other}): [number, number] => [other, index]))
}

/** Likes that a text is told of, and neighbours of one bucket that are asked. */
const MOST = 4
const FEWEST_BINS = 12

function offer(list: {other: number; bins: number}[], sketch: Sketch, likely: Sketch, other: number): void {
  if (list.some((known) => known.other === other)) return
  let bins = 0
  for (let bin = 0; bin < BINS; bin++) if (sketch[bin] === likely[bin]) bins++
  if (bins < FEWEST_BINS) return
  list.push({other, bins})
  list.sort((a, b) => b.bins - a.bins).splice(MOST)
}

/** How much of the shorter text's runs of three letters the other has too, 0–1. */
export function likenessOf(a: string, b: string): number {
  const [one, two] = [runsOf(a), runsOf(b)]
  const [small, large] = one.size <= two.size ? [one, two] : [two, one]
  let common = 0
  for (const run of small) if (large.has(run)) common++
  return small.size === 0 ? 0 : common / small.size
}

/** 32-bit hashes of all runs of three letters or numbers. */
function runsOf(text: string): Set<number> {
  const letters = fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
  const runs = new Set<number>()
  for (let at = 0; at + 3 <= letters.length; at++) {
    const hash = Math.imul(Math.imul(letters.charCodeAt(at), 0x01000193) ^ letters.charCodeAt(at + 1), 0x01000193) ^ letters.charCodeAt(at + 2)
    runs.add(hash)
  }
  return runs
}

/** Finalizer of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
