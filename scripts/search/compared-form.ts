import {CHARACTERS, RADICALS} from '../../src/press/text/radicals.ts'
import {SIMPLIFIED, TRADITIONAL} from '../../src/press/text/traditional.ts'

/**
 * A text as the proof compares it, said a second time and in another way than the search does (`src/press/text/key.ts`), whose mistakes
 * it would not notice otherwise: it must import nothing of the search. A text holds a word if the one so written holds the other.
 *
 * @example comparedForm('鄭州１,０００戶，1.5萬，20 ％') // '郑州1000户1\n5万20%'
 */
export function comparedForm(text: string): string {
  return STEPS.reduce((form, [found, put]) => form.replace(found, put), Array.from(text.normalize('NFKC').toLowerCase(), plainly).join(''))
}

/** In their order. What parts two digits is written as the line break that no other step leaves. */
const STEPS: [found: RegExp, put: string][] = [
  // What nobody sees.
  [/\p{Default_Ignorable_Code_Point}/gu, ''],
  // The comma of thousands: three digits after it and then no more of them, wherever its line is broken.
  [/(?<=[0-9][\p{Z}\p{C}]*),(?=[\p{Z}\p{C}]*[0-9][\p{Z}\p{C}]*[0-9][\p{Z}\p{C}]*[0-9](?![0-9]))/gu, ''],
  [/[\p{Z}\p{C}]/gu, ''],
  // Per cent and per mille stay behind their number, and whatever follows them parts it from nothing.
  [/(?<=[0-9][%‰])[\p{P}\p{S}]+/gu, ''],
  [/(?<=[0-9])(?![%‰])[\p{P}\p{S}]+(?=[0-9])/gu, '\n'],
  [/(?<![0-9])[%‰]|(?![%‰])[\p{P}\p{S}]/gu, ''],
]

function plainly(printed: string): string {
  const character = UNRADICAL.get(printed) ?? printed
  return character === '○' || character === '◯' ? '〇' : (TO_SIMPLIFIED.get(character) ?? character)
}

const UNRADICAL = new Map(Array.from(RADICALS, (radical, index) => [radical, CHARACTERS[index]!]))
const TO_SIMPLIFIED = new Map(Array.from(TRADITIONAL, (character, index) => [character, SIMPLIFIED[index]!]))
