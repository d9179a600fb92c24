import {fold} from './text/fold.ts'

/** What stands for each character of a name that is not to be shown. */
export const MASK = '×'

/** Puts `×` in place of names. What was printed in parts, one after the other, is given as such: a name may run from one into the next. */
export type Masking = (parts: readonly string[]) => string[]

/**
 * Masks a person's name, however it is printed: spread out, over a line's end, through marks of our own, in traditional characters, or
 * percent-coded in an address. So every count and position stays; in addresses the name goes.
 *
 * @example maskingOf('张三')(['记者 张', '三'])  // ['记者 ×', '×']
 */
export function maskingOf(name: string): Masking {
  const pattern = patternOf(name)
  const letters = (text: string) => maskedText(text, pattern)
  return (parts) => {
    const whole = letters(parts.join('\n'))
    let from = 0
    return parts.map(({length}) => {
      const part = whole.slice(from, from + length)
      from += length + 1
      return part.replace(CODED, (coded) => uncoded(coded, letters))
    })
  }
}

/** One text with several names masked. @example maskText('张三说', ['张三']) // '××说' */
export function maskText(text: string, names: readonly string[]): string {
  return names.reduce((now, name) => maskingOf(name)([now])[0]!, text)
}

/** The letters of a name with white space, characters that nobody sees, or tags of our own markup between them. */
function patternOf(name: string): RegExp {
  const letters = [...fold(name.replace(/\s+/gu, ''))].map((letter) => (/[·・•]/u.test(letter) ? '[·・•‧･∙⋅.]' : letter.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')))
  return new RegExp(letters.join('(?:[\\s\\p{Cf}]|<[^<>]*>)*'), 'gu')
}

function maskedText(text: string, pattern: RegExp): string {
  let out = ''
  let from = 0
  for (const match of fold(text).matchAll(pattern)) {
    const end = match.index + match[0].length
    out += text.slice(from, match.index) + text.slice(match.index, end).replace(/<[^<>]*>|\S/gu, (part) => (part.startsWith('<') && part.length > 1 ? part : MASK.repeat(part.length)))
    from = end
  }
  return out + text.slice(from)
}

/** Characters of an address as bytes. */
const CODED = /(?:%[\da-f]{2})+/giu

function uncoded(coded: string, letters: (text: string) => string): string {
  try {
    const text = decodeURIComponent(coded)
    const masked = letters(text)
    return masked === text ? coded : encodeURIComponent(masked.replaceAll(MASK, ''))
  } catch {
    // Not UTF-8.
    return coded
  }
}
