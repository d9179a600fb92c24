import {closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, renameSync, rmSync, writeFileSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {freshName, PagePack, type PackedPage} from './page-pack.ts'
import {sha256} from '../sha256.ts'

/**
 * Rendered pages of the last build, each under the key of what it was made of. Bodies stand one after the other in a few pack
 * files, the index tells where, with a digest of each: a damaged page is not there. Pages of other code are not there either.
 * What a build takes or puts makes the next index, written whole or not at all by `close`; the rest is forgotten.
 */
export class PageStore {
  readonly #folder: string
  readonly #code: string
  readonly #known: Map<string, IndexedPage>
  readonly #next = new Map<string, IndexedPage>()
  readonly #open = new Map<string, number>()
  readonly #pack: PagePack
  readonly #repack: boolean

  constructor(folder: string, code: string) {
    this.#folder = folder
    this.#code = code
    mkdirSync(folder, {recursive: true})
    this.#known = readIndex(folder, code)
    // Each build adds a pack; before they are too many, what is still wanted of them is written together again.
    this.#repack = new Set([...this.#known.values()].map(({pack}) => pack)).size >= PACKS
    this.#pack = new PagePack(folder)
  }

  /** SHA-256 of the page that was kept for a file under this key. */
  digestOf(file: string, key: string): string | undefined {
    const place = this.#known.get(file)
    return place?.key === key ? place.digest : undefined
  }

  /** The page that was kept for a file under this key, whole, or nothing; it is kept on. */
  take(file: string, key: string): Buffer | undefined {
    const place = [this.#next, this.#known].map((places) => places.get(file)).find((place) => place?.key === key)
    const body = place && this.#read(place)
    if (body === undefined || sha256(body) !== place!.digest) return undefined
    if (place === this.#next.get(file)) return body
    if (this.#repack) this.put(file, key, body)
    else this.#next.set(file, place!)
    return body
  }

  /** Keeps on a page that lies elsewhere as it was: nobody needs its bytes now. Answers whether it could. */
  keepOn(file: string, key: string): boolean {
    const place = this.#known.get(file)
    if (this.#repack || place?.key !== key) return false
    this.#next.set(file, place)
    return true
  }

  /** What was kept under a name like a page, or is made and kept now. */
  takeOrPut(name: string, key: string, make: () => Uint8Array): Uint8Array {
    const kept = this.take(name, key)
    if (kept) return kept
    const made = Buffer.from(make())
    this.put(name, key, made)
    return made
  }

  /** Keeps a page that was drawn. Answers its SHA-256. */
  put(file: string, key: string, body: Buffer): string {
    const place = this.#pack.add(body)
    this.adopt(file, key, place)
    return place.digest
  }

  /** Keeps a page that another process has drawn and put into a pack in this store's folder. */
  adopt(file: string, key: string, place: PackedPage): void {
    this.#next.set(file, {key, ...place})
  }

  /** Writes the index of this build and drops the packs that it does not name. */
  close(): void {
    this.#pack.flush()
    for (const handle of this.#open.values()) closeSync(handle)
    this.#open.clear()
    writeIndex(this.#folder, this.#code, this.#next)
    const named = new Set([...this.#next.values()].map(({pack}) => pack))
    for (const name of readdirSync(this.#folder)) if (name !== INDEX && !named.has(name)) rmSync(join(this.#folder, name), {force: true})
  }

  #read({pack, offset, length}: IndexedPage): Buffer | undefined {
    try {
      if (pack === this.#pack.name) this.#pack.flush()
      const handle = this.#open.get(pack) ?? openSync(join(this.#folder, pack), 'r')
      this.#open.set(pack, handle)
      const body = Buffer.allocUnsafe(length)
      return readSync(handle, body, 0, length, offset) === length ? body : undefined
    } catch {
      return undefined
    }
  }
}

/**
 * Takes the pages of other stores into the one of `folder`, in one pack; pages of other code, and what cannot be read, stay out.
 * Nothing of it is trusted by whoever takes them from there.
 */
export function joinStores(others: readonly string[], folder: string, code: string): void {
  mkdirSync(folder, {recursive: true})
  const pages = readIndex(folder, code)
  const pack = freshName(folder)
  const out = openSync(join(folder, pack), 'a')
  let end = 0
  for (const other of others) {
    const bases = new Map<string, number>()
    for (const [file, place] of readIndex(other, code)) {
      if (!bases.has(place.pack)) {
        bases.set(place.pack, end)
        end += appendFile(out, join(other, place.pack))
      }
      pages.set(file, {...place, pack, offset: bases.get(place.pack)! + place.offset})
    }
  }
  closeSync(out)
  writeIndex(folder, code, pages)
}

/** Answers how many bytes were added. */
function appendFile(out: number, file: string): number {
  if (!existsSync(file)) return 0
  const handle = openSync(file, 'r')
  const buffer = Buffer.allocUnsafe(BUFFER)
  let total = 0
  for (let read = readSync(handle, buffer); read > 0; read = readSync(handle, buffer)) {
    for (let at = 0; at < read; ) at += writeSync(out, buffer, at, read - at)
    total += read
  }
  closeSync(handle)
  return total
}

interface IndexedPage extends PackedPage {
  key: string
}

const INDEX = 'index.jsonl'
const PACKS = 8
const BUFFER = 4 * 1024 * 1024

/** The first line names the code, each further line is a page. Damage costs the pages of the lines that it hits. */
function readIndex(folder: string, code: string): Map<string, IndexedPage> {
  const pages = new Map<string, IndexedPage>()
  let index: string
  try {
    index = readFileSync(join(folder, INDEX), 'utf8')
  } catch {
    return pages
  }
  const [first, ...lines] = index.split('\n')
  for (const line of first === code ? lines : []) {
    try {
      const [file, place] = JSON.parse(line) as [string, IndexedPage]
      pages.set(file, place)
    } catch {
      continue
    }
  }
  return pages
}

function writeIndex(folder: string, code: string, pages: ReadonlyMap<string, IndexedPage>): void {
  const temporary = join(folder, `${process.pid}.index`)
  writeFileSync(temporary, `${code}\n${[...pages].map((page) => `${JSON.stringify(page)}\n`).join('')}`)
  renameSync(temporary, join(folder, INDEX))
}
