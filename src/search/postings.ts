import {CborWriter} from './cbor.ts'
import {BREAK} from './tokens.ts'

/**
 * Where each word stands: article by article its number, as `-1 - number`, then the places of the word in it. What parts a text
 * is not kept: nobody asks for it.
 *
 * @param articles the words of each article, by number
 * @example collectPostings([['二七', '七塔', '二七']]).get('二七') // [-1, 0, 2]
 */
export function collectPostings(articles: Iterable<string[]>): Map<string, number[]> {
  const postings = new Map<string, number[]>()
  const latest = new Map<string, number>()
  let number = 0
  for (const words of articles) {
    for (const [place, word] of words.entries()) {
      if (word === BREAK) continue
      let list = postings.get(word)
      if (!list) postings.set(word, (list = []))
      if (latest.get(word) !== number) {
        list.push(-1 - number)
        latest.set(word, number)
      }
      list.push(place)
    }
    number++
  }
  return postings
}

/**
 * The postings as Pagefind 1.5.2 keeps them in its chunk files, words in order: CBOR after a signature, `[[word, [[article,
 * [weight, place, …], []], …], []], …]`, numbers and places each told from the one before. A word that fills half a chunk has one
 * of its own, so that its neighbours stay small.
 *
 * @param size most bytes of a chunk, unless one word has more
 */
export function* chunksOf(postings: Map<string, number[]>, size: number): Generator<Chunk> {
  const words = [...postings.keys()].sort()
  const chunk = new CborWriter()
  const entry = new CborWriter()
  let held: string[] = []
  const take = (): Chunk => {
    const bytes = new CborWriter().raw(encoder.encode(SIGNATURE)).array(1).array(held.length).raw(chunk.taken()).taken()
    const [first, last] = [held[0]!, held.at(-1)!]
    held = []
    chunk.clear()
    return {first, last, bytes}
  }
  for (const word of words) {
    writeWord(word, postings.get(word)!, entry.clear())
    const alone = entry.size > size / 2
    if (held.length > 0 && (alone || chunk.size + entry.size > size)) yield take()
    chunk.raw(entry.taken())
    held.push(word)
    if (alone) yield take()
  }
  if (held.length > 0) yield take()
}

export interface Chunk {
  /** first and last of its words */
  first: string
  last: string
  bytes: Uint8Array<ArrayBuffer>
}

export const SIGNATURE = 'pagefind_dcd'

/** Pagefind's weight of plain text, as it marks it before the places. */
const PLAIN_WEIGHT = -25

const encoder = new TextEncoder()

function writeWord(word: string, list: number[], out: CborWriter) {
  const begins = list.flatMap((value, index) => (value < 0 ? [index] : []))
  out.array(3).text(word).array(begins.length)
  let former = 0
  for (const [index, begin] of begins.entries()) {
    const end = begins[index + 1] ?? list.length
    const number = -1 - list[begin]!
    out.array(3).integer(number - former).array(end - begin).integer(PLAIN_WEIGHT)
    former = number
    let place = 0
    for (let at = begin + 1; at < end; at++) {
      out.integer(list[at]! - place)
      place = list[at]!
    }
    out.array(0)
  }
  out.array(0)
}
