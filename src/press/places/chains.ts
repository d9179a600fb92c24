/** Mentions of places that follow each other without a gap. */
import type {Place} from '../authority/types.ts'
import type {PlaceContext} from './context.ts'

/** Whether a place lies in (one of) the places of another mention. */
export function isWithin(place: Place, container: PlaceContext): boolean {
  return container.value.places.some(({name}) => place.district === name || place.zone === name || place.town === name)
}

// Names inside names are three at most: city, district, town, village.
const LONGEST_CHAIN = 4

/** First of the mentions that follow each other without a gap: 来自|新密市|超化镇. */
export function chainStart(context: PlaceContext): PlaceContext {
  let first = context
  for (let hops = 0; first.previous && hops < LONGEST_CHAIN; hops++) first = first.previous
  return first
}

/** Last of them: 与|惠济区|花园口镇|接壤. */
export function chainEnd(context: PlaceContext): PlaceContext {
  let last = context
  for (let hops = 0; last.next && hops < LONGEST_CHAIN; hops++) last = last.next
  return last
}

/** All of them from the first on: 家住|新密市|超化镇. */
export function chainFrom(first: PlaceContext): PlaceContext[] {
  const chain = [first]
  for (let next = first.next; next; next = next.next) chain.push(next)
  return chain
}
