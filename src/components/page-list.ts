import type {Site} from '../content.ts'
import {dateWords} from '../site/date-words.ts'
import {html, trusted, type Html} from '../site/html.ts'
import {pageName} from '../site/page-name.ts'
import {dateOfPage} from '../site/page-date.ts'
import type {PageRecord} from '../site/records.ts'
import {routes} from '../site/routes.ts'
import {headlineOf} from './article-list.ts'

/** Raw pages as small front pages: name, date and the headlines on them, the first ones of many. */
export function pageList({catalog, to}: Site, pages: PageRecord[], {headlines = 8, level = 'h2'}: PageListOptions = {}): Html {
  const [open, close] = [trusted(`<${level}>`), trusted(`</${level}>`)]
  return html`<ul class="page-list">${pages.map((page) => {
    const articles = catalog.byPage.get(page.id) ?? []
    return html`<li>${open}<a href="${to(routes.page(page.id))}">${pageName(page)}</a>${close}<p class="entry-facts"><span>${
      dateWords(dateOfPage(page, catalog))}</span><span>${articles.length}篇</span></p><ol>${articles
      .slice(0, headlines)
      .map((article) => html`<li><a href="${to(routes.article(article.id))}">${
        article.kicker && html`<span class="entry-kicker">${article.kicker}</span> `}${headlineOf(article)}</a></li>`)}${
      articles.length > headlines && html`<li class="rest">另有${articles.length - headlines}篇</li>`}</ol></li>`
  })}</ul>`
}

export interface PageListOptions {
  /** most headlines of one page */
  headlines?: number
  /** level of the names as headings on their page */
  level?: 'h2' | 'h3'
}
