import {resolved} from '../annotation.ts'
import type {IssueDate} from '../dates/issue-date.ts'
import type {Annotation} from '../types.ts'
import {areaOf} from './candidates.ts'
import type {PlaceContext} from './context.ts'
import {isArea} from '../authority/place-kinds.ts'
import {WHOLE_CITY, type Named} from './subject.ts'

/**
 * The district of each town that the article is about, where no district of that town is named; failing towns, that of its communities.
 *
 * @param listed those of the places that are only counted up: they tell their districts where no other town does, and not those of the whole city
 * @param stated names of the districts that the article is about
 */
export function impliedAreas<Item extends Named>(all: readonly Item[], listed: ReadonlySet<Item>, stated: ReadonlySet<string>, issue: IssueDate | undefined): Annotation[] {
  const places = tellingDistrict(all, listed, issue)
  const added = new Set<string>()
  const imply = ({context, place}: Named, rule: string): Annotation[] => {
    const area = areaOf(place, issue)
    if (!area || added.has(area) || (place.district && stated.has(place.district)) || (place.zone && stated.has(place.zone)) || isSaidWhose(context)) return []
    added.add(area)
    return [resolved(context.mention, area, rule, `${place.name}属${area}`, {implied: true})]
  }
  const towns = places.filter(({place}) => place.type === 'town').flatMap((item) => imply(item, 'district-of-town'))
  if (towns.length > 0 || stated.size > 0) return towns
  const communities = places.filter(({place}) => place.type === 'community')
  const areas = new Set(communities.map(({place}) => areaOf(place, issue)))
  return areas.size === 1 ? communities.slice(0, 1).flatMap((item) => imply(item, 'district-of-community')) : []
}

function tellingDistrict<Item extends Named>(places: readonly Item[], listed: ReadonlySet<Item>, issue: IssueDate | undefined): readonly Item[] {
  const others = places.filter((item) => !listed.has(item))
  const areas = new Set([...listed].map(({place}) => areaOf(place, issue)))
  return areas.size >= WHOLE_CITY || others.some(({place}) => place.type === 'town') ? others : places
}

/** The article says itself whose town it is: a zone's town may have been another district's before, or is still that in the lists. */
function isSaidWhose({previous}: PlaceContext): boolean {
  return previous?.value.places.some(isArea) === true
}
