import type {Site} from '../content.ts'
import {dateShort} from '../site/date-words.ts'
import {html, type Html} from '../site/html.ts'
import {nameAnchor, type NameEntry} from '../site/people.ts'
import {routes} from '../site/routes.ts'
import {headlineOf} from './article-list.ts'

const SHOWN = 10

/** Names under their initials, each with its articles and what the name is there. */
export function nameList({to}: Site, entries: NameEntry[]): string {
  const initials = [...new Set(entries.map(({initial}) => initial))]
  return initials
    .map((initial) => html`<section class="initial ledger-row" aria-labelledby="initial-${initial === '#' ? 'other' : initial}"><h2 id="initial-${
      initial === '#' ? 'other' : initial}">${initial === '#' ? '其他' : initial}</h2><ul class="name-index">${
      entries.filter((entry) => entry.initial === initial).map((entry) => entryOf(entry, to))
    }</ul></section>`.toString())
    .join('')
}

function entryOf({name, articles}: NameEntry, to: (route: string) => string): Html {
  const rest = articles.length - SHOWN
  return html`<li id="${nameAnchor(name)}"><h3>${name} <span class="count">${articles.length}</span></h3><ul>${articles
    .slice(0, SHOWN)
    .map(({article, as}) => html`<li>${as && html`<span class="post">${as}</span> `}<a href="${to(routes.article(article.id))}">${headlineOf(article)}</a> <span class="when">${dateShort(article.date)}</span></li>`)}${
    rest > 0 && html`<li><a href="${to(routes.search(name))}">另有${rest}篇</a></li>`}</ul></li>`
}
