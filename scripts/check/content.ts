import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import {parse} from 'yaml'
import {withdrawnNamesSchema} from '../../src/press/authority-schema.ts'
import type {Authority} from '../../src/press/authority-types.ts'
import {checkWhole, type UnitNames} from '../../src/press/check/archive.ts'
import type {ContentFile} from '../../src/press/check/article.ts'
import {checkAuthority} from '../../src/press/check/authority.ts'
import type {Ledger} from '../../src/press/check/ledger.ts'
import {byPlace, problem, type Problem} from '../../src/press/check/problem.ts'
import {vocabularyOf} from '../../src/press/check/vocabulary.ts'
import type {WithheldName} from '../../src/site/withheld-names.ts'
import {keepAuthority, keptAuthority} from '../read/authority-store.ts'
import {listContent, readContent, readUnit, type ContentTree} from '../read/content-tree.ts'
import {FACTS, readFacts, UnitWriter, type KeptUnit, type KeptUnits} from '../read/unit-store.ts'
import {Words} from '../read/unit-words.ts'
import {rulesDigest, unitDigest, unitReader, type ReadUnit, type UnitCheck} from '../read/units.ts'

/**
 * Checks a whole content folder, or with `only` the pages that have one of these files (`content/…`). Pages are shared out
 * among threads when there are many. Answers every problem in the order of a report, and the ledger of each page.
 */
export async function checkContent(dir: string, only?: ReadonlySet<string>): Promise<CheckedContent> {
  const {names, shared, told} = beforePages(dir, only, checkAuthority)
  const pages: UnitCheck[] = []
  await eachUnit(names, {...shared, read: false}, ({checked}, at) => void (pages[at] = checked))
  return told(pages)
}

/**
 * Checks, and reads the pages in the same go. They are kept in the folder `keptIn`: pages whose files and rules are those of the
 * last time are neither checked nor read again.
 */
export async function readChecked(dir: string, {only, keptIn}: ReadOptions): Promise<ReadContent> {
  let rules = ''
  const {names, shared, told} = beforePages(dir, only, (files) => {
    rules = rulesDigest(files.values())
    const kept = keptAuthority(keptIn, rules)
    const checked = kept ?? checkAuthority(files)
    if (!kept) keepAuthority(keptIn, rules, checked)
    return checked
  })
  const read = await readChanged(names, shared, {folder: keptIn, rules})
  return {content: told(read.units.map(({checked}) => checked)), authority: shared.authority, ...read}
}

/** What is known before any page is read: which pages there are, what they are checked by, and how their problems are told with those of the whole. */
function beforePages(dir: string, only: ReadonlySet<string> | undefined, check: typeof checkAuthority) {
  const tree = listContent(dir)
  const files = new Map(tree.authority.map((name) => [name, readContent(dir, `content/${name}`)]))
  const {problems, authority, papers} = check(files)
  const all = [...tree.units.values()]
  const chosen = only && unitsOf(only)
  const names = chosen ? all.filter(({id}) => chosen.has(id)) : all
  const told = (pages: UnitCheck[]): CheckedContent => {
    const found = [...problems, ...strangers(tree), ...pages.flatMap((page) => page.problems), ...checkWhole(all, pages, vocabularyOf(authority, papers))]
    const told = chosen ? found.filter(({file, level}) => chosen.has(unitOf(file) ?? '') || (unitOf(file) === undefined && level === 'error')) : found
    return {problems: told.sort(byPlace), ledgers: pages.flatMap(({ledger}) => ledger ?? []), articles: names.reduce((sum, unit) => sum + unit.articles.length, 0)}
  }
  const shared: Shared = {dir, authority, papers, withheld: withheldIn(files), read: true}
  return {names, shared, told}
}

/** Names that are not to be shown. A file that cannot be read is an error of its own, with which nothing is built. */
function withheldIn(files: ReadonlyMap<string, ContentFile>): WithheldName[] {
  const file = files.get('withdrawn.yaml')
  if (!file) return []
  try {
    return withdrawnNamesSchema.parse(parse(new TextDecoder().decode(file.bytes)) ?? [])
  } catch {
    return []
  }
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

export interface ReadContent extends KeptUnits {
  content: CheckedContent
}

export interface ReadOptions {
  only?: ReadonlySet<string> | undefined
  /** a folder */
  keptIn: string
}

export interface CheckedContent {
  problems: Problem[]
  ledgers: Ledger[]
  articles: number
}

/** What threads are given. Without `read` they only check. */
export interface Shared {
  dir: string
  authority: Authority
  papers: string[]
  withheld: WithheldName[]
  read: boolean
}

async function readChanged(names: UnitNames[], shared: Shared, {folder, rules}: {folder: string; rules: string}): Promise<Omit<KeptUnits, 'authority'>> {
  const kept = await readFacts(join(folder, FACTS), rules)
  const words = await Words.open(folder)
  const digests = new Map(names.map((unit) => [unit.id, unitDigest(readUnit(shared.dir, unit))]))
  const same = (id: string): KeptUnit | undefined => {
    const unit = kept.get(id)
    return unit?.digest === digests.get(id) && words.has(unit!.words) ? unit : undefined
  }
  const changed = names.filter(({id}) => !same(id))
  if (changed.length === 0 && kept.size === names.length) return {units: names.map(({id}) => kept.get(id)!), words}
  const writer = await UnitWriter.open(folder, rules)
  for (const {id} of names) {
    const unit = same(id)
    if (unit) await writer.keep(unit, words.bytes(unit.words))
  }
  await eachUnit(changed, shared, (unit) => writer.add(digests.get(unit.checked.id)!, unit))
  return writer.close(names.map(({id}) => id))
}

// A thread takes about as long to start as it takes to check this many articles.
const WORTH_A_THREAD = 300
const SHARE = 40

/** Reads pages and hands over each with its place, one after the other but in any order. */
async function eachUnit(names: UnitNames[], shared: Shared, take: (unit: ReadUnit, at: number) => Promise<void> | void): Promise<void> {
  const articles = names.reduce((sum, unit) => sum + unit.articles.length, 0)
  const threads = Math.min(availableParallelism(), Math.floor(articles / WORTH_A_THREAD))
  if (threads < 2) {
    const read = readerOf(shared)
    for (const [at, unit] of names.entries()) await take(read(unit), at)
    return
  }
  const shares = sharesOf(names)
  let next = 0
  let taking = Promise.resolve()
  await Promise.all(
    Array.from({length: threads}, async () => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), {workerData: shared})
      try {
        while (next < shares.length) {
          const {units, first} = shares[next++]!
          const read = await ask(worker, units)
          taking = taking.then(async () => {
            for (const [index, unit] of read.entries()) await take(unit, first + index)
          })
          await taking
        }
      } finally {
        await worker.terminate()
      }
    }),
  )
}

/** Reads a page's files, and checks and reads what is in them. */
export function readerOf({dir, authority, papers, withheld, read}: Shared): (names: UnitNames) => ReadUnit {
  const readPage = unitReader(vocabularyOf(authority, papers), authority, {withheld, read})
  return (names) => readPage(readUnit(dir, names))
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

function sharesOf(names: UnitNames[]): {first: number; units: UnitNames[]}[] {
  const shares: {first: number; units: UnitNames[]}[] = []
  let count = Infinity
  for (const [at, unit] of names.entries()) {
    if (count >= SHARE) {
      shares.push({first: at, units: []})
      count = 0
    }
    shares.at(-1)!.units.push(unit)
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
