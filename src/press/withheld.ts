import {keyOf, mapKey} from './text/key.ts'
import {mayHold} from './text/may-hold.ts'

/** What stands for each character of a name that is not to be shown. */
export const MASK = '×'

/** Puts `×` in place of names. What was printed in parts, one after the other, is given as such: a name may run from one into the next. */
export type Masking = (parts: readonly string[]) => string[]

/**
 * Masks a person's name, however it is printed: in whatever the search takes for the same letters, spread out, over a line's end, through
 * marks of our own, or percent-coded in an address. So every count and position stays; in addresses the name goes.
 *
 * @example maskingOf('张三')(['记者 张', '三'])  // ['记者 ×', '×']
 */
export function maskingOf(name: string): Masking {
  const key = keyOf(name)
  const may = mayHold(key)
  const spansIn = (text: string) => (key === '' || !may(text) ? [] : spansOf(text, key))
  const letters = (text: string) => masked(text, [...spansIn(text), ...(TAG.test(text) ? spansIn(text.replace(TAGS, (tag) => ' '.repeat(tag.length))) : [])])
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

/** Tags of our own markup may stand between a name's letters. */
const TAG = /<[^<>]+>/u
const TAGS = /<[^<>]+>/gu

/** Where a sentence or a list goes on, a name is over (`素质提高。明天`, `李高、方明`); what was masked already is such a sign as well. No name has one (`withdrawnNamesSchema`). */
const PARTING = /[，。、；：？！…（）《》“”,;:?!()"×]/u

type Span = [from: number, to: number]

/** Where the text's key has a name's. */
function spansOf(text: string, name: string): Span[] {
  const {key, starts, ends} = mapKey(text)
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
