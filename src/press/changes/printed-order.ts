import {clausesOf} from '../text/clauses.ts'
import {holdersOf, type Holder} from './holders.ts'

/**
 * Sorts the parts of an article (headline, kicker, blocks …) by where they are printed; one that is not found word for word, by where
 * its longest clause is; and one of which none is found stays behind the part before it. Parts and printed words are without white space.
 *
 * @param printed the words of the article's raw lines, one after the other
 * @example inPrintedOrder(['正文在前。', '图片说明'], '图片说明正文在前。') // ['图片说明', '正文在前。']
 */
export function inPrintedOrder(parts: readonly string[], printed: string): string[] {
  if (parts.join('') === printed) return [...parts]
  const holders = holdersOf(parts, SHORT)
  let cursor = 0
  const placed = parts.map((part, index) => {
    const {at, length} = spotOf(part, holders.get(part) ?? [], printed, cursor)
    const found = at !== -1 && part.length > 1
    const place = found ? at : cursor
    if (found) cursor = at + length
    return {part, place, index}
  })
  return placed.sort((a, b) => a.place - b.place || a.index - b.index).map(({part}) => part)
}

/** Where a part is printed, or what is left of it as it was, and how many characters of it are. */
function spotOf(part: string, holders: readonly Holder[], printed: string, from: number): {at: number; length: number} {
  const at = placeOf(part, holders, printed, from)
  if (at !== -1) return {at, length: part.length}
  const clauses = clausesOf(part).filter(({length}) => length >= TELLING).sort((a, b) => b.length - a.length)
  for (const clause of clauses) {
    const spot = placeOf(clause, [], printed, from)
    if (spot !== -1) return {at: spot, length: clause.length}
  }
  return {at: -1, length: 0}
}

/** Where a part is printed, from a place on or else before it; a short part is not looked for inside a longer one, if it stands elsewhere too. */
function placeOf(part: string, holders: readonly Holder[], printed: string, from: number): number {
  const first = (start: number) => printed.indexOf(part, start)
  const isInside = (at: number) => holders.some((holder) => printed.startsWith(holder.text, at - holder.at))
  for (const start of holders.length > 0 ? [from, 0] : []) {
    for (let at = first(start); at !== -1; at = first(at + 1)) if (!isInside(at)) return at
  }
  const ahead = first(from)
  return ahead === -1 ? first(0) : ahead
}

// A shorter clause may stand anywhere.
const TELLING = 5

// Headlines and subheads, of which a name may stand alone on one line and begin the next.
const SHORT = 40
