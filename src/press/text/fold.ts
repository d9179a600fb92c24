import {foldLetters} from './fold-letters.ts'

/**
 * The text as rules see it: its letters as `foldLetters` has them, and marks that are set in several ways as one: quotation marks `“”`, the dot
 * in a name `·`, the half-width marks of Chinese `、` and `。`, dots in a row `…`. Every UTF-16 unit becomes one unit, so positions in the result are positions in
 * the text. Text that is shown is never folded.
 *
 * @example fold('「三零」創建，"五星"支部') // '“三零”创建,“五星”支部'
 */
export function fold(text: string): string {
  const letters = foldLetters(text)
  return OTHER_MARK.test(letters) || letters.includes('...') ? withMarks(letters) : letters
}

/** Marks, each with those that are set in its place. */
const MARKS = [['“', '「『｢﹁﹃〝'], ['”', '」』｣﹂﹄〞〟'], ['·', '・･‧∙⋅'], ['、', '､﹑'], ['。', '｡'], ['—', '―─⸺'], ['(', '〔'], [')', '〕']] as const

/** Double quotation marks of all forms that are set for `“` and `”`, and these. */
export const DOUBLE_QUOTES = [...MARKS[0], ...MARKS[1]].join('')

const MARK_OF = new Map(MARKS.flatMap(([mark, others]) => Array.from(others, (other) => [other, mark] as const)))
const OTHERS = new RegExp(`[${[...MARK_OF.keys()].join('')}]`, 'gu')
const OTHER_MARK = new RegExp(`["•${[...MARK_OF.keys()].join('')}]`, 'u')

/** Straight quotation marks tell by their order which of them opens, unless one is missing; a bullet between two letters is the dot in a name. */
function withMarks(text: string): string {
  const parts = text.split('"')
  const quoted = parts.length % 2 === 1 ? parts.reduce((before, part, at) => `${before}${at % 2 === 1 ? '“' : '”'}${part}`) : text
  return quoted.replace(OTHERS, (other) => MARK_OF.get(other)!).replace(DOT, '·').replace(DOTS, (dots) => '…'.repeat(dots.length))
}

const DOTS = /\.{3,}/gu
const DOT = /(?<=[\p{L}\p{N}])•(?=[\p{L}\p{N}])/gu
