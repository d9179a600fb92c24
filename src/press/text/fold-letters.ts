import {hasBit, setBit} from './bits.ts'
import {CHARACTERS, RADICALS} from './radicals.ts'
import {SIMPLIFIED, TRADITIONAL} from './traditional.ts'

/**
 * The text with its letters as they are compared: full-width and small forms of marks become half-width, spaces of any width plain ones, capitals small, radicals and other doubles of a character that
 * character, traditional characters simplified, and the circles that stand for zero in years become `〇`. Every UTF-16 unit becomes one unit, so positions in the result
 * are positions in the text. Marks stay: what a reader seeks in quotation marks is compared with them, and a saved page's code is none of its words.
 *
 * @example foldLetters('鄭州市二○一一年ＡＢ') // '郑州市二〇一一年ab'
 * @example foldLetters('⾦⽔区⼈⺠') // '金水区人民'
 */
export function foldLetters(text: string): string {
  let folded = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (!hasBit(CHANGED, unit)) continue
    folded += text.slice(from, at) + String.fromCharCode(UNITS[unit]!)
    from = at + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}

/** Kangxi radicals and compatibility ideographs: characters that are there twice. */
const DOUBLES = [[0x2f00, 0x2fd5], [0xf900, 0xfaff]] as const

/** Spaces of other widths, and those at which no line breaks. */
const SPACES = '\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'

/** Small forms of marks, and the sign of a ratio, which is set for a colon; below each the mark. */
const [SMALL_FORMS, SMALL_MARKS] = ['﹐﹔﹕﹖﹗﹙﹚∶', ',;:?!():']

/** The unit that each UTF-16 unit is folded to. */
const UNITS = foldedUnits()

/** A bit for each unit that is folded to another, as few of a page's are. */
const CHANGED = new Uint8Array(UNITS.length / 8)
for (const [unit, other] of UNITS.entries()) if (other !== unit) setBit(CHANGED, unit)

function foldedUnits(): Uint16Array {
  const units = Uint16Array.from({length: 0x10000}, (_, unit) => lowerOf(halfWidthOf(unit)))
  for (let i = 0; i < TRADITIONAL.length; i++) units[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i)
  for (const [first, last] of DOUBLES) for (let unit = first; unit <= last; unit++) units[unit] = units[singleOf(unit)]!
  for (let i = 0; i < RADICALS.length; i++) units[RADICALS.charCodeAt(i)] = units[CHARACTERS.charCodeAt(i)]!
  for (let i = 0; i < SMALL_FORMS.length; i++) units[SMALL_FORMS.charCodeAt(i)] = SMALL_MARKS.charCodeAt(i)
  for (const space of SPACES) units[space.charCodeAt(0)] = 0x20
  for (const zero of '○◯') units[zero.charCodeAt(0)] = '〇'.charCodeAt(0)
  return units
}

/** What NFKC makes of a unit, if that is one unit. */
function singleOf(unit: number): number {
  const single = String.fromCharCode(unit).normalize('NFKC')
  return single.length === 1 ? single.charCodeAt(0) : unit
}

function halfWidthOf(unit: number): number {
  return unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit
}

/** `İ` becomes two units in lower case and stays; half a surrogate pair has no case. */
function lowerOf(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}
