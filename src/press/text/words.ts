/**
 * The words of a Chinese text by the platform's dictionary, which knows no names; fit for asking whether a break is likely, not
 * for reading.
 *
 * @example wordsOf('更高的标准') // ['更高', '的', '标准']
 */
export function wordsOf(text: string): string[] {
  return Array.from(segmentsOf(text), ({segment}) => segment)
}

function segmentsOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('zh', {granularity: 'word'})
  return segmenter.segment(text)
}

// Loading the dictionary takes some milliseconds, and most pages have no break to ask about.
let segmenter: Intl.Segmenter | undefined

/** True when the end of `before` and the beginning of `after` are halves of one word: `更高的标` and `准做好`. */
export function cutsWord(before: string, after: string): boolean {
  const [left, right] = [before.slice(-AROUND), after.slice(0, AROUND)]
  const word = segmentsOf(left + right).containing(left.length)
  return word !== undefined && word.index < left.length
}

/** Characters on each side that decide where a word ends. */
const AROUND = 6
