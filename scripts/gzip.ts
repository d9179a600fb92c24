import {gzipSync} from 'node:zlib'

/** Gzip without time or system in its header: equal content gives equal bytes. */
export function gzip(bytes: Uint8Array): Buffer {
  const packed = gzipSync(bytes, {level: 9})
  packed[9] = 0xff
  return packed
}
