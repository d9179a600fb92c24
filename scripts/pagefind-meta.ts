import {gunzipSync, gzipSync} from 'node:zlib'
import {SIGNATURE} from '../src/search/toc.ts'

/**
 * Reads the table of contents that Pagefind 1.5.2 makes of an index (CBOR after a signature, gzipped: version, pages as
 * [hash, words], chunks as [first word, last word, hash], filters, sorts, fields). Throws when it is anything else.
 */
export function readMeta(bytes: Uint8Array): PagefindMeta {
  const plain = gunzipSync(bytes)
  if (plain.subarray(0, SIGNATURE.length).toString() !== SIGNATURE) throw new Error('不是 Pagefind 的索引目录文件。')
  const [version, pages, chunks, ...rest] = readCbor(plain.subarray(SIGNATURE.length)) as Meta
  if (version !== '1.5.2') throw new Error(`Pagefind ${version} 的索引格式未经核对，请用 1.5.2。`)
  if (JSON.stringify(rest) !== '[[],[],[]]') throw new Error('Pagefind 的索引目录里有意料之外的筛选或排序表。')
  return {pages: pages.map(([hash]) => hash), chunks}
}

export interface PagefindMeta {
  /** hash of each page, in the order in which exact hits come */
  pages: string[]
  chunks: [first: string, last: string, hash: string][]
}

/** Gzip without time or system in its header: equal content gives equal bytes. */
export function gzip(bytes: Uint8Array): Buffer {
  const packed = gzipSync(bytes, {level: 9})
  packed[9] = 0xff
  return packed
}

type Meta = [version: string, pages: [hash: string, words: number][], chunks: [string, string, string][], ...rest: Cbor[]]
type Cbor = number | string | Cbor[]

/** The part of CBOR (RFC 8949) that occurs: unsigned integers, text, arrays. */
function readCbor(bytes: Buffer): Cbor {
  let at = 0
  const read = (): Cbor => {
    const type = bytes[at]! >> 5
    const size = readSize()
    if (type === 0) return size
    if (type === 3) return bytes.subarray(at, (at += size)).toString()
    if (type === 4) return Array.from({length: size}, read)
    throw new Error(`Pagefind 的索引目录里有未知的内容（CBOR 类型 ${type}）。`)
  }
  const readSize = (): number => {
    const info = bytes[at++]! & 31
    if (info < 24) return info
    const length = {24: 1, 25: 2, 26: 4}[info]
    if (!length) throw new Error(`Pagefind 的索引目录里有未知的长度（CBOR ${info}）。`)
    at += length
    return bytes.readUIntBE(at - length, length)
  }
  return read()
}
