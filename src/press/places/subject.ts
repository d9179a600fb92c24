import type {Place} from '../authority/types.ts'
import type {PlaceContext} from './context.ts'
import {listsOf} from './lists.ts'

/** A mention of a place, and the place that it was found to be. */
export interface Named {
  context: PlaceContext
  place: Place
}

/** So many districts mean the whole city. */
export const WHOLE_CITY = 5

/**
 * Which of the districts that an article names it is about: those of its headline; failing these, of its first paragraph; failing
 * these, the one named most and those listed with it as often. A district whose town or community the text names right after it is always meant.
 */
export function subjectDistricts(areas: readonly Named[], towns: readonly Named[]): {names: ReadonlySet<string>; why: string} {
  const before = new Set(towns.flatMap(({context}) => (context.previous ? context.previous.value.places.map(({name}) => name) : [])))
  const headline = namesOf(areas.filter(({context}) => context.headline))
  const counted = countNames(areas)
  const main = headline.size > 0 ? headline : firstOf(areas, counted)
  const names = new Set([...main, ...[...counted.keys()].filter((name) => before.has(name) || (headline.size > 0 && counted.get(name)! >= 3))])
  if (names.size >= WHOLE_CITY && headline.size === 0) return {names: new Set(), why: '并列许多区县，说的是全市'}
  return {names, why: '标题和导语没有说到它，只是提及'}
}

function firstOf(areas: readonly Named[], counted: ReadonlyMap<string, number>): ReadonlySet<string> {
  const lead = namesOf(areas.filter(({context}) => context.lead))
  if (lead.size > 0) return lead
  const most = Math.max(0, ...counted.values())
  const often = areas.filter(({place}) => counted.get(place.name) === most)
  const together = listsOf(areas).find((list) => list.includes(often[0]!)) ?? []
  return namesOf(together.filter((area) => often.includes(area)))
}

function namesOf(areas: readonly Named[]): ReadonlySet<string> {
  return new Set(areas.map(({place}) => place.name))
}

function countNames(areas: readonly Named[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {place} of areas) counts.set(place.name, (counts.get(place.name) ?? 0) + 1)
  return counts
}
