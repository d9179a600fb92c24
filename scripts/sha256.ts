import {hash} from 'node:crypto'

/** SHA-256 in hex as the machine has it; `#sha256` means this in Node and src/press/sha256.ts, in pure code, elsewhere (package.json). */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data)
}
