/** Reads the part of CBOR (RFC 8949) that Pagefind's files consist of. */
export function readCbor(bytes: Uint8Array): unknown {
  const view = Buffer.from(bytes)
  let at = 0
  const read = (): unknown => {
    const [type, info] = [view[at]! >> 5, view[at++]! & 31]
    const length = info < 24 ? 0 : 1 << (info - 24)
    const size = length === 0 ? info : view.readUIntBE(at, length)
    at += length
    if (type === 0) return size
    if (type === 1) return -1 - size
    if (type === 3) return view.subarray(at, (at += size)).toString()
    if (type === 4) return Array.from({length: size}, read)
    throw new Error(`CBOR type ${type}`)
  }
  return read()
}
