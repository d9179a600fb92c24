import {createHash} from 'node:crypto'
import {copyFile, mkdir, mkdtemp, readFile, readdir, rename, rm, stat, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {readEdtf} from '../src/press/edtf.ts'
import {planBundles, type Bundle} from '../src/search/bundles.ts'
import {chunksOf, collectPostings} from '../src/search/postings.ts'
import {articleWords, dateColumn, facetColumn, rowFiles, shardsOf, storedArticle} from '../src/search/store.ts'
import {storedText} from '../src/search/stored-text.ts'
import {writeToc} from '../src/search/toc.ts'
import {FACETS, type BundleEntry, type Manifest, type StoredArticle} from '../src/search/stored.ts'
import {districtsOf} from '../src/site/zones.ts'
import type {Archive} from '../src/site/records.ts'
import {gzip} from './gzip.ts'
import {searchNames} from './search-names.ts'

/**
 * Builds the search index of an archive into `outDir/pagefind`: for each bundle of time a folder with Pagefind's index and one
 * with texts, rows and columns, named by their content, then `search.json`, which names them, and Pagefind's script. Folders
 * are kept in `cacheDir`; only what changed is made again. Equal archives give equal bytes.
 *
 * @example await buildSearchIndex({archive, outDir: 'dist', cacheDir: '.cache/search'}) // {made: ['2016'], kept: ['2017'], …}
 */
export async function buildSearchIndex(options: SearchIndexOptions): Promise<SearchIndexReport> {
  const {archive, outDir, cacheDir, bundleLimit = BUNDLE_LIMIT, onProgress = () => {}} = options
  const out = join(outDir, 'pagefind')
  const pages = new Map(archive.pages.map((page) => [page.id, page]))
  const places = new Map(archive.places.map((place) => [place.name, place]))
  const articles = archive.articles
    .filter((article) => !article.withdrawn)
    .map((article) => storedArticle(article, pages.get(article.page ?? ''), districtsOf(article, places)))
  const bundles = planBundles(articles, bundleLimit)
  const report: SearchIndexReport = {articles: articles.length, made: [], kept: []}
  const entries: BundleEntry[] = []
  await rm(out, {recursive: true, force: true})
  await mkdir(cacheDir, {recursive: true})
  for (const [number, bundle] of bundles.entries()) {
    onProgress({done: number, of: bundles.length, label: bundle.label})
    entries.push(await buildBundle(bundle, out, cacheDir, report))
  }
  await copyPagefind(out)
  const names = gzip(Buffer.from(JSON.stringify(searchNames(archive))))
  const namesFile = `n-${digestOf(names)}.pack`
  await writeFile(join(out, namesFile), names)
  await writeFile(join(out, 'search.json'), JSON.stringify(manifestOf(articles, namesFile, entries)))
  // Until the index has been proved, the page finds no proof instead of no file.
  await writeFile(join(out, 'proof.json'), 'null')
  await dropUnused(cacheDir, entries)
  onProgress({done: bundles.length, of: bundles.length, label: ''})
  return report
}

export interface SearchIndexOptions {
  archive: Archive
  /** the built site's root */
  outDir: string
  cacheDir: string
  /** most characters of one bundle */
  bundleLimit?: number
  onProgress?: (progress: {done: number; of: number; label: string}) => void
}

export interface SearchIndexReport {
  articles: number
  /** bundles whose index was made in this run, and those that were kept from an earlier one */
  made: string[]
  kept: string[]
}

/** Fewer bundles mean fewer requests, smaller ones mean less to load of each and less to make again after a change. */
export const BUNDLE_LIMIT = 4_000_000

/** Raise it whenever the bytes of a folder would differ for the same articles. */
const FORMAT = 3
/** Characters of one text file, about 4 KB compressed. */
const SHARD_SIZE = 3600
/** Bytes of one file of the index before it is compressed to about a half: a cold query loads a few of these files. */
const CHUNK_SIZE = 8000
const PAGEFIND_VERSION: string = JSON.parse(
  await readFile(new URL('../package.json', import.meta.resolve('pagefind')), 'utf8'),
).version

async function buildBundle(bundle: Bundle<StoredArticle>, out: string, cacheDir: string, report: SearchIndexReport): Promise<BundleEntry> {
  const shards = shardsOf(bundle.articles, SHARD_SIZE)
  const texts = JSON.stringify(shards.map((shard) => shard.map(storedText)))
  const index = `i-${digestOf(`${FORMAT} ${PAGEFIND_VERSION} ${CHUNK_SIZE} ${texts}`)}`
  const data = `d-${digestOf(`${FORMAT} ${JSON.stringify(shards)}`)}`
  const made = await keepOrMake(cacheDir, index, (folder) => writeIndex(shards, folder))
  await keepOrMake(cacheDir, data, (folder) => writeData(shards, folder))
  await copyFolder(join(cacheDir, index), join(out, index))
  await copyFolder(join(cacheDir, data), join(out, data))
  report[made ? 'made' : 'kept'].push(bundle.label)
  return {label: bundle.label, articles: bundle.articles.length, ...periodOf(bundle.articles), index, data}
}

/**
 * Makes a folder of the cache unless it is there whole. It is made under another name and then renamed, and it lists the
 * digests of its files: a build that was killed or a damaged file only costs making it again.
 */
async function keepOrMake(cacheDir: string, name: string, make: (folder: string) => Promise<void>): Promise<boolean> {
  const folder = join(cacheDir, name)
  if (await isWhole(folder)) return false
  await rm(folder, {recursive: true, force: true})
  const temporary = await mkdtemp(join(cacheDir, 'making-'))
  try {
    await make(temporary)
    await writeFile(join(temporary, LIST), JSON.stringify(await digestsOf(temporary)))
    await rename(temporary, folder)
  } finally {
    await rm(temporary, {recursive: true, force: true})
  }
  return true
}

const LIST = 'files.json'

async function isWhole(folder: string): Promise<boolean> {
  try {
    const listed = await readFile(join(folder, LIST), 'utf8')
    return listed === JSON.stringify(await digestsOf(folder))
  } catch {
    return false
  }
}

async function digestsOf(folder: string): Promise<[file: string, digest: string][]> {
  const files = (await filesOf(folder)).filter((file) => file !== LIST)
  return Promise.all(files.map(async (file): Promise<[string, string]> => [file, digestOf(await readFile(join(folder, file)))]))
}

/** The files that Pagefind asks for while it searches, and our table of contents of them. */
async function writeIndex(shards: StoredArticle[][], folder: string) {
  const words = shards.map((shard) => shard.map(articleWords))
  const postings = collectPostings(words.flat().map((article) => article.words))
  await mkdir(join(folder, 'index'))
  const borders: [string, string][] = []
  for (const {first, last, bytes} of chunksOf(postings, CHUNK_SIZE)) {
    await writeFile(join(folder, 'index', `${borders.length.toString(36)}.pf_index`), gzip(bytes))
    borders.push([first, last])
  }
  await writePack(join(folder, 'toc.pack'), writeToc(words.map((shard) => shard.map(({head}) => head)), borders))
}

async function writeData(shards: StoredArticle[][], folder: string) {
  await mkdir(join(folder, 'texts'))
  await mkdir(join(folder, 'rows'))
  for (const [number, shard] of shards.entries()) await writePack(join(folder, 'texts', `${number}.pack`), shard)
  for (const [number, rows] of rowFiles(shards).entries()) await writePack(join(folder, 'rows', `${number}.pack`), rows)
  await mkdir(join(folder, 'columns'))
  await writePack(join(folder, 'columns', 'date.pack'), dateColumn(shards.flat()))
  for (const facet of FACETS) await writePack(join(folder, 'columns', `${facet}.pack`), facetColumn(shards.flat(), facet))
}

async function writePack(file: string, value: unknown) {
  await writeFile(file, gzip(Buffer.from(JSON.stringify(value))))
}

function periodOf(articles: StoredArticle[]): Pick<BundleEntry, 'from' | 'to' | 'undated'> {
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

function manifestOf(articles: StoredArticle[], names: string, bundles: BundleEntry[]): Manifest {
  const characters = articles.reduce((sum, article) => {
    const {head, body} = storedText(article)
    return sum + [...head, body].join('').replace(/\s/gu, '').length
  }, 0)
  return {format: FORMAT, pagefind: PAGEFIND_VERSION, articles: articles.length, characters, names, bundles}
}

/** The script and the program that it runs are the same for every index, so they come from an empty one. */
async function copyPagefind(out: string) {
  const {createIndex, close} = await import('pagefind')
  const {index} = await createIndex({forceLanguage: 'und'})
  const {files} = await index!.getFiles()
  for (const {path, content} of files) {
    if (!PAGEFIND_FILES.includes(path)) continue
    await mkdir(dirname(join(out, path)), {recursive: true})
    await writeFile(join(out, path), content)
  }
  await close()
}

const PAGEFIND_FILES = ['pagefind.js', 'wasm.unknown.pagefind']

/** Folders of articles that have changed since are not wanted again. */
async function dropUnused(cacheDir: string, entries: BundleEntry[]) {
  const used = new Set(entries.flatMap((entry) => [entry.index, entry.data]))
  for (const name of await readdir(cacheDir))
    if (/^[id]-[0-9a-f]{16}$|^making-/u.test(name) && !used.has(name)) await rm(join(cacheDir, name), {recursive: true, force: true})
}

async function copyFolder(from: string, to: string) {
  for (const file of await filesOf(from)) {
    if (file === LIST) continue
    await mkdir(dirname(join(to, file)), {recursive: true})
    await copyFile(join(from, file), join(to, file))
  }
}

/** Files below a folder, by name, with `/` between folders. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true})
  const files: string[] = []
  for (const entry of entries) if ((await stat(join(folder, entry))).isFile()) files.push(entry.replaceAll('\\', '/'))
  return files.sort()
}

function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}
