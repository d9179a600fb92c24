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
    return html`<li${count === 0 && html` class="silent"`}><a href="${to(routes.street(name))}">${nameWithin(name, district)}</a>${
      count > 0 && html`\u00a0<span class="count">${count}</span>`}${
      catalog.places.get(name)?.to !== undefined && html` <span class="former">旧</span>`}</li>`
  })}</ul>`
}

/**
 * A town's name as read under its district, which need not be said again.
 *
 * @example nameWithin('新郑市/城关乡', '新郑市') // '城关乡'
 */
export function nameWithin(name: string, district: string): string {
  return name.startsWith(`${district}/`) ? name.slice(district.length + 1) : shortName(name)
}
