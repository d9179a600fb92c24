/**
 * Draws pages of which only some strings are known to differ. Astro draws the first of a kind; what stands around its strings is
 * the frame into which those of the others are put. The second is drawn both ways: if a byte differs, Astro draws all of this kind.
 */
export class PageFrames {
  readonly #frames = new Map<string, Frame>()

  /**
   * @param kind what has one frame: pages of one route
   * @param parts the page's own strings in their order
   * @param draw draws the page with its frame
   */
  async page(kind: string, parts: readonly string[], draw: () => Promise<Buffer>): Promise<Buffer> {
    const known = this.#frames.get(kind)
    if (known?.state === 'proved') return Buffer.from(filled(known.pieces, parts))
    const drawn = await draw()
    if (known === undefined) {
      const pieces = cut(drawn.toString(), parts)
      // A page in which the strings are not found once each, or are empty, shows no frame: the next may.
      if (pieces) this.#frames.set(kind, {state: 'new', pieces})
    } else if (known.state === 'new') {
      this.#frames.set(kind, {...known, state: drawn.equals(Buffer.from(filled(known.pieces, parts))) ? 'proved' : 'unfit'})
    }
    return drawn
  }
}

interface Frame {
  state: 'new' | 'proved' | 'unfit'
  /** what stands before, between and after the strings */
  pieces: readonly string[]
}

function filled(pieces: readonly string[], parts: readonly string[]): string {
  let page = pieces[0]!
  for (let index = 0; index < parts.length; index++) page += parts[index]! + pieces[index + 1]!
  return page
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
