import {createHash} from 'node:crypto'
import {rmSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {resolve} from 'node:path'
import {setBuildContext, type BuildContext} from '../../src/content.context.ts'
import {countReport, ledgerReport, textReport} from '../../src/press/check/report.ts'
import {archiveOfUnits} from '../read/unit-archive.ts'
import {runChild} from './child.ts'
import {forgetBuilt, noteBuilt} from './built-stamp.ts'
import {readChecked, type CheckedContent} from '../check/content.ts'
import {contentDir} from '../files.ts'
import {paceOf} from '../pace.ts'
import {drawPages} from './draw-pages.ts'
import {startRenderWorker} from './render-worker.ts'
import {BuildFailure} from './failure.ts'
import {readFormerBeside, type FormerSite} from './former-site.ts'
import {sweepDead} from '../leavings.ts'
import {loadProgram, makeProgram} from './page-program.ts'
import {PageStore} from './page-store.ts'
import {mendPlace, refuseForeignFiles, replaceSite} from './place.ts'
import {SiteTree} from './site-tree.ts'
import {codeStamp, stampOf} from './stamp.ts'
import {SUMS, sumsText} from '../sums.ts'
import {sha256} from '../sha256.ts'
import type {KeptUnits} from '../read/unit-store.ts'

/**
 * Checks the content, renders every page and makes the search index, into `outDir`. The site is built beside `outDir` and put in
 * its place when it is whole, so a build that fails or is stopped leaves the former site as it was. Throws `BuildFailure` when the
 * content has errors or `outDir` holds what no build made, and whatever Astro or the index throws.
 *
 * @example await buildSite({outDir: 'dist', say: console.log})
 */
export async function buildSite({outDir, say, content = contentDir()}: BuildOptions): Promise<void> {
  const target = resolve(outDir)
  if (await mendPlace(target)) say(`上次建站中途停了；原来的网站已放回 ${outDir}。`)
  sweepDead(resolve(BUILDING), (name) => /^(\d+)-/u.exec(name)?.[1])
  prepareAstro(content)
  const cache = cacheOf(content)
  const stop = new AbortController()
  const former = readFormerBeside(cache.former, stop.signal)
  // Inside the project, where Astro's program finds its packages; and two builds never meet in one folder.
  const [staging, astro, index] = ['site', 'astro', 'search'].map((name) => resolve(BUILDING, `${process.pid}-${name}`)) as [string, string, string]
  try {
    const [code] = await Promise.all([codeStamp(content), refuseForeignFiles(target)])
    const program = makeProgram({folder: cache.program, code, building: astro, signal: stop.signal})
    // Told where it is awaited; an error of the content is told first.
    program.catch(() => {})
    const read = await timed('检查', say, () => checkFirst(content, cache.units, say))
    const [{tree, counted: {rendered, kept}, shown}, indexed] = await Promise.all([
      timed('页面', say, () => putTogether({content, read, code, staging, former, program, signal: stop.signal})),
      timed('检索', say, () => runChild<{articles: number}>('建立检索索引', INDEX_JOB, [content, cache.units, index, cache.search], stop.signal)),
    ])
    const counted = indexed?.articles
    if (counted !== shown) throw new Error(`检索里有 ${counted} 篇，网页有 ${shown} 篇；内容或缓存在建站时变了，请再建一次。`)
    await tree.bring(index)
    tree.write(SUMS, Buffer.from(sumsText(tree.digests)))
    await forgetBuilt(target)
    await replaceSite(target, staging, cache.former)
    await noteBuilt(target, stampOf(code, read.units.map((unit) => unit.digest)))
    if (kept > 0) say(`自上次建站以来未变的网页 ${kept} 页沿用，${rendered} 页重做。`)
    say(`建成 ${outDir}：${counted}篇报道。`)
  } finally {
    stop.abort()
    setBuildContext(undefined)
    for (const path of [staging, astro, index]) rmSync(path, {recursive: true, force: true, maxRetries: 3})
  }
}

/** Where sites are under way; names there begin with the number of the process. */
export const BUILDING = '.cache/building'

const INDEX_JOB = new URL('../search/job.ts', import.meta.url)

/**
 * Puts the site together in `staging`, all but the search index. Answers the site's files, how many pages were kept from the last build, and how
 * many articles are shown.
 */
async function putTogether({content, read, code, staging, former, program, signal}: Parts) {
  const things = await contextOf(content, read)
  const cache = cacheOf(content)
  const store = new PageStore(cache.rendered, code)
  setBuildContext({...things, kept: (name, key, make) => store.takeOrPut(name, key, make)})
  await program
  const drawing = await loadProgram(cache.program)
  // Awaited only when all pages are known, because reading it takes about as long.
  const tree = former.then((site) => new SiteTree(staging, cache.former, site))
  const setting = {...cache, content, site: staging, stamp: stampOf(code, read.units.map(({digest}) => digest))}
  const startWorkers = (pages: number) => Array.from({length: workersFor(pages)}, () => startRenderWorker(setting, signal))
  const counted = await drawPages({program: drawing, store, tree, startWorkers, progress: paceOf('页面')})
  await (await tree).copy(drawing.files)
  return {tree: await tree, counted, shown: things.archive.articles.filter(({withdrawn}) => !withdrawn).length}
}

interface Parts {
  content: string
  read: KeptUnits
  code: string
  staging: string
  former: Promise<FormerSite>
  program: Promise<void>
  signal: AbortSignal
}

/** A worker begins with reading the archive, in which time this many pages are drawn. */
const WORTH_A_HAND = 3000

/** One core is this process's own. */
function workersFor(pages: number): number {
  return Math.min(availableParallelism() - 1, Math.floor(pages / WORTH_A_HAND))
}

export interface BuildOptions {
  outDir: string
  /** takes one line of report */
  say: (line: string) => void
  content?: string
}

/** Sets what Astro takes from the environment. */
export function prepareAstro(content: string): void {
  // Vite takes these from the environment; test runners set them, and a build must come out the same there.
  for (const name of ['NODE_ENV', 'DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL', 'VITEST', 'TEST']) delete process.env[name]
  // The content layer and the archive must read the same folder.
  process.env.JIEZHI_CONTENT = resolve(content)
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
}

async function checkFirst(content: string, units: string, say: (line: string) => void): Promise<KeptUnits> {
  const {content: checked, ...read} = await readChecked(content, {keptIn: units})
  failOnErrors(checked, say)
  return read
}

/** What the pages are made of, from units that have been read. */
export async function contextOf(content: string, read: KeptUnits): Promise<BuildContext> {
  const digests = new Map(read.units.map((unit) => [unit.checked.id, unit.digest]))
  return {...await archiveOfUnits(content, read), stampOf: (folder) => digests.get(folder), digest, hashing: () => createHash('sha256')}
}

/** Reports the errors of a check and throws `BuildFailure` if there are any. */
export function failOnErrors({problems, ledgers}: CheckedContent, say: (line: string) => void): void {
  const errors = problems.filter(({level}) => level === 'error')
  if (errors.length === 0) return
  say(textReport(errors))
  say(ledgerReport(ledgers))
  throw new BuildFailure(`内容有误，没有建站：${countReport(errors)}。请照上面的说明改好再试。`)
}

/** Where builds of a content folder keep what the next one may use: each folder's apart, so that none forgets or mixes another's. */
export function cacheOf(content: string): Record<'program' | 'units' | 'rendered' | 'search' | 'former', string> {
  const key = digest(resolve(content)).slice(0, 12)
  return {program: resolve(`.cache/program/${key}`), former: resolve(`.cache/former/${key}`), units: resolve(`.cache/units/${key}`), rendered: resolve(`.cache/rendered/${key}`), search: resolve(`.cache/search/${key}`)}
}

function digest(text: string): string {
  return sha256(text).slice(0, 32)
}

async function timed<Result>(name: string, say: (line: string) => void, work: () => Promise<Result>): Promise<Result> {
  const begun = performance.now()
  const result = await work()
  say(`${name} 完成，用时 ${((performance.now() - begun) / 1000).toFixed(1)} 秒`)
  return result
}
