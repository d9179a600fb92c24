import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {readEdtf} from '../../src/press/calendar/edtf.ts'
import type {Bundle} from '../../src/search/bundles.ts'
import {chunksOf, collectPostings} from '../../src/search/postings.ts'
import {articleKeys, columnOf, rowFiles, shardsOf} from '../../src/search/store.ts'
import {storedText} from '../../src/search/stored-text.ts'
import {COLUMNS, type BundleEntry, type StoredArticle} from '../../src/search/stored.ts'
import {writeToc, type Toc} from '../../src/search/toc.ts'
import {gzip} from '../serve/gzip.ts'
import type {IndexedArticle} from './articles.ts'
import {shortDigest, keepOrMake} from './folders.ts'

/**
 * Puts a bundle into `out`: a folder of packs with Pagefind's index, one with texts, rows and columns, and the table of contents of both, all
 * named by their content.
 *
 * @param version names the code that the files are made by
 */
export async function buildBundle(bundle: Bundle<IndexedArticle>, {out, cacheDir, version}: BundleOptions): Promise<BuiltBundle> {
  const {articles, label} = bundle
  const chunkSize = chunkSizeOf(articles)
  const texts = articles.map(({facts: {kicker, title, subtitle}, words, size}) => [kicker, title, subtitle, words, size])
  let cut: StoredArticle[][] | undefined
  const shards = () => (cut ??= shardsOf(articles.map((article) => article.whole()), SHARD_SIZE))
  const folders = {out, cacheDir}
  const index = await keepOrMake({...folders, kind: 'i', source: JSON.stringify([version, chunkSize, texts]), make: () => makeIndex(shards(), chunkSize)})
  const rows = articles.map(({facts, words}) => [facts, words])
  const data = await keepOrMake({...folders, kind: 'd', source: JSON.stringify([version, rows]), make: () => ({pieces: dataOf(shards()), note: null})})
  const {heads, chunks, characters} = index.note
  const toc = gzip(jsonOf({heads, chunks, index: index.sizes, data: data.sizes} satisfies Toc))
  const tocFile = `t-${shortDigest(toc)}.pack`
  await writeFile(join(out, tocFile), toc)
  const entry = {label, articles: articles.length, ...periodOf(articles), toc: tocFile, index: index.name, data: data.name}
  return {made: index.made, characters, cached: [index.cached, data.cached], entry}
}

export interface BundleOptions {
  out: string
  cacheDir: string
  version: string
}

export interface BuiltBundle {
  /** whether its index was made in this run, or kept from an earlier one */
  made: boolean
  /** of all that is searched, white space not counted */
  characters: number
  /** names of its folders in the cache */
  cached: string[]
  entry: BundleEntry
}

/** A value as the bytes of a JSON file. */
export function jsonOf(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value))
}

/** Characters of one text file, about 2.5 KB compressed. */
const SHARD_SIZE = 1800

/**
 * Bytes of one chunk of the index before it is compressed to about a half. A question loads a few chunks of each bundle, and the table of contents tells
 * each chunk with about four bytes: small bundles can have smaller ones.
 */
function chunkSizeOf(articles: IndexedArticle[]): number {
  const characters = articles.reduce((sum, {size}) => sum + size, 0)
  return characters > 1_000_000 ? 8000 : 4000
}

/** What is known again of an index that was kept. */
interface IndexNote extends Pick<Toc, 'heads' | 'chunks'> {
  characters: number
}

/** The files that Pagefind asks for while it searches, and what the table of contents tells of them. */
function makeIndex(shards: StoredArticle[][], chunkSize: number): {pieces: Uint8Array[]; note: IndexNote} {
  const postings = collectPostings(shards.flat().map(articleKeys))
  const chunks = [...chunksOf(postings, chunkSize)]
  let article = 0
  const heads = shards.map((shard) => shard.map(() => postings.heads[article++]!))
  const toc = writeToc(heads, chunks.map(({first, last}) => [first, last]))
  return {pieces: chunks.map(({bytes}) => bytes), note: {...toc, characters: charactersOf(shards.flat())}}
}

function charactersOf(articles: StoredArticle[]): number {
  return articles.reduce((sum, article) => {
    const {head, body} = storedText(article)
    return sum + [...head, body].join('').replace(/\s/gu, '').length
  }, 0)
}

/** In the order that `dataPieces` tells. */
function* dataOf(shards: StoredArticle[][]): Generator<Uint8Array> {
  for (const shard of shards) yield jsonOf(shard)
  for (const rows of rowFiles(shards)) yield jsonOf(rows)
  for (const column of COLUMNS) yield jsonOf(columnOf(shards.flat(), column))
}

function periodOf(articles: IndexedArticle[]): Pick<BundleEntry, 'from' | 'to' | 'undated'> {
  const spans = articles.map((article) => (article.date === undefined ? undefined : readEdtf(article.date)))
  const known = spans.filter((span) => span !== undefined)
  return {
    ...(known.length > 0 && {
      from: known.reduce((first, {start}) => (start < first ? start : first), '9999-12-31'),
      to: known.reduce((last, {end}) => (end > last ? end : last), '0001-01-01'),
    }),
    ...(known.length < spans.length && {undated: true}),
  }
}
