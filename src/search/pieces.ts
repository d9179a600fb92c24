import {packName, placePieces, readSizes} from './packs.ts'
import type {ReadFile} from './read-file.ts'

/**
 * Reads the pieces of a row by their number, each alone, whatever pack it lies in.
 *
 * @param folder where the packs lie
 * @param sizes of all pieces, as the table of contents has them
 */
export function openPieces(folder: string, sizes: string, read: ReadFile): (piece: number) => Promise<Uint8Array<ArrayBuffer>> {
  const places = placePieces(readSizes(sizes))
  const lengths = new Map<number, number>()
  for (const {pack, from, length} of places) lengths.set(pack, from + length)
  return async (piece) => {
    const place = places[piece]
    if (!place) throw new Error(`索引目录里没有第 ${piece} 块。`)
    return read(`${folder}/${packName(place.pack)}`, {from: place.from, length: place.length, of: lengths.get(place.pack)!})
  }
}
