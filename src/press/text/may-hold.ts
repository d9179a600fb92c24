import {foldedAnew} from './key.ts'

/**
 * A quick no: whether a text may have a key that holds this one. Only of Chinese keys it is known how all their letters are written;
 * any text may hold another.
 *
 * @param key as of `keyOf`
 * @example mayHold('高小明')('鄭州市') // false
 */
export function mayHold(key: string): (text: string) => boolean {
  if (!/^\p{Script=Han}+$/u.test(key)) return () => true
  const {ways, several} = writtenAs()
  const pattern = new RegExp(`${Array.from(key, (letter) => `[${ways.get(letter) ?? letter}]`).join(UNKEPT)}|[${several}]`, 'u')
  return (text) => pattern.test(text)
}

/** What a key leaves out, and marks. */
const UNKEPT = '(?:[^\\p{L}\\p{N}]|\\p{Default_Ignorable_Code_Point})*'

/** Characters from here on are written for no other. */
const END = 0x30000

interface Written {
  /** for each Chinese letter of a key, the characters that become it */
  ways: ReadonlyMap<string, string>
  /** characters that become a Chinese letter and more */
  several: string
}

let written: Written | undefined

/** Made when first asked for: few archives withhold a name. */
function writtenAs(): Written {
  if (written) return written
  const ways = new Map<string, string>()
  let several = ''
  for (let code = 0; code < END; code++) {
    const character = String.fromCodePoint(code)
    const letters = foldedAnew(character).replace(/[%‰,.\n]/gu, '')
    if (!/\p{Script=Han}/u.test(letters)) continue
    if ([...letters].length > 1) several += character
    else ways.set(letters, (ways.get(letters) ?? '') + character)
  }
  return (written = {ways, several})
}
