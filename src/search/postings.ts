import {CborWriter} from './cbor.ts'
import {IntList} from './int-list.ts'
import {ALONE, eachWord, encode, wordText} from './tokens.ts'
import {WordTable} from './word-table.ts'

/**
 * Where each word stands, of the articles of a bundle in their order. What parts a text is not kept: nobody asks for it.
 *
 * @param articles keys of each article's headline parts and body
 */
export function collectPostings(articles: Iterable<Keys>): Postings {
  const table = new WordTable()
  // What will stand in the lists one after another, and in whose: an article's number as `-1 - number`, then its places.
  const values = new IntList()
  const owners = new IntList()
  const lengths: number[] = []
  const latest: number[] = []
  const heads: number[] = []
  let article = 0
  const put = (word: number, value: number) => {
    values.push(value)
    owners.push(word)
    lengths[word]!++
  }
  const take = (first: number, second: number, place: number) => {
    const word = table.numberOf(first, second)
    if (word === latest.length) {
      latest.push(-1)
      lengths.push(0)
    }
    if (latest[word] !== article) {
      latest[word] = article
      put(word, -1 - article)
    }
    put(word, place)
  }
  for (const {head, body} of articles) {
    heads.push(eachWord(head, body, take))
    article++
  }
  const starts = startsOf(lengths)
  const lists = new Int32Array(values.length)
  const ends = starts.slice()
  for (let i = 0; i < values.length; i++) {
    const word = owners.at(i)
    lists[ends[word]!] = values.at(i)
    ends[word]!++
  }
  return {heads, words: sortedWords(table), listOf: (word) => lists.subarray(starts[word]!, starts[word + 1]!)}
}

export interface Keys {
  head: string[]
  body: string
}

export interface Postings {
  /** of each article, how many places stand for its headline */
  heads: number[]
  /** in the order of their texts */
  words: {text: string; number: number}[]
  /** where a word stands, by its number: article by article its number, as `-1 - number`, then the places of the word in it */
  listOf(word: number): Int32Array
}

/**
 * The postings as Pagefind 1.5.2 keeps them in its chunk files, words in order: CBOR after a signature, `[[word, [[article,
 * [weight, place, …], []], …], []], …]`, numbers and places each told from the one before. A word that fills half a chunk has one
 * of its own, so that its neighbours stay small.
 *
 * @param size most bytes of a chunk, unless one word has more
 */
export function* chunksOf({words, listOf}: Postings, size: number): Generator<Chunk> {
  const chunk = new CborWriter()
  const entry = new CborWriter()
  let held: string[] = []
  const take = (): Chunk => {
    const bytes = new CborWriter().raw(signature).array(1).array(held.length).raw(chunk.written()).taken()
    const [first, last] = [held[0]!, held.at(-1)!]
    held = []
    chunk.clear()
    return {first, last, bytes}
  }
  for (const {text, number} of words) {
    writeWord(text, listOf(number), entry.clear())
    const alone = entry.size > size / 2
    if (held.length > 0 && (alone || chunk.size + entry.size > size)) yield take()
    chunk.raw(entry.written())
    held.push(text)
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

const signature = new TextEncoder().encode(SIGNATURE)

function startsOf(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1)
  for (const [word, length] of lengths.entries()) starts[word + 1] = starts[word]! + length
  return starts
}

/** Sorts by numbers that are in the order of the texts: hundreds of thousands of texts would take longer to compare. */
function sortedWords(table: WordTable): Postings['words'] {
  const characters = [...new Set([...table.firsts, ...table.seconds])].filter((character) => character !== ALONE)
  const texts = new Map(characters.map((character) => [character, encode(character)]))
  characters.sort((a, b) => (texts.get(a)! < texts.get(b)! ? -1 : 1))
  const ranks = new Map([[ALONE, 0], ...characters.map((character, index) => [character, index + 1] as const)])
  const ranked = [ALONE, ...characters]
  const keys = Float64Array.from(table.firsts, (first, word) => ranks.get(first)! * ranked.length + ranks.get(table.seconds[word]!)!)
  return Array.from(keys.sort(), (key) => {
    const second = ranked[key % ranked.length]!
    const first = ranked[Math.floor(key / ranked.length)]!
    return {text: wordText(first, second), number: table.numberOf(first, second)}
  })
}

function writeWord(text: string, list: Int32Array, out: CborWriter) {
  let articles = 0
  for (let at = 0; at < list.length; at++) if (list[at]! < 0) articles++
  out.array(3).text(text).array(articles)
  let former = 0
  for (let begin = 0; begin < list.length; ) {
    let end = begin + 1
    while (end < list.length && list[end]! >= 0) end++
    const number = -1 - list[begin]!
    out.array(3).integer(number - former).array(end - begin).integer(PLAIN_WEIGHT)
    former = number
    let place = 0
    for (let at = begin + 1; at < end; at++) {
      out.integer(list[at]! - place)
      place = list[at]!
    }
    out.array(0)
    begin = end
  }
  out.array(0)
}
