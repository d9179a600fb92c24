import {keyOf, mapKey, type MappedKey} from './text/key.ts'
import {mayHold} from './text/may-hold.ts'

/** What stands for each character of a name that is not to be shown. */
export const MASK = '×'

/**
 * Puts `×` in place of names, and says which it met. What was printed in parts, one after the other, is given as such: a name may run
 * from one into the next.
 */
export type Masking = (parts: readonly string[]) => {shown: string[]; met: string[]}

/**
 * Masks persons' names, however they are printed: in whatever the search takes for the same letters, spread out, over a line's end, through
 * marks of our own, or percent-coded in an address. So every count and position stays; in addresses the name goes. All are sought in the
 * words as they were printed: of two that share letters none is left in part.
 *
 * @example maskingOf(['张三'])(['记者 张', '三']).shown  // ['记者 ×', '×']
 */
export function maskingOf(names: readonly string[]): Masking {
  const sought = names.map((name) => ({name, key: keyOf(name)})).filter(({key}) => key !== '').map((one) => ({...one, may: mayHold(one.key)}))
  return (parts) => {
    const met = new Set<string>()
    const spansIn = (text: string) => {
      const possible = sought.filter(({may}) => may(text))
      if (possible.length === 0) return []
      const mapped = mapKey(text)
      return possible.flatMap(({name, key}) => {
        const spans = spansOf(text, mapped, key)
        if (spans.length > 0) met.add(name)
        return spans
      })
    }
    const letters = (text: string) => masked(text, [...spansIn(text), ...(TAG.test(text) ? spansIn(text.replace(TAGS, (tag) => ' '.repeat(tag.length))) : [])])
    const whole = letters(parts.join('\n'))
    let from = 0
    const shown = parts.map(({length}) => {
      const part = whole.slice(from, from + length)
      from += length + 1
      return part.replace(CODED, (coded) => uncoded(coded, letters))
    })
    return {shown, met: [...met]}
  }
}

/** One text with several names masked. @example maskText('张三说', ['张三']) // '××说' */
export function maskText(text: string, names: readonly string[]): string {
  return maskingOf(names)([text]).shown[0]!
}

/** Tags of our own markup may stand between a name's letters. */
const TAG = /<[^<>]+>/u
const TAGS = /<[^<>]+>/gu

/** Where a sentence or a list goes on, a name is over (`素质提高。明天`, `李高、方明`); what is masked already, or was when it was printed, is such a sign as well. No name has one (`withdrawnNamesSchema`). */
const PARTING = /[，。、；：？！…（）《》“”,;:?!()"×]/u

type Span = [from: number, to: number]

/** Where the text's key has a name's. */
function spansOf(text: string, {key, starts, ends}: MappedKey, name: string): Span[] {
  const spans: Span[] = []
  for (let at = key.indexOf(name); at !== -1; at = key.indexOf(name, at + 1)) {
    const span: Span = [starts[at]!, ends[at + name.length - 1]!]
    if (!PARTING.test(text.slice(...span))) spans.push(span)
  }
  return spans
}

function masked(text: string, spans: readonly Span[]): string {
  let out = ''
  let read = 0
  for (const [from, to] of [...spans].sort(([a], [b]) => a - b)) {
    if (to <= read) continue
    const start = Math.max(from, read)
    out += text.slice(read, start) + text.slice(start, to).replace(/<[^<>]+>|\S/gu, (part) => (part.length > 2 ? part : MASK.repeat(part.length)))
    read = to
  }
  return out + text.slice(read)
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
