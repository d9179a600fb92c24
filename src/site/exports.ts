import {digestOf, sha256Of, textOf} from './article-text.ts'
import type {Catalog} from './catalog.ts'
import {csvHead, csvRows} from './csv.ts'
import {dataFile, dataFiles, type DataFile} from './data-file.ts'
import {ARTICLE_COLUMNS, MENTION_COLUMNS, PLACE_COLUMNS, PROGRAM_COLUMNS, type Column, type MentionRow} from './dictionary.ts'
import type {Evidence, EvidenceBook} from './evidence.ts'
import type {ArticleRecord} from './records.ts'
import {routes, type Addresses} from './routes.ts'

/**
 * All data files of the archive: tables, articles with their text, articles by year, and the manifest that names each file's digest.
 * Equal archives give equal bytes. Withdrawn articles are in none of them.
 *
 * @example exportFiles(site).map(({name}) => name) // ['articles.csv', 'places.csv', 'programs.csv', 'mentions.csv', 'articles.jsonl', '2011.json', …, 'manifest.json']
 */
export function exportFiles({catalog, evidence, ...addresses}: ExportParts): DataFile[] {
  const articles = catalog.archive.articles.filter(({withdrawn}) => !withdrawn)
  const {absolute} = addresses
  const count = (shelf: ReadonlyMap<string, unknown[]>, name: string) => shelf.get(name)?.length ?? 0
  const files = [
    ...tables('articles.csv', '报道目录与事实，一篇一行', ARTICLE_COLUMNS, articles, (article) => [{
      article,
      page: catalog.pages.get(article.page ?? ''),
      url: absolute(routes.article(article.id)),
    }]),
    ...tables('places.csv', '地名表：区县、功能区、街道乡镇、社区村', PLACE_COLUMNS, catalog.archive.places, (place) => {
      const [shelf, route] = place.type === 'town' ? [catalog.byStreet, routes.street] : [catalog.byDistrict, routes.district]
      return [place.type === 'community'
        ? {place, articles: count(catalog.byCommunity, place.name), url: ''}
        : {place, articles: count(shelf, place.name), url: absolute(route(place.name))}]
    }),
    ...tables('programs.csv', '工作与活动', PROGRAM_COLUMNS, catalog.archive.programs, (program) => [{
      program,
      articles: count(catalog.byProgram, program.name),
      url: absolute(routes.program(program.name)),
    }]),
    ...tables('mentions.csv', '每项事实印在原文哪一行', MENTION_COLUMNS, articles, (article) => mentionsOf(article, catalog, evidence.get(article.id) ?? [], absolute)),
    ...textFiles(articles, absolute),
    ...yearFiles(articles, absolute),
  ]
  return [...files, manifestOf(files, articles.length)]
}

export interface ExportParts extends Addresses {
  catalog: Catalog
  evidence: EvidenceBook
}

/** Digest over all files but the manifest: changes if and only if the data change. */
export function versionOf(files: readonly Pick<DataFile, 'name' | 'sha256'>[]): string {
  return sha256Of(files.map(({name, sha256}) => `${sha256}  ${name}\n`).join(''))
}

function tables<Item, Row>(name: string, says: string, columns: readonly Column<Row>[], items: readonly Item[], rowsOf: (item: Item) => Row[]): DataFile[] {
  const write = (some: readonly Item[]) => {
    const rows = some.flatMap(rowsOf)
    return {text: csvRows(rows.map((row) => columns.map((column) => column.value(row)))), rows: rows.length}
  }
  const head = {name, says, mediaType: 'text/csv; charset=utf-8', columns: columns.map(({name, says}) => ({name, says}))}
  return dataFiles(head, items, write, csvHead(columns.map((column) => column.name)))
}

function mentionsOf(article: ArticleRecord, {pages}: Catalog, evidence: Evidence[], absolute: Addresses['absolute']): MentionRow[] {
  const page = pages.get(article.page ?? '')
  return evidence.flatMap(({kind, value, certainty, spans, via = ''}): MentionRow[] => {
    const fact = {article, kind, value, certainty, via}
    if (spans.length === 0 || !page) return [{...fact, line: undefined, words: '', url: ''}]
    return spans.map(({line, start, end}) => ({
      ...fact,
      line,
      words: (page.lines[line - 1] ?? '').slice(start, end),
      url: absolute(routes.line(page, line)),
    }))
  })
}

function textFiles(articles: ArticleRecord[], absolute: Addresses['absolute']): DataFile[] {
  const head = {name: 'articles.jsonl', says: '报道全文与事实，一行一篇 JSON', mediaType: 'application/jsonl; charset=utf-8'}
  return dataFiles(head, articles, (some) => ({text: some.map((article) => `${JSON.stringify(plainArticle(article, absolute))}\n`).join(''), rows: some.length}))
}

function yearFiles(articles: ArticleRecord[], absolute: Addresses['absolute']): DataFile[] {
  const years = new Map<string, ArticleRecord[]>()
  for (const article of articles) {
    const year = /^\d{4}/u.exec(article.date ?? '')?.[0] ?? 'undated'
    const list = years.get(year)
    if (list) list.push(article)
    else years.set(year, [article])
  }
  return [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([year, list]) => dataFile(
    {
      name: `${year}.json`,
      says: year === 'undated' ? '日期不详的报道' : `${Number(year)}年（依日期最早可能的一天）的报道`,
      mediaType: 'application/json; charset=utf-8',
    },
    list.length,
    // Without their text: that is in articles.jsonl, once.
    () => `${JSON.stringify(list.map((article) => withoutText(plainArticle(article, absolute))), null, 1)}\n`,
  ))
}

/** An article as plain JSON; `text` is exactly what `text_sha256` is made of. */
function plainArticle(article: ArticleRecord, absolute: Addresses['absolute']) {
  const {blocks, withdrawn: _withdrawn, opening: _opening, phrases: _phrases, ...facts} = article
  const text = textOf(article).toWellFormed()
  return {...facts, url: absolute(routes.article(article.id)), text, text_sha256: digestOf(article), blocks: blocks.map(({role, text, lines}) => ({role, text, lines}))}
}

function withoutText({text: _text, blocks: _blocks, ...facts}: ReturnType<typeof plainArticle>) {
  return facts
}

function manifestOf(files: DataFile[], articles: number): DataFile {
  const manifest = {
    version: versionOf(files),
    versionIs: 'SHA-256 over the lines "<sha256>  <name>\\n" of the files below, in their order',
    articles,
    files: files.map(({name, says, mediaType, bytes, rows, sha256, columns}) => ({
      name,
      says,
      mediaType,
      bytes,
      sha256,
      rows,
      ...(columns && {columns}),
    })),
  }
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  return dataFile({name: 'manifest.json', says: '清单：每个文件的字节数与 SHA-256，以及整个档案的版本', mediaType: 'application/json; charset=utf-8'}, files.length, () => text)
}
