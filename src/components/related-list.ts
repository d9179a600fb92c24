import type {Site} from '../content.ts'
import {dateShort} from '../site/date-words.ts'
import {html} from '../site/html.ts'
import {makeRelated, type Related} from '../site/related.ts'
import type {ArticleRecord} from '../site/records.ts'
import {routes} from '../site/routes.ts'
import {headlineOf, shortName} from './article-list.ts'

/** Related articles of one article, each with its reasons; the shelves behind them are made once for each state of the site. */
export function relatedList(site: Site, article: ArticleRecord): string {
  const found = relatedTo(site, article)
  return found.length === 0 ? '' : html`<ul class="related">${found.map((one) => entryOf(one, site.to))}</ul>`.toString()
}

/** Related articles of one article, found once for each state of the site. */
export function relatedTo(site: Site, article: ArticleRecord): Related[] {
  const finder = finders.get(site) ?? makeRelated(site.catalog)
  finders.set(site, finder)
  const known = found.get(article) ?? finder(article)
  found.set(article, known)
  return known
}

const found = new WeakMap<ArticleRecord, Related[]>()
const finders = new WeakMap<Site, ReturnType<typeof makeRelated>>()

function entryOf({article, reasons}: Related, to: (route: string) => string) {
  return html`<li><a href="${to(routes.article(article.id))}">${headlineOf(article)}</a> <span class="when">${dateShort(article.date)}</span><p class="entry-facts">${[...Map.groupBy(reasons.slice(0, 3), ({reason}) => reason)]
    .map(([reason, shared]) => html`<span>${reason}：${shared.map(({name}) => (OF_PLACES.has(reason) ? shortName(name) : name)).join('、')}</span>`)}</p></li>`
}

const OF_PLACES: ReadonlySet<string> = new Set(['同一社区', '同一街道'])
