import type {Site} from '../content.ts'
import type {DatedEvent} from '../site/catalog.ts'
import {dateShort} from '../site/date-words.ts'
import {html, type Html} from '../site/html.ts'
import {routes} from '../site/routes.ts'
import {headlineOf} from './article-list.ts'

/** Dated events with the words that state them, each a link to its article and to its raw line. */
export function eventList(site: Site, events: DatedEvent[]): Html {
  const first = new Map(events.map((entry) => [entry.event.date, entry] as const).reverse())
  return html`<ol class="events">${events.map((entry) => entryOf(entry, first.get(entry.event.date) === entry, site))}</ol>`
}

/** Id of the first event of a day in the list of its month. */
export function eventAnchor(date: string): string {
  return `d-${date.replace(/[^\d-]/gu, '_')}`
}

function entryOf({article, event}: DatedEvent, first: boolean, {catalog, to}: Site): Html {
  const page = catalog.pages.get(article.page ?? '')
  return html`<li${first && html` id="${eventAnchor(event.date)}"`}><span class="when">${dateShort(event.date)}</span> <a href="${
    to(routes.article(article.id))}">${headlineOf(article)}</a> <span class="as-printed">“${event.text}”</span>${
    page && html`<a class="line" href="${to(routes.line(page, event.line))}">第${event.line}行</a>`}</li>`
}
