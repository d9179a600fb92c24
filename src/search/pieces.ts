import {packName, placePieces, readSizes, type PiecePlace} from './packs.ts'
import type {FilePart, ReadFile} from './read-file.ts'

/**
 * Reads the pieces of a row by their number, whatever pack they lie in. Of those that are asked for in one turn neighbours are read as one
 * part: browsers refuse thousands of questions at once, and each takes longer than its bytes.
 *
 * @param folder where the packs lie
 * @param sizes of all pieces, as the table of contents has them
 */
export function openPieces(folder: string, sizes: string, read: ReadFile): (piece: number) => Promise<Uint8Array<ArrayBuffer>> {
  const places = placePieces(readSizes(sizes))
  const lengths = new Map<number, number>()
  for (const {pack, from, length} of places) lengths.set(pack, from + length)
  let turn: Asked[] = []
  const load = async (part: Asked[]) => {
    const pack = part[0]!.place.pack
    const {from, length} = spanOf(part)
    try {
      const bytes = await read(`${folder}/${packName(pack)}`, {from, length, of: lengths.get(pack)!})
      for (const {place, give} of part) give(bytes.subarray(place.from - from, place.from - from + place.length))
    } catch (error) {
      for (const {fail} of part) fail(error)
    }
  }
  const loadAll = () => {
    const asked = turn
    turn = []
    for (const part of inParts(asked)) void load(part)
  }
  return async (piece) => {
    const place = places[piece]
    if (!place) throw new Error(`索引目录里没有第 ${piece} 块。`)
    return new Promise((give, fail) => {
      if (turn.length === 0) queueMicrotask(loadAll)
      turn.push({place, give, fail})
    })
  }
}

interface Asked {
  place: PiecePlace
  give(bytes: Uint8Array<ArrayBuffer>): void
  fail(error: unknown): void
}

/** Those that are read together, in the order of their places. */
function inParts(asked: readonly Asked[]): Asked[][] {
  const between = asked.length < MANY ? 0 : MOST_BETWEEN
  const parts: Asked[][] = []
  for (const one of [...asked].sort((a, b) => a.place.pack - b.place.pack || a.place.from - b.place.from)) {
    const last = parts.at(-1)?.at(-1)?.place
    if (last?.pack === one.place.pack && one.place.from - last.from - last.length <= between) parts.at(-1)!.push(one)
    else parts.push([one])
  }
  return parts
}

function spanOf(part: readonly Asked[]): Omit<FilePart, 'of'> {
  const {from} = part[0]!.place
  const last = part.at(-1)!.place
  return {from, length: last.from + last.length - from}
}

/** Whoever asks for so many pieces at once also takes what lies between two of them, up to so many bytes: about two text files. */
const MANY = 24
const MOST_BETWEEN = 6144
