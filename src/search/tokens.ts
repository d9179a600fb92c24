/**
 * Tells the words that stand for a text in the index: the overlapping pairs of its key, each with its place, first of the headline's parts,
 * then of the body; and each of its characters once, with `ALONE` behind it and a `tally` for a place. Between the parts a place stays empty,
 * which keeps a phrase from running from one into the next. Characters are told as code points.
 *
 * @param head keys of the headline's parts
 * @returns how many of the places stand for the headline
 * @example eachWord(['二七塔'], '1923', take) // takes 二七 at 0, 七塔 at 1, 19 at 3, 92, 23, then the characters; 2
 */
export function eachWord(head: string[], body: string, take: TakeWord): number {
  const counts = new Map<number, number>()
  let place = 0
  const addPart = (key: string) => {
    if (key === '') return
    if (place > 0) place++
    let former = ALONE
    for (let at = 0; at < key.length; ) {
      const character = key.codePointAt(at)!
      if (former !== ALONE) take(former, character, place++)
      counts.set(character, (counts.get(character) ?? 0) + 1)
      former = character
      at += character > 0xffff ? 2 : 1
    }
  }
  for (const key of head) addPart(key)
  const headPlaces = place
  const inHead = new Set(counts.keys())
  addPart(body)
  for (const [character, count] of counts) take(character, ALONE, tally(count, inHead.has(character)))
  return headPlaces
}

export type TakeWord = (first: number, second: number, place: number) => void

/** How often an article has a character, and whether in its headline, as one number. A lone character follows nothing and needs no place. */
export function tally(count: number, inHead: boolean): number {
  return count * 2 + Number(inHead)
}

/** @example readTally(tally(3, true)) // {count: 3, inHead: true} */
export function readTally(told: number): {count: number; inHead: boolean} {
  return {count: told >> 1, inHead: told % 2 === 1}
}

/** Stands for the second character of a word that has but one. */
export const ALONE = -1

/** A word as the index writes it. */
export function wordText(first: number, second: number): string {
  return second === ALONE ? encode(first) : encode(first) + encode(second)
}

/**
 * A key as its pairs; a key of one character as that character.
 *
 * @example wordsOf('大学路') // ['大学', '学路']
 */
export function wordsOf(key: string): string[] {
  const characters = Array.from(key, (character) => character.codePointAt(0)!)
  if (characters.length < 2) return characters.map(encode)
  return characters.slice(1).map((character, index) => wordText(characters[index]!, character))
}

/**
 * Pagefind takes marks off letters (é is found as e) and may split other scripts. Everything but plain letters, digits and
 * common Chinese characters is written as its code point, six digits after a Greek letter, which it leaves alone. So no word's text begins
 * another's but a character's own.
 */
export function encode(character: number): string {
  return isPlain(character) ? String.fromCharCode(character) : `λ${character.toString(16).padStart(6, '0')}`
}

/** a–z, 0–9, 〇 and the two common blocks of Chinese characters. */
function isPlain(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007
}
