/** Names that the article itself shows to be another city's. */
import type {PlaceContext} from './context.ts'
import {isAnyCitysZone, isArea} from '../authority/place-kinds.ts'

/** A mention of a place, and why it is none that the article is about. */
export interface Judged {
  context: PlaceContext
  aside: [rule: string, why: string] | undefined
}

export const NAMESAKE: [rule: string, why: string] = ['told-elsewhere', '文中写明它属于外地']

/**
 * Names of towns and communities that the article places in another city, and nowhere in this one: without their district they are still those.
 * So is a zone's name as any city has (高新区), where the article names another city's first.
 */
export function namesakesIn(judged: readonly Judged[]): ReadonlySet<string> {
  const elsewhere = judged.filter(({context, aside}, index) => aside && OF_OTHER_CITY.has(aside[0]) && (!isArea(context.value.places[0]!) || isFirstZone(judged, index)))
  const names = new Set(elsewhere.map(({context}) => nameOf(context)))
  if (names.size > 0) for (const {context, aside} of judged) if (context.previous && !aside) names.delete(nameOf(context))
  return names
}

function isFirstZone(judged: readonly Judged[], index: number): boolean {
  const {context} = judged[index]!
  return isAnyCitysZone(context.value.places[0]!, context.words) && judged.findIndex((other) => nameOf(other.context) === nameOf(context)) === index
}

const OF_OTHER_CITY: ReadonlySet<string> = new Set(['other-city', 'unknown-district', 'inside-longer-name', 'zones-at-large'])

/** Name of the first place that a mention may be; '' for another city. */
export function nameOf({value}: PlaceContext): string {
  return value.places[0]?.name ?? ''
}
