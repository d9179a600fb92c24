import type {Site} from '../content.ts'
import type {DatedEvent} from '../site/catalog.ts'
import {dateShort} from '../site/date-words.ts'
import {html, type Html} from '../site/html.ts'
import {routes} from '../site/routes.ts'
import {headlineOf} from './article-list.ts'

/** Dated events with the words that state them, each a link to its article and to its raw line. */
export function eventList({to}: Site, events: DatedEvent[]): Html {
  return html`<ol class="events">${events.map(({article, event}) => html`<li><span class="when">${dateShort(event.date)}</span> <a href="${
    to(routes.article(article.id))}">${headlineOf(article)}</a> <span class="as-printed">“${event.text}”</span>${
    article.page !== undefined && html`<a class="line" href="${to(routes.page(article.page, event.line))}">第${event.line}行</a>`}</li>`)}</ol>`
}
