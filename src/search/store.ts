import {beginningOf} from '../site/headline.ts'
import type {ArticleRecord, PageRecord} from '../site/records.ts'
import {articleText} from './article-text.ts'
import {keyOf} from './key.ts'
import {FACETS, labelOf, ROW_SHARDS, type Columns, type FacetColumn, type FacetName, type StoredArticle, type StoredRow} from './stored.ts'
import {storedText} from './stored-text.ts'
import {indexWords} from './tokens.ts'

/**
 * What the index keeps of an article. A withdrawn one has nothing to keep and must not come here.
 *
 * @example storedArticle(article, page).body // '本报讯(记者 梁月琳)…'
 */
export function storedArticle(article: ArticleRecord, page?: PageRecord): StoredArticle {
  const lists = {
    districts: article.districts,
    streets: article.streets,
    programs: article.programs,
    reporters: article.reporters,
    correspondents: article.correspondents,
    photographers: article.photographers,
  }
  const paper = article.paper ?? page?.paper
  return {
    id: article.id,
    title: article.title,
    ...(article.title === '' && {called: beginningOf(article, 28)}),
    ...(article.kicker && {kicker: article.kicker}),
    ...(article.subtitle && {subtitle: article.subtitle}),
    ...(article.date && {date: article.date}),
    kind: article.kind,
    ...(paper && {paper}),
    ...(page?.label && {label: page.label}),
    ...Object.fromEntries(Object.entries(lists).filter(([, names]) => names.length > 0)),
    body: articleText(article).body,
  }
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

/** What Pagefind is given of each article: a label that says where the article is stored, and the words of its index. */
export function indexRecords(shards: StoredArticle[][]): {label: string; words: string}[] {
  return shards.flatMap((shard, shardNumber) =>
    shard.flatMap((article, slot) => {
      const {head, body} = storedText(article)
      const indexed = indexWords(head.map(keyOf), keyOf(body))
      return indexed.words === '' ? [] : [{label: labelOf(shardNumber, slot, indexed.head), words: indexed.words}]
    }),
  )
}

/** Rows without words, of `ROW_SHARDS` text files each. */
export function rowFiles(shards: StoredArticle[][]): StoredRow[][] {
  const rows = shards.map((shard) => shard.map(({body: _, ...row}) => row))
  return Array.from({length: Math.ceil(rows.length / ROW_SHARDS)}, (_, n) => rows.slice(n * ROW_SHARDS, (n + 1) * ROW_SHARDS).flat())
}

/** What narrows and counts the articles of a bundle. */
export function columnsOf(shards: StoredArticle[][]): Columns {
  const articles = shards.flat()
  const dates = [...new Set(articles.flatMap((article) => article.date ?? []))]
  const facets = FACETS.map((name) => [name, facetColumn(articles.map((article) => facetNames(article, name)))])
  return {
    sizes: shards.map((shard) => shard.length),
    dates,
    date: articles.map((article) => (article.date === undefined ? -1 : dates.indexOf(article.date))),
    facets: Object.fromEntries(facets) as Record<FacetName, FacetColumn>,
  }
}

/** The names under which an article is counted and narrowed. */
export function facetNames(row: StoredRow, facet: FacetName): string[] {
  if (facet === 'district') return row.districts ?? []
  if (facet === 'street') return row.streets ?? []
  if (facet === 'program') return row.programs ?? []
  if (facet === 'kind') return [row.kind]
  if (facet === 'paper') return row.paper ? [row.paper] : []
  return [...new Set([...(row.reporters ?? []), ...(row.correspondents ?? []), ...(row.photographers ?? [])])]
}

function facetColumn(lists: string[][]): FacetColumn {
  const indexes = new Map<string, number>()
  const of = lists.map((names) => {
    const list = names.map((name) => {
      if (!indexes.has(name)) indexes.set(name, indexes.size)
      return indexes.get(name)!
    })
    return list.length === 1 ? list[0]! : list
  })
  return {names: [...indexes.keys()], of}
}
