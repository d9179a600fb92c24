import type {Random} from '../scripts/random.ts'
import type {Words} from './words.ts'

/** The words that are fixed for one article: `{town}` is always the same town, `{community}` the same community. */
export type Slots = Record<string, string>

const SLOT = /\{([^{}]+)\}/g

/**
 * A sentence drawn from row `symbol`: every `{name}` in it is replaced by a fixed slot or by a draw from the row of that
 * name, again and again until no slot is left; `{3~20}` is a number and `{1~12年}` a number with its word.
 * An unknown name is an error, so that a typing slip in the tables cannot reach the output.
 *
 * @example expand('motto', {}, COMMON, randomOf(1)) // '不漏一户、不落一人'
 */
export function expand(symbol: string, slots: Slots, words: Words, random: Random): string {
  const range = /^(\d+)~(\d+)(\D*)$/.exec(symbol)
  if (range) return `${random.int(Number(range[1]), Number(range[2]))}${range[3]}`
  const fixed = slots[symbol]
  if (fixed !== undefined) return fixed
  const row = words[symbol]
  if (row === undefined) throw new RangeError(`no row “${symbol}” in the bench's words`)
  return random.pick(row).replace(SLOT, (_, name: string) => expand(name, slots, words, random))
}
