import {foldLetters} from './fold-letters.ts'

/**
 * What is compared when searching, and when names are looked for that are not to be shown: NFKC, small letters, simplified
 * characters, `○` as `〇`, and of all that only letters, numbers and marks, and a sign of measure right behind a digit, so that 20% is not 20.
 * Other punctuation and symbols between two digits become one `PARTED`, so that 1.5 is not 15. A text holds a word if the text's key holds
 * the word's key. Used for the index and in the browser.
 *
 * @example keyOf('“二七”塔, 7.5 ㎡、1,000戶的20 ％') // '二七塔7\u001f5m21000户的20%'
 */
export function keyOf(text: string): string {
  let folded = ''
  for (const cluster of clustersOf(text)) folded += foldedCluster(cluster)
  return folded.replace(BEHIND_DIGITS, keptOf).replace(NOT_KEPT, '')
}

/** Stands for what parts two digits. Nobody's text has it in its key otherwise, and no word in quotes is its own key with it. */
export const PARTED = '\u001f'

/** A key, and for each of its UTF-16 units where in the text the characters that it comes from start and end. */
export interface MappedKey {
  key: string
  starts: Uint32Array
  ends: Uint32Array
}

/**
 * The same key with the way back: key units `a` to `b` (exclusive) are printed at `starts[a]` to `ends[b - 1]` of the text.
 *
 * @example mapKey('25㎡').ends // [1, 2, 3, 3], key '25m2'
 */
export function mapKey(text: string): MappedKey {
  const from: number[] = []
  const to: number[] = []
  let folded = ''
  let read = 0
  for (const cluster of clustersOf(text)) {
    const part = foldedCluster(cluster)
    for (let i = 0; i < part.length; i++) {
      from.push(read)
      to.push(read + cluster.length)
    }
    folded += part
    read += cluster.length
  }
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  // The break at the end has what stands before it led back, too.
  const key = `${folded}\n`.replace(SIGNS, (run: string, index: number) => {
    for (; at < index; at++) {
      starts.push(from[at]!)
      ends.push(to[at]!)
    }
    at += run.length
    const kept = keptOf(run, index, folded)
    if (kept !== '') {
      const sign = run.indexOf(kept)
      starts.push(from[sign < 0 ? index : index + sign]!)
      ends.push(to[sign < 0 ? at - 1 : index + sign]!)
    }
    return kept
  })
  return {key, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends)}
}

/**
 * Characters that NFKC may join: a character with the marks, vowel and final jamo (half-width and compatibility ones
 * included) and half-width voicing marks after it. Everything else is normalized on its own, so that a word has the
 * same key alone and inside a text.
 */
function clustersOf(text: string): string[] {
  return JOINING.test(text) ? text.match(CLUSTER)! : text.split('')
}

const JOINING = /[\p{M}\u1160-\u11ff\u3131-\u318e\uff9e-\uffdc\u{10000}-\u{10ffff}]/u
const CLUSTER = /.[\p{M}\u1160-\u11ff\u3131-\u318e\uff9e-\uffdc]*/gsu

/** Most text is a few thousand different characters. */
const known = new Map<string, string>()
const KNOWN_LIMIT = 50_000

/** Letters, numbers, marks and signs of measure as they are compared; a comma as `,`, other punctuation and symbols as `.`, anything else as white space. */
function foldedCluster(cluster: string): string {
  const seen = known.get(cluster)
  if (seen !== undefined) return seen
  const now = foldedAnew(cluster)
  if (known.size < KNOWN_LIMIT) known.set(cluster, now)
  return now
}

/** What one character, with its marks, becomes in a key before signs go: letters, numbers and marks, `%`, `‰`, `,`, `.` or a break. @example foldedAnew('㎡') // 'm2' */
export function foldedAnew(cluster: string): string {
  let now = ''
  for (const character of cluster.normalize('NFKC')) {
    const small = character.toLowerCase()
    now += (small.length === 1 ? foldLetters(small) : small).replace(UNSEEN, '').replace(NOT_LETTERS, signOf)
  }
  return now
}

/** Variation selectors and fillers are marks and letters that nobody sees. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu
const NOT_LETTERS = /[^\p{L}\p{N}\p{M}]/gu

function signOf(character: string): string {
  if (MEASURE.has(character) || character === ',') return character
  return /[\p{P}\p{S}]/u.test(character) ? '.' : '\n'
}

/** Signs without which a number is another: of 20 and 20% one measures what the other counts. */
const MEASURE = new Set('%‰')

const SIGNS = /[%‰,.\n]+/g
/** Signs that may be kept, as `keptOf` tells. */
const BEHIND_DIGITS = /(?<=\d)(?:\n*[%‰][%‰,.\n]*|[,.\n]+(?:[%‰][%‰,.\n]*)?(?=\d))/g
/** Others, once those are as they are kept. */
const NOT_KEPT = /(?<!\d)[%‰]+|[,.\n]+/g

/** What becomes of signs: nothing, unless they measure the number before them or part digits. */
function keptOf(run: string, at: number, folded: string): string {
  const end = at + run.length
  if (!isDigit(folded.charCodeAt(at - 1))) return ''
  const marks = run.replaceAll('\n', '')
  if (MEASURE.has(marks.charAt(0))) return marks.charAt(0)
  if (marks === '' || !isDigit(folded.charCodeAt(end))) return ''
  THOUSAND.lastIndex = end
  return marks === ',' && THOUSAND.test(folded) ? '' : PARTED
}

/** Three digits and no more of them, wherever their line is broken. */
const THOUSAND = /\d\n*\d\n*\d(?!\d)/y

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
