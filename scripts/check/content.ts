import {join} from 'node:path'
import {checkWhole, type UnitNames} from '../../src/press/check/archive.ts'
import {checkAuthority, leansOn} from '../../src/press/check/authority.ts'
import type {Ledger} from '../../src/press/check/ledger.ts'
import {byPlace, problem, type Problem} from '../../src/press/check/problem.ts'
import {checkLinks, checkRedirectEnds} from '../../src/press/check/redirects.ts'
import {vocabularyOf} from '../../src/press/check/vocabulary.ts'
import {checkWithheldUse, spotsIn} from '../../src/press/check/withheld.ts'
import {keepAuthority, keptAuthority} from '../read/authority-store.ts'
import {listContent, readAuthorityFiles, readUnit, type ContentTree} from '../read/content-tree.ts'
import {FACTS, readFacts, UnitWriter, type KeptUnit, type KeptUnits} from '../read/unit-store.ts'
import {Words} from '../read/unit-words.ts'
import {rulesDigest} from '../read/rules-digest.ts'
import {unitDigest, type UnitCheck} from '../read/units.ts'
import {eachUnit, type Shared} from './each-unit.ts'
import {liveAddresses} from './live-addresses.ts'

/**
 * Checks a whole content folder, or with `only` the pages that have one of these files (`content/…`). Pages are shared out
 * among threads when there are many. Answers every problem in the order of a report, and the ledger of each page.
 */
export async function checkContent(dir: string, only?: ReadonlySet<string>): Promise<CheckedContent> {
  const {names, shared, reportOf} = beforePages(dir, only, checkAuthority)
  const pages: UnitCheck[] = []
  await eachUnit(names, {...shared, read: false}, ({checked}, at) => void (pages[at] = checked))
  return reportOf(pages)
}

/**
 * Checks, and reads the pages in the same go. They are kept in the folder `keptIn`: pages whose files and rules are those of the
 * last time are neither checked nor read again.
 */
export async function readChecked(dir: string, {only, keptIn}: ReadOptions): Promise<ReadContent> {
  let rules = ''
  const {names, shared, reportOf} = beforePages(dir, only, (files) => {
    rules = rulesDigest(files.values())
    const kept = keptAuthority(keptIn, rules)
    const checked = kept ?? checkAuthority(files)
    if (!kept) keepAuthority(keptIn, rules, checked)
    return checked
  })
  const read = await readChanged(names, shared, {folder: keptIn, rules})
  return {content: reportOf(read.units.map(({checked}) => checked)), authority: shared.authority, ...read}
}

/** What is known before any page is read: which pages there are, what they are checked by, and how their problems and those of the whole become a report. */
function beforePages(dir: string, only: ReadonlySet<string> | undefined, check: typeof checkAuthority) {
  const tree = listContent(dir)
  const files = readAuthorityFiles(tree)
  const {problems, authority, papers, withheld, redirects, incomplete} = check(files)
  const all = [...tree.units.values()]
  const chosen = only && unitsOf(only)
  const names = chosen ? all.filter(({id}) => chosen.has(id)) : all
  const reportOf = (pages: UnitCheck[]): CheckedContent => {
    const lists = [...files].filter(([name]) => name !== 'withdrawn.yaml').map(([, {bytes}]) => new TextDecoder().decode(bytes))
    const spot = spotsIn(files.get('withdrawn.yaml'))
    const nobody = checkWithheldUse(all, withheld, pages.flatMap(({notes}) => notes.withheld ?? []), lists, spot)
    const isLive = liveAddresses(all, authority)
    const found = [...problems, ...unexpectedFiles(tree), ...pages.flatMap((page) => page.problems), ...checkWhole(all, pages, vocabularyOf(authority, papers), withheld, spot), ...nobody, ...checkRedirectEnds(redirects, isLive), ...checkLinks(pages, redirects, isLive)]
    const helpless = unreadable(found)
    // Nobody knows which of two files was ingested.
    const doubled = new Set(tree.namesakes.map(({file}) => unitOf(file)))
    const asked = chosen ? found.filter(({file, level}) => chosen.has(unitOf(file) ?? '') || (unitOf(file) === undefined && level === 'error')) : found
    const isNews = ({ruleId, file}: Problem) => (ruleId !== 'raw-waiting' || !helpless.has(file)) && (ruleId !== 'raw-changed' || !doubled.has(unitOf(file))) && !leansOn(ruleId, incomplete)
    return {problems: asked.filter(isNews).sort(byPlace), ledgers: pages.flatMap(({ledger}) => ledger ?? []), articles: names.reduce((sum, unit) => sum + unit.articles.length, 0)}
  }
  const shared: Shared = {dir, authority, papers, withheld, read: true}
  return {names, shared, reportOf}
}

/** Raw files that ingest cannot take in as they are, so that nobody is sent there. */
function unreadable(problems: readonly Problem[]): Set<string> {
  return new Set(problems.filter(({ruleId}) => UNREADABLE.has(ruleId)).map(({file}) => file))
}

const UNREADABLE: ReadonlySet<string> = new Set(['file-name', 'file-size', 'raw-binary', 'raw-undecodable', 'raw-deep', 'raw-namesake'])

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

/** What was checked, with the pages' records and words. */
export interface ReadContent extends KeptUnits {
  content: CheckedContent
}

export interface ReadOptions {
  /** `content/…`: only pages that have one of these files */
  only?: ReadonlySet<string> | undefined
  /** folder of what is kept from run to run */
  keptIn: string
}

/** What a check found. */
export interface CheckedContent {
  /** in the order of a report */
  problems: Problem[]
  /** one of each page */
  ledgers: Ledger[]
  /** how many were checked */
  articles: number
}

/** Reads the pages that are not kept as they now are, and keeps all of them anew. */
async function readChanged(names: UnitNames[], shared: Shared, {folder, rules}: {folder: string; rules: string}): Promise<Omit<KeptUnits, 'authority'>> {
  const kept = await readFacts(join(folder, FACTS), rules)
  const words = await Words.open(folder)
  const same = new Map<string, KeptUnit>()
  for (const unit of names) {
    const known = kept.get(unit.id)
    if (known && words.has(known.words) && known.digest === digestNow(shared.dir, unit)) same.set(unit.id, known)
  }
  const changed = names.filter(({id}) => !same.has(id))
  if (changed.length === 0 && kept.size === names.length) return {units: names.map(({id}) => kept.get(id)!), words}
  const writer = await UnitWriter.open(folder, rules)
  for (const unit of same.values()) await writer.keep(unit, words.bytes(unit.words))
  await eachUnit(changed, shared, (unit) => writer.add(unit))
  return writer.close(names.map(({id}) => id))
}

/** Of a page that cannot be read there is none: whoever reads it anew says why. */
function digestNow(dir: string, unit: UnitNames): string | undefined {
  try {
    return unitDigest(readUnit(dir, unit))
  } catch {
    return undefined
  }
}

/** Files that are no part of any page: links, misnamed ones, those in the wrong place or in another's. */
function unexpectedFiles({links, unexpected, misnamed, namesakes, reserved}: ContentTree): Problem[] {
  const top = {line: 1, column: 1}
  return [
    ...misnamed.map((name) => problem('file-name', `content/${name}`, top, {name: name.slice(name.lastIndexOf('/') + 1)})),
    ...namesakes.map(({file, other}) => problem('raw-namesake', file, top, {file, other})),
    ...reserved.map((file) => problem('raw-manual', file, top, {})),
    ...links.map((name) => problem('file-link', `content/${name}`, top, {})),
    ...unexpected.map(({file, ...told}) => problem('file-unexpected', file, top, {name: file.slice(file.lastIndexOf('/') + 1), ...told})),
  ]
}
