import {fold} from '../text/fold.ts'
import {looksLikeName} from '../wording/surnames.ts'

/** Two to four characters that may be a person's name, or a name with a dot between its parts; folded text. */
export function isName(word: string): boolean {
  return HAN_NAME.test(word) ? word.length < 4 || looksLikeName(word) : DOTTED_NAME.test(word)
}

const HAN_NAME = /^\p{Script=Han}{2,4}$/u
const DOTTED_NAME = /^\p{Script=Han}{1,8}·\p{Script=Han}{1,8}$/u

/** One to four names and nothing else: a signature without an office word, so each must begin with a surname. */
export function readBareNames(text: string): string[] | undefined {
  const plain = fold(text).trim()
  if (plain.length > LONGEST_SIGNATURE) return undefined
  const names = joinSplitNames(plain.split(/[\s、,]+/u))
  if (names.length > 4 || !names.every(looksLikeName)) return undefined
  const original = text.replace(/\s+/gu, '')
  return names.map((name) => printedName(name, original))
}

// Four names of four characters, each parted by a space inside and a mark behind.
const LONGEST_SIGNATURE = 32

/** Names printed without a space: five or six characters of two names, each with a surname. */
export function splitRun(word: string): string[] | undefined {
  if (!NAME_RUN.test(word)) return undefined
  for (const at of [3, 2]) {
    const parts = [word.slice(0, at), word.slice(at)]
    if (parts.every(looksLikeName)) return parts
  }
  return undefined
}

const NAME_RUN = /^\p{Script=Han}{5,6}$/u

/** Two-character names are often set with a space between: single characters in pairs are one name. */
export function joinSplitNames(words: readonly string[], isSign: (word: string) => boolean = () => false): string[] {
  const joined: string[] = []
  for (let i = 0; i < words.length; i++) {
    const [word, next] = [words[i]!, words[i + 1]]
    if (next !== undefined && SECOND_HALF.test(next) && FIRST_HALF.test(word) && !isSign(word) && !isSign(hung(word)) && (next === GIVEN_NAME || !isSign(next))) {
      joined.push(word + next)
      i++
    } else joined.push(word)
  }
  return joined
}

/** What hangs at a whole name: `/文` of `甲某/文`. */
function hung(word: string): string {
  const slash = word.indexOf('/')
  return slash > 1 ? word.slice(slash) : word
}

/** Also what stands behind a writer's name, but never behind half of one. */
const GIVEN_NAME = '文'
const FIRST_HALF = /^(?:.*(?:记者|通讯员|实习生|\/))?\p{Script=Han}$/u
const SECOND_HALF = /^\p{Script=Han}(?:\/.*|文\/图|摄)?$/u

/** The name as printed in `source`: folding may have changed its characters' forms. */
export function printedName(name: string, source: string): string {
  if (source.includes(name)) return name
  const bare = source.replace(/\s+/gu, '')
  const at = fold(bare).indexOf(name)
  return at < 0 ? name : bare.slice(at, at + name.length)
}
