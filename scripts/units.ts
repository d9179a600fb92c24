/** What a build reads of the content, page by page: checked and read once, and kept while neither the page's files nor the rules change. */
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {mkdir, open, readdir, readFile, rename} from 'node:fs/promises'
import {dirname} from 'node:path'
import type {CheckedPage, PageUnit} from '../src/press/check/page.ts'
import {checkPage} from '../src/press/check/page.ts'
import type {Vocabulary} from '../src/press/check/vocabulary.ts'
import {readPage} from '../src/content.read.ts'
import type {ArchiveParts} from '../src/site/archive.ts'

/** One page with its articles, as the archive is built of them, and what the check said. */
export interface ReadUnit {
  checked: Omit<CheckedPage, 'articles'>
  articles: ArchiveParts['articles']
  page?: ArchiveParts['pages'][number]
}

/** Checks a page's files and reads them in the same go. With errors among the problems the parts may be incomplete. */
export function readCheckedUnit(unit: PageUnit, vocabulary: Vocabulary): ReadUnit {
  const {articles, ...checked} = checkPage(unit, vocabulary)
  const failed = checked.problems.some(({level}) => level === 'error')
  const read = articles.flatMap(({file, data, blocks}) =>
    data ? [{path: file.slice('content/articles/'.length), data, blocks: blocks.map(({role, text, html}) => ({role, text, html}))}] : [])
  if (failed || !unit.raw) return {checked, articles: read}
  const {file, record, lines} = readPage(unit.raw.file, unit.id, unit.raw.bytes, unit.record && new TextDecoder().decode(unit.record.bytes))
  return {checked, articles: read, page: {id: unit.id, data: {...record, file}, lines}}
}

/** Digest of all files of a page, names included. */
export function unitDigest({id, raw, record, articles}: PageUnit): string {
  const hash = createHash('sha256').update(id)
  for (const file of [raw, record, ...articles]) {
    if (file) hash.update(`\0${file.file}\0${file.bytes.length}\0`).update(file.bytes)
    else hash.update('\0\0')
  }
  return hash.digest('hex')
}

/**
 * Units kept from the last build in one file: its first line names the rules that they were read by, each further line is one
 * unit behind the digest of its JSON. What is damaged, or was read by other rules than those asked for, is not there.
 */
export async function keptUnits(file: string, rules?: string): Promise<Map<string, KeptUnit>> {
  const kept = new Map<string, KeptUnit>()
  const bytes = await readFile(file).catch(() => Buffer.alloc(0))
  let start = bytes.indexOf(NEWLINE) + 1
  if (rules !== undefined && bytes.toString('latin1', 0, Math.max(0, start - 1)) !== rules) return kept
  for (let end = bytes.indexOf(NEWLINE, start); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
    const unit = unpack(bytes.subarray(start, end))
    if (unit) kept.set(unit.unit.checked.id, unit)
    start = end + 1
  }
  return kept
}

export interface KeptUnit {
  /** of the files that the unit was read from */
  digest: string
  unit: ReadUnit
}

/** Writes the units of this build in place of those of the last one, whole or not at all. */
export async function keepUnits(file: string, rules: string, units: readonly KeptUnit[]): Promise<void> {
  await mkdir(dirname(file), {recursive: true})
  const temporary = `${file}.${process.pid}`
  const handle = await open(temporary, 'w')
  try {
    await handle.write(`${rules}\n`)
    for (let at = 0; at < units.length; at += LINES) await handle.write(units.slice(at, at + LINES).map(pack).join(''))
  } finally {
    await handle.close()
  }
  await rename(temporary, file)
}

const LINES = 100

/** Changes with everything that decides how a page is checked and read: the rules' code, the readers' versions, the authority files. */
export async function rulesDigest(authority: Iterable<{file: string; bytes: Uint8Array}>): Promise<string> {
  const hash = createHash('sha256')
  const code = (await readdir('src/press', {recursive: true})).filter((name) => name.endsWith('.ts')).map((name) => `src/press/${name.replaceAll('\\', '/')}`)
  for (const name of [...code.sort(), 'src/content.read.ts', 'scripts/units.ts', 'package-lock.json']) hash.update(name).update(readFileSync(name))
  for (const {file, bytes} of authority) hash.update(`\0${file}\0${bytes.length}\0`).update(bytes)
  return hash.digest('hex')
}

function pack(kept: KeptUnit): string {
  const json = JSON.stringify(kept)
  return `${lineDigest(json)} ${json}\n`
}

function unpack(line: Buffer): KeptUnit | undefined {
  const json = line.subarray(DIGITS + 1)
  return line.toString('latin1', 0, DIGITS) === lineDigest(json) ? JSON.parse(json.toString()) as KeptUnit : undefined
}

const DIGITS = 32
const NEWLINE = 10

function lineDigest(json: string | Uint8Array): string {
  return createHash('sha256').update(json).digest('hex').slice(0, DIGITS)
}
