import {hitsOf, type Hit, type Part} from './match.ts'
import type {Term} from './query.ts'

/** Text in pieces: those with `hit` are what was searched for. */
export interface Piece {
  text: string
  hit?: boolean
}

/** One place of a word in its line of text: keyword in context. */
export interface KeywordInContext {
  before: string
  hit: string
  after: string
}

/**
 * The stretch of the body that holds most different words of the query, then most places, cut to about `length` characters
 * with all words marked; the beginning of the body when the words stand in the headline only.
 *
 * @example excerptOf(parts, terms) // [{text: '…本报讯'}, {text: '二七区', hit: true}, {text: '大学路街道…'}]
 */
export function excerptOf(parts: Part[], terms: Term[], length = 96): Piece[] {
  const body = parts.findLastIndex((part) => !part.head)
  const text = parts[body]?.text ?? ''
  const hits = terms.flatMap((term, index) => hitsOf(parts, term).filter((hit) => hit.part === body).map((hit) => ({...hit, term: index})))
  hits.sort((a, b) => a.start - b.start)
  const [start, end] = windowOf(hits, text.length, length)
  const pieces = markedPieces(text, hits, start, end)
  return [...(start > 0 ? [{text: '…'}] : []), ...pieces, ...(end < text.length ? [{text: '…'}] : [])]
}

/** A whole part with its words marked, for headlines. */
export function markedPart(parts: Part[], index: number, terms: Term[]): Piece[] {
  const hits = terms.flatMap((term) => hitsOf(parts, term)).filter((hit) => hit.part === index)
  return markedPieces(parts[index]!.text, hits, 0, parts[index]!.text.length)
}

/** Every place of the words in printed order, with what stands before and after it. */
export function placesOf(parts: Part[], terms: Term[], context = 24): KeywordInContext[] {
  return merged(terms.flatMap((term) => hitsOf(parts, term))).map(({part, start, end}) => {
    const {text} = parts[part]!
    return {
      before: oneLine(text.slice(wholeStart(text, Math.max(0, start - context)), start)),
      hit: oneLine(text.slice(start, end)),
      after: oneLine(text.slice(end, wholeStart(text, Math.min(text.length, end + context)))),
    }
  })
}

/** Hits in order, overlapping ones as one. */
export function merged(hits: Hit[]): Hit[] {
  const sorted = [...hits].sort((a, b) => a.part - b.part || a.start - b.start || b.end - a.end)
  const all: Hit[] = []
  for (const hit of sorted) {
    const last = all.at(-1)
    if (last && last.part === hit.part && hit.start < last.end) last.end = Math.max(last.end, hit.end)
    else all.push({part: hit.part, start: hit.start, end: hit.end})
  }
  return all
}

function windowOf(hits: (Hit & {term: number})[], total: number, length: number): [start: number, end: number] {
  if (hits.length === 0) return [0, Math.min(total, length)]
  // A stretch begins with a hit. Hits come in by their ends and go out by their starts, each once, however many there are.
  const endOf = (hit: Hit) => Math.min(hit.end, hit.start + length)
  const byEnd = [...hits].sort((a, b) => endOf(a) - endOf(b))
  const inside = new Map<number, number>()
  let best = {score: -1, index: 0}
  let entered = 0
  for (const [index, first] of hits.entries()) {
    for (; entered < byEnd.length && endOf(byEnd[entered]!) <= first.start + length; entered++) {
      const {term} = byEnd[entered]!
      inside.set(term, (inside.get(term) ?? 0) + 1)
    }
    const score = inside.size * 100 + Math.min(99, entered - index)
    if (score > best.score) best = {score, index}
    const left = inside.get(first.term)! - 1
    if (left > 0) inside.set(first.term, left)
    else inside.delete(first.term)
  }
  const from = hits[best.index]!.start
  const to = hits.slice(best.index).reduce((last, hit) => (endOf(hit) <= from + length ? Math.max(last, hit.end) : last), from)
  const room = Math.max(0, length - (to - from))
  const start = Math.max(0, from - Math.floor(room / 3))
  return [start, Math.min(total, Math.max(to, start + length))]
}

function markedPieces(text: string, hits: Hit[], from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  const [start, end] = [wholeStart(text, from), wholeStart(text, to)]
  let at = start
  for (const hit of merged(hits)) {
    if (hit.end <= start || hit.start >= end) continue
    if (hit.start > at) pieces.push({text: oneLine(text.slice(at, hit.start))})
    pieces.push({text: oneLine(text.slice(Math.max(at, hit.start), Math.min(end, hit.end))), hit: true})
    at = Math.min(end, hit.end)
  }
  if (at < end) pieces.push({text: oneLine(text.slice(at, end))})
  return pieces
}

/** Never between the halves of a surrogate pair. */
function wholeStart(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ')
}
