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
 * Masks persons' names, however they are printed: in whatever the search takes for the same letters, spread out, over a line's end, or
 * percent-coded as in an address. Every count and position stays. All are sought in the words as they were printed: of two that share
 * letters none is left in part.
 *
 * @example maskingOf(['张三'])(['记者 张', '三']).shown  // ['记者 ×', '×']
 */
export function maskingOf(names: readonly string[]): Masking {
  const sought = names.map((name) => ({name, key: keyOf(name)})).filter(({key}) => key !== '').map((one) => ({...one, may: mayHold(one.key)}))
  return (parts) => {
    const text = parts.join('\n')
    const read = text.includes('%') ? text.replace(CODED, decoded) : text
    const possible = sought.filter(({may}) => may(read))
    if (possible.length === 0) return {shown: [...parts], met: []}
    const mapped = mapKey(read)
    const found = possible.map(({name, key}) => ({name, spans: spansOf(read, mapped, key)})).filter(({spans}) => spans.length > 0)
    const whole = masked(text, found.flatMap(({spans}) => spans))
    let from = 0
    const shown = parts.map(({length}) => whole.slice(from, (from += length + 1) - 1))
    return {shown, met: found.map(({name}) => name)}
  }
}

/** One text with several names masked. @example maskText('张三说', ['张三']) // '××说' */
export function maskText(text: string, names: readonly string[]): string {
  return maskingOf(names)([text]).shown[0]!
}

/** Where a sentence or a list goes on, a name is over (`素质提高。明天`, `李高、方明`); what is masked already, or was when it was printed, is such a sign as well. No name has one (`withdrawnNamesSchema`). */
const PARTING = /[，。、；：？！…（）《》“”,;:?!()"×]/u

type Span = [from: number, to: number]

/** Where the text's key has a name's. */
function spansOf(text: string, {key, starts, ends}: MappedKey, name: string): Span[] {
  const spans: Span[] = []
  for (let at = key.indexOf(name); at !== -1; at = key.indexOf(name, at + 1)) {
    const start = starts[at]!
    let end = ends[at + name.length - 1]!
    if (PARTING.test(text.slice(start, end))) continue
    while (text[end] === REST) end++
    spans.push([start, end])
  }
  return spans
}

function masked(text: string, spans: readonly Span[]): string {
  let out = ''
  let read = 0
  for (const [from, to] of [...spans].sort(([a], [b]) => a - b)) {
    if (to <= read) continue
    const start = Math.max(from, read)
    out += text.slice(read, start) + text.slice(start, to).replace(/\S/g, MASK)
    read = to
  }
  return out + text.slice(read)
}

/** Characters of an address as bytes. */
const CODED = /(?:%[\da-f]{2})+/giu
/** Stands where the rest of a character's bytes stood. */
const REST = '\0'

/** What is meant, at the same places. */
function decoded(coded: string): string {
  try {
    return Array.from(decodeURIComponent(coded), (character) => character.padEnd(3 * new TextEncoder().encode(character).length, REST)).join('')
  } catch {
    // Not UTF-8.
    return coded
  }
}
