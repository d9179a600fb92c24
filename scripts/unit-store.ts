import {createHash} from 'node:crypto'
import {createReadStream, openSync, readSync} from 'node:fs'
import {mkdir, open, rename, type FileHandle} from 'node:fs/promises'
import {join} from 'node:path'
import type {ArticleFacts, ArticleWords, PageFacts, PageWords} from '../src/site/light.ts'
import type {ReadUnit, UnitCheck} from './units.ts'

/** A page as it is kept from build to build: its facts, and by which digest its words are found. */
export interface KeptUnit {
  /** of the files that the unit was read from */
  digest: string
  checked: UnitCheck
  articles: ArticleFacts[]
  page?: PageFacts
  /** digest of its words */
  words: string
}

/** Names of the two files of a folder of units. */
export const FACTS = 'facts.jsonl'
export const WORDS = 'words.jsonl'

/**
 * Units kept from the last build. In `facts.jsonl` the first line names the rules that they were read by, each further line is one unit
 * behind the digest of its JSON. What is damaged, or was read by other rules than those asked for, is not there.
 */
export async function readFacts(file: string, rules?: string): Promise<Map<string, KeptUnit>> {
  const kept = new Map<string, KeptUnit>()
  let first = true
  try {
    for await (const line of linesOf(openSync(file, 'r'))) {
      if (first && rules !== undefined && line.toString('latin1') !== rules) return kept
      const unit = first ? undefined : unpack(line)
      first = false
      if (unit) kept.set(unit.checked.id, unit)
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  return kept
}

/** All units of a folder, by whatever rules they were read. */
export async function readUnits(folder: string): Promise<KeptUnits> {
  return {units: [...(await readFacts(join(folder, FACTS))).values()], words: await Words.open(folder)}
}

/** The words of kept units, fetched page by page; the last pages asked for are at hand. */
export class Words {
  readonly #places: ReadonlyMap<string, Place>
  readonly #recent = new Map<string, PageWords>()

  constructor(places: ReadonlyMap<string, Place>) {
    this.#places = places
  }

  /** Opens the word files of some folders and looks every line through: damaged words are not there, since they are found by their digest. */
  static async open(...folders: string[]): Promise<Words> {
    const places = new Map<string, Place>()
    for (const folder of folders) {
      let file: number
      try {
        file = openSync(join(folder, WORDS), 'r')
      } catch {
        continue
      }
      let offset = 0
      for await (const line of linesOf(file)) {
        places.set(digestOf(line), {file, offset, length: line.length})
        offset += line.length + 1
      }
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

/** Writes units in place of those of the last build, whole or not at all. Words go to the disk at once, so they never are all in memory. */
export class UnitWriter {
  readonly #folder: string
  readonly #rules: string
  readonly #words: FileHandle
  readonly #units: KeptUnit[] = []
  #waiting: Buffer[] = []
  #waitingBytes = 0

  static async open(folder: string, rules: string): Promise<UnitWriter> {
    await mkdir(folder, {recursive: true})
    return new UnitWriter(folder, rules, await open(temporary(folder, WORDS), 'w'))
  }

  constructor(folder: string, rules: string, words: FileHandle) {
    this.#folder = folder
    this.#rules = rules
    this.#words = words
  }

  async add(digest: string, {words, ...unit}: ReadUnit): Promise<void> {
    const bytes = bytesOf(words)
    await this.keep({digest, ...unit, words: digestOf(bytes)}, bytes)
  }

  /** Takes a unit over as it was. */
  async keep(unit: KeptUnit, words: Buffer): Promise<void> {
    this.#units.push(unit)
    this.#waiting.push(words, NEWLINE)
    this.#waitingBytes += words.length + 1
    if (this.#waitingBytes > BUFFER) await this.#flush()
  }

  /** Answers the units in the order of `ids`, and their words. */
  async close(ids: readonly string[]): Promise<KeptUnits> {
    await this.#flush()
    await this.#words.close()
    const byId = new Map(this.#units.map((unit) => [unit.checked.id, unit]))
    const units = ids.map((id) => byId.get(id)!)
    const facts = await open(temporary(this.#folder, FACTS), 'w')
    try {
      await facts.write(`${this.#rules}\n`)
      for (let at = 0; at < units.length; at += LINES) await facts.write(units.slice(at, at + LINES).map(pack).join(''))
    } finally {
      await facts.close()
    }
    for (const name of [WORDS, FACTS]) await rename(temporary(this.#folder, name), join(this.#folder, name))
    return {units, words: await Words.open(this.#folder)}
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.concat(this.#waiting)
    this.#waiting = []
    this.#waitingBytes = 0
    for (let at = 0; at < bytes.length; ) at += (await this.#words.write(bytes, at)).bytesWritten
  }
}

export interface KeptUnits {
  units: KeptUnit[]
  words: Words
}

const LINES = 100
const BUFFER = 4 * 1024 * 1024
const NEWLINE = Buffer.from('\n')

/** Raw lines and articles as JSON with tabs between them, which JSON has none of: a list that shows one article needs not read a whole page. */
function bytesOf({lines, articles}: PageWords): Buffer {
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

function temporary(folder: string, name: string): string {
  return join(folder, `${name}.${process.pid}`)
}

/** Lines of an open file that may be larger than what fits into memory; a last one without its end was cut short and is left out. */
export async function* linesOf(file: number): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of createReadStream('', {fd: file, start: 0, autoClose: false, highWaterMark: BUFFER}) as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let start = 0
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
      yield bytes.subarray(start, end)
      start = end + 1
    }
    rest = bytes.subarray(start)
  }
}

function pack(kept: KeptUnit): string {
  const json = JSON.stringify(kept)
  return `${digestOf(json)} ${json}\n`
}

function unpack(line: Buffer): KeptUnit | undefined {
  const json = line.subarray(DIGITS + 1)
  return line.toString('latin1', 0, DIGITS) === digestOf(json) ? JSON.parse(json.toString()) as KeptUnit : undefined
}

const DIGITS = 32

function digestOf(json: string | Uint8Array): string {
  return createHash('sha256').update(json).digest('hex').slice(0, DIGITS)
}
