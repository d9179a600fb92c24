import type {Site} from '../content.ts'
import type {Place} from '../press/authority/types.ts'
import {html, type Html} from '../site/html.ts'
import {placePeriod} from '../site/place-words.ts'
import {routes} from '../site/routes.ts'
import {shortName} from './article-list.ts'

/** Sentences on a place: where it belongs, since when, what it came from and what became of it, with its source. */
export function placeNotes({catalog, to}: Site, place: Place | undefined): Html[] {
  if (!place) return []
  const linked = (name: string): Html => {
    const other = catalog.places.get(name)
    const route = !other || other.type === 'community' ? undefined : other.type === 'town' ? routes.street(name) : routes.district(name)
    return route === undefined ? html`${shortName(name)}` : html`<a href="${to(route)}">${shortName(name)}</a>`
  }
  const listed = (names: string[]) => names.map((name, index) => html`${index > 0 && '、'}${linked(name)}`)
  const period = placePeriod(place)
  return [
    place.district !== undefined && html`属${linked(place.district)}${place.zone !== undefined && html`，由${linked(place.zone)}管理`}。`,
    place.aliases.length > 0 && html`又作：${place.aliases.slice(0, 8).join('、')}。`,
    period !== undefined && html`存续：${period}。`,
    (place.formerly?.length ?? 0) > 0 && html`由${listed(place.formerly!)}而来。`,
    (place.became?.length ?? 0) > 0 && html`后改为${listed(place.became!)}。`,
    place.source !== undefined && html`<span class="source">据：${place.source}</span>`,
  ].filter((note): note is Html => note !== false)
}
