import {foldLetters} from './text/fold-letters.ts'

/**
 * A text's sketch, by which texts that say nearly the same are found among thousands: the least hash of its runs of three letters in
 * each of 64 bins (one permutation hashing, Li, Owen & Zhang 2012; an empty bin takes its neighbour's, Shrivastava & Li 2014).
 * Undefined for a text of a few words, such as a photo's caption, which is alike to others by chance.
 *
 * @example likenessOf(runsOf('…'), runsOf('…')) of two texts whose sketches share a band // 0.93
 */
export function sketchOf(text: string): Sketch | undefined {
  const sketch = new Uint32Array(BINS).fill(EMPTY)
  if (sketchLetters(lettersOf(text), sketch) < FEW) return undefined
  const filled = sketch.slice()
  for (let bin = 0; bin < BINS; bin++) {
    for (let far = 0; filled[bin] === EMPTY; far++) if (sketch[(bin + far) % BINS] !== EMPTY) filled[bin] = mix(sketch[(bin + far) % BINS]! + far) >>> 0
  }
  return filled
}

export type Sketch = Uint32Array

/** Puts the least hashes of the runs into their bins. Answers how many different runs there are, up to FEW. */
function sketchLetters(letters: Uint16Array, sketch: Sketch): number {
  const different = new Set<number>()
  for (let at = 0; at + 3 <= letters.length; at++) {
    const run = runAt(letters, at)
    if (different.size < FEW) different.add(run)
    const hash = mix(run)
    const bin = hash >>> 26
    const value = hash & 0x3ffffff
    if (value < sketch[bin]!) sketch[bin] = value
  }
  return different.size
}

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
  const table = new Int32Array(2 ** Math.ceil(Math.log2(2 * sketches.length + 2)))
  // In one bucket: the text before, 0 for none; like the table it counts texts from 1.
  const before = new Int32Array(sketches.length + 1)
  for (let bin = 0; bin < BINS; bin += 2) {
    table.fill(0)
    sketches.forEach((sketch, index) => {
      if (!sketch) return
      const place = placeIn(table, sketches, sketch, bin)
      before[index + 1] = table[place]!
      table[place] = index + 1
      const near: number[] = []
      for (let other = before[index + 1]!; other !== 0 && near.length < MOST; other = before[other]!) near.push(other - 1)
      for (const other of near.reverse()) offer(likest[index]!, sketch, sketches[other]!, other)
    })
  }
  return likest.flatMap((list, index) => list.map(({other}): [number, number] => [other, index]))
}

/** Where the bucket of a band stands in the table, or shall stand: a place holds the last text of its bucket. */
function placeIn(table: Int32Array, sketches: readonly (Sketch | undefined)[], sketch: Sketch, bin: number): number {
  const last = table.length - 1
  const [first, second] = [sketch[bin]!, sketch[bin + 1]!]
  for (let place = mix(first ^ Math.imul(second, 0x9e3779b1)) & last; ; place = (place + 1) & last) {
    const other = table[place] === 0 ? undefined : sketches[table[place]! - 1]
    if (!other || (other[bin] === first && other[bin + 1] === second)) return place
  }
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

/** How much of the runs of the text that has fewer the other has too, 0–1. */
export function likenessOf(a: Runs, b: Runs): number {
  const [fewer, more] = a.different.length <= b.different.length ? [a, b] : [b, a]
  let common = 0
  for (const run of fewer.different) if (more.table[placeOf(run, more.table)] === run) common++
  return fewer.different.length === 0 ? 0 : common / fewer.different.length
}

/** 32-bit hashes of all runs of three letters or numbers, each once. */
export function runsOf(text: string): Runs {
  const letters = lettersOf(text)
  const different = new Uint32Array(Math.max(0, letters.length - 2))
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(2 * different.length + 2)))
  let kept = 0
  for (let at = 0; at + 3 <= letters.length; at++) {
    // 0 is a free place.
    const run = runAt(letters, at) >>> 0 || 1
    const place = placeOf(run, table)
    if (table[place] === run) continue
    table[place] = run
    different[kept++] = run
  }
  return {different: different.subarray(0, kept), table}
}

/** A text's runs, and the table in which they are looked up: a run stands at the place of its hash, or behind it, before the next free one. */
export interface Runs {
  different: Uint32Array
  table: Uint32Array
}

/** Where a run stands in a table, or would. */
function placeOf(run: number, table: Uint32Array): number {
  const last = table.length - 1
  let place = mix(run) & last
  while (table[place] !== 0 && table[place] !== run) place = (place + 1) & last
  return place
}

/** The letters and numbers of a text, folded, as UTF-16 units. */
function lettersOf(text: string): Uint16Array {
  const letters = new Uint16Array(text.length)
  let kept = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // Whether half a pair belongs to a letter only the pair tells.
    if ((unit & 0xf800) === 0xd800) return unitsOf(foldLetters(text).replace(/[^\p{L}\p{N}]+/gu, ''))
    const letter = LETTERS[unit]!
    if (letter !== 0) letters[kept++] = letter
  }
  return letters.subarray(0, kept)
}

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({length: text.length}, (_, at) => text.charCodeAt(at))
}

/** What each UTF-16 unit is folded to where that is a letter or a number, otherwise 0. */
const LETTERS = Uint16Array.from({length: 0x10000}, (_, unit) => {
  const folded = foldLetters(String.fromCharCode(unit))
  return /[\p{L}\p{N}]/u.test(folded) ? folded.charCodeAt(0) : 0
})

function runAt(letters: Uint16Array, at: number): number {
  return Math.imul(Math.imul(letters[at]!, 0x01000193) ^ letters[at + 1]!, 0x01000193) ^ letters[at + 2]!
}

/** Finalizer of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
