import {sha256 as hashOf} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

/**
 * SHA-256 in hex wherever JavaScript runs. It is what `#sha256` means outside Node, whose own, eight times as fast, it means there:
 * see `imports` in package.json.
 */
export function sha256(data: string | Uint8Array): string {
  return bytesToHex(hashOf(typeof data === 'string' ? utf8ToBytes(data) : data))
}
