import type {Site} from '../content.ts'
import type {WholePage} from '../layouts/page-head.ts'
import {html, type Html} from '../site/html.ts'
import type {Leaf} from '../site/leaves.ts'
import type {ArticleRecord} from '../site/records.ts'
import {routes} from '../site/routes.ts'
import {feedOf} from './feed-of.ts'
import {orderedList} from './ordered-list.ts'
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
  /** its names in the facts of articles */
  about: readonly string[]
}

export interface SubjectGroup {
  heading: string
  content: Html | undefined
}

/** A page about one place or one program: what it is, its time, its articles and what occurs with it. */
export function subjectPage(site: Site, subject: SubjectLeaf): WholePage {
  const {title, label, route, crumbs, notes, groups, articles, leaf, about} = subject
  const first = leaf.number === 1
  const feed = feedOf(site, route)
  const shown = groups.filter((group) => group.content !== undefined)
  return {
    title: first ? title : `${title}（第${leaf.number}页）`,
    description: `${title}：${articles.length}篇报道。`,
    route: routes.leaf(route, leaf.number),
    crumbs: first ? crumbs : [...crumbs, {name: title, route}],
    feeds: feed === undefined ? [] : [{title, route: feed}],
    main: html`<header class="subject-head"><p class="label">${label}</p><h1>${title}</h1>${first && notes.map((note) => html`<p class="note">${note}</p>`)}${
      articles.length > 0 && onThisPage(articles.length, shown)}</header>
<div class="subject-main">${first && articles.length > 0 && timeTable(site.to, articles, title, route)}${
  orderedList(site, {route, articles, leaf, about}, html`${feed !== undefined && html`<p class="feed"><a href="${site.to(feed)}" type="application/atom+xml">订阅${title}的新报道</a></p>`}`)}</div>${
  shown.length > 0 && html`<aside class="subject-groups" aria-label="与${title}相关">${shown.map(({heading, content}, index) => html`<section><h2 id="${groupId(index)}">${heading}</h2>${content}</section>`)}</aside>`}`,
  }
}

/** Links to the parts of the page, past its table and its list. */
function onThisPage(articles: number, groups: readonly SubjectGroup[]): Html {
  return html`<nav class="parts" aria-label="本页"><ul class="names"><li><a href="#reports">报道</a>\u00a0<span class="count">${articles}</span></li>${
    groups.map(({heading}, index) => html`<li><a href="#${groupId(index)}">${heading}</a></li>`)}</ul></nav>`
}

function groupId(index: number): string {
  return `with-${index + 1}`
}
