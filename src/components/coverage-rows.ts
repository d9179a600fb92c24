import type {Coverage} from '../site/coverage.ts'
import {html, type Html} from '../site/html.ts'
import {routes} from '../site/routes.ts'
import {nameWithin} from './town-list.ts'

/** Rows of the matrix: a district, then its number of articles for each program. */
export function coverageRows({rows}: Coverage, to: (route: string) => string): Html {
  return html`${rows.map(({district, count, cells}) => html`<tr><th scope="row"><a href="${to(routes.district(district))}">${district}</a>\u00a0<span class="count">${count}</span></th>${
    cells.map((cell) => html`<td class="level-${cell.level}">${cell.count > 0 && html`<a href="${to(routes.programIn(cell.program, district))}" aria-label="${`${district}的${cell.program},${cell.count}篇`}">${cell.count}</a>`}</td>`)
  }</tr>`)}`
}

/** The towns without a report, by district, as entries of a definition list. */
export function missingTowns({missing}: Coverage, to: (route: string) => string): Html {
  return html`${missing.map(({district, towns, of}) => html`<div><dt><a href="${to(routes.district(district))}">${district}</a>\u00a0<span class="count">${towns.length}/${of}</span></dt><dd>${
    towns.map((town, index) => html`${index > 0 && '、'}<a href="${to(routes.street(town))}">${nameWithin(town, district)}</a>`)
  }</dd></div>`)}`
}
