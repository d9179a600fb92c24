/** What the build has made ready before Astro draws in the same process. */
import type {EvidenceBook} from './site/evidence.ts'
import type {Hashing} from './site/data-file.ts'
import type {Archive, ArticleRecord, PageRecord} from './site/records.ts'

/** What the build has made ready before it starts Astro in the same process. */
export interface BuildContext {
  /**
   * The archive as it was read and checked. Through the content layer, which writes its store and reads it back, ten thousand
   * articles would be read, checked and held once more.
   */
  archive: Archive
  evidence: EvidenceBook
  /** digest of the files of one page's folder, by the page's id; articles without a page lie in the folder `manual` */
  stampOf(folder: string): string | undefined
  digest(text: string): string
  /** SHA-256 as the machine has it, several times as fast as in JavaScript */
  hashing?(): Hashing
  /** what is kept under its name and a key like a page, or is made and kept now */
  kept?(name: string, key: string, make: () => Uint8Array): Uint8Array
  /** by the route of a page: the strings in which it differs from the other pages of its kind, in their order */
  fills?: Map<string, () => readonly string[]>
  /** by route: files whose digest is known before they are made */
  files?: Map<string, KnownFile>
  /** where only pages that have a key are drawn: whether a page's folder is one of those whose own pages they are */
  renders?(folder: string): boolean
}

/** What the build gives, or nothing: `astro dev` and a plain `astro build` read the content themselves. */
export function buildContext(): BuildContext | undefined {
  return place[KEY]
}

/** Hands over to the pages; `undefined` takes it back. */
export function setBuildContext(things: BuildContext | undefined): void {
  place[KEY] = things
}

/**
 * Tells the build in which strings a page differs from the others of its kind, so that Astro need not draw the frame around them
 * each time. They must stand in the page as they are, in this order, and be all in which it differs.
 *
 * @example fillPage('/articles/p1-L001/', () => ['<title>…', '<nav>…', '<article>…'])
 */
export function fillPage(route: string, parts: () => readonly string[]): void {
  const things = buildContext()
  if (things) (things.fills ??= new Map()).set(route, parts)
}

/** Tells the build of a file that need not be made where the former site has it with the same digest. */
export function fillFile(route: string, file: KnownFile): void {
  const things = buildContext()
  if (things) (things.files ??= new Map()).set(route, file)
}

export interface KnownFile {
  sha256: string
  body(): Uint8Array
}

/**
 * Of records, those whose own pages this build renders: all, or those of its year.
 *
 * @example rendered(archive.articles)
 */
export function rendered<Item extends ArticleRecord | PageRecord>(records: readonly Item[]): readonly Item[] {
  const {renders} = buildContext() ?? {}
  return renders ? records.filter((record) => renders(folderOf(record))) : records
}

/** Whether only pages that have a key are drawn here: one year's, which have no other year's words, or those that a build has handed over. */
export function keyedOnly(): boolean {
  return buildContext()?.renders !== undefined
}

/**
 * Key under which the build keeps a page that is made of these records and words, the authority files, the site's settings and the code
 * alone: `cacheKey` of its static path. Whatever else the page shows must be named too. Undefined where no pages are kept.
 *
 * A list of records is read once, however many keys it stands in. What takes long to find is given as a function, which is asked only where
 * pages are kept.
 *
 * @example pageKey('上街区', 2, articles)
 */
export function pageKey(...parts: (Part | (() => readonly Part[]))[]): string | undefined {
  const things = buildContext()
  if (!things) return undefined
  // Where only one year is rendered, a page that is not made of one record above all belongs to no year.
  if (things.renders && (typeof parts[0] !== 'object' || Array.isArray(parts[0]))) return undefined
  const words: string[] = []
  for (const part of parts) {
    for (const one of typeof part === 'function' ? part() : [part]) {
      const word = wordOf(one, things)
      if (word === undefined) return undefined
      words.push(word)
    }
  }
  return things.digest(JSON.stringify(words))
}

type Part = ArticleRecord | PageRecord | readonly ArticleRecord[] | string | number | undefined

/** What a key says of one part; undefined for a record that is in no file. */
function wordOf(part: Part, things: BuildContext): string | undefined {
  if (typeof part !== 'object') return String(part)
  if (!Array.isArray(part)) {
    const record = part as ArticleRecord | PageRecord
    const stamp = things.stampOf(folderOf(record))
    return stamp && `${record.id} ${stamp}`
  }
  const list = part as readonly ArticleRecord[]
  const known = lists.get(list)
  if (known !== undefined) return known
  const words = list.map((record) => wordOf(record, things))
  if (words.includes(undefined)) return undefined
  const digest = things.digest(JSON.stringify(words))
  lists.set(list, digest)
  return digest
}

// A build reads its archive once, so no list outlives what it was made of.
const lists = new WeakMap<readonly ArticleRecord[], string>()

function folderOf(record: ArticleRecord | PageRecord): string {
  return 'lines' in record ? record.id : (record.page ?? 'manual')
}

// The bundled pages have a copy of this module of their own, so what is shared stands on what both have in common.
const KEY = Symbol.for('jiezhi.build-context')
const place = globalThis as unknown as Record<symbol, BuildContext | undefined>
