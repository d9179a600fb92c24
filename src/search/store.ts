import {beginningOf} from '../site/headline.ts'
import type {ArticleRecord, PageRecord} from '../site/records.ts'
import {articleText} from './article-text.ts'
import {facetNames} from './facet-names.ts'
import {keyOf} from '../press/text/key.ts'
import {ROW_SHARDS, type DateColumn, type FacetColumn, type FacetName, type StoredArticle, type StoredFacts, type StoredRow} from './stored.ts'
import {storedText} from './stored-text.ts'
import type {Keys} from './postings.ts'

/**
 * What the index keeps of an article's facts; `districts` are those that it counts for. A withdrawn one has nothing to keep and must not
 * come here.
 *
 * @example storedFacts(article, page, districtsOf(article, places)) // {id: '002_…-L9', title: '…', kind: 'article', districts: ['二七区']}
 */
export function storedFacts(article: Omit<ArticleRecord, 'blocks'>, page: PageRecord | undefined, districts: readonly string[]): StoredFacts {
  const lists = {
    districts,
    streets: article.streets,
    programs: article.programs,
    reporters: article.reporters,
    correspondents: article.correspondents,
    photographers: article.photographers,
    lines: article.source?.lines ?? [],
  }
  const paper = article.paper ?? page?.paper
  return {
    id: article.id,
    title: article.title,
    ...(article.kicker && {kicker: article.kicker}),
    ...(article.subtitle && {subtitle: article.subtitle}),
    ...(article.date && {date: article.date}),
    kind: article.kind,
    ...(paper && {paper}),
    ...(page?.label && {label: page.label}),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
  }
}

/** The same with its words. */
export function storedArticle(facts: StoredFacts, {blocks}: Pick<ArticleRecord, 'blocks'>): StoredArticle {
  const {id, title, ...rest} = facts
  return {id, title, ...(title === '' && {called: beginningOf({blocks}, 28)}), ...rest, body: articleText({title, blocks}).body}
}

/** Cuts a bundle's articles, newest first, into text files of about `size` characters. */
export function shardsOf(articles: StoredArticle[], size: number): StoredArticle[][] {
  const shards: StoredArticle[][] = []
  let room = 0
  for (const article of articles) {
    const length = article.body.length + ROW_LENGTH
    if (room < length || shards.length === 0) {
      shards.push([])
      room = size
    }
    shards.at(-1)!.push(article)
    room -= length
  }
  return shards
}

/** What a row adds to its text, in characters, roughly. */
const ROW_LENGTH = 100

/** What is indexed of an article. */
export function articleKeys(article: StoredArticle): Keys {
  const {head, body} = storedText(article)
  return {head: head.map(keyOf), body: keyOf(body)}
}

/** Rows without words, of `ROW_SHARDS` text files each. */
export function rowFiles(shards: StoredArticle[][]): StoredRow[][] {
  const rows = shards.map((shard) => shard.map(({body: _, ...row}) => row))
  return Array.from({length: Math.ceil(rows.length / ROW_SHARDS)}, (_, n) => rows.slice(n * ROW_SHARDS, (n + 1) * ROW_SHARDS).flat())
}

/** A column of a bundle, by its name. */
export function columnOf(articles: StoredArticle[], name: FacetName | 'date'): DateColumn | FacetColumn {
  return name === 'date' ? dateColumn(articles) : facetColumn(articles, name)
}

/** What narrows and counts the articles of a bundle by date. */
export function dateColumn(articles: StoredArticle[]): DateColumn {
  const dates = [...new Set(articles.flatMap((article) => article.date ?? []))]
  const numbers = new Map(dates.map((date, number) => [date, number]))
  return {dates, of: articles.map(({date}) => (date === undefined ? -1 : numbers.get(date)!))}
}

/** What narrows and counts the articles of a bundle by the names of one kind. */
export function facetColumn(articles: StoredArticle[], facet: FacetName): FacetColumn {
  const numbers = new Map<string, number>()
  const of = articles.map((article) => {
    const list = facetNames(article, facet).map((name) => {
      if (!numbers.has(name)) numbers.set(name, numbers.size)
      return numbers.get(name)!
    })
    return list.length === 1 ? list[0]! : list
  })
  return {names: [...numbers.keys()], of}
}
