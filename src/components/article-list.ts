import type {Site} from '../content.ts'
import {dateShort, dateWords} from '../site/date-words.ts'
import {html, type Html} from '../site/html.ts'
import type {ArticleRecord} from '../site/records.ts'
import {routes} from '../site/routes.ts'

/** A list of articles: date, headline and what they are about. Each entry is rendered once and used on every list. */
export function articleList(site: Site, articles: ArticleRecord[]): string {
  if (articles.length === 0) return '<p class="none">还没有报道。</p>'
  return `<ol class="articles">${articles.map((article) => entryOf(site, article)).join('')}</ol>`
}

/** The headline as a list shows it; a caption or an introduction has none, so its first words stand in. */
export function headlineOf(article: ArticleRecord): string {
  return article.title || article.opening || article.id
}

const KINDS = {article: '', photo: '图片', intro: '导语', profile: '署名文章'} as const

function entryOf(site: Site, article: ArticleRecord): string {
  const known = entries.get(article)
  if (known !== undefined) return known
  const entry = renderEntry(site, article).toString()
  entries.set(article, entry)
  return entry
}

const entries = new WeakMap<ArticleRecord, string>()

function renderEntry({to}: Site, article: ArticleRecord): Html {
  const subjects = [...article.streets, ...(article.streets.length === 0 ? article.districts : [])].slice(0, 3)
  return html`<li><a class="entry" href="${to(routes.article(article.id))}">${
    article.kicker && html`<span class="entry-kicker">${article.kicker}</span> `
  }<span class="entry-title">${headlineOf(article)}</span></a>${
    KINDS[article.kind] && html` <span class="entry-kind">${KINDS[article.kind]}</span>`
  }<p class="entry-facts"><span title="${dateWords(article.date)}">${dateShort(article.date)}</span>${
    subjects.map((name) => html`<span>${shortName(name)}</span>`)
  }${article.programs.slice(0, 2).map((name) => html`<span>${name}</span>`)}</p></li>`
}

/** `新郑市/城关乡` → `城关乡（新郑市）`: the address keeps the slash, readers do not see it. */
export function shortName(name: string): string {
  const slash = name.indexOf('/')
  return slash === -1 ? name : `${name.slice(slash + 1)}（${name.slice(0, slash)}）`
}
