import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

/** One file of the archive's data. `rows` counts articles, places …, `columns` describes a table. */
export interface DataFile {
  name: string
  says: string
  mediaType: string
  readonly text: string
  rows: number
  /** of the text in UTF-8 */
  bytes: number
  sha256: string
  columns?: {name: string; says: string}[]
}

/** What is known of a file beside its text. */
export type DataFileHead = Pick<DataFile, 'name' | 'says' | 'mediaType' | 'columns'>

/**
 * Room for texts that are kept until they are asked for. Of a large archive they would fill the memory together: what finds no room is
 * made a second time.
 */
export interface TextRoom {
  /** characters */
  left: number
}

/** A file whose text is made in one go. */
export function dataFile(head: DataFileHead, rows: number, make: () => string, room: TextRoom): DataFile {
  const part = partBegun()
  add(part, {text: make(), rows}, make, room)
  return fileOf(head, part)
}

/**
 * Files of what is written lot by lot, cut where one would be larger than hosts take; the first has the plain name, the next ones a
 * number: `articles.csv`, `articles-2.csv`. Each begins with `begin`.
 *
 * @example const table = dataFiles(head, write, room); table.take(items); table.files()
 */
export function dataFiles<Item>(head: DataFileHead, write: (items: readonly Item[]) => Written, room: TextRoom, begin = ''): GrowingFiles<Item> {
  const parts: Part[] = []
  const open = () => {
    parts.push(partBegun())
    add(parts.at(-1)!, {text: begin, rows: 0}, () => begin, room)
    return parts.at(-1)!
  }
  let part = open()
  return {
    take: (items) => {
      const written = write(items)
      if (part.rows > 0 && part.characters + written.text.length > PART_CHARACTERS) part = open()
      add(part, written, () => write(items).text, room)
    },
    files: () => parts.map((part, index) => {
      const name = index === 0 ? head.name : head.name.replace(/(?=\.)/u, `-${index + 1}`)
      const says = parts.length === 1 ? head.says : `${head.says}（第${index + 1}部分，共${parts.length}部分）`
      return fileOf({...head, name, says}, part)
    }),
  }
}

export interface GrowingFiles<Item> {
  /** a lot; files are cut between lots */
  take(items: readonly Item[]): void
  files(): DataFile[]
}

/** Text of some items, and how many rows it has. */
export interface Written {
  text: string
  rows: number
}

// Free hosts refuse single files of 25 MB and more; a character of Chinese is three bytes.
const PART_CHARACTERS = 6_000_000

interface Part {
  /** as long as there was room for them */
  texts: string[] | undefined
  makers: (() => string)[]
  rows: number
  characters: number
  bytes: number
  hash: ReturnType<typeof sha256.create>
}

function partBegun(): Part {
  return {texts: [], makers: [], rows: 0, characters: 0, bytes: 0, hash: sha256.create()}
}

function add(part: Part, {text, rows}: Written, make: () => string, room: TextRoom): void {
  const bytes = utf8ToBytes(text)
  room.left -= text.length
  if (room.left < 0) part.texts = undefined
  part.texts?.push(text)
  part.makers.push(make)
  part.rows += rows
  part.characters += text.length
  part.bytes += bytes.length
  part.hash.update(bytes)
}

function fileOf(head: DataFileHead, {texts, makers, rows, bytes, hash}: Part): DataFile {
  const kept = texts?.join('')
  return {
    ...head,
    get text() {
      return kept ?? makers.map((make) => make()).join('')
    },
    rows,
    bytes,
    sha256: bytesToHex(hash.digest()),
  }
}
