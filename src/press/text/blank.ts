/**
 * White space, a control character or a mark without width, of which nothing is printed.
 *
 * @param unit a UTF-16 unit
 */
export function isBlank(unit: number): boolean {
  return unit <= 0x20 || (unit >= 0x7f && unit <= 0xa0) || unit === 0xad || (unit >= 0x1680 && unit <= 0x3000 && OTHER_SPACES.has(unit)) || unit === 0xfeff
}

/** White space and marks without width between Latin-1 and the Chinese characters. */
const OTHER_SPACES = new Set([0x1680, ...Array.from({length: 16}, (_, i) => 0x2000 + i), ...Array.from({length: 8}, (_, i) => 0x2028 + i), 0x205f, 0x2060, 0x3000])

/** A text's printed characters. @example bare('甲\u3000乙\n') // '甲乙' */
export function bare(text: string): string {
  return text.replace(BLANKS, '')
}

/** The same characters as `isBlank` tells. */
const BLANKS = /[\s\p{Cc}\xad\u200b-\u200f\u202a-\u202e\u2060]+/gu

/** How many UTF-16 units of a text are printed. @example printedLength('甲 乙') // 2 */
export function printedLength(text: string): number {
  let length = 0
  for (let at = 0; at < text.length; at++) if (!isBlank(text.charCodeAt(at))) length++
  return length
}

/** Parts blocks of a saved web page that stand on one raw line. */
export const BLOCK_BREAK = '\u2028'
