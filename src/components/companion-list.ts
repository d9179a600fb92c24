import {html, type Html} from '../site/html.ts'
import type {Companion} from '../site/catalog.ts'
import {shortName} from './article-list.ts'

/** Names with how many articles each has, as links. `limit` keeps a page small: the rest is told as a number. */
export function companionList(companions: Companion[], address: (name: string) => string, limit = 60): Html {
  const rest = companions.length - limit
  return html`<ul class="names">${companions
    .slice(0, limit)
    .map(({name, count}) => html`<li><a href="${address(name)}">${shortName(name)}</a> <span class="count">${count}</span></li>`)}${
    rest > 0 && html`<li class="rest">另有 ${rest} 项</li>`
  }</ul>`
}
