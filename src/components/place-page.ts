import type {Site} from '../content.ts'
import type {WholePage} from '../layouts/page-head.ts'
import {bareName} from '../press/authority/name-parts.ts'
import {companionsOf} from '../site/catalog.ts'
import {html, type Html} from '../site/html.ts'
import type {Leaf} from '../site/leaves.ts'
import {placeLabel, placePeriod} from '../site/place-words.ts'
import type {ArticleRecord} from '../site/records.ts'
import {routes} from '../site/routes.ts'
import {shortName} from './article-list.ts'
import {companionsIn} from './companion-list.ts'
import {placeNotes} from './place-notes.ts'
import {searchNote} from './search-note.ts'
import {subjectPage} from './subject-page.ts'
import {townList} from './town-list.ts'

/** One leaf of a street office, township or town. */
export function streetPage(site: Site, name: string, leaf: Leaf<ArticleRecord>): WholePage {
  const {catalog} = site
  const articles = catalog.byStreet.get(name) ?? []
  const place = catalog.places.get(name)
  const parent = place?.zone ?? place?.district
  return subjectPage(site, {
    title: shortName(name),
    label: placeLabel(place),
    route: routes.street(name),
    crumbs: [{name: '街道', route: routes.streets()}, ...(parent === undefined ? [] : [{name: parent, route: routes.district(parent)}])],
    notes: [...placeNotes(site, place), ...searchNote(site, articles, {street: name})],
    groups: [
      {heading: '这里的工作', content: companionsIn(site, articles, 'programs', routes.program, name)},
      {heading: '一同出现的街道', content: companionsIn(site, articles, 'streets', routes.street, name)},
      {heading: parent === undefined ? '所在区县' : '一同出现的区县', content: companionsIn(site, articles, 'districts', routes.district, parent)},
      {heading: '社区、村', content: communityList(site, name, articles)},
    ],
    articles,
    leaf,
    about: [name],
  })
}

/** One leaf of a district or zone. */
export function districtPage(site: Site, name: string, leaf: Leaf<ArticleRecord>): WholePage {
  const {catalog} = site
  const articles = catalog.byDistrict.get(name) ?? []
  const place = catalog.places.get(name)
  const runs = catalog.archive.places.some(({zone}) => zone === name)
  return subjectPage(site, {
    title: name,
    label: placeLabel(place),
    route: routes.district(name),
    crumbs: [{name: '区县', route: routes.districts()}],
    notes: [...placeNotes(site, place), ...(runs ? ['由它管理的街道、乡镇，管理期间的报道也计在这里。'] : []), ...searchNote(site, articles, {district: name})],
    groups: [
      {heading: '街道、乡镇', content: townList(site, name)},
      {heading: '这里的工作', content: companionsIn(site, articles, 'programs', (program) => routes.programIn(program, name), name)},
      {heading: '一同出现的区县', content: companionsIn(site, articles, 'districts', routes.district, name)},
    ],
    articles,
    leaf,
    about: [name],
  })
}

/** All communities of a town, with how many articles name each. */
function communityList({catalog, to}: Site, town: string, articles: ArticleRecord[]): Html | undefined {
  const communities = catalog.communitiesOf.get(town) ?? []
  if (communities.length === 0) return undefined
  const reported = new Map(companionsOf(articles, 'communities').map(({name, count}) => [name, count]))
  // Below its own town a community needs no town's name.
  return html`<ul class="names plain">${communities.map((community) => html`<li>${
    reported.has(community.name)
      ? html`<a href="${to(routes.search(bareName(community.name), {street: town}))}">${bareName(community.name)}</a>\u00a0<span class="count">${reported.get(community.name)}</span>`
      : bareName(community.name)
  }${(placePeriod(community) ?? false) && html` <span class="former">${placePeriod(community)}</span>`}</li>`)}</ul>`
}
