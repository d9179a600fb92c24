import {fold} from '../press/fold.ts'

/**
 * What is compared when searching: NFKC, small letters, simplified characters, `○` as `〇`, and of all that only letters,
 * numbers and marks. A text holds a word if the text's key holds the word's key. Used for the index and in the browser.
 *
 * @example keyOf('“二七”塔, 7.5 ㎡、鄭州') // '二七塔75m2郑州'
 */
export function keyOf(text: string): string {
  let key = ''
  for (const cluster of clustersOf(text)) key += keyOfCluster(cluster)
  return key
}

/** A key, and for each of its UTF-16 units where in the text the characters that it comes from start and end. */
export interface MappedKey {
  key: string
  starts: Uint32Array
  ends: Uint32Array
}

/**
 * The same key with the way back: key units `a` to `b` (exclusive) are printed at `starts[a]` to `ends[b - 1]` of the text.
 *
 * @example mapKey('25㎡').ends // [1, 2, 3, 3], key '25m2'
 */
export function mapKey(text: string): MappedKey {
  const starts: number[] = []
  const ends: number[] = []
  let key = ''
  let at = 0
  for (const cluster of clustersOf(text)) {
    const part = keyOfCluster(cluster)
    for (let i = 0; i < part.length; i++) {
      starts.push(at)
      ends.push(at + cluster.length)
    }
    key += part
    at += cluster.length
  }
  return {key, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends)}
}

/**
 * Characters that NFKC may join: a character with the marks, vowel and final jamo (half-width and compatibility ones
 * included) and half-width voicing marks after it. Everything else is normalized on its own, so that a word has the
 * same key alone and inside a text.
 */
function clustersOf(text: string): string[] {
  return JOINING.test(text) ? text.match(CLUSTER)! : text.split('')
}

const JOINING = /[\p{M}\u1160-\u11ff\u3131-\u318e\uff9e-\uffdc\u{10000}-\u{10ffff}]/u
const CLUSTER = /.[\p{M}\u1160-\u11ff\u3131-\u318e\uff9e-\uffdc]*/gsu

/** Most text is a few thousand different characters. */
const known = new Map<string, string>()
const KNOWN_LIMIT = 50_000

function keyOfCluster(cluster: string): string {
  const seen = known.get(cluster)
  if (seen !== undefined) return seen
  let key = ''
  for (const character of cluster.normalize('NFKC')) {
    const small = character.toLowerCase()
    key += (small.length === 1 ? fold(small) : small).replace(DROPPED, '')
  }
  if (known.size < KNOWN_LIMIT) known.set(cluster, key)
  return key
}

/** Variation selectors and fillers are marks and letters that nobody sees. */
const DROPPED = /[^\p{L}\p{N}\p{M}]|\p{Default_Ignorable_Code_Point}/gu
