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
  /** first day of something that the page names: it is not older */
  notBefore?: string
  basis: string[]
}

interface Bound {
  first?: number
  last?: number
  notBefore?: string
  why: string
}

// How long after a year a paper still mentions what began or happened then; other evidence narrows this.
const YEARS_AFTER = 3

/**
 * The years of a page, from the surest evidence to the weakest: what the text calls its own year, other years in it, terms of a
 * period, programs while they ran, places while they bore their name. Evidence that contradicts surer evidence is left out.
 */
export function inferYears(articles: readonly ReadArticle[], dates: readonly DateEvidence[]): Years | undefined {
  const bounds = [...printedYears(dates), ...yearsOfChanges(articles, dates), ...termBounds(articles)]
  let first = -Infinity
  let last = Infinity
  let notBefore: string | undefined
  const basis: string[] = []
  for (const bound of bounds) {
    const lower = Math.max(first, bound.first ?? -Infinity)
    const upper = Math.min(last, bound.last ?? Infinity)
    if (lower > upper) continue
    if (bound.notBefore && !(notBefore && notBefore > bound.notBefore)) notBefore = bound.notBefore
    if (lower === first && upper === last) continue
    first = lower
    last = upper
    basis.push(bound.why)
  }
  return Number.isFinite(first) && Number.isFinite(last) ? {first, last, basis, ...(notBefore && {notBefore})} : undefined
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

/**
 * A change of a place's name that the gazetteer dates by month, told of as of this or last year: 去年7月,豫龙镇撤镇设街道 is
 * written in the year after.
 */
function yearsOfChanges(articles: readonly ReadArticle[], dates: readonly DateEvidence[]): Bound[] {
  return dates.flatMap(({article, mention, value, line}) => {
    const {yearOffset, month} = value
    if (yearOffset === undefined || month === undefined) return []
    const near = articles[article]!.mentions.filter((other) => other.kind === 'place' && other.passage === mention.passage && other.start >= mention.end && other.start - mention.end < NEAR)
    const changed = near.flatMap((other) => (other.value as PlaceExpression).places).find(({to}) => to !== undefined && Number(to.split('-')[1]) === month)
    if (!changed) return []
    const year = Number(changed.to!.slice(0, 4)) - yearOffset
    return [{first: year, last: year, why: `“${mention.text}”(第${line}行)${bareName(changed.name)}改名,事在${changed.to}`}]
  })
}

const NEAR = 6

function yearOf({value}: DateEvidence): number {
  return value.end?.year ?? value.year!
}

/** Of several mentions of the latest year, the one that says most. */
function rank({tense, value}: DateEvidence): number {
  return tense === 'current' ? 3 : value.day !== undefined ? 2 : tense === 'past' ? 1 : 0
}

function termBounds(articles: readonly ReadArticle[]): Bound[] {
  const rows: {order: number; bound: Bound}[] = []
  const named = new Set(articles.flatMap(({mentions}) => mentions.flatMap(({kind, value}) => (kind === 'place' ? (value as PlaceExpression).places.map(({name}) => name) : []))))
  for (const {segment, mentions} of articles) {
    for (const mention of mentions) {
      const line = () => placeOf(segment.passages[mention.passage]!, mention.start).line
      const words = () => `“${mention.text}”(第${line()}行)`
      if (mention.kind === 'period') rows.push(...activeBounds((mention.value as Period).active, 0, words))
      else if (mention.kind === 'program') {
        const {programs} = mention.value as ProgramExpression
        if (programs.length === 1 && programs[0]!.active) rows.push(...activeBounds(programs[0]!.active, 2, words))
      } else if (mention.kind === 'place') rows.push(...placeBounds(mention.value as PlaceExpression, named, words))
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
    ...(first > 1990 ? [{order, bound: {first, notBefore: span.start, why: `${words()}是${years}的说法`}}] : []),
    ...(last < 9999 ? [{order: order + 1, bound: {last, why: `${words()}是${years}的说法`}}] : []),
  ]
}

/** A former name beside the present one (豫龙镇, 豫龙街道) is told of, not used. */
function placeBounds({places, form}: PlaceExpression, named: ReadonlySet<string>, words: () => string): {order: number; bound: Bound}[] {
  if (places.length !== 1 || form !== 'full') return []
  const [{name, from, to, type, became = []}] = places as [(typeof places)[0]]
  if (type === 'community') return []
  const made = from && readEdtf(from)
  const gone = to && readEdtf(to)
  return [
    ...(made && type !== 'zone' ? [{order: 4, bound: {first: Number(made.start.slice(0, 4)), notBefore: made.start, why: `${words()}${from}年起才有(${bareName(name)})`}}] : []),
    ...(gone && !became.some((other) => named.has(other)) ? [{order: 5, bound: {last: Number(gone.end.slice(0, 4)), why: `${words()}到${to}为止(${bareName(name)})`}}] : []),
  ]
}

/** Narrow evidence first. */
function width({first, last}: Bound): number {
  return first !== undefined ? -first : last!
}
