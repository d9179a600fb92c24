import {createHash} from 'node:crypto'
import {closeSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, renameSync, rmSync, writeFileSync, writeSync} from 'node:fs'
import {join} from 'node:path'

/**
 * Rendered pages of the last build, each under the key of what it was made of. Bodies stand one after the other in a few pack
 * files, the index tells where, with a digest of each: a damaged page is not there. Pages of other code are not there either.
 * What a build takes or puts makes the next index, written whole or not at all by `close`; the rest is forgotten.
 */
export class PageStore {
  readonly #folder: string
  readonly #code: string
  readonly #known: Map<string, Place>
  readonly #next = new Map<string, Place>()
  readonly #open = new Map<string, number>()
  readonly #pack: string
  readonly #repack: boolean
  #waiting: Buffer[] = []
  #waitingBytes = 0
  #written = 0

  constructor(folder: string, code: string) {
    this.#folder = folder
    this.#code = code
    mkdirSync(folder, {recursive: true})
    this.#known = readIndex(folder, code)
    // Each build adds a pack; before they are too many, what is still wanted of them is written together again.
    this.#repack = new Set([...this.#known.values()].map(({pack}) => pack)).size >= PACKS
    this.#pack = freshName(folder)
  }

  /** The page that was kept for a file under this key, whole, or nothing. */
  take(file: string, key: string): Buffer | undefined {
    const place = this.#known.get(file)
    if (place?.key !== key) return undefined
    const body = this.#read(place)
    if (!body || digestOf(body) !== place.digest) return undefined
    if (this.#repack) this.put(file, key, body)
    else this.#next.set(file, place)
    return body
  }

  /** Keeps a page that was rendered. */
  put(file: string, key: string, body: Buffer): void {
    this.#next.set(file, {key, pack: this.#pack, offset: this.#written + this.#waitingBytes, length: body.length, digest: digestOf(body)})
    this.#waiting.push(body)
    this.#waitingBytes += body.length
    if (this.#waitingBytes > BUFFER) this.#flush()
  }

  /** Writes the index of this build and drops the packs that it does not name. */
  close(): void {
    this.#flush()
    for (const handle of this.#open.values()) closeSync(handle)
    this.#open.clear()
    const temporary = join(this.#folder, `${this.#pack}.index`)
    writeFileSync(temporary, JSON.stringify({code: this.#code, pages: [...this.#next]}))
    renameSync(temporary, join(this.#folder, INDEX))
    const named = new Set([...this.#next.values()].map(({pack}) => pack))
    for (const name of readdirSync(this.#folder)) if (name !== INDEX && !named.has(name)) rmSync(join(this.#folder, name), {force: true})
  }

  #read({pack, offset, length}: Place): Buffer | undefined {
    try {
      const handle = this.#open.get(pack) ?? openSync(join(this.#folder, pack), 'r')
      this.#open.set(pack, handle)
      const body = Buffer.allocUnsafe(length)
      return readSync(handle, body, 0, length, offset) === length ? body : undefined
    } catch {
      return undefined
    }
  }

  #flush(): void {
    if (this.#waiting.length === 0) return
    const handle = openSync(join(this.#folder, this.#pack), 'a')
    try {
      const bytes = Buffer.concat(this.#waiting)
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at)
    } finally {
      closeSync(handle)
    }
    this.#written += this.#waitingBytes
    this.#waiting = []
    this.#waitingBytes = 0
  }
}

interface Place {
  key: string
  pack: string
  offset: number
  length: number
  digest: string
}

const INDEX = 'index.json'
const PACKS = 8
const BUFFER = 4 * 1024 * 1024

function readIndex(folder: string, code: string): Map<string, Place> {
  try {
    const index = JSON.parse(readFileSync(join(folder, INDEX), 'utf8')) as {code: string; pages: [string, Place][]}
    return new Map(index.code === code ? index.pages : [])
  } catch {
    // No index, or half of one: everything is rendered again.
    return new Map()
  }
}

function freshName(folder: string): string {
  const taken = new Set(readdirSync(folder))
  for (let number = 0; ; number++) {
    const name = `${process.pid}-${number}.pack`
    if (!taken.has(name)) return name
  }
}

function digestOf(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 32)
}
