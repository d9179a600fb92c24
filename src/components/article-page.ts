import type {Site} from '../content.ts'
import type {WholePage} from '../layouts/page-head.ts'
import {roomOf} from '../site/article-leaves.ts'
import {citationOf, citationsOf, webCitationOf} from '../site/citations.ts'
import {dateRoute} from '../site/date-route.ts'
import {dateWords} from '../site/date-words.ts'
import {html, trusted, type Html} from '../site/html.ts'
import {markupFits} from '../site/html-bytes.ts'
import {jsonldOf} from '../site/jsonld.ts'
import {metaOf} from '../site/metadata.ts'
import {pageName} from '../site/page-name.ts'
import type {ArticleRecord, PageRecord} from '../site/records.ts'
import {routes} from '../site/routes.ts'
import {printedBody, repairedBody} from './article-body.ts'
import {factRows} from './article-facts.ts'
import {headlineOf} from './article-list.ts'
import {citationList} from './citation-list.ts'
import {correctionList} from './correction-list.ts'
import {leafNav, type LeafNav} from './leaf-nav.ts'
import {relatedList} from './related-list.ts'

/**
 * The page of an article: its words, its facts, each with the lines that state it, its neighbours and how to cite it. Of a very long
 * article the further leaves have its words alone.
 */
export function articlePage(site: Site, article: ArticleRecord, number: number): WholePage {
  if (number > 1) return furtherLeaf(site, article, number)
  const page = article.page === undefined ? undefined : site.catalog.pages.get(article.page)
  const district = article.districts[0]
  const lead = article.blocks.find((block) => block.role === 'paragraph')?.text ?? ''
  return {
    title: headlineOf(article),
    description: (lead.length > 110 ? `${lead.slice(0, 110)}…` : lead) || undefined,
    route: routes.article(article.id),
    noindex: article.noindex,
    meta: metaOf(article, page, site),
    jsonld: jsonldOf(article, page, site.catalog, site),
    crumbs: district === undefined
      ? [{name: '日期', route: routes.dates()}, {name: dateWords(article.date), route: dateRoute(article.date)}]
      : [{name: '区县', route: routes.districts()}, {name: district, route: routes.district(district)}],
    main: mainOf({site, article, page, origin: originOf(article, page, site.to)}),
  }
}

interface Parts {
  site: Site
  article: ArticleRecord
  page: PageRecord | undefined
  /** address of the article's first line on its raw page */
  origin: string | undefined
}

function originOf({source}: ArticleRecord, page: PageRecord | undefined, to: Site['to']): string | undefined {
  const first = source?.lines[0]?.[0]
  return page && to(first === undefined ? routes.page(page.id) : routes.line(page, first))
}

function mainOf(parts: Parts): Html {
  const {site, article, page, origin} = parts
  const ranges = article.source?.lines.map(([a, b]) => (a === b ? `${a}` : `${a}—${b}`)).join('、')
  const corrections = correctionList(article, page, site.to)
  const related = relatedList(site, article)
  return html`<article class="reading">${imprint(parts)}${article.withdrawn
    ? html`<header class="head"><h1>这篇报道已撤下</h1></header><p class="notice">撤下的原因：${article.withdrawn.reason}（${dateWords(article.withdrawn.date)}）。正文已从本站、检索与数据中移除。</p>`
    : words(parts)}${
    article.withheld?.map(({reason, date}) => html`<p class="notice">本文隐去了人名，以“×”代替。原因：${reason}（${dateWords(date)}）。</p>`)
  }</article>
<aside class="facts" aria-labelledby="facts"><h2 id="facts">档案卡</h2><dl>${trusted(factRows(site, article))}</dl>${
    page && html`<p class="origin">出处 <a href="${origin}">${pageName(page)}</a> <span class="part">第${ranges}行</span></p>`}${
    !article.withdrawn && html`<p class="origin"><a href="#cite">引用这篇报道</a></p>`
  }</aside>${page && neighbours(site, article)}${
    corrections !== '' && html`<section class="corrections" aria-labelledby="corrections"><h2 id="corrections">编者更正</h2>${trusted(corrections)}</section>`}${
    related !== '' && html`<section class="related-articles" aria-labelledby="related"><h2 id="related">相关报道</h2>${trusted(related)}</section>`}${
    !article.withdrawn && citations(parts)}`
}

function imprint({site: {to}, article, page, origin}: Parts): Html {
  const paper = article.paper ?? page?.paper
  return html`<p class="imprint">${paper && html`<span>${paper}</span>`}<a href="${to(dateRoute(article.date))}">${dateWords(article.date)}</a>${
    page && html`<a href="${origin}">${page.label ?? '版面'}${article.section !== undefined && ` · ${article.section}`}</a>`}</p>`
}

/** The body a second time, line by line; would that make the page too heavy, the raw page must do. */
function printedBeside(repaired: string, article: ArticleRecord, page: PageRecord | undefined, to: Site['to']): string | undefined {
  if (!page || article.leaves) return undefined
  const printed = printedBody(article, page, to)
  return markupFits(repaired + printed, roomOf(article)) ? printed : undefined
}

function words({site: {to}, article, page, origin}: Parts): Html {
  const repaired = repairedBody(article, page, to)
  const printed = printedBeside(repaired, article, page, to)
  return html`${page && (printed !== undefined
    ? html`<input class="unseen switch" type="radio" name="view" id="view-repaired" checked><input class="unseen switch" type="radio" name="view" id="view-printed"><p class="views"><label for="view-repaired">修复</label><label for="view-printed">原样</label><span class="views-note">修复：断栏已相接；原样：照报纸逐行排印。</span></p>`
    : html`<p class="views"><span class="views-note">长文只排修复后的文字；原样见<a href="${origin}">版面原文</a>。</span></p>`)}<div class="repaired" data-pagefind-body><header class="head">${
    article.kicker && html`<p class="kicker">${inParts(article.kicker)}</p>`}${
    article.title !== '' && html`<h1${article.title.length > 40 && trusted(' class="long"')}>${inParts(article.title)}</h1>`}${
    article.subtitle && html`<p class="subtitle">${inParts(article.subtitle)}</p>`
  }</header>${trusted(repaired)}</div>${leafNav(to, leavesOf(article, 1))}${
    article.title === '' && html`<h1 class="unseen">${headlineOf(article)}</h1>`}${
    printed !== undefined && html`<div class="printed">${trusted(printed)}</div>`}`
}

/** What was printed on several lines, which an ideographic space joins, breaks there before it breaks within one of them. */
function inParts(headline: string): Html {
  const parts = headline.split(/(?<=\u3000)/u)
  return parts.length === 1 ? html`${headline}` : html`${parts.map((part) => html`<span class="part">${part}</span>`)}`
}

function leavesOf({id, leaves = []}: ArticleRecord, number: number): LeafNav {
  return {list: routes.article(id), number, count: leaves.length + 1}
}

function furtherLeaf(site: Site, article: ArticleRecord, number: number): WholePage {
  const {to, catalog} = site
  const page = catalog.pages.get(article.page ?? '')
  const headline = headlineOf(article)
  const nav = leavesOf(article, number)
  return {
    title: `${headline}（第${number}页）`,
    description: `${headline}，第${number}页，共${nav.count}页。`,
    route: routes.leaf(nav.list, number),
    noindex: article.noindex,
    crumbs: [{name: '日期', route: routes.dates()}, {name: dateWords(article.date), route: dateRoute(article.date)}, {name: headline, route: nav.list}],
    main: html`<article class="reading">${imprint({site, article, page, origin: originOf(article, page, to)})}<p class="views"><span class="views-note">第${number}页，共${nav.count}页；档案卡与引用在<a href="${to(nav.list)}">第1页</a>。</span></p>
<div class="repaired" data-pagefind-body><header class="head"><h1>${headline}</h1></header>${trusted(repairedBody(article, page, to, number))}</div>${leafNav(to, nav)}</article>`,
  }
}

function neighbours({catalog, to}: Site, article: ArticleRecord): Html {
  const all = catalog.byPage.get(article.page!)!
  const index = all.indexOf(article)
  const link = (neighbour: ArticleRecord | undefined, rel: string, words: string) => neighbour === undefined
    ? html`<span></span>`
    : html`<a rel="${rel}" href="${to(routes.article(neighbour.id))}"><span>${words}</span>${inParts(headlineOf(neighbour))}</a>`
  return html`
<nav class="neighbours" aria-label="同版相邻报道">${link(all[index - 1], 'prev', '同版上一篇')}
${link(all[index + 1], 'next', '同版下一篇')}</nav>`
}

function citations({site, article, page}: Parts): Html {
  return html`<section class="cite" aria-labelledby="cite"><h2 id="cite">引用</h2>${
    trusted(citationList(article.id, citationsOf(article, page, site), webCitationOf(article, page, site)))
  }<p class="source">${citationOf(article, page, site).note}：文字有一个字不同，这一串就不同。</p><p class="source web">${site.absolute(routes.article(article.id))}</p></section>`
}
