import {sha256} from '#sha256'
import {textDigest, textOf} from './article-text.ts'
import type {Catalog} from './catalog.ts'
import {csvHead, csvRows} from './csv.ts'
import {dataFile, dataFiles, pureHashing, written, type DataFile, type DataFileHead, type GrowingFiles, type Hashing, type Written} from './data-file.ts'
import {ARTICLE_COLUMNS, MENTION_COLUMNS, PLACE_COLUMNS, PROGRAM_COLUMNS, type ArticleRow, type Column, type MentionRow, type PlaceRow, type ProgramRow} from './dictionary.ts'
import type {Place, Program} from '../press/authority/types.ts'
import type {Evidence} from './evidence-reading.ts'
import type {EvidenceBook} from './evidence.ts'
import {silentPrograms} from './place-names.ts'
import type {ArticleRecord} from './records.ts'
import {routes, type Addresses} from './routes.ts'

/**
 * All data files of the archive: tables, articles with their text, articles by year, and the manifest that names each file's digest.
 * Equal archives give equal bytes. Withdrawn articles are in none of them.
 *
 * @example exportFiles(site).map(({name}) => name) // ['articles.csv', 'places.csv', 'programs.csv', 'mentions.csv', 'articles.jsonl', '2011.json', …, 'manifest.json']
 */
export function exportFiles({catalog, evidence, keep = (_, __, make) => make(), hashing = pureHashing, ...addresses}: ExportParts): DataFile[] {
  const articles = catalog.archive.articles.filter(({withdrawn}) => !withdrawn)
  const {places, programs} = catalog.archive
  const {absolute} = addresses
  const known = {districtsOf: catalog.districtsOf, absolute}
  const count = (shelf: ReadonlyMap<string, unknown[]>, name: string) => shelf.get(name)?.length ?? 0
  const articleTable = table<ArticleRecord, ArticleRow>('articles.csv', '报道目录与事实，一篇一行', ARTICLE_COLUMNS, (article) => [{
    article,
    districts: catalog.districtsOf(article),
    page: catalog.pages.get(article.page ?? ''),
    url: absolute(routes.article(article.id)),
  }])
  const placeTable = table<Place, PlaceRow>('places.csv', '地名表：区县、功能区、街道乡镇、社区村', PLACE_COLUMNS, (place) => {
    const [shelf, route] = place.type === 'town' ? [catalog.byStreet, routes.street] : [catalog.byDistrict, routes.district]
    return [place.type === 'community'
      ? {place, articles: count(catalog.byCommunity, place.name), url: ''}
      : {place, articles: count(shelf, place.name), url: absolute(route(place.name))}]
  })
  const silent = new Set(silentPrograms(catalog))
  const programTable = table<Program, ProgramRow>('programs.csv', '工作与活动', PROGRAM_COLUMNS, (program) => [{
    program,
    articles: count(catalog.byProgram, program.name),
    url: silent.has(program.name) ? '' : absolute(routes.program(program.name)),
  }])
  const mentionTable = table<ArticleRecord, MentionRow>('mentions.csv', '每项事实印在原文哪一行', MENTION_COLUMNS, (article) =>
    mentionsOf(article, catalog, evidence.get(article.id) ?? [], absolute))
  const texts: Table<ArticleRecord> = {
    head: {name: 'articles.jsonl', says: '报道全文与事实，一行一篇 JSON', mediaType: 'application/jsonl; charset=utf-8'},
    begin: '',
    write: (some) => written(some.map((article) => `${JSON.stringify(withText(article, known))}\n`).join(''), some.length),
  }
  const growing = ({head, begin}: Table<never>) => dataFiles(head, begin, hashing)
  const whole = <Item>(table: Table<Item>, items: readonly Item[]) => {
    const files = growing(table)
    files.take(() => table.write(items))
    return files
  }
  const ofArticles = [articleTable, mentionTable, texts].map((table) => ({...table, files: growing(table)}))
  // Side by side: the words of an article are fetched once for all three.
  for (const batch of batchesOf(articles)) for (const {head, write, files} of ofArticles) files.take(() => keptBatch(keep, `${head.name}/${batch[0]!.id}`, batch, () => write(batch)))
  const [articlesFiles, mentionsFiles, textsFiles] = ofArticles.map(({files}) => files) as [GrowingFiles, GrowingFiles, GrowingFiles]
  const files = [
    ...[articlesFiles, whole(placeTable, places), whole(programTable, programs), mentionsFiles, textsFiles].flatMap((some) => some.files()),
    ...yearFiles(articles, known, keep, hashing),
  ]
  return [...files, manifestOf(files, articles.length, hashing)]
}

export interface ExportParts extends Addresses {
  catalog: Catalog
  evidence: EvidenceBook
  /** where what was written of a batch of articles is kept for the next time */
  keep?: KeepBatch | undefined
  hashing?: (() => Hashing) | undefined
}

/** Answers what was kept under the batch's name, if it was made of these articles, or what is made now. */
export type KeepBatch = (name: string, articles: readonly ArticleRecord[], make: () => Uint8Array) => Uint8Array

/** Articles that are written together: those of a page, so that another page more changes no other batch. */
function batchesOf(articles: readonly ArticleRecord[]): ArticleRecord[][] {
  return [...Map.groupBy(articles, ({page}) => page).values()]
}

/** The number of rows is kept before what is written, in four bytes. */
function keptBatch(keep: KeepBatch, name: string, batch: readonly ArticleRecord[], write: () => Written): Written {
  const kept = keep(name, batch, () => {
    const {bytes, rows} = write()
    const whole = new Uint8Array(4 + bytes.length)
    new DataView(whole.buffer).setUint32(0, rows)
    whole.set(bytes, 4)
    return whole
  })
  return {rows: new DataView(kept.buffer, kept.byteOffset).getUint32(0), bytes: kept.subarray(4)}
}

/** Digest over all files but the manifest: changes if and only if the data change. */
export function versionOf(files: readonly Pick<DataFile, 'name' | 'sha256'>[]): string {
  return sha256(files.map(({name, sha256}) => `${sha256}  ${name}\n`).join(''))
}

interface Table<Item> {
  head: DataFileHead
  begin: string
  write(items: readonly Item[]): Written
}

function table<Item, Row>(name: string, says: string, columns: readonly Column<Row>[], rowsOf: (item: Item) => Row[]): Table<Item> {
  return {
    head: {name, says, mediaType: 'text/csv; charset=utf-8', columns: columns.map(({name, says}) => ({name, says}))},
    begin: csvHead(columns.map((column) => column.name)),
    write: (some) => {
      const rows = some.flatMap(rowsOf)
      return written(csvRows(rows.map((row) => columns.map((column) => column.value(row)))), rows.length)
    },
  }
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

function yearFiles(articles: ArticleRecord[], known: Known, keep: KeepBatch, hashing: () => Hashing): DataFile[] {
  const years = Map.groupBy(articles, ({date}) => /^\d{4}/u.exec(date ?? '')?.[0] ?? 'undated')
  return [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([year, list]) => dataFile(
    {
      name: `${year}.json`,
      says: year === 'undated' ? '日期不详的报道' : `${Number(year)}年（依日期最早可能的一天）的报道`,
      mediaType: 'application/json; charset=utf-8',
    },
    () => keptBatch(keep, `${year}.json`, list, () => written(`${JSON.stringify(list.map((article) => plainArticle(article, known)), null, 1)}\n`, list.length)),
    hashing,
  ))
}

/** What an article's data take from the rest of the archive. */
type Known = Pick<Catalog, 'districtsOf'> & Pick<Addresses, 'absolute'>

/** An article as plain JSON, without its text: that is in articles.jsonl, once. */
function plainArticle(article: ArticleRecord, {districtsOf, absolute}: Known) {
  // Not by taking apart: to ask for the words is to fetch them.
  const facts: Partial<ArticleRecord> = {...article}
  for (const field of ['blocks', 'withdrawn', 'opening', 'phrases', 'leaves'] as const) delete facts[field]
  return {...facts, districts: districtsOf(article), url: absolute(routes.article(article.id)), text_sha256: textDigest(article)}
}

/** The same with its text; `text` is exactly what `text_sha256` is made of. */
function withText(article: ArticleRecord, known: Known) {
  const {text_sha256, ...facts} = plainArticle(article, known)
  return {...facts, text: textOf(article).toWellFormed(), text_sha256, blocks: article.blocks.map(({role, text, lines}) => ({role, text, lines}))}
}

function manifestOf(files: DataFile[], articles: number, hashing: () => Hashing): DataFile {
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
  return dataFile({name: 'manifest.json', says: '清单：每个文件的字节数与 SHA-256，以及整个档案的版本', mediaType: 'application/json; charset=utf-8'}, () => written(text, files.length), hashing)
}
