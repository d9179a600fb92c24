import type {Line} from '../types.ts'

/**
 * Width at which a page's text is wrapped line by line, or Infinity when each line is a paragraph: the width that most lines have.
 * Headlines may be wider, since they run over several columns.
 */
export function wrapWidth(lines: Line[]): number {
  const texts = lines.map((line) => line.text.trimEnd()).filter((text) => text !== '')
  // Most pages have a paragraph on a line: that is seen without measuring.
  if (texts.length < 12 || texts.filter(({length}) => length > (WIDEST + 1) * 2).length > texts.length * 0.2) return Infinity
  const widths = texts.map(widthOf)
  const counts = new Map<number, number>()
  for (const width of widths) for (const at of [Math.ceil(width), Math.ceil(width) + 1]) counts.set(at, (counts.get(at) ?? 0) + 1)
  const [wrap, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [Infinity, 0])
  const wider = widths.filter((width) => width > wrap + 1).length
  if (wrap < 10 || wrap > WIDEST || count < widths.length * 0.4 || wider > widths.length * 0.2) return Infinity
  // The rows of a table are as wide as each other, too.
  const parted = lines.filter(({text}) => isAsWide(widthOf(text.trimEnd()), wrap) && /\S\s+\S/u.test(text)).length
  return parted * 2 < count ? wrap : Infinity
}

function isAsWide(width: number, wrap: number): boolean {
  return width <= wrap && width > wrap - 2
}

/** Columns of the widest column of print. */
const WIDEST = 60

/** Columns that a text takes in print: a letter or a figure is half as wide as a character. */
export function widthOf(text: string): number {
  let narrow = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x20 && unit <= 0x7e) narrow++
  }
  return text.length - narrow / 2
}
