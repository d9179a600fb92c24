/**
 * Where the pieces of a row lie. They stand one behind another in pack files of at most `PACK_SIZE` bytes, a piece never across two, so
 * that hosts keep few files and readers still ask for a piece alone. Writer and reader find the same places from the sizes.
 *
 * @param sizes bytes of each piece
 * @example placePieces([100_000, 50_000, 64]) // [{pack: 0, from: 0, length: 100000}, {pack: 1, from: 0, length: 50000}, {pack: 1, from: 50000, length: 64}]
 */
export function placePieces(sizes: readonly number[]): PiecePlace[] {
  const places: PiecePlace[] = []
  let pack = 0
  let from = 0
  for (const length of sizes) {
    if (from > 0 && from + length > PACK_SIZE) {
      pack++
      from = 0
    }
    places.push({pack, from, length})
    from += length
  }
  return places
}

export interface PiecePlace {
  /** number of the pack file */
  pack: number
  /** first byte in it */
  from: number
  /** bytes */
  length: number
}

/** Where a host gives whole files only, this is what a piece costs; where it gives parts, packs could be of any size. */
export const PACK_SIZE = 131_072

/** Name of a pack file. As `.gz` some hosts would have browsers unpack it, which they can do neither with parts nor with many pieces. */
export const packName = (pack: number) => `${pack}.pack`

/** Every piece is made to fill whole steps of so many bytes, so that its size is told by one character. */
export const STEP = 64

/** Sizes as a text, one character a piece. */
export function writeSizes(sizes: readonly number[]): string {
  return sizes
    .map((size) => {
      if (size % STEP !== 0 || size > MOST_STEPS * STEP) throw new RangeError(`a piece of ${size} bytes`)
      return String.fromCharCode(ZERO + size / STEP)
    })
    .join('')
}

/** Sizes in bytes, of a text that `writeSizes` wrote. */
export function readSizes(text: string): number[] {
  return Array.from(text, (character) => (character.charCodeAt(0) - ZERO) * STEP)
}

const ZERO = '0'.charCodeAt(0)
/** Below the surrogates. */
const MOST_STEPS = 50_000
