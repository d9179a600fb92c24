/** Eight bits a byte: what is asked of every letter of a page stays so in a processor's nearest cache. */

export function setBit(bits: Uint8Array, at: number): void {
  bits[at >> 3]! |= 1 << (at & 7)
}

/** @example hasBit(Uint8Array.of(0b100), 2) // true */
export function hasBit(bits: Uint8Array, at: number): boolean {
  return ((bits[at >> 3]! >> (at & 7)) & 1) === 1
}
