/** The pieces of a query by its marks alone: the page asks this while somebody types, without the tables by which words are compared. */

/** A quoted word, white space and bars, or a plain word; the space in `20 %` ends none. */
export const PIECE = /-?"[^"]*"(?=[\s|]|$)|[\s|]+|(?:[^\s|]|(?<=\p{Nd})\s+(?=[%％﹪‰]))+/gu
export const SEPARATORS = /^[|\s]+$/u

/**
 * The word at the end of a query, as it is being typed, without what it is asked for as; and the query with a name in its place.
 *
 * @example typedTerm('拆迁 -erqi').typed // 'erqi'
 * @example typedTerm('拆迁 -erqi').taken('二七区') // '拆迁 -二七区'
 */
export function typedTerm(text: string): TypedTerm {
  const whole = text.trimEnd()
  const last = [...whole.matchAll(PIECE)].at(-1)?.[0] ?? ''
  const piece = SEPARATORS.test(last) ? '' : last
  const [, not, quote, typed] = /^(-(?!-))?(?:(")([^"]*)"?$)?/u.exec(piece)!
  const before = whole.slice(0, whole.length - piece.length) + (not ?? '')
  return {
    typed: typed ?? piece.slice(not?.length ?? 0),
    taken: (name) => before + (quote !== undefined || /\s/u.test(name) ? `"${name}"` : name),
  }
}

export interface TypedTerm {
  typed: string
  taken(name: string): string
}
