/** Pages that another ingest would leave as they are, kept with what it would tell of them, so that it need not find out again. */
import {readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {withoutNearDuplicates} from '../../src/press/review/near-duplicates.ts'
import {pageIdOf} from '../../src/press/text/slug.ts'
import {rulesDigest} from '../read/rules-digest.ts'
import {sha256} from '../sha256.ts'
import type {Folder} from '../files.ts'
import type {PageOutcome} from './outcome.ts'
import type {RawPage} from './present.ts'
import {nameComplaint} from './raw-pages.ts'
import type {PageState, PageStates} from './state.ts'

/** Where the pages of a content folder are kept that another ingest would leave as they are, and the digest of the rules by which they are so. */
export interface PageCache {
  folder: string
  rules: string
}

/** What is kept of a page. */
export interface CachedPage {
  outcome: PageOutcome
  /** digest of its report without what is told of like articles */
  report: string
}

export async function pageCacheOf(out: Folder, content: Folder): Promise<PageCache> {
  return {folder: pageCacheFolder(out.root), rules: await rulesOf(content)}
}

/** Each folder that is written has one of its own. */
export function pageCacheFolder(out: string): string {
  return resolve('.cache/ingest', sha256(resolve(out)).slice(0, 12))
}

/**
 * What would be told of a page whose files, and whose report, are those that were kept; undefined for all others, which are to be
 * ingested.
 */
export function findCached(place: PageCache, states: PageStates, raw: RawPage): PageOutcome | undefined {
  const kept = readKept(place.folder, raw.name)
  if (!kept || nameComplaint(raw) || kept.key !== keyNow(place.rules, states, raw)) return undefined
  const report = states.reports.readTextQuickly(`${pageIdOf(raw.name)}.md`)
  if (report === undefined || sha256(withoutNearDuplicates(report)) !== kept.page.report) return undefined
  return {...kept.page.outcome, standing: true}
}

/** Of a page that cannot be read there is none: whoever ingests it says why. */
function keyNow(rules: string, states: PageStates, raw: RawPage): string | undefined {
  try {
    return keyOf(rules, states.read(raw))
  } catch {
    return undefined
  }
}

/** Keeps a page. A file cut short by a kill is found out by its digest. */
export function cachePage({folder, rules}: PageCache, state: PageState, page: CachedPage): void {
  const json = JSON.stringify(page, replace)
  writeFileSync(fileIn(folder, state.name), `${keyOf(rules, state)}${sha256(json)}${json}`)
}

function fileIn(folder: string, name: string): string {
  return join(folder, `${pageIdOf(name)}.json`)
}

function readKept(folder: string, name: string): {key: string; page: CachedPage} | undefined {
  try {
    const text = readFileSync(fileIn(folder, name), 'utf8')
    const json = text.slice(2 * DIGITS)
    return text.slice(DIGITS, 2 * DIGITS) === sha256(json) ? {key: text.slice(0, DIGITS), page: JSON.parse(json, revive) as CachedPage} : undefined
  } catch {
    return undefined
  }
}

const DIGITS = 64

function keyOf(rules: string, {name, raw, known, present: {record, mine, bases}}: PageState): string {
  // Most articles are as ingest wrote them, so that their bases need not be read twice.
  const texts = [...mine, ...[...bases].filter(([of, text]) => text !== mine.get(of))]
  const head = JSON.stringify([rules, name, sha256(raw), known, record ?? null, mine.size, [...bases.keys()], texts.map(([of, text]) => [of, text.length])])
  return sha256(head + texts.map(([, text]) => text).join(''))
}

/** Changes with the rules and the names; not with the places where a proposed name was seen. */
async function rulesOf(content: Folder): Promise<string> {
  const files = [...(await content.list('authority', ['.yaml'])), 'site.yaml']
  const texts = await Promise.all(files.map(async (file) => ({file, text: (await content.text(file)) ?? ''})))
  return rulesDigest(texts.map(({file, text}) => ({file, bytes: Buffer.from(text.replace(SEEN, ''))})))
}

const SEEN = /^ {2}seen:\n(?: {4}- .*\n)*/gmu

/** Maps and sketches, which JSON does not know. */
function replace(_: string, value: unknown): unknown {
  if (value instanceof Uint32Array) return {words: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')}
  return value instanceof Map ? {map: [...(value as Map<unknown, unknown>)].map(([key, own]) => [key, own ?? null])} : value
}

function revive(_: string, value: {words?: string; map?: [unknown, unknown][]} | null): unknown {
  if (typeof value?.words === 'string') return new Uint32Array(new Uint8Array(Buffer.from(value.words, 'base64')).buffer)
  return Array.isArray(value?.map) ? new Map(value.map.map(([key, own]) => [key, own ?? undefined])) : value
}
