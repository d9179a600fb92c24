import type {Site} from '../content.ts'
import {beginningsOf} from '../site/beginnings.ts'
import {yearMonth} from '../site/date-words.ts'
import {html, trusted, type Html} from '../site/html.ts'
import {LEAF_SIZE, placeOnLeaf, type Leaf} from '../site/leaves.ts'
import type {ArticleRecord} from '../site/records.ts'
import {articleList} from './article-list.ts'
import {leafNav} from './leaf-nav.ts'

/** One leaf of a list of articles that can be read from either end. */
export interface OrderedList {
  /** route of the list's first leaf */
  route: string
  /** the whole list, newest first */
  articles: readonly ArticleRecord[]
  leaf: Leaf<ArticleRecord>
  /** what all of them are about */
  about: readonly string[]
}

/** Id of the list; an address with it shows the list turned, its oldest article first. */
const OLDEST = 'oldest'

/**
 * A leaf of a list under its heading, with the ways to the other leaves in either order. The leaves are the same in both: an address
 * that ends in `#oldest` turns the one it opens, by style alone, and leads on from it towards the newest.
 */
export function orderedList(site: Site, {route, articles, leaf: {number, count, items}, about}: OrderedList, more: Html): Html {
  const {ids} = beginningsOf(articles)
  const first = (number - 1) * LEAF_SIZE
  const nav = {list: route, number, count}
  const turns = articles.length > 2
  return html`<section class="subject-articles" id="${OLDEST}" aria-labelledby="reports"><div class="list-head"><h2 id="reports">报道 <span class="count">${articles.length}</span></h2>${
    turns && orderLinks(site.to, nav)}</div>${trusted(articleList(site, items, {idOf: (index) => ids.get(first + index), about}))}<div class="newest-first">${
    leafNav(site.to, {...nav, begins: (leaf) => yearMonth(articles[(leaf - 1) * LEAF_SIZE]!.date)})}</div>${
    turns && count > 1 && html`<div class="oldest-first">${
      leafNav(site.to, {...nav, begins: (leaf) => yearMonth(articles[Math.min(leaf * LEAF_SIZE, articles.length) - 1]!.date), name: '从旧到新的分页', backwards: OLDEST})}</div>`}${more}</section>`
}

function orderLinks(to: Site['to'], {list, number, count}: {list: string; number: number; count: number}): Html {
  const [newest, oldest] = ['从新到旧', '从旧到新']
  return html`<p class="list-order newest-first"><b>${newest}</b> <a href="${placeOnLeaf(to, list, count, OLDEST, number)}">${oldest}</a></p><p class="list-order oldest-first"><a href="${
    placeOnLeaf(to, list, 1, 'reports', number)}">${newest}</a> <b>${oldest}</b></p>`
}
