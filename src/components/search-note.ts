import type {Site} from '../content.ts'
import {html, type Html} from '../site/html.ts'
import type {ArticleRecord} from '../site/records.ts'
import {routes} from '../site/routes.ts'

/** The way from a subject to a search of its articles alone, which can be narrowed further; none where there is little to search. */
export function searchNote({to}: Site, articles: readonly ArticleRecord[], limits: {district?: string | undefined; street?: string; program?: string}): Html[] {
  if (articles.length < 2) return []
  return [html`<a href="${to(routes.search('', limits))}">在这${articles.length}篇报道里检索</a>`]
}
