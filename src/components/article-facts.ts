import type {Site} from '../content.ts'
import {bareName} from '../press/authority/name-parts.ts'
import {dateRoute} from '../site/date-route.ts'
import {dateWords} from '../site/date-words.ts'
import type {Evidence, FactKind} from '../site/evidence-reading.ts'
import {linesOf} from '../site/evidence.ts'
import {html, type Html} from '../site/html.ts'
import type {ArticleRecord, PageRecord} from '../site/records.ts'
import {routes} from '../site/routes.ts'
import type {NameIndex} from '../site/people.ts'
import {shortName} from './article-list.ts'
import {nameIndexes} from './name-links.ts'

/**
 * The facts of an article as rows of a definition list. Each fact is a link and is followed by links to the raw lines that
 * state it; a fact that only follows from those lines says so, and one that nothing printed states says that.
 */
export function factRows(site: Site, article: ArticleRecord): string {
  const {to} = site
  const page = site.catalog.pages.get(article.page ?? '')
  const {people, bylines} = nameIndexes(site)
  const evidence = site.evidence.get(article.id) ?? []
  // Of a withdrawn article no line is shown, so that nothing can be said of what is printed.
  const proof = (kind: FactKind, value: string) =>
    article.withdrawn ? html`` : proofOf(page, evidence.find((item) => item.kind === kind && item.value === value), to)
  const linked = (kind: FactKind, names: string[], route: (name: string) => string) =>
    names.map((name) => html`<li><a href="${to(route(name))}">${kind === 'program' ? name : shortName(name)}</a>${proof(kind, name)}</li>`)
  const named = (index: NameIndex, name: string): Html => {
    const route = index.routeOf(name)
    return route === undefined ? html`<span>${name}</span>` : html`<a href="${to(route)}">${name}</a>`
  }
  // Several towns have a village of that name; an article that does not name the town must be found, too.
  const townOf = (community: string) => article.streets.find((street) => street === site.catalog.places.get(community)?.town)
  const makers = (kind: FactKind, names: string[]) => names.map((name) => html`<li>${named(bylines, name)}${proof(kind, name)}</li>`)
  const rows: [string, Html[]][] = [
    ['见报', [html`<li><a href="${to(dateRoute(article.date))}">${dateWords(article.date)}</a>${
      article.date !== undefined && proof('date', article.date)}${
      article.dateBasis && html`<p class="basis">${article.dateBasis}</p>`}</li>`]],
    ['区县', linked('district', article.districts, routes.district)],
    ['街道', linked('street', article.streets, routes.street)],
    ['社区', article.communities.map((name) =>
      html`<li><a href="${to(routes.search(bareName(name), {street: townOf(name)}))}">${shortName(name)}</a>${proof('community', name)}</li>`)],
    ['工作', linked('program', article.programs, routes.program)],
    ['事件', article.events.map((event) =>
      html`<li><a href="${to(dateRoute(event.date))}">${dateWords(event.date)}</a><span class="proof">“${event.text}” ${
        lineLink(page, event.line, to)}</span></li>`)],
    ['人物', article.people.map(({name, post}) =>
      html`<li>${named(people, name)}${post && html`<span class="post">${post}</span>`}${proof('person', name)}</li>`)],
    ['记者', makers('reporter', article.reporters)],
    ['通讯员', makers('correspondent', article.correspondents)],
    ['摄影', makers('photographer', article.photographers)],
  ]
  return rows
    .filter(([, items]) => items.length > 0)
    .map(([label, items]) => html`<div><dt>${label}</dt><dd><ul>${items}</ul></dd></div>`.toString())
    .join('')
}

// More lines than this say nothing more: the first ones are opened, the rest are found on the raw page beside them.
const SHOWN = 3

function proofOf(page: PageRecord | undefined, evidence: Evidence | undefined, to: (route: string) => string): Html {
  if (!evidence || evidence.certainty === 'unstated') return html`<span class="proof">${page ? '原文未写明' : ''}</span>`
  const lines = linesOf(evidence)
  return html`<span class="proof">${evidence.certainty === 'implied' && '据'}${lines
    .slice(0, SHOWN)
    .map((line) => lineLink(page, line, to))}${lines.length > SHOWN && '等'}</span>`
}

function lineLink(page: PageRecord | undefined, line: number, to: (route: string) => string): Html {
  return page === undefined
    ? html`<span class="line">第${line}行</span>`
    : html`<a class="line" href="${to(routes.line(page, line))}">第${line}行</a>`
}
