import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

/**
 * One file of the archive's data. `rows` counts articles, places …, `columns` describes a table. Of a large archive the texts together
 * would fill the memory, so `text` is made each time it is asked for.
 */
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

/** A file whose text is made in one go. */
export function dataFile(head: DataFileHead, rows: number, make: () => string): DataFile {
  const part = partBegun()
  add(part, make(), make, rows)
  return fileOf(head, part)
}

/**
 * Files of what is written item by item, cut where one would be larger than hosts take; the first has the plain name, the next ones a
 * number: `articles.csv`, `articles-2.csv`. Each begins with `begin`.
 */
export function dataFiles<Item>(head: DataFileHead, items: readonly Item[], write: (items: readonly Item[]) => Written, begin = ''): DataFile[] {
  const parts: Part[] = []
  for (let at = 0; at < items.length || at === 0; at += TOGETHER) {
    const some = items.slice(at, at + TOGETHER)
    const {text, rows} = write(some)
    if (parts.length === 0 || parts.at(-1)!.characters + text.length > PART_CHARACTERS) {
      parts.push(partBegun())
      add(parts.at(-1)!, begin, () => begin, 0)
    }
    add(parts.at(-1)!, text, () => write(some).text, rows)
  }
  return parts.map((part, index) => {
    const name = index === 0 ? head.name : head.name.replace(/(?=\.)/u, `-${index + 1}`)
    const says = parts.length === 1 ? head.says : `${head.says}（第${index + 1}部分，共${parts.length}部分）`
    return fileOf({...head, name, says}, part)
  })
}

/** Text of some items, and how many rows it has. */
export interface Written {
  text: string
  rows: number
}

/** Items that are written together: a file is cut between such lots. */
const TOGETHER = 100

// Free hosts refuse single files of 25 MB and more; a character of Chinese is three bytes.
const PART_CHARACTERS = 6_000_000

interface Part {
  makers: (() => string)[]
  rows: number
  characters: number
  bytes: number
  hash: ReturnType<typeof sha256.create>
}

function partBegun(): Part {
  return {makers: [], rows: 0, characters: 0, bytes: 0, hash: sha256.create()}
}

function add(part: Part, text: string, make: () => string, rows: number): void {
  const bytes = utf8ToBytes(text)
  part.makers.push(make)
  part.rows += rows
  part.characters += text.length
  part.bytes += bytes.length
  part.hash.update(bytes)
}

function fileOf(head: DataFileHead, {makers, rows, bytes, hash}: Part): DataFile {
  return {
    ...head,
    get text() {
      return makers.map((make) => make()).join('')
    },
    rows,
    bytes,
    sha256: bytesToHex(hash.digest()),
  }
}
