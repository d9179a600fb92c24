import {existsSync, openSync, readSync} from 'node:fs'
import {join} from 'node:path'
import type {ArticleWords, PageWords} from '../../src/site/light.ts'
import type {BlockRecord} from '../../src/site/records.ts'
import {lineDigest, linesOf} from './kept-lines.ts'
import type {Evidence} from '../../src/site/evidence-reading.ts'

/** The words of kept units, fetched article by article; those of the last pages asked for are at hand. */
export class Words {
  readonly #places: ReadonlyMap<string, Extent>
  readonly #recent = new Map<string, PageWords>()

  constructor(places: ReadonlyMap<string, Extent>) {
    this.#places = places
  }

  /** Opens a folder's words and looks every line through: damaged words are not there, since they are found by their digest. */
  static async open(folder: string): Promise<Words> {
    const places = new Map<string, Extent>()
    const path = join(folder, WORDS)
    if (!existsSync(path)) return new Words(places)
    const file = openSync(path, 'r')
    let offset = 0
    for await (const line of linesOf(file)) {
      places.set(lineDigest(line), {file, offset, ends: endsOf(line)})
      offset += line.length + 1
    }
    return new Words(places)
  }

  /** Opens the words that have just been written one after the other: their digests are known. */
  static written(folder: string, words: Iterable<readonly [digest: string, ends: readonly number[]]>): Words {
    const places = new Map<string, Extent>()
    const file = openSync(join(folder, WORDS), 'r')
    let offset = 0
    for (const [digest, ends] of words) {
      places.set(digest, {file, offset, ends})
      offset += ends.at(-1)! + 1
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
    const words = wordsAt(this.#place(digest))
    if (this.#recent.size >= RECENT) this.#recent.delete(this.#recent.keys().next().value!)
    this.#recent.set(digest, words)
    return words
  }

  bytes(digest: string): Buffer {
    const place = this.#place(digest)
    return bytesAt(place, 0, place.ends.at(-1)!)
  }

  #place(digest: string): Extent {
    const place = this.#places.get(digest)
    if (!place) throw new Error('缺一个版面的文字：各年的任务只带本年的文字，别年的只有事实。')
    return place
  }
}

interface Extent {
  /** held open: whoever writes the file anew takes nothing from those who read this one */
  file: number
  offset: number
  /** where the page's parts end; the last end is that of the page */
  ends: readonly number[]
}

function bytesAt({file, offset}: Extent, start: number, end: number): Buffer {
  const bytes = Buffer.allocUnsafe(end - start)
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(file, bytes, at, bytes.length - at, offset + start + at)
    if (read === 0) throw new Error('读过的版面文字在建站时变短了；请再建一次。')
    at += read
  }
  return bytes
}

const RECENT = 128

/** Name of a folder's file of words. */
export const WORDS = 'words.jsonl'

/**
 * Raw lines, then each article's blocks and its evidence, as JSON with tabs between them, which JSON has none of: who wants one article, or its
 * words alone, need not read a whole page. HTML that is the block's text once more, as most is, is left out.
 */
export function bytesOf({lines, articles}: PageWords): Buffer {
  const parts = [lines, ...articles.flatMap(({blocks, evidence}) => [blocks.map(keptForm), evidence])]
  return Buffer.from(parts.map((part) => JSON.stringify(part)).join('\t'))
}

type KeptBlock = Omit<BlockRecord, 'html'> & {html?: string}

function keptForm({html, ...block}: BlockRecord): KeptBlock {
  return html === block.text ? block : {...block, html}
}

function blockOf({role, text, html = text, lines}: KeptBlock): BlockRecord {
  return {role, text, html, lines}
}

/** Where the parts of a page's bytes end. */
export function endsOf(bytes: Uint8Array): number[] {
  const ends: number[] = []
  for (let end = bytes.indexOf(TAB); end !== -1; end = bytes.indexOf(TAB, end + 1)) ends.push(end)
  return [...ends, bytes.length]
}

function wordsAt(place: Extent): PageWords {
  const {ends} = place
  const lines = once(() => JSON.parse(bytesAt(place, 0, ends[0]!).toString()) as string[])
  const articles = Array.from({length: (ends.length - 1) / 2}, (_, index) => articleAt(place, ends[2 * index]! + 1, ends[2 * index + 1]!, ends[2 * index + 2]!))
  return {
    get lines() {
      return lines()
    },
    articles,
  }
}

/** Blocks from `start` to `middle`, evidence behind the tab there. */
function articleAt(place: Extent, start: number, middle: number, end: number): ArticleWords {
  const bytes = once(() => bytesAt(place, start, end))
  const blocks = once(() => (JSON.parse(bytes().toString('utf8', 0, middle - start)) as KeptBlock[]).map(blockOf))
  const evidence = once(() => JSON.parse(bytes().toString('utf8', middle - start + 1)) as Evidence[])
  return {
    get blocks() {
      return blocks()
    },
    get evidence() {
      return evidence()
    },
  }
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}

const TAB = 9
