import type {Site} from '../content.ts'
import {html, type Html} from '../site/html.ts'
import {townsOf} from '../site/place-names.ts'
import {routes} from '../site/routes.ts'
import {shortName} from './article-list.ts'

/** Towns of a district as links with their number of reports; abolished ones are marked. */
export function townList({catalog, to}: Site, district: string): Html | undefined {
  const towns = townsOf(catalog, district)
  if (towns.length === 0) return undefined
  return html`<ul class="names">${towns.map((name) => {
    const count = catalog.byStreet.get(name)?.length ?? 0
    return html`<li${count === 0 && html` class="silent"`}><a href="${to(routes.street(name))}">${shortName(name)}</a>${
      count > 0 && html` <span class="count">${count}</span>`}${
      catalog.places.get(name)?.to !== undefined && html` <span class="former">旧</span>`}</li>`
  })}</ul>`
}
