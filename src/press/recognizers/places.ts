import {keepLongest, type Found} from '../text/terms.ts'
import type {Place} from '../authority/types.ts'
import type {Term} from '../authority/compiled.ts'
import type {PlaceForm} from '../authority/place-forms.ts'

/** What characters may name: one or several places, the city as a whole, or somewhere else. */
export interface PlaceExpression {
  places: Place[]
  form: PlaceForm
  /** name of another city or one of its counties */
  elsewhere?: string
  city?: true
}

export interface PlaceMention {
  rule: string
  start: number
  end: number
  value: PlaceExpression
}

/**
 * Sorts the hits of the term matcher into mentions of places: the longest name wins, several bearers of the same
 * characters make one mention. Names followed by what makes them another name (南阳路 after 南阳) are dropped.
 */
export function readPlaces(folded: string, hits: readonly Found<Term>[]): PlaceMention[] {
  const cities = hits.filter(({value}) => value.kind === 'city')
  const names = hits.filter((hit) => isPlaceTerm(hit.value) && !isPartOfOtherName(folded, hit) && !cities.some((city) => runsInto(hit, city)))
  const mentions: PlaceMention[] = []
  for (const {start, end, value} of keepLongest(names)) {
    const last = mentions.at(-1)
    if (last?.start === start) add(last.value, value)
    else mentions.push({rule: `place-${value.kind}`, start, end, value: add({places: [], form: 'full', elsewhere: undefined, city: undefined}, value)})
  }
  for (const mention of mentions) {
    const {places, form} = mention.value
    if (places.length > 0) mention.rule = `${places[0]!.type}-${form}`
  }
  return mentions
}

function isPlaceTerm({kind}: Term): boolean {
  return kind === 'place' || kind === 'elsewhere' || kind === 'city'
}

function add(expression: PlaceExpression, term: Term): PlaceExpression {
  if (term.kind === 'place') {
    if (!expression.places.includes(term.place)) expression.places.push(term.place)
    expression.form = expression.places.length === 1 ? term.form : expression.form
  } else if (term.kind === 'elsewhere') expression.elsewhere = term.name
  else if (term.kind === 'city') expression.city = true
  return expression
}

/** 新江|州: a new 江州, and not the county of 新江. */
function runsInto({value, start, end}: Found<Term>, city: Found<Term>): boolean {
  return value.kind === 'place' && value.form === 'bare' && start < city.start && city.start < end && end < city.end
}

/** A city's short name before these begins a road's, a village's or a school's name. */
const GOES_ON = /^(?:[东西南北中]?(?:[一二三四五六七八九十]?[路街巷里弄]|大道|大街)|新?村|[庄寨桥门湾]|大学|大?酒店)/u

function isPartOfOtherName(folded: string, {value, start, end}: Found<Term>): boolean {
  if (value.kind !== 'elsewhere') return false
  return end - start <= 2 ? GOES_ON.test(folded.slice(end, end + 4)) : folded[end - 1] === '市' && folded[end] === '场'
}
