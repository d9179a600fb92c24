import {existsSync, openSync, readSync} from 'node:fs'
import {join} from 'node:path'
import type {ArticleWords, PageWords} from '../../src/site/light.ts'
import {digestOf, linesOf} from './kept-lines.ts'

/** The words of kept units, fetched page by page; the last pages asked for are at hand. */
export class Words {
  readonly #places: ReadonlyMap<string, Place>
  readonly #recent = new Map<string, PageWords>()

  constructor(places: ReadonlyMap<string, Place>) {
    this.#places = places
  }

  /** Opens a folder's words and looks every line through: damaged words are not there, since they are found by their digest. */
  static async open(folder: string): Promise<Words> {
    const places = new Map<string, Place>()
    const path = join(folder, WORDS)
    if (!existsSync(path)) return new Words(places)
    const file = openSync(path, 'r')
    let offset = 0
    for await (const line of linesOf(file)) {
      places.set(digestOf(line), {file, offset, length: line.length})
      offset += line.length + 1
    }
    return new Words(places)
  }

  /** Opens the words that have just been written one after the other: their digests are known. */
  static written(folder: string, words: Iterable<readonly [digest: string, length: number]>): Words {
    const places = new Map<string, Place>()
    const file = openSync(join(folder, WORDS), 'r')
    let offset = 0
    for (const [digest, length] of words) {
      places.set(digest, {file, offset, length})
      offset += length + 1
    }
    return new Words(places)
  }

  has(digest: string): boolean {
    return this.#places.has(digest)
  }

  /** Throws when there are none: whoever asks for words has looked whether they are there. */
  get(digest: string): PageWords {
    const recent = this.#recent.get(digest)
    if (recent) return recent
    const words = wordsIn(this.bytes(digest))
    if (this.#recent.size >= RECENT) this.#recent.delete(this.#recent.keys().next().value!)
    this.#recent.set(digest, words)
    return words
  }

  bytes(digest: string): Buffer {
    const place = this.#places.get(digest)
    if (!place) throw new Error('缺一个版面的文字：各年的任务只带本年的文字，别年的只有事实。')
    const bytes = Buffer.allocUnsafe(place.length)
    for (let at = 0; at < place.length; ) {
      const read = readSync(place.file, bytes, at, place.length - at, place.offset + at)
      if (read === 0) throw new Error('读过的版面文字在建站时变短了；请再建一次。')
      at += read
    }
    return bytes
  }
}

interface Place {
  /** held open: whoever writes the file anew takes nothing from those who read this one */
  file: number
  offset: number
  length: number
}

const RECENT = 128

/** Name of a folder's file of words. */
export const WORDS = 'words.jsonl'

/** Raw lines and articles as JSON with tabs between them, which JSON has none of: a list that shows one article needs not read a whole page. */
export function bytesOf({lines, articles}: PageWords): Buffer {
  return Buffer.from([lines, ...articles].map((part) => JSON.stringify(part)).join('\t'))
}

function wordsIn(bytes: Buffer): PageWords {
  const ends: number[] = []
  for (let end = bytes.indexOf(TAB); end !== -1; end = bytes.indexOf(TAB, end + 1)) ends.push(end)
  const read = (part: number) => JSON.parse(bytes.toString('utf8', part === 0 ? 0 : ends[part - 1]! + 1, ends[part] ?? bytes.length))
  const parts: unknown[] = []
  const partOf = (part: number) => (parts[part] ??= read(part))
  return {
    get lines() {
      return partOf(0) as string[]
    },
    articles: ends.map((_, index) => ({
      get blocks() {
        return (partOf(index + 1) as ArticleWords).blocks
      },
      get evidence() {
        return (partOf(index + 1) as ArticleWords).evidence
      },
    })),
  }
}

const TAB = 9
