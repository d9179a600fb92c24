import {gzipSync} from 'node:zlib'

/**
 * Gzip without time or system in its header: equal content gives equal bytes. Level 6 packs the index within a tenth of a percent of level 9
 * in three quarters of its time.
 *
 * @param step the packed bytes fill whole steps of so many bytes
 */
export function gzip(bytes: Uint8Array, step = 1): Buffer {
  const packed = gzipSync(bytes, {level: 6, memLevel: 9})
  packed[OPERATING_SYSTEM] = UNKNOWN_SYSTEM
  const missing = (step - (packed.length % step)) % step
  if (missing === 0) return packed
  // A file's name may stand behind the header, as text that a zero ends. Readers pass it over.
  packed[FLAGS]! |= HAS_NAME
  const name = Buffer.alloc(missing, '-')
  name[missing - 1] = 0
  return Buffer.concat([packed.subarray(0, HEADER), name, packed.subarray(HEADER)])
}

/** RFC 1952. */
const FLAGS = 3
const HAS_NAME = 8
const OPERATING_SYSTEM = 9
const UNKNOWN_SYSTEM = 0xff
const HEADER = 10
