/**
 * Bytes of a text in an HTML file, where `html` has escaped it.
 *
 * @example textBytes('街&') // 8
 */
export function textBytes(text: string): number {
  return bytesOf(text, ESCAPED)
}

/** Bytes of markup in an HTML file. */
export function markupBytes(markup: string): number {
  return bytesOf(markup, {})
}

/**
 * Whether markup takes at most so many bytes; most is so much shorter that it need not be looked through.
 *
 * @example markupFits('<b>街</b>', 10) // true
 */
export function markupFits(text: string, bytes: number): boolean {
  return text.length * MOST_BYTES <= bytes || markupBytes(text) <= bytes
}

/** Bytes of a UTF-16 unit in UTF-8. */
const MOST_BYTES = 3

const ESCAPED: Record<number, number> = {0x22: 6, 0x26: 5, 0x3c: 4, 0x3e: 4}

function bytesOf(text: string, escaped: Readonly<Record<number, number>>): number {
  let bytes = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    // A surrogate pair makes four bytes, which are counted as six; half a one makes three.
    bytes += unit < 0x80 ? escaped[unit] ?? 1 : unit < 0x800 ? 2 : 3
  }
  return bytes
}
