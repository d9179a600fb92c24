/** A file of the archive's data that readers may download: its bytes, rows and columns, and its digest. */
import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, concatBytes, utf8ToBytes} from '@noble/hashes/utils.js'

/** One file of the archive's data. `rows` counts articles, places …, `columns` describes a table. */
export interface DataFile {
  name: string
  says: string
  mediaType: string
  rows: number
  bytes: number
  sha256: string
  columns?: {name: string; says: string}[]
  /** made when it is asked for: the bodies of a large archive would fill the memory together */
  body(): Uint8Array<ArrayBuffer>
}

/** What is known of a file beside its text. */
export type DataFileHead = Pick<DataFile, 'name' | 'says' | 'mediaType' | 'columns'>

/** A SHA-256 under way. */
export interface Hashing {
  update(bytes: Uint8Array): unknown
  digest(encoding: 'hex'): string
}

/** SHA-256 in pure code. */
export function pureHashing(): Hashing {
  const hash = sha256.create()
  return {update: (bytes) => hash.update(bytes), digest: () => bytesToHex(hash.digest())}
}

/** A file that is made in one go. */
export function dataFile(head: DataFileHead, read: () => Written, hashing = pureHashing): DataFile {
  const part = partBegun(hashing)
  add(part, read(), read)
  return fileOf(head, part)
}

/**
 * Files of what is written batch by batch, cut where one would be larger than hosts take; the first has the plain name, the next ones a
 * number: `articles.csv`, `articles-2.csv`. Each begins with `begin`. A batch is read once to know the files, and again where a file's body
 * is asked for.
 *
 * @example const table = dataFiles(head, begin); table.take(() => written('a,b\r\n', 1)); table.files()
 */
export function dataFiles(head: DataFileHead, begin = '', hashing = pureHashing): GrowingFiles {
  const parts: Part[] = []
  const open = () => {
    parts.push(partBegun(hashing))
    add(parts.at(-1)!, written(begin, 0), () => written(begin, 0))
    return parts.at(-1)!
  }
  let part = open()
  return {
    take: (read) => {
      const batch = read()
      if (part.rows > 0 && part.bytes + batch.bytes.length > PART_BYTES) part = open()
      add(part, batch, read)
    },
    files: () => parts.map((part, index) => {
      const name = index === 0 ? head.name : head.name.replace(/(?=\.)/u, `-${index + 1}`)
      const says = parts.length === 1 ? head.says : `${head.says}（第${index + 1}部分，共${parts.length}部分）`
      return fileOf({...head, name, says}, part)
    }),
  }
}

export interface GrowingFiles {
  /** a batch, read now and perhaps once more; files are cut between batches */
  take(read: () => Written): void
  files(): DataFile[]
}

/** What is written of some items, and how many rows it has. */
export interface Written {
  bytes: Uint8Array
  rows: number
}

/** A text as it is written: in UTF-8. */
export function written(text: string, rows: number): Written {
  return {bytes: utf8ToBytes(text), rows}
}

// Free hosts refuse single files of 25 MB and more.
const PART_BYTES = 18_000_000

interface Part {
  readers: (() => Written)[]
  rows: number
  bytes: number
  hash: Hashing
}

function partBegun(hashing: () => Hashing): Part {
  return {readers: [], rows: 0, bytes: 0, hash: hashing()}
}

function add(part: Part, {bytes, rows}: Written, read: () => Written): void {
  part.readers.push(read)
  part.rows += rows
  part.bytes += bytes.length
  part.hash.update(bytes)
}

function fileOf(head: DataFileHead, {readers, rows, bytes, hash}: Part): DataFile {
  return {...head, rows, bytes, sha256: hash.digest('hex'), body: () => concatBytes(...readers.map((read) => read().bytes))}
}
