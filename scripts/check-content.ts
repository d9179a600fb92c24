import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import {checkWhole, type UnitNames} from '../src/press/check/archive.ts'
import {checkAuthority} from '../src/press/check/authority.ts'
import type {Ledger} from '../src/press/check/ledger.ts'
import {byPlace, problem, type Problem} from '../src/press/check/problem.ts'
import {vocabularyOf, type Vocabulary} from '../src/press/check/vocabulary.ts'
import type {Authority} from '../src/press/types.ts'
import {listContent, readContent, readUnit, type ContentTree} from './content-tree.ts'
import {keepUnits, keptUnits, readCheckedUnit, rulesDigest, unitDigest, type KeptUnit, type ReadUnit} from './units.ts'

/**
 * Checks a whole content folder, or with `only` the pages that have one of these files (`content/…`). Pages are shared out
 * among threads when there are many. Answers every problem in the order of a report, and the ledger of each page.
 */
export async function checkContent(dir: string, only?: ReadonlySet<string>): Promise<CheckedContent> {
  return (await readChecked(dir, {only})).content
}

/**
 * The same, and what was read on the way. With `keptIn`, a file, pages whose files and rules are those of the last time are
 * neither checked nor read again.
 */
export async function readChecked(dir: string, {only, keptIn}: ReadOptions = {}): Promise<ReadContent> {
  const tree = listContent(dir)
  const files = new Map(tree.authority.map((name) => [name, readContent(dir, `content/${name}`)]))
  const {problems, authority, papers} = checkAuthority(files)
  const vocabulary = vocabularyOf(authority, papers)
  const all = [...tree.units.values()]
  const chosen = only && unitsOf(only)
  const names = chosen ? all.filter(({id}) => chosen.has(id)) : all
  const shared = {dir, authority, papers}
  const kept = keptIn === undefined
    ? (await readUnits(names, shared, vocabulary)).map((unit) => ({unit, digest: undefined}))
    : await readChanged(names, shared, vocabulary, {file: keptIn, rules: await rulesDigest(files.values())})
  const pages = kept.map(({unit}) => unit.checked)
  problems.push(...strangers(tree), ...pages.flatMap((page) => page.problems), ...checkWhole(all, pages, vocabulary))
  const told = chosen ? problems.filter(({file, level}) => chosen.has(unitOf(file) ?? '') || (unitOf(file) === undefined && level === 'error')) : problems
  const articles = names.reduce((sum, unit) => sum + unit.articles.length, 0)
  return {content: {problems: told.sort(byPlace), ledgers: pages.flatMap(({ledger}) => ledger ?? []), articles}, units: kept.map(({unit}) => unit), digests: new Map(kept.flatMap(({unit, digest}) => (digest === undefined ? [] : [[unit.checked.id, digest]])))}
}

/** The pages that changed files belong to, those of deleted files too; undefined, for all pages, when a file changed that all depend on. */
function unitsOf(files: ReadonlySet<string>): Set<string> | undefined {
  // What ingest keeps for itself is nothing to check.
  const ids = [...files].filter((file) => !file.includes('/.')).map(unitOf)
  return ids.includes(undefined) ? undefined : new Set(ids as string[])
}

/** Id of the page that a file belongs to: `content/raw/p1.txt`, `content/pages/p1.yaml`, `content/articles/p1/L001.mdx` → p1. */
export function unitOf(file: string): string | undefined {
  return /^content\/(?:(?:raw|pages)\/([^/]+)\.[^./]+|articles\/([^/]+)\/[^/]+)$/u.exec(file)?.slice(1).find(Boolean)
}

export interface ReadContent {
  content: CheckedContent
  units: ReadUnit[]
  /** of each page's files, by the page's id; only with `keptIn` */
  digests: ReadonlyMap<string, string>
}

export interface ReadOptions {
  only?: ReadonlySet<string> | undefined
  keptIn?: string
}

export interface CheckedContent {
  problems: Problem[]
  ledgers: Ledger[]
  articles: number
}

type Shared = {dir: string; authority: Authority; papers: string[]}

async function readChanged(names: UnitNames[], shared: Shared, vocabulary: Vocabulary, {file, rules}: {file: string; rules: string}): Promise<KeptUnit[]> {
  const kept = await keptUnits(file, rules)
  const digests = new Map(names.map((unit) => [unit.id, unitDigest(readUnit(shared.dir, unit))]))
  const changed = names.filter(({id}) => kept.get(id)?.digest !== digests.get(id))
  const read = new Map((await readUnits(changed, shared, vocabulary)).map((unit) => [unit.checked.id, unit]))
  const units = names.map(({id}): KeptUnit => ({digest: digests.get(id)!, unit: read.get(id) ?? kept.get(id)!.unit}))
  if (changed.length > 0 || kept.size !== names.length) await keepUnits(file, rules, units)
  return units
}

// A thread takes about as long to start as it takes to check this many articles.
const WORTH_A_THREAD = 300
const SHARE = 40

async function readUnits(units: UnitNames[], shared: Shared, vocabulary: Vocabulary): Promise<ReadUnit[]> {
  const articles = units.reduce((sum, unit) => sum + unit.articles.length, 0)
  const threads = Math.min(availableParallelism(), Math.floor(articles / WORTH_A_THREAD))
  if (threads < 2) return units.map((unit) => readCheckedUnit(readUnit(shared.dir, unit), vocabulary))
  const shares = sharesOf(units)
  const results: ReadUnit[][] = []
  let next = 0
  await Promise.all(
    Array.from({length: threads}, async () => {
      const worker = new Worker(new URL('./check-worker.ts', import.meta.url), {workerData: shared})
      try {
        while (next < shares.length) {
          const index = next++
          results[index] = await ask(worker, shares[index]!)
        }
      } finally {
        await worker.terminate()
      }
    }),
  )
  return results.flat()
}

function ask(worker: Worker, share: UnitNames[]): Promise<ReadUnit[]> {
  return new Promise((resolve, reject) => {
    worker.removeAllListeners()
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`检查线程意外退出（${code}）`)))
    worker.postMessage(share)
  })
}

function sharesOf(units: UnitNames[]): UnitNames[][] {
  const shares: UnitNames[][] = []
  let count = Infinity
  for (const unit of units) {
    if (count >= SHARE) {
      shares.push([])
      count = 0
    }
    shares.at(-1)!.push(unit)
    count += unit.articles.length + 1
  }
  return shares
}

function strangers({links, strange, misnamed}: ContentTree): Problem[] {
  const top = {line: 1, column: 1}
  return [
    ...misnamed.map((name) => problem('file-name', `content/${name}`, top, {name: name.slice(name.lastIndexOf('/') + 1)})),
    ...links.map((name) => problem('file-link', `content/${name}`, top, {})),
    ...strange.map(({file, expected}) => problem('file-unexpected', file, top, {name: file.slice(file.lastIndexOf('/') + 1), expected})),
  ]
}
