/** Names that the article itself shows to be another city's. */
import type {PlaceContext} from './context.ts'
import {isAnyCitysZone, isArea} from '../authority/place-kinds.ts'
import {isElsewhere} from './elsewhere.ts'

/** A mention of a place, and why it is none that the article is about. */
export interface Judged {
  context: PlaceContext
  aside: [rule: string, why: string] | undefined
}

export const NAMESAKE: [rule: string, why: string] = ['told-elsewhere', '文中写明它属于外地']

/**
 * Names of towns and communities that the article places in another city, and nowhere in this one: without their district they are still those.
 * So is a zone's name as any city has (高新区), where the article names another city's first, or that city's in the text and none but the
 * headline names it alone.
 */
export function namesakesIn(judged: readonly Judged[]): ReadonlySet<string> {
  const elsewhere = judged.filter(({context, aside}, index) => aside && OF_OTHER_CITY.has(aside[0]) && (!isArea(context.value.places[0]!) || isFirstZone(judged, index)))
  const names = new Set([...elsewhere.map(({context}) => nameOf(context)), ...judged.filter((one) => isZoneOfTheText(one, judged)).map(({context}) => nameOf(context))])
  if (names.size > 0) for (const {context, aside} of judged) if (context.previous && !aside) names.delete(nameOf(context))
  return names
}

function isFirstZone(judged: readonly Judged[], index: number): boolean {
  const {context} = judged[index]!
  return isAnyCitysZone(context.value.places[0]!, context.words) && judged.findIndex((other) => nameOf(other.context) === nameOf(context)) === index
}

/** 高新区 in the headline alone, above a first paragraph on 洛南高新区 or 洛南国家高新技术产业开发区, where nobody goes to see it. */
function isZoneOfTheText({context, aside}: Judged, judged: readonly Judged[]): boolean {
  const {headline, words, value} = context
  if (aside || !headline || !isAnyCitysZone(value.places[0]!, words)) return false
  if (judged.some((other) => !other.aside && !other.context.headline && nameOf(other.context) === nameOf(context))) return false
  const full = new RegExp(`^(?:国家级?|省级)?${[...words].join(IN_FULL)}`, 'u')
  return judged.some(({context: city}) => city.lead && isElsewhere(city) && full.test(city.after) && !TO_SEE.test(city.before))
}

/** What 高新区 leaves out of 高新技术产业开发区. */
const IN_FULL = '[^区的在和与,、。;]{0,6}'
const TO_SEE = /(?:[到赴去往向与和跟同访]|走进|考察|学习|对标|比肩)$/u

const OF_OTHER_CITY: ReadonlySet<string> = new Set(['other-city', 'unknown-district', 'inside-longer-name', 'zones-at-large'])

/** Name of the first place that a mention may be; '' for another city. */
export function nameOf({value}: PlaceContext): string {
  return value.places[0]?.name ?? ''
}
