/** Files of lines that are found again by their digest. */
import {createReadStream} from 'node:fs'
import {sha256} from '../sha256.ts'

/** Lines of a file, by name or open, that may be larger than what fits into memory; a last one without its end was cut short and is left out. */
export async function* linesOf(file: string | number): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  const stream = typeof file === 'string' ? createReadStream(file, {highWaterMark: BUFFER}) : createReadStream('', {fd: file, start: 0, autoClose: false, highWaterMark: BUFFER})
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let start = 0
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
      yield bytes.subarray(start, end)
      start = end + 1
    }
    rest = bytes.subarray(start)
  }
}

const BUFFER = 4 * 1024 * 1024

/** Digits of the digest of a line. */
export const DIGITS = 32

/** The first digits of a line's SHA-256: enough to tell damage, and one line from another. */
export function lineDigest(json: string | Uint8Array): string {
  return sha256(json).slice(0, DIGITS)
}
