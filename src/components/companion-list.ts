import type {Site} from '../content.ts'
import {companionsOf, type Companion} from '../site/catalog.ts'
import {html, type Html} from '../site/html.ts'
import type {ArticleRecord} from '../site/records.ts'
import {routes} from '../site/routes.ts'
import {shortName} from './article-list.ts'

// A number that fell upon a line of its own would seem to be the next name's, so that the spaces before numbers break no line.

/**
 * Names with how many articles each has, as links; one without any is quiet. `limit` keeps a page small: the rest is told as a number,
 * which leads on to `more` where the whole list stands. `shown` is how a name is read: as a place's, unless another way is given.
 */
export function companionList(companions: readonly Companion[], address: (name: string) => string, {limit = 60, more, shown = shortName}: CompanionListOptions = {}): Html {
  const rest = companions.length - limit
  const words = `另有${rest}项`
  return html`<ul class="names">${companions
    .slice(0, limit)
    .map(({name, count}) => count > 0
      ? html`<li><a href="${address(name)}">${shown(name)}</a>\u00a0<span class="count">${count}</span></li>`
      : html`<li class="silent"><a href="${address(name)}">${shown(name)}</a></li>`)}${
    rest > 0 && html`<li class="rest">${more === undefined ? words : html`<a href="${more}">${words}</a>`}</li>`
  }</ul>`
}

export interface CompanionListOptions {
  limit?: number
  /** address of the whole list */
  more?: string
  shown?: (name: string) => string
}

/** How the names of programs are read, whose slash is no place's: as they are. */
export function asWritten(name: string): string {
  return name
}

/**
 * The streets, programs or districts that articles name beside their subject, the most frequent first; nothing where there is none.
 *
 * @param except the subject, where it is one of them
 */
export function companionsIn({catalog, to}: Site, articles: ArticleRecord[], field: keyof typeof MORE, route: (other: string) => string, except?: string): Html | undefined {
  const found = companionsOf(articles, field === 'districts' ? catalog.districtsOf : field, except)
  return found.length === 0 ? undefined : companionList(found, (other) => to(route(other)), {more: to(MORE[field]), ...(field === 'programs' && {shown: asWritten})})
}

const MORE = {streets: routes.streets(), programs: routes.programs(), districts: routes.districts()}
