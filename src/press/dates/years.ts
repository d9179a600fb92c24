import {readEdtf} from '../edtf.ts'
import {bareName} from '../compiled.ts'
import type {PlaceExpression} from '../recognizers/places.ts'
import type {ProgramExpression} from '../recognizers/programs.ts'
import {placeOf} from '../passages.ts'
import type {Period} from '../types.ts'
import type {DateEvidence, ReadArticle} from './evidence.ts'

/** First and last year in which the page may have been printed, and what says so. */
export interface Years {
  first: number
  last: number
  basis: string[]
}

interface Bound {
  first?: number
  last?: number
  why: string
}

// How long after a year a paper still mentions what began or happened then; other evidence narrows this.
const YEARS_AFTER = 3

/**
 * The years of a page, from the surest evidence to the weakest: what the text calls its own year, other years in it, terms of a
 * period, programs while they ran, places while they bore their name. Evidence that contradicts surer evidence is left out.
 */
export function inferYears(articles: readonly ReadArticle[], dates: readonly DateEvidence[]): Years | undefined {
  const bounds = [...printedYears(dates), ...termBounds(articles)]
  let first = -Infinity
  let last = Infinity
  const basis: string[] = []
  for (const bound of bounds) {
    const lower = Math.max(first, bound.first ?? -Infinity)
    const upper = Math.min(last, bound.last ?? Infinity)
    if (lower > upper || (lower === first && upper === last)) continue
    first = lower
    last = upper
    basis.push(bound.why)
    if (first === last) break
  }
  return Number.isFinite(first) && Number.isFinite(last) ? {first, last, basis} : undefined
}

function printedYears(dates: readonly DateEvidence[]): Bound[] {
  const stated = dates.filter(({value, tense}) => value.year !== undefined && tense !== 'future' && value.year >= 1990)
  const latest = stated.reduce<DateEvidence | undefined>((best, item) => (!best || yearOf(item) > yearOf(best) || (yearOf(item) === yearOf(best) && rank(item) > rank(best)) ? item : best), undefined)
  if (!latest) return []
  const year = yearOf(latest)
  const words = `文中“${latest.mention.text}”(第${latest.line}行)`
  if (latest.tense === 'current') return [{first: year, last: year, why: `${words}说的是当年`}]
  if (latest.value.day !== undefined) return [{first: year, last: year, why: `${words}是写明年份的最晚的事`}]
  return [{first: year, last: year + YEARS_AFTER, why: `${words}是文中最晚的年份,见报在其后不久`}]
}

function yearOf({value}: DateEvidence): number {
  return value.end?.year ?? value.year!
}

/** Of several mentions of the latest year, the one that says most. */
function rank({tense, value}: DateEvidence): number {
  return tense === 'current' ? 3 : value.day !== undefined ? 2 : tense === 'past' ? 1 : 0
}

function termBounds(articles: readonly ReadArticle[]): Bound[] {
  const rows: {order: number; bound: Bound}[] = []
  for (const {segment, mentions} of articles) {
    for (const mention of mentions) {
      const line = () => placeOf(segment.passages[mention.passage]!, mention.start).line
      const words = () => `“${mention.text}”(第${line()}行)`
      if (mention.kind === 'period') rows.push(...activeBounds((mention.value as Period).active, 0, words))
      else if (mention.kind === 'program') {
        const {programs} = mention.value as ProgramExpression
        if (programs.length === 1 && programs[0]!.active) rows.push(...activeBounds(programs[0]!.active, 2, words))
      } else if (mention.kind === 'place') rows.push(...placeBounds(mention.value as PlaceExpression, words))
    }
  }
  return rows.sort((a, b) => a.order - b.order || width(a.bound) - width(b.bound)).map(({bound}) => bound)
}

/** A term is used from its beginning on (sure) and rarely after its end (less sure): two bounds. */
function activeBounds(active: string, order: number, words: () => string): {order: number; bound: Bound}[] {
  const span = readEdtf(active)
  if (!span) return []
  const [first, last] = [Number(span.start.slice(0, 4)), Number(span.end.slice(0, 4))]
  const years = last === 9999 ? `${first}年起` : first === last ? `${first}年` : `${first}—${last}年`
  return [
    ...(first > 1990 ? [{order, bound: {first, why: `${words()}是${years}的说法`}}] : []),
    ...(last < 9999 ? [{order: order + 1, bound: {last, why: `${words()}是${years}的说法`}}] : []),
  ]
}

function placeBounds({places, form}: PlaceExpression, words: () => string): {order: number; bound: Bound}[] {
  if (places.length !== 1 || form !== 'full') return []
  const [{name, from, to, type}] = places as [(typeof places)[0]]
  if (type === 'community') return []
  const made = from && readEdtf(from)
  const gone = to && readEdtf(to)
  return [
    ...(made && type !== 'zone' ? [{order: 4, bound: {first: Number(made.start.slice(0, 4)), why: `${words()}${from}年起才有(${bareName(name)})`}}] : []),
    ...(gone ? [{order: 5, bound: {last: Number(gone.end.slice(0, 4)), why: `${words()}到${to}为止(${bareName(name)})`}}] : []),
  ]
}

/** Narrow evidence first. */
function width({first, last}: Bound): number {
  return first !== undefined ? -first : last!
}
