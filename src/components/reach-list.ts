import type {Site} from '../content.ts'
import {html, type Html} from '../site/html.ts'
import {reachOf, townReach} from '../site/reach.ts'
import type {ArticleRecord} from '../site/records.ts'
import {routes} from '../site/routes.ts'
import {companionList} from './companion-list.ts'
import {nameWithin} from './town-list.ts'

/** Districts that a program reaches as a table: articles, and how many of the district's towns; each leads to the pair's page. */
export function reachTable({catalog, to}: Site, program: string, articles: ArticleRecord[]): Html | undefined {
  const {districts} = reachOf(articles, catalog)
  if (districts.length === 0) return undefined
  return html`<table class="reach"><thead><tr><th scope="col">区县</th><th scope="col" class="number">报道</th><th scope="col" class="number">街道乡镇</th></tr></thead><tbody>${
    districts.map(({name, count, towns, of}) => html`<tr><th scope="row"><a href="${to(routes.programIn(program, name))}">${name}</a></th><td class="number">${count}</td><td class="number">${towns}<span class="of">/${of}</span></td></tr>`)
  }</tbody></table>`
}

/** Districts without a report on the program, as quiet links; undefined when there are none or when nothing is reached at all. */
export function silentDistricts({catalog, to}: Site, articles: ArticleRecord[]): Html | undefined {
  const {districts, silent} = reachOf(articles, catalog)
  return districts.length === 0 || silent.length === 0 ? undefined : quiet(silent, (name) => to(routes.district(name)))
}

/** Towns of a district that the articles name, with their counts. */
export function reachedTowns({catalog, to}: Site, articles: ArticleRecord[], district: string): Html | undefined {
  const {reached} = townReach(articles, district, catalog)
  return reached.length === 0 ? undefined : companionList(reached, (name) => to(routes.street(name)), {shown: (name) => nameWithin(name, district)})
}

/** Towns of a district that the articles do not name. */
export function silentTowns({catalog, to}: Site, articles: ArticleRecord[], district: string): Html | undefined {
  const {silent} = townReach(articles, district, catalog)
  return silent.length === 0 ? undefined : quiet(silent, (name) => to(routes.street(name)), district)
}

function quiet(names: string[], address: (name: string) => string, district = ''): Html {
  return html`<ul class="names">${names.map((name) => html`<li class="silent"><a href="${address(name)}">${nameWithin(name, district)}</a></li>`)}</ul>`
}
