import {digestOf, sha256Of, textOf} from './article-text.ts'
import type {Catalog} from './catalog.ts'
import {writeCsv} from './csv.ts'
import {ARTICLE_COLUMNS, MENTION_COLUMNS, PLACE_COLUMNS, PROGRAM_COLUMNS, type Column, type MentionRow} from './dictionary.ts'
import type {Evidence, EvidenceBook} from './evidence.ts'
import type {ArticleRecord} from './records.ts'
import {routes, type Addresses} from './routes.ts'

/** One file of the archive's data. `rows` counts articles, places …, `columns` describes a table. */
export interface DataFile {
  name: string
  says: string
  mediaType: string
  text: string
  rows: number
  /** of the text in UTF-8 */
  sha256: string
  columns?: {name: string; says: string}[]
}

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
    table('articles.csv', '报道目录与事实，一篇一行', ARTICLE_COLUMNS, articles.map((article) => ({
      article,
      page: catalog.pages.get(article.page ?? ''),
      url: absolute(routes.article(article.id)),
    }))),
    table('places.csv', '地名表：区县、功能区、街道乡镇、社区村', PLACE_COLUMNS, catalog.archive.places.map((place) => {
      const [shelf, route] = place.type === 'town' ? [catalog.byStreet, routes.street] : [catalog.byDistrict, routes.district]
      return place.type === 'community'
        ? {place, articles: count(catalog.byCommunity, place.name), url: ''}
        : {place, articles: count(shelf, place.name), url: absolute(route(place.name))}
    })),
    table('programs.csv', '工作与活动', PROGRAM_COLUMNS, catalog.archive.programs.map((program) => ({
      program,
      articles: count(catalog.byProgram, program.name),
      url: absolute(routes.program(program.name)),
    }))),
    table('mentions.csv', '每项事实印在原文哪一行', MENTION_COLUMNS, articles.flatMap((article) => mentionsOf(article, catalog, evidence.get(article.id) ?? [], absolute))),
    ...textFiles(articles, absolute),
    ...yearFiles(articles, absolute),
  ]
  const digested = files.map((file) => ({...file, sha256: sha256Of(file.text)}))
  return [...digested, manifestOf(digested, articles.length)]
}

type Undigested = Omit<DataFile, 'sha256'>

export interface ExportParts extends Addresses {
  catalog: Catalog
  evidence: EvidenceBook
}

/** Digest over all files but the manifest: changes if and only if the data change. */
export function versionOf(files: readonly Pick<DataFile, 'name' | 'sha256'>[]): string {
  return sha256Of(files.map(({name, sha256}) => `${sha256}  ${name}\n`).join(''))
}

function table<Row>(name: string, says: string, columns: readonly Column<Row>[], rows: Row[]): Undigested {
  const text = writeCsv(columns.map((column) => column.name), rows.map((row) => columns.map((column) => column.value(row))))
  return {name, says, mediaType: 'text/csv; charset=utf-8', text, rows: rows.length, columns: columns.map(({name, says}) => ({name, says}))}
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

// Free hosts refuse single files of 25 MB and more; a character of Chinese is three bytes.
const PART_CHARACTERS = 6_000_000

function textFiles(articles: ArticleRecord[], absolute: Addresses['absolute']): Undigested[] {
  const parts: string[][] = [[]]
  let size = 0
  for (const article of articles) {
    const line = JSON.stringify(plainArticle(article, absolute))
    if (size > 0 && size + line.length > PART_CHARACTERS) {
      parts.push([])
      size = 0
    }
    parts.at(-1)!.push(line)
    size += line.length
  }
  return parts.map((lines, index) => ({
    name: index === 0 ? 'articles.jsonl' : `articles-${index + 1}.jsonl`,
    says: `报道全文与事实，一行一篇 JSON${parts.length > 1 ? `（第${index + 1}部分，共${parts.length}部分）` : ''}`,
    mediaType: 'application/jsonl; charset=utf-8',
    text: lines.map((line) => `${line}\n`).join(''),
    rows: lines.length,
  }))
}

function yearFiles(articles: ArticleRecord[], absolute: Addresses['absolute']): Undigested[] {
  const years = new Map<string, ArticleRecord[]>()
  for (const article of articles) {
    const year = /^\d{4}/u.exec(article.date ?? '')?.[0] ?? 'undated'
    const list = years.get(year)
    if (list) list.push(article)
    else years.set(year, [article])
  }
  return [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([year, list]) => ({
    name: `${year}.json`,
    says: year === 'undated' ? '日期不详的报道' : `${Number(year)}年（依日期最早可能的一天）的报道`,
    mediaType: 'application/json; charset=utf-8',
    // Without their text: that is in articles.jsonl, once.
    text: `${JSON.stringify(list.map((article) => withoutText(plainArticle(article, absolute))), null, 1)}\n`,
    rows: list.length,
  }))
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
    files: files.map(({name, says, mediaType, text, rows, sha256, columns}) => ({
      name,
      says,
      mediaType,
      bytes: new TextEncoder().encode(text).length,
      sha256,
      rows,
      ...(columns && {columns}),
    })),
  }
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  return {name: 'manifest.json', says: '清单：每个文件的字节数与 SHA-256，以及整个档案的版本', mediaType: 'application/json; charset=utf-8', text, rows: files.length, sha256: sha256Of(text)}
}
