/** Columns that a text takes in print: a letter or a figure is half as wide as a character. */
export function widthOf(text: string): number {
  let narrow = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x20 && unit <= 0x7e) narrow++
  }
  return text.length - narrow / 2
}
