import type {Site} from '../content.ts'
import {dateShort, dateWords} from '../site/date-words.ts'
import {html, type Html} from '../site/html.ts'
import type {ArticleRecord} from '../site/records.ts'
import {routes} from '../site/routes.ts'

/** A list of articles: date, headline and what they are about. What an entry has alike on every list is rendered once. */
export function articleList(site: Site, articles: ArticleRecord[], {idOf, about = []}: ArticleListOptions = {}): string {
  if (articles.length === 0) return '<p class="none">还没有报道。</p>'
  return `<ol class="articles">${articles.map((article, index) => entryOf(site, article, idOf?.(index), about)).join('')}</ol>`
}

export interface ArticleListOptions {
  /** id of the entry at an index of these, if it has one */
  idOf?: (index: number) => string | undefined
  /** what all of them are about: no entry says it again */
  about?: readonly string[]
}

/** The headline as a list shows it; a caption or an introduction has none, so its first words stand in. */
export function headlineOf(article: ArticleRecord): string {
  return article.title || article.opening || article.id
}

const KINDS = {article: '', photo: '图片', intro: '导语', profile: '署名文章'} as const

function entryOf(site: Site, article: ArticleRecord, id: string | undefined, about: readonly string[]): string {
  const head = heads.get(article) ?? headOf(site, article).toString()
  heads.set(article, head)
  return `<li${id === undefined ? '' : ` id="${id}"`}>${head}${subjectsOf(article, about)}</p></li>`
}

const heads = new WeakMap<ArticleRecord, string>()

function headOf({to}: Site, article: ArticleRecord): Html {
  return html`<a class="entry" href="${to(routes.article(article.id))}">${
    article.kicker && html`<span class="entry-kicker">${article.kicker}</span> `
  }<span class="entry-title">${headlineOf(article)}</span></a>${
    KINDS[article.kind] && html` <span class="entry-kind">${KINDS[article.kind]}</span>`
  }<p class="entry-facts"><span title="${dateWords(article.date)}">${dateShort(article.date)}</span>`
}

function subjectsOf({streets, districts, programs}: ArticleRecord, about: readonly string[]): Html {
  const places = (streets.length === 0 ? districts : streets).filter((name) => !about.includes(name)).slice(0, 3)
  return html`${places.map((name) => html`<span>${shortName(name)}</span>`)}${
    programs.filter((name) => !about.includes(name)).slice(0, 2).map((name) => html`<span>${name}</span>`)}`
}

/** `新郑市/城关乡` → `城关乡（新郑市）`: the address keeps the slash, readers do not see it. */
export function shortName(name: string): string {
  const slash = name.indexOf('/')
  return slash === -1 ? name : `${name.slice(slash + 1)}（${name.slice(0, slash)}）`
}
