import type {Site} from '../content.ts'
import type {WholePage} from '../layouts/page-head.ts'
import {dateRoute} from '../site/date-route.ts'
import {dateWords} from '../site/date-words.ts'
import {html, type Html} from '../site/html.ts'
import {ledgerOf} from '../site/ledger.ts'
import {leafRange} from '../site/page-leaves.ts'
import {pageName} from '../site/page-name.ts'
import {dateOfPage} from '../site/page-date.ts'
import type {ArticleRecord, PageRecord} from '../site/records.ts'
import {routes} from '../site/routes.ts'
import {leafNav} from './leaf-nav.ts'
import {rawContents, rawLines} from './raw-lines.ts'

/** A raw page with numbered lines, or one leaf of a very long one. */
export function rawPage(site: Site, page: PageRecord, number: number): WholePage {
  const {catalog, to} = site
  const articles = catalog.byPage.get(page.id) ?? []
  const name = pageName(page)
  const date = dateOfPage(page, catalog)
  const count = page.leaves.length
  const rangeOf = (leaf: number) => {
    const {from, to} = leafRange(page, leaf)
    return `${from.line}—${to.line}行`
  }
  const lines = `第${rangeOf(number)}`
  const nav = (name?: string) => leafNav(to, {list: routes.page(page.id), number, count, label: rangeOf, ...(name && {name})})
  return {
    title: count === 1 ? name : `${name}（${lines}）`,
    description: `${name}：版面原文，逐行编号，${articles.length}篇报道${count === 1 ? '' : `；${lines}，共${page.lines.length}行`}。`,
    route: routes.leaf(routes.page(page.id), number),
    crumbs: [{name: '版面', route: routes.pages()}, ...(number === 1 ? [] : [{name, route: routes.page(page.id)}])],
    noindex: articles.some((article) => article.noindex && !article.withdrawn),
    main: html`<header class="subject-head"><p class="label">版面原文</p><h1>${name}</h1>
<p class="note"><a href="${to(dateRoute(date))}">${dateWords(date)}</a> · 原文件 <code>${page.file}</code></p>${
  count > 1 && html`<p class="note">原文${page.lines.length}行，分${count}页，这一页是${lines}。</p>`}</header>${
  page.withheld?.map(({reason, date}) => html`<p class="notice">本版隐去了人名，以“×”代替。原因：${reason}（${dateWords(date)}）。</p>`)}
<section class="contents" aria-labelledby="contents"><h2 id="contents">${count === 1 ? '本版报道' : '这一页的报道'} <span class="count">${count > 1 && '全版'}${articles.length}</span></h2><ol>${rawContents(site, page, articles, number)}</ol></section>
${ledger(page, articles, count > 1)}
<section class="lines" aria-labelledby="lines"><h2 id="lines">原文</h2>${nav()}<ol class="raw">${rawLines(site, page, articles, number)}</ol>${nav('原文之后的分页')}</section>`,
  }
}

function ledger(page: PageRecord, articles: ArticleRecord[], several: boolean): Html {
  const {characters, inArticles, inFurniture, withdrawn, loose} = ledgerOf(page, articles)
  const row = (name: string, value: number | string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`
  return html`<section class="ledger" aria-labelledby="ledger"><h2 id="ledger">字数账${several && html` <span class="count">全版</span>`}</h2><dl>${
    row('印刷字符', characters)}${row('归入报道', inArticles)}${row('版面附件', inFurniture)}${withdrawn > 0 && row('已撤下', withdrawn)}${row('未归入', loose)}${row('修复', `${page.repairs.length}处`)}</dl>${
    page.digest && html`<p class="source">原文件 SHA-256 <code>${page.digest}</code></p>`}</section>`
}
