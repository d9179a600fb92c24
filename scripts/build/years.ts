/** The archive by years: what of a build can be made of one year alone is made by a job of its own; `--join` brings it together. */
import {mkdir, readdir, rm} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {setBuildContext} from '../../src/content.context.ts'
import {archiveOfUnits} from '../read/unit-archive.ts'
import {BUILDING, cacheOf, failOnErrors, contextOf, prepareAstro} from './site.ts'
import {readChecked} from '../check/content.ts'
import {listContent, readContent} from '../read/content-tree.ts'
import {paceOf} from '../pace.ts'
import {drawPages} from './draw-pages.ts'
import {loadProgram, makeProgram} from './page-program.ts'
import {joinStores, PageStore} from './page-store.ts'
import {buildSearchIndex} from '../search/index.ts'
import {refuseForeignPart} from './place.ts'
import {codeStamp} from './stamp.ts'
import {FACTS, readFacts} from '../read/unit-store.ts'
import {copyBundles, joinUnits, partsOf} from './year-parts.ts'

/** Years of the archive's pages, ascending; pages without a date, and articles without a page, are the year `undated`. */
export function yearsOf(content: string): string[] {
  return [...filesByYear(content).keys()].sort()
}

/**
 * First round: checks and reads one year's pages and makes the search bundles of its articles, into `out`. Needs no other year, so
 * years can be made side by side, on as many machines as there are. `units/facts.jsonl` in it is what other years need to
 * know of this one. Throws `BuildFailure` when the year has errors.
 */
export async function readYear({content, year, out, say}: YearOptions): Promise<void> {
  const parts = partsOf(out)
  const only = filesOf(content, year)
  await refuseForeignPart(out, PARTS)
  for (const part of Object.values(parts)) await rm(part, {recursive: true, force: true})
  await mkdir(out, {recursive: true})
  const {content: checked, ...read} = await readChecked(content, {only, keptIn: parts.units})
  failOnErrors(checked, say)
  const {archive, wordsOf} = await archiveOfUnits(content, read)
  const pace = paceOf(`${year} 检索`, '组')
  const unused = join(out, UNUSED)
  // Only the last year can hold what is newest.
  const newest = year === yearsOf(content).filter((other) => other !== 'undated').at(-1)
  const {articles} = await buildSearchIndex({
    archive, wordsOf, outDir: unused, cacheDir: parts.search, ...(!newest && {newestLimit: 0}), onProgress: ({done, of}) => pace(done, of),
  })
  await rm(unused, {recursive: true})
  say(`${wordsOfYear(year)}：${archive.pages.length} 个版面，${articles} 篇报道，已检查、已建检索。`)
}

// The index itself is put together in the join.
const UNUSED = 'unused'
const PARTS = [...Object.keys(partsOf('')), UNUSED]

function wordsOfYear(year: string): string {
  return year === 'undated' ? '年份不明' : `${year} 年`
}

/**
 * Second round: renders the pages that are made of one year's pages and articles, into `out`. `years` is the folder in which the
 * first round has left this year and at least the facts of all others: they decide which articles are related and where names stand.
 */
export async function renderYear({content, year, out, years, say}: YearOptions & {years: string}): Promise<void> {
  const parts = partsOf(out)
  await refuseForeignPart(out, PARTS)
  const {content: checked, ...own} = await readChecked(content, {only: filesOf(content, year), keptIn: partsOf(join(years, year)).units})
  failOnErrors(checked, say)
  const ids = new Set(own.units.map((unit) => unit.checked.id))
  const others = await factsOfOthers(years, year)
  const all = [...own.units, ...others.filter((unit) => !ids.has(unit.checked.id))]
  prepareAstro(content)
  await rm(parts.rendered, {recursive: true, force: true})
  const code = await codeStamp(content)
  setBuildContext({...await contextOf(content, {...own, units: all}), renders: (folder) => ids.has(folder)})
  try {
    const folder = cacheOf(content).program
    await makeProgram({folder, code, building: resolve(BUILDING, `${process.pid}-astro`), signal: new AbortController().signal})
    const program = await loadProgram(folder)
    const {rendered} = await drawPages({program, store: new PageStore(parts.rendered, code), progress: paceOf(`${year} 页面`)})
    say(`${wordsOfYear(year)}：网页 ${rendered} 页；参照别年的版面 ${all.length - ids.size} 个。`)
  } finally {
    setBuildContext(undefined)
  }
}

export interface YearOptions {
  content: string
  year: string
  out: string
  say: (line: string) => void
}

/**
 * Lays the years that jobs have made where the next build of the content looks for what it kept. The build trusts none of it: what is
 * damaged, or was made of other content or by other code, is made again. So the site is the one that a single build makes.
 */
export async function joinYears(content: string, years: string): Promise<number> {
  const cache = cacheOf(content)
  const parts = (await foldersOf(years)).map((year) => partsOf(join(years, year)))
  await joinUnits(parts.map(({units}) => units), cache.units)
  for (const {search} of parts) await copyBundles(search, cache.search)
  joinStores(parts.map(({rendered}) => rendered), cache.rendered, await codeStamp(content))
  return parts.length
}

async function factsOfOthers(years: string, own: string) {
  const others = (await foldersOf(years)).filter((year) => year !== own)
  return (await Promise.all(others.map((year) => readFacts(join(partsOf(join(years, year)).units, FACTS))))).flatMap((facts) => [...facts.values()])
}

async function foldersOf(folder: string): Promise<string[]> {
  return (await readdir(folder, {withFileTypes: true})).filter((entry) => entry.isDirectory()).map(({name}) => name).sort()
}

function filesOf(content: string, year: string): ReadonlySet<string> {
  const files = filesByYear(content).get(year)
  if (!files) throw new Error(`内容里没有${year}年的版面；有的年份：${yearsOf(content).join('、')}。`)
  return files
}

/** The files of each year's pages, by their shown names. */
function filesByYear(content: string): Map<string, Set<string>> {
  const years = new Map<string, Set<string>>()
  for (const {raw, record, articles} of listContent(content).units.values()) {
    const date = record && /^date:\s*["']?(\d{4})/mu.exec(new TextDecoder().decode(readContent(content, record).bytes))
    const year = date ? date[1]! : 'undated'
    const files = years.get(year) ?? new Set()
    for (const file of [raw, record, ...articles]) if (file) files.add(file)
    years.set(year, files)
  }
  return years
}
