import type {Site} from '../content.ts'
import type {WholePage} from '../layouts/page-head.ts'
import {html} from '../site/html.ts'
import type {Leaf} from '../site/leaves.ts'
import {narrowerPrograms} from '../site/place-names.ts'
import type {ArticleRecord} from '../site/records.ts'
import {routes} from '../site/routes.ts'
import {asWritten, companionList, companionsIn} from './companion-list.ts'
import {programNotes} from './program-notes.ts'
import {reachedTowns, reachTable, silentDistricts, silentTowns} from './reach-list.ts'
import {searchNote} from './search-note.ts'
import {subjectPage, type SubjectGroup} from './subject-page.ts'

/** One leaf of a program, or of a program in one district. */
export interface ProgramLeaf {
  name: string
  district: string | undefined
  leaf: Leaf<ArticleRecord>
}

/** A program, or a program in one district: what it is, its time table, the places it reaches and its articles. */
export function programPage(site: Site, {name, district, leaf}: ProgramLeaf): WholePage {
  const program = site.catalog.programs.get(name)
  const route = routeOf(name, district)
  const articles = articlesOn(site, name, district)
  return subjectPage(site, {
    title: district === undefined ? name : `${name} · ${district}`,
    label: district === undefined ? (program?.kind ?? '工作') : '工作与区县',
    route,
    crumbs: [{name: '工作', route: routes.programs()}, ...(district === undefined ? [] : [{name, route: routes.program(name)}])],
    notes: [...(district === undefined ? programNotes(site, program) : []), ...searchNote(site, articles, {program: name, district})],
    groups: groupsOnce(site, name, district, articles),
    articles,
    leaf,
    about: district === undefined ? [name] : [name, district],
  })
}

/** Address of a program, or of a program in a district. */
export function routeOf(name: string, district: string | undefined): string {
  return district === undefined ? routes.program(name) : routes.programIn(name, district)
}

/** The articles of a program, or those of it in a district, newest first. */
export function articlesOn({catalog}: Site, name: string, district: string | undefined): ArticleRecord[] {
  const all = catalog.byProgram.get(name) ?? []
  return district === undefined ? all : all.filter((article) => catalog.districtsOf(article).includes(district))
}

// The leaves of one list follow each other, and all of them show the same groups.
let last: {site: Site; route: string; groups: SubjectGroup[]} | undefined

function groupsOnce(site: Site, name: string, district: string | undefined, articles: ArticleRecord[]): SubjectGroup[] {
  const route = routeOf(name, district)
  if (last?.site !== site || last.route !== route) last = {site, route, groups: groupsOf(site, name, district, articles)}
  return last.groups
}

function groupsOf(site: Site, name: string, district: string | undefined, articles: ArticleRecord[]): SubjectGroup[] {
  const {catalog, to} = site
  if (district !== undefined) {
    return [
      {heading: '各地的这项工作', content: html`<p><a href="${to(routes.program(name))}">${name}</a>的全部报道 <span class="count">${catalog.byProgram.get(name)?.length ?? 0}</span></p>`},
      {heading: `${district}写到的街道、乡镇`, content: reachedTowns(site, articles, district)},
      {heading: `${district}还没有报道的街道、乡镇`, content: silentTowns(site, articles, district)},
      {heading: '一同出现的工作', content: companionsIn(site, articles, 'programs', routes.program, name)},
    ]
  }
  const narrower = narrowerPrograms(catalog, name)
  return [
    {heading: '做这项工作的区县', content: reachTable(site, name, articles)},
    {heading: '写到的街道、乡镇', content: companionsIn(site, articles, 'streets', routes.street)},
    {heading: '还没有报道的区县', content: silentDistricts(site, articles)},
    {heading: '下属工作', content: narrower.length === 0 ? undefined : companionList(narrower, (other) => to(routes.program(other)), {shown: asWritten})},
    {heading: '一同出现的工作', content: companionsIn(site, articles, 'programs', routes.program, name)},
  ]
}
