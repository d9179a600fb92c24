import {mapKey, type MappedKey} from '../press/text/key.ts'
import {punctuated, type Query, type Term} from './query.ts'
import type {ArticleText} from './article-text.ts'

/**
 * What is searched of one article, keyed once for many questions: the parts of its headline and its body.
 *
 * @example const parts = partsOf({head: ['二七塔'], body: '…'}); matches(parts, parseQuery('二七')) // true
 */
export function partsOf({head, body}: ArticleText): Part[] {
  return [...head.map((text) => partOf(text, true)), partOf(body, false)]
}

export interface Part extends MappedKey {
  text: string
  head: boolean
}

/** Whether the article holds what the query asks for: the definition that the index must agree with. */
export function matches(parts: Part[], query: Query): boolean {
  return (
    query.clauses.length > 0 &&
    query.clauses.every((clause) => clause.any.some((term) => holds(parts, term)) !== clause.not)
  )
}

/** Every place of a term, overlapping ones included, in printed order. */
export function hitsOf(parts: Part[], term: Term): Hit[] {
  return parts.flatMap((part, index) => placesIn(part, term).map(([start, end]) => ({part: index, start, end})))
}

/** Characters `start` to `end` (exclusive) of a part's text. */
export interface Hit {
  part: number
  start: number
  end: number
}

/** Mapped when first asked for: whether a text has the marks of quoted words is told in a tenth of the time, and most have not. */
function partOf(text: string, head: boolean): Part {
  let mapped: MappedKey | undefined
  const map = () => (mapped ??= mapKey(text))
  return {
    text,
    head,
    get key() {
      return map().key
    },
    get starts() {
      return map().starts
    },
    get ends() {
      return map().ends
    },
  }
}

function holds(parts: Part[], term: Term): boolean {
  return parts.some((part) => (term.exact === undefined || exactPlaces(part.text, term.exact).length > 0) && part.key.includes(term.key))
}

function placesIn(part: Part, term: Term): [start: number, end: number][] {
  if (term.key === '') return []
  if (term.exact !== undefined) {
    const exact = exactPlaces(part.text, term.exact)
    return exact.length > 0 && part.key.includes(term.key) ? exact : []
  }
  const places: [number, number][] = []
  for (let at = part.key.indexOf(term.key); at >= 0; at = part.key.indexOf(term.key, at + 1))
    places.push([part.starts[at]!, part.ends[at + term.key.length - 1]!])
  return places
}

/** Places of `exact` in the text's `punctuated` form, as positions of the text. */
function exactPlaces(text: string, exact: string): [number, number][] {
  const places: [number, number][] = []
  const folded = punctuated(text)
  if (exact === '' || !folded.includes(exact)) return places
  const kept = [...text.matchAll(/\S/gsu)].flatMap((match) => Array.from(match[0].split(''), (_, i) => match.index + i))
  for (let at = folded.indexOf(exact); at >= 0; at = folded.indexOf(exact, at + 1))
    places.push([kept[at]!, kept[at + exact.length - 1]! + 1])
  return places
}
