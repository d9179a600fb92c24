import {mkdir, rm, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {planBundles} from '../../src/search/bundles.ts'
import type {Manifest} from '../../src/search/stored.ts'
import type {Archive} from '../../src/site/records.ts'
import {gzip} from '../serve/gzip.ts'
import {articlesToIndex, type NameWords} from './articles.ts'
import {buildBundle, jsonOf, type BuiltBundle} from './bundle.ts'
import {shortDigest, dropUnused} from './folders.ts'
import {indexDigest} from './index-digest.ts'
import {searchNames} from './names.ts'

/**
 * Builds the search index of an archive into `outDir/pagefind`: for each bundle of time two folders of packs and a table of
 * contents, named by their content, then `search.json`, which names them, and Pagefind's script. Folders are kept in `cacheDir`; only what
 * changed, or was made by other code, is made again. Equal archives give equal bytes.
 *
 * @example await buildSearchIndex({archive, wordsOf, outDir: 'dist', cacheDir: '.cache/search'}) // {made: ['2016'], kept: ['2017'], …}
 */
export async function buildSearchIndex(options: SearchIndexOptions): Promise<SearchIndexReport> {
  const {archive, wordsOf, outDir, cacheDir, bundleLimit = BUNDLE_LIMIT, newestLimit = NEWEST_LIMIT, onProgress = () => {}} = options
  const out = join(outDir, 'pagefind')
  await rm(out, {recursive: true, force: true})
  await mkdir(out, {recursive: true})
  await mkdir(cacheDir, {recursive: true})
  const articles = articlesToIndex(archive, wordsOf)
  const bundles = planBundles(articles, {limit: bundleLimit, newest: newestLimit})
  const version = indexDigest()
  const report: SearchIndexReport = {articles: articles.length, made: [], kept: []}
  const built: BuiltBundle[] = []
  for (const [number, bundle] of bundles.entries()) {
    onProgress({done: number, of: bundles.length, label: bundle.label})
    const one = await buildBundle(bundle, {out, cacheDir, version})
    report[one.made ? 'made' : 'kept'].push(bundle.label)
    built.push(one)
  }
  await copyPagefind(out)
  const names = gzip(jsonOf(searchNames(archive)))
  const namesFile = `n-${shortDigest(names)}.pack`
  await writeFile(join(out, namesFile), names)
  await writeFile(join(out, 'search.json'), JSON.stringify(manifestOf(built, namesFile)))
  // Until the index has been proved, the page finds no proof instead of no file.
  await writeFile(join(out, 'proof.json'), 'null')
  await dropUnused(cacheDir, new Set(built.flatMap(({cached}) => cached)))
  onProgress({done: bundles.length, of: bundles.length, label: ''})
  return report
}

export interface SearchIndexOptions {
  archive: Archive
  wordsOf: NameWords
  /** the built site's root */
  outDir: string
  cacheDir: string
  /** most characters of one bundle */
  bundleLimit?: number
  /** most characters of the newest bundle; 0 when the archive goes on after these articles */
  newestLimit?: number
  onProgress?: (progress: {done: number; of: number; label: string}) => void
}

export interface SearchIndexReport {
  articles: number
  /** bundles whose index was made in this run, and those that were kept from an earlier one */
  made: string[]
  kept: string[]
}

/** Fewer bundles mean fewer requests, smaller ones mean less to load of each and less to make again after a change. */
const BUNDLE_LIMIT = 4_000_000

/** The newest bundle is made again after most changes, and asked beside the others by every question. */
const NEWEST_LIMIT = 1_000_000

function manifestOf(built: BuiltBundle[], names: string): Manifest {
  const bundles = built.map(({entry}) => entry)
  return {
    articles: bundles.reduce((sum, {articles}) => sum + articles, 0),
    characters: built.reduce((sum, {characters}) => sum + characters, 0),
    names,
    bundles,
  }
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
