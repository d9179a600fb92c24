import {isKnownFor} from './bare-names.ts'
import type {PlaceContext} from './context.ts'
import {isCounty} from '../authority/place-kinds.ts'

/**
 * Mentions of the one county that an article comes back to by its short name (柳河, not 柳河市): twice or more outside its headline and first
 * paragraph, where it names no other district or town. Once may be in passing.
 *
 * @param passing mentions of short names in one article that may be a road or a region
 * @param named mentions that are its places for other reasons
 */
export function countyComeBackTo(passing: readonly PlaceContext[], named: readonly PlaceContext[]): readonly PlaceContext[] {
  if (named.some(({value}) => value.places.some(({type}) => type !== 'community'))) return []
  const bare = passing.filter((context) => isCounty(context.value.places[0]!) && !isKnownFor(context))
  const counties = new Set(bare.map(({value}) => value.places[0]!.name))
  return counties.size === 1 && bare.length > 1 ? bare : []
}
