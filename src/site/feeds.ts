import {x} from 'xastscript'
import {readEdtf} from '../press/calendar/edtf.ts'
import {compare} from '../press/text/compare.ts'
import type {Catalog} from './catalog.ts'
import {beginningOf, headlineLine} from './headline.ts'
import type {ArticleRecord} from './records.ts'
import {routes, type Addresses} from './routes.ts'
import {elementXml, writeXml, xmlText} from './xml-text.ts'

/** One Atom feed: what it is about, where its list stands, and its articles, newest first. */
export interface Feed {
  title: string
  /** route of the list that the feed follows; the feed is `feed.xml` beneath it */
  list: string
  articles: ArticleRecord[]
}

/**
 * Every feed of the site: all articles, each district and street that has any, and programs, alone and in a district.
 *
 * @example feedsOf(catalog)[0] // {title: '街志', list: '/', articles: […]}
 */
export function feedsOf(catalog: Catalog): Feed[] {
  const {title} = catalog.archive.info
  const shelf = (shelves: ReadonlyMap<string, ArticleRecord[]>, route: (name: string) => string): Feed[] =>
    [...shelves].map(([name, articles]) => ({title: `${name} · ${title}`, list: route(name), articles}))
  return [
    {title, list: routes.home(), articles: catalog.newest},
    ...shelf(catalog.byDistrict, routes.district),
    ...shelf(catalog.byStreet, routes.street),
    ...mostWritten([...shelf(catalog.byProgram, routes.program), ...pairs(catalog)]),
  ].map((feed) => ({...feed, articles: feed.articles.slice(0, ENTRIES)}))
}

/** Those with most articles first: free hosts take 20,000 files, so in a large archive what is rarely written about goes without. */
function mostWritten(feeds: readonly Feed[]): Feed[] {
  return [...feeds].sort((a, b) => b.articles.length - a.articles.length || compare(a.list, b.list)).slice(0, PROGRAM_FEEDS)
}

/** Programs in districts. */
function pairs(catalog: Catalog): Feed[] {
  return [...catalog.byProgram].flatMap(([program, articles]) =>
    [...new Set(articles.flatMap(catalog.districtsOf))].map((district) => ({
      title: `${program} · ${district} · ${catalog.archive.info.title}`,
      list: routes.programIn(program, district),
      articles: articles.filter((article) => catalog.districtsOf(article).includes(district)),
    })),
  )
}

/** Most feeds of programs, alone and in a district. */
export const PROGRAM_FEEDS = 100

/** Entries of a feed: what a reader shows at a first visit; older articles are on the list that the feed links. */
export const ENTRIES = 30

/**
 * Writes a feed as Atom (RFC 4287). Nothing depends on when it was built: an entry is `updated` at the start of its earliest
 * possible day of publication in the city's time, the feed with its newest entry.
 */
export function writeAtom(feed: Feed, catalog: Pick<Catalog, 'archive' | 'pages'>, {absolute}: Addresses): string {
  const {info} = catalog.archive
  const self = absolute(routes.feed(feed.list))
  const entries = feed.articles.map((article) => entryOf(article, catalog, absolute))
  const updated = entries.map((entry) => entry.updated).sort().at(-1) ?? EPOCH
  const root = x('feed', {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN'}, [
    x('id', self),
    x('title', xmlText(feed.title)),
    x('updated', updated),
    x('link', {rel: 'self', type: 'application/atom+xml', href: self}),
    x('link', {rel: 'alternate', type: 'text/html', href: absolute(feed.list)}),
    x('author', [x('name', xmlText(info.title))]),
    x('rights', xmlText(info.rights)),
    ...entries.map(({xml}) => ({type: 'raw' as const, value: xml})),
  ])
  return writeXml(root)
}

const EPOCH = '1970-01-01T00:00:00+08:00'

interface Entry {
  updated: string
  xml: string
}

/** An article stands in the feeds of its districts, streets, programs and their pairs: it is written once for all of them. */
function entryOf(article: ArticleRecord, {pages}: Pick<Catalog, 'pages'>, absolute: Addresses['absolute']): Entry {
  const known = entries.get(absolute)?.get(article)
  if (known) return known
  const entry = writeEntry(article, pages, absolute)
  entries.set(absolute, (entries.get(absolute) ?? new WeakMap<ArticleRecord, Entry>()).set(article, entry))
  return entry
}

const entries = new WeakMap<Addresses['absolute'], WeakMap<ArticleRecord, Entry>>()

function writeEntry(article: ArticleRecord, pages: Catalog['pages'], absolute: Addresses['absolute']): Entry {
  const address = absolute(routes.article(article.id))
  const span = readEdtf(article.date ?? '')
  const known = span && span.start !== '0001-01-01'
  const updated = known ? `${span.start}T00:00:00+08:00` : EPOCH
  const paper = article.paper ?? (article.page === undefined ? undefined : pages.get(article.page)?.paper)
  const makers = [...article.reporters, ...article.correspondents]
  const authors = makers.length > 0 ? makers : paper ? [paper] : []
  const element = x('entry', [
    x('id', address),
    x('title', xmlText(headlineLine(article))),
    x('link', {rel: 'alternate', type: 'text/html', href: address}),
    x('updated', updated),
    ...(known && span.start === span.end && !span.approximate ? [x('published', updated)] : []),
    ...authors.map((name) => x('author', [x('name', xmlText(name))])),
    ...[...article.districts, ...article.streets, ...article.programs].map((term) => x('category', {term: xmlText(term)})),
    x('summary', xmlText(beginningOf(article, 200))),
  ])
  return {updated, xml: elementXml(element)}
}
