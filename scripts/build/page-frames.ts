/**
 * Draws pages of which only some strings are known to differ. Astro draws the first of a kind; what stands around its strings is
 * the frame into which those of the others are put. The second is drawn both ways: if a byte differs, Astro draws all of this kind.
 */
export class PageFrames {
  readonly #frames = new Map<string, Frame>()
  #room = Buffer.alloc(0)

  /**
   * @param kind what has one frame: pages of one route
   * @param parts the page's own strings in their order
   * @param draw draws the page with its frame
   */
  async page(kind: string, parts: readonly string[], draw: () => Promise<Buffer>): Promise<Buffer> {
    const known = this.#frames.get(kind)
    if (known?.state === 'proved') return this.#filled(known.pieces, parts)
    const drawn = await draw()
    if (known === undefined) {
      const pieces = cut(drawn.toString(), parts)
      // A page in which the strings are not found once each, or are empty, shows no frame: the next may.
      if (pieces) this.#frames.set(kind, {state: 'new', pieces: pieces.map((piece) => Buffer.from(piece))})
    } else if (known.state === 'new') {
      this.#frames.set(kind, {...known, state: drawn.equals(this.#filled(known.pieces, parts)) ? 'proved' : 'unfit'})
    }
    return drawn
  }

  /** Strings are encoded where there is surely room for them: to measure each first takes as long as to encode it. */
  #filled(pieces: readonly Buffer[], parts: readonly string[]): Buffer {
    const most = parts.reduce((sum, {length}) => sum + length * MOST_BYTES, 0) + pieces.reduce((sum, {length}) => sum + length, 0)
    if (most > this.#room.length) this.#room = Buffer.allocUnsafe(most * 2)
    let end = 0
    for (const [index, piece] of pieces.entries()) {
      end += piece.copy(this.#room, end)
      if (index < parts.length) end += this.#room.write(parts[index]!, end)
    }
    return Buffer.from(this.#room.subarray(0, end))
  }
}

/** Bytes of a UTF-16 unit in UTF-8. */
const MOST_BYTES = 3

interface Frame {
  state: 'new' | 'proved' | 'unfit'
  /** what stands before, between and after the strings */
  pieces: readonly Buffer[]
}

/**
 * The pieces of a page around its strings; undefined unless each stands in it exactly once and in this order.
 *
 * @example cut('<b>x</b><i>yz</i>', ['x', 'yz']) // ['<b>', '</b><i>', '</i>']
 */
export function cut(page: string, parts: readonly string[]): string[] | undefined {
  const pieces: string[] = []
  let end = 0
  for (const part of parts) {
    const at = page.indexOf(part)
    if (part === '' || at < end || page.indexOf(part, at + 1) !== -1) return undefined
    pieces.push(page.slice(end, at))
    end = at + part.length
  }
  return [...pieces, page.slice(end)]
}
