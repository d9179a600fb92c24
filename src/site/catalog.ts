import type {Place, Program} from '../press/authority/types.ts'
import {sortDay} from '../press/calendar/edtf.ts'
import type {EventFact} from '../press/types.ts'
import {compare} from '../press/text/compare.ts'
import {groupBy} from './group-by.ts'
import {dateOfPage} from './page-date.ts'
import {periodsOf} from './periods.ts'
import type {Archive, ArticleRecord, PageRecord} from './records.ts'
import {districtsOf} from './zones.ts'

/**
 * Sorts the archive once into the shelves that pages are made of. Every list is newest first, undated articles last.
 * Withdrawn articles keep their page and id but stand on no shelf of subjects or dates.
 */
export function buildCatalog(archive: Archive): Catalog {
  const shelved = archive.articles.filter((article) => !article.withdrawn).sort(newestFirst)
  const places = indexBy(archive.places, (place) => place.name)
  const districts = new Map(archive.articles.map((article) => [article, districtsOf(article, places)]))
  const byPage = groupBy(archive.articles, (article) => (article.page ? [article.page] : []))
  const events = groupBy(eventsOf(shelved), ({event}) => datePages(event.date))
  const printed = [...archive.articles.map(({date}) => date), ...archive.pages.map((page) => dateOfPage(page, {byPage}))]
  const counted = (article: ArticleRecord) => districts.get(article) ?? districtsOf(article, places)
  return {
    archive,
    articles: indexBy(archive.articles, (article) => article.id),
    pages: indexBy(archive.pages, (page) => page.id),
    places,
    programs: indexBy(archive.programs, (program) => program.name),
    newest: shelved,
    communitiesOf: groupBy(
      archive.places.filter((place) => place.type === 'community'),
      (place) => (place.town === undefined ? [] : [place.town]),
    ),
    byDistrict: groupBy(shelved, counted),
    districtsOf: counted,
    byStreet: groupBy(shelved, (article) => article.streets),
    byCommunity: groupBy(shelved, (article) => article.communities),
    byProgram: groupBy(shelved, (article) => article.programs),
    byYear: groupBy(shelved, ({date}) => periodsOf(date, [4])),
    byMonth: groupBy(shelved, ({date}) => periodsOf(date, [7])),
    byPage,
    events,
    dated: new Set([...printed.flatMap((date) => (date === undefined ? [] : datePages(date))), ...events.keys()]),
    approximate: shelved.filter(({date}) => periodsOf(date, [10]).length === 0),
  }
}

export interface Catalog {
  archive: Archive
  articles: ReadonlyMap<string, ArticleRecord>
  pages: ReadonlyMap<string, PageRecord>
  places: ReadonlyMap<string, Place>
  programs: ReadonlyMap<string, Program>
  /** communities and villages by their town */
  communitiesOf: ReadonlyMap<string, Place[]>
  /** all articles that have not been withdrawn */
  newest: ArticleRecord[]
  byDistrict: ReadonlyMap<string, ArticleRecord[]>
  /** what `byDistrict` counts an article for: its districts, and the zones that then ran its towns */
  districtsOf(article: ArticleRecord): string[]
  byStreet: ReadonlyMap<string, ArticleRecord[]>
  byCommunity: ReadonlyMap<string, ArticleRecord[]>
  byProgram: ReadonlyMap<string, ArticleRecord[]>
  /** articles whose publication lies wholly in the year, `2011` */
  byYear: ReadonlyMap<string, ArticleRecord[]>
  /** articles whose publication lies wholly in the month, `2011-03` */
  byMonth: ReadonlyMap<string, ArticleRecord[]>
  /** in printed order, withdrawn ones included */
  byPage: ReadonlyMap<string, ArticleRecord[]>
  /** dated events of articles by the year and the month in which they certainly lie, in order of time */
  events: ReadonlyMap<string, DatedEvent[]>
  /** years, months and days that a page, an article (withdrawn ones included) or an event leads to */
  dated: ReadonlySet<string>
  /** articles whose day of publication is not known */
  approximate: ArticleRecord[]
}

export interface DatedEvent {
  article: ArticleRecord
  event: EventFact
}

/** Names that stand in `field` of the articles, or that `field` gives for them, with how often, most frequent first. */
export function companionsOf(articles: readonly ArticleRecord[], field: NameField | ((article: ArticleRecord) => string[]), except?: string): Companion[] {
  return countsOf(articles, field).filter(({name}) => name !== except)
}

/** Counted once for a list and a field, since each leaf of a long list shows them. */
function countsOf(articles: readonly ArticleRecord[], field: Parameters<typeof companionsOf>[1]): Companion[] {
  const known = counted.get(articles) ?? new Map<unknown, Companion[]>()
  counted.set(articles, known)
  if (known.has(field)) return known.get(field)!
  const counts = new Map<string, number>()
  for (const article of articles) {
    for (const name of typeof field === 'function' ? field(article) : article[field]) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const companions = [...counts]
    .map(([name, count]) => ({name, count}))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name))
  known.set(field, companions)
  return companions
}

const counted = new WeakMap<readonly ArticleRecord[], Map<unknown, Companion[]>>()

export type NameField = 'districts' | 'streets' | 'communities' | 'programs'

export interface Companion {
  name: string
  count: number
}

function eventsOf(articles: ArticleRecord[]): DatedEvent[] {
  return articles
    .flatMap((article) => article.events.map((event) => ({article, event})))
    .sort((a, b) => compare(a.event.date, b.event.date))
}

/** The year, the month and the day in which a date certainly lies: those of the three that there are. */
function datePages(date: string): string[] {
  return periodsOf(date, [4, 7, 10])
}

function newestFirst(a: ArticleRecord, b: ArticleRecord): number {
  return compare(sortDay(b.date), sortDay(a.date)) || compare(a.page ?? '', b.page ?? '')
}

function indexBy<Item>(items: Item[], key: (item: Item) => string): Map<string, Item> {
  return new Map(items.map((item) => [key(item), item]))
}
