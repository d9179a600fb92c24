import {gunzipSync, gzipSync} from 'node:zlib'

/**
 * Rewrites the table of contents that Pagefind 1.5.2 makes of an index (CBOR after a signature, gzipped: version, pages as
 * [hash, words], chunks as [first word, last word, hash], filters, sorts, fields): pages get our labels, so no table from
 * hash to article is needed, word counts go (our order does not use them), and chunks are numbered. A third of the size.
 *
 * @returns the new file and, for each chunk file, its old and new name
 */
export function rewriteMeta(bytes: Uint8Array, labelOf: (hash: string) => string | undefined): Rewritten {
  const plain = gunzipSync(bytes)
  if (plain.subarray(0, SIGNATURE.length).toString() !== SIGNATURE) throw new Error('不是 Pagefind 的索引目录文件。')
  const [version, pages, chunks, ...rest] = readCbor(plain.subarray(SIGNATURE.length)) as Meta
  if (version !== '1.5.2') throw new Error(`Pagefind ${version} 的索引格式未经核对，请用 1.5.2。`)
  const labelled = pages.map(([hash]) => {
    const label = labelOf(hash)
    if (label === undefined) throw new Error(`Pagefind 的结果 ${hash} 找不到对应的文章。`)
    return [label, 1]
  })
  const names = chunks.map(([, , hash], index): [string, string] => [hash, index.toString(36)])
  const numbered = chunks.map(([from, to], index) => [from, to, index.toString(36)])
  const body = writeCbor([version, labelled, numbered, ...rest])
  return {meta: gzip(Buffer.concat([Buffer.from(SIGNATURE), body])), chunks: names}
}

export interface Rewritten {
  meta: Uint8Array
  chunks: [from: string, to: string][]
}

/** Gzip without time or system in its header: equal content gives equal bytes. */
export function gzip(bytes: Uint8Array): Buffer {
  const packed = gzipSync(bytes, {level: 9})
  packed[9] = 0xff
  return packed
}

type Meta = [version: string, pages: [hash: string, words: number][], chunks: [string, string, string][], ...rest: Cbor[]]
type Cbor = number | string | Cbor[]

const SIGNATURE = 'pagefind_dcd'

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

function writeCbor(value: Cbor): Buffer {
  if (typeof value === 'number') return sized(0, value)
  if (typeof value === 'string') return Buffer.concat([sized(3, Buffer.byteLength(value)), Buffer.from(value)])
  return Buffer.concat([sized(4, value.length), ...value.map(writeCbor)])
}

function sized(type: number, size: number): Buffer {
  const [info, length] = size < 24 ? [size, 0] : size < 0x100 ? [24, 1] : size < 0x10000 ? [25, 2] : [26, 4]
  const bytes = Buffer.alloc(1 + length!)
  bytes[0] = (type << 5) | info!
  if (length) bytes.writeUIntBE(size, 1, length)
  return bytes
}
