import {CborWriter} from './cbor.ts'
import {SIGNATURE} from './postings.ts'

/**
 * The table of contents of a bundle's index, as small as it can be kept: what Pagefind reads of it is written from this in the
 * browser, which costs a third of the bytes of Pagefind's own file.
 */
export interface Toc {
  /**
   * One character an article, newest first: `0` and on by the number of words that stand for its headline. A space ends a text
   * file. So the string also tells which article lies in which file.
   */
  heads: string
  /** where each chunk of the index begins: a digit for the letters shared with the one before, then the rest */
  chunks: string[]
  /** sizes of the pieces of the index, which are its chunks */
  index: string
  /** sizes of the pieces of the data: text files, files of rows, columns */
  data: string
}

/** An article's place by its number in the bundle. */
export interface ArticlePlace {
  /** text file, and position in it */
  shard: number
  slot: number
  /** number of words that stand for the headline; words before it are in the headline */
  head: number
}

/**
 * Writes the table from what the index was made of.
 *
 * @param heads for each text file the number of headline words of each of its articles
 * @param chunks first and last word of each chunk, in the order of code points
 */
export function writeToc(heads: number[][], chunks: [from: string, to: string][]): Pick<Toc, 'heads' | 'chunks'> {
  const text = heads.map((shard) => shard.map((head) => String.fromCharCode(ZERO + Math.min(head, MOST_HEAD))).join('')).join(' ')
  const starts = chunks.map(([from], index) => (index === 0 ? '' : border(chunks[index - 1]![1], from)))
  return {heads: text, chunks: starts.map((start, index) => shortened(start, starts[index - 1] ?? ''))}
}

/** The places of a bundle's articles, by number. */
export function placesOf(toc: Pick<Toc, 'heads'>): ArticlePlace[] {
  return toc.heads.split(' ').flatMap((shard, number) => shard.split('').map((character, slot) => ({shard: number, slot, head: character.charCodeAt(0) - ZERO})))
}

/**
 * The file that Pagefind 1.5.2 asks for (CBOR after a signature; it takes it unpacked): version, pages as [name, words], chunks as
 * [first word, last word, name], filters, sorts, fields. Pages and chunks are named by their number, base 36.
 */
export function pagefindMeta(toc: Pick<Toc, 'heads' | 'chunks'>, version: string): Uint8Array<ArrayBuffer> {
  const articles = toc.heads.replaceAll(' ', '').length
  const starts = startsOf(toc)
  const out = new CborWriter().raw(new TextEncoder().encode(SIGNATURE)).array(6).text(version)
  out.array(articles)
  for (let number = 0; number < articles; number++) out.array(2).text(number.toString(36)).integer(1)
  out.array(starts.length)
  for (const [number, start] of starts.entries()) {
    const next = starts[number + 1]
    out.array(3).text(start).text(next === undefined ? LAST : before(next)).text(number.toString(36))
  }
  return out.array(0).array(0).array(0).taken()
}

const ZERO = '0'.charCodeAt(0)
/** Below the surrogates, far above any headline. */
const MOST_HEAD = 50_000
const LAST = '\u{10ffff}'

function startsOf({chunks}: Pick<Toc, 'chunks'>): string[] {
  let start = ''
  return chunks.map((entry) => {
    start = start.slice(0, Number(entry[0])) + entry.slice(1)
    return start
  })
}

/** The shortest text after `last` and not after `first`. */
function border(last: string, first: string): string {
  let length = 1
  while (length < first.length && first.slice(0, length) <= last) length++
  return first.slice(0, length)
}

/** A text that no word before `start` is after. */
function before(start: string): string {
  return start.slice(0, -1) + String.fromCharCode(start.charCodeAt(start.length - 1) - 1) + LAST
}

function shortened(start: string, former: string): string {
  let shared = 0
  while (shared < 9 && shared < former.length && former[shared] === start[shared]) shared++
  return shared + start.slice(shared)
}
