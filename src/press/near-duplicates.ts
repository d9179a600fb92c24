import {fold} from './fold.ts'

/**
 * Finds articles that say nearly the same: reprints, and one event in two papers. Words are compared as sets of runs of
 * three characters; MinHash signatures (Broder 1997) in bands find the candidates, and the sets themselves decide.
 *
 * @returns pairs with how much of the shorter one's runs the other has too, most alike first
 * @example nearDuplicates([{id: 'a', text: '…'}, {id: 'b', text: '…'}]) // [{a: 'a', b: 'b', likeness: 0.93}]
 */
export function nearDuplicates(texts: readonly {id: string; text: string}[], threshold = 0.5): NearDuplicate[] {
  const shingled = texts.map(({id, text}) => ({id, shingles: shinglesOf(text)})).filter(({shingles}) => shingles.size >= FEW)
  const buckets = new Map<string, number[]>()
  shingled.forEach(({shingles}, index) => {
    const signature = signatureOf(shingles)
    for (let band = 0; band < BANDS; band++) {
      const key = `${band}:${signature.slice(band * ROWS, (band + 1) * ROWS).join()}`
      const bucket = buckets.get(key)
      if (bucket) bucket.push(index)
      else buckets.set(key, [index])
    }
  })
  const pairs = new Set<number>()
  for (const bucket of buckets.values()) {
    for (let i = 0; i < bucket.length; i++) for (let j = i + 1; j < bucket.length; j++) pairs.add(bucket[i]! * shingled.length + bucket[j]!)
  }
  const found: NearDuplicate[] = []
  for (const pair of pairs) {
    const [a, b] = [shingled[Math.floor(pair / shingled.length)]!, shingled[pair % shingled.length]!]
    const likeness = shareOf(a.shingles, b.shingles)
    if (likeness >= threshold) found.push({a: a.id, b: b.id, likeness})
  }
  return found.sort((x, y) => y.likeness - x.likeness || (x.a < y.a ? -1 : 1))
}

export interface NearDuplicate {
  a: string
  b: string
  /** 0–1 */
  likeness: number
}

const SHINGLE = 3
// Fewer runs than this (a photo's caption) are alike by chance.
const FEW = 20
// 32 bands of 2 find a pair that shares half of all runs with a chance of 0.9999, one that shares a fifth with 0.73.
const BANDS = 32
const ROWS = 2

/** 32-bit hashes of all runs of three letters or numbers. */
function shinglesOf(text: string): Set<number> {
  const letters = fold(text).replace(/[^\p{L}\p{N}]/gu, '')
  const shingles = new Set<number>()
  for (let at = 0; at + SHINGLE <= letters.length; at++) {
    let hash = 0x811c9dc5
    for (let i = at; i < at + SHINGLE; i++) hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193)
    shingles.add(mix(hash))
  }
  return shingles
}

// One multiplier and addend for each row; any fixed odd numbers do, and fixed ones give the same answer every time.
const SEEDS = Array.from({length: BANDS * ROWS}, (_, i) => [mix(i * 2 + 1) | 1, mix(i * 7 + 3)] as const)

function signatureOf(shingles: Set<number>): number[] {
  return SEEDS.map(([factor, addend]) => {
    let least = 0xffffffff
    for (const shingle of shingles) {
      const value = mix(Math.imul(shingle, factor) + addend) >>> 0
      if (value < least) least = value
    }
    return least
  })
}

/** Finalizer of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

function shareOf(a: Set<number>, b: Set<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let common = 0
  for (const shingle of small) if (large.has(shingle)) common++
  return small.size === 0 ? 0 : common / small.size
}
