/**
 * The words that stand for a text in the index: the overlapping pairs of its key, then each of its characters once, first
 * of the headline's parts, then of the body. A mark between the parts keeps a phrase from running from one into the next.
 *
 * @example indexWords(['二七塔'], '1923') // {words: ['二七', '七塔', '二', '七', '塔', 'λ', '19', '92', '23', '1', '9', '2', '3'], head: 5}
 */
export function indexWords(head: string[], body: string): IndexWords {
  const words: string[] = []
  const seen = new Set<string>()
  for (const key of head) addPart(key, words, seen)
  const headLength = words.length
  addPart(body, words, seen)
  return {words, head: headLength}
}

export interface IndexWords {
  words: string[]
  /** how many of the words stand for the headline */
  head: number
}

/**
 * A key as its pairs; a key of one character as that character.
 *
 * @example wordsOf('大学路') // ['大学', '学路']
 */
export function wordsOf(key: string): string[] {
  const characters = Array.from(key, encode)
  return characters.length < 2 ? characters : pairsOf(characters)
}

/** Never part of a key's encoding on its own, so no phrase holds it. */
export const BREAK = 'λ'

function addPart(key: string, words: string[], seen: Set<string>) {
  const characters = Array.from(key, encode)
  if (characters.length === 0) return
  if (words.length > 0) words.push(BREAK)
  words.push(...pairsOf(characters))
  for (const character of characters) {
    if (seen.has(character)) continue
    seen.add(character)
    words.push(character)
  }
}

function pairsOf(characters: string[]): string[] {
  const pairs: string[] = []
  for (let i = 1; i < characters.length; i++) pairs.push(characters[i - 1]! + characters[i]!)
  return pairs
}

/**
 * Pagefind takes marks off letters (é is found as e) and may split other scripts. Everything but plain letters, digits and
 * common Chinese characters is written as its code point, six digits after a Greek letter, which it leaves alone.
 */
function encode(character: string): string {
  return PLAIN.test(character) ? character : BREAK + character.codePointAt(0)!.toString(16).padStart(6, '0')
}

const PLAIN = /^[a-z0-9\u3400-\u4dbf\u4e00-\u9fff〇]$/
