import type {Site} from '../content.ts'
import type {WholePage} from '../layouts/page-head.ts'
import {html, trusted, type Html} from '../site/html.ts'
import type {Leaf} from '../site/leaves.ts'
import type {ArticleRecord} from '../site/records.ts'
import {routes} from '../site/routes.ts'
import {articleList} from './article-list.ts'
import {feedOf} from './feed-of.ts'
import {leafNav} from './leaf-nav.ts'
import {timeTable} from './time-table.ts'

/** One leaf of what is told of a place or a program. */
export interface SubjectLeaf {
  title: string
  /** what kind of thing it is, above the title */
  label: string
  route: string
  crumbs: {name: string; route: string}[]
  /** sentences about it */
  notes: readonly (Html | string)[]
  /** other things to go to, each with a heading; empty ones are left out */
  groups: readonly SubjectGroup[]
  /** all articles on it, newest first */
  articles: readonly ArticleRecord[]
  leaf: Leaf<ArticleRecord>
  /** for a list that can also be read with its oldest article first: how this one is */
  order?: Order | undefined
}

type Order = 'newest' | 'oldest'

export interface SubjectGroup {
  heading: string
  content: Html | undefined
}

/** A page about one place or one program: what it is, its time, its articles and what occurs with it. */
export function subjectPage(site: Site, subject: SubjectLeaf): WholePage {
  const {title, label, route, crumbs, notes, groups, articles, leaf, order} = subject
  const reversed = order === 'oldest'
  const list = reversed ? routes.oldest(route) : route
  // A list of several leaves has its other order at an address of its own.
  const turns = order !== undefined && leaf.count === 1
  const first = leaf.number === 1 && !reversed
  const feed = feedOf(site, route)
  const part = [reversed && '从旧到新', leaf.number > 1 && `第${leaf.number}页`].filter(Boolean).join('，')
  const shown = groups.filter((group) => group.content !== undefined)
  return {
    title: part === '' ? title : `${title}（${part}）`,
    description: `${title}：${articles.length}篇报道。`,
    route: routes.leaf(list, leaf.number),
    crumbs,
    noindex: reversed,
    feeds: feed === undefined ? [] : [{title, route: feed}],
    main: html`<header class="subject-head"><p class="label">${label}</p><h1>${title}</h1>${first && notes.map((note) => html`<p class="note">${note}</p>`)}</header>
<div class="subject-main">${first && articles.length > 0 && timeTable(site.to, articles, title)}<section class="subject-articles" aria-labelledby="reports">${
  turns && html`<input class="unseen switch" type="radio" name="order" id="order-newest" checked><input class="unseen switch" type="radio" name="order" id="order-oldest">`}
<div class="list-head"><h2 id="reports">报道 <span class="count">${articles.length}</span></h2>${
  turns ? html`<p class="list-order"><label for="order-newest">从新到旧</label> <label for="order-oldest">从旧到新</label></p>` : order && orderLinks(site.to, route, order)}</div>${trusted(articleList(site, leaf.items))}${
  leafNav(site.to, {list, number: leaf.number, count: leaf.count})}${
  feed !== undefined && html`<p class="feed"><a href="${site.to(feed)}" type="application/atom+xml">订阅${title}的新报道</a></p>`}</section></div>${
  shown.length > 0 && html`<aside class="subject-groups" aria-label="与${title}相关">${shown.map(({heading, content}) => html`<section><h2>${heading}</h2>${content}</section>`)}</aside>`}`,
  }
}

function orderLinks(to: Site['to'], route: string, now: Order): Html {
  const [newest, oldest] = ['从新到旧', '从旧到新']
  return now === 'newest'
    ? html`<p class="list-order"><b>${newest}</b> <a href="${to(routes.oldest(route))}">${oldest}</a></p>`
    : html`<p class="list-order"><a href="${to(route)}">${newest}</a> <b>${oldest}</b></p>`
}
