import {createHash} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import {likelyPairs, likenessOf, runsOf, sketchOf, type Runs, type Sketch} from '../../src/press/near-duplicates.ts'
import {addNearDuplicates, withoutNearDuplicates, type NearDuplicate} from '../../src/press/review/near-duplicates.ts'
import {pageIdOf} from '../../src/press/text/slug.ts'
import type {Folder} from '../files.ts'

// Below half of a text in common, two reports of one street cannot be told from a reprint.
const ALIKE = 0.5
const MOST_DUPLICATES = 5

/** What is kept of a page of the run. */
export interface SketchedPage {
  /** of its raw file */
  name: string
  articles: readonly {name: string; line: number; title: string}[]
  /** of all articles that lie in its folder, by name */
  sketches: ReadonlyMap<string, Sketch | undefined>
  /** whether its report is that of an earlier run, which told its near-duplicates of then */
  standing: boolean
}

/** The sketches of a page's articles as they stand. */
export function sketchesOf(texts: ReadonlyMap<string, string>): Map<string, Sketch | undefined> {
  return new Map([...texts].map(([name, text]) => [name, sketchOf(bodyOf(text))]))
}

/**
 * Tells in the reports of a run's pages which of their articles nearly say what another of the archive says: reprints, one event
 * in two papers. Of every article only a sketch is kept.
 *
 * @param noted file that holds the digest of all that was compared the last time: nothing is told anew while it is the same
 */
export function reportNearDuplicates(archive: Folder, reports: Folder, run: readonly SketchedPage[], noted: {file: string; rules: string}): void {
  const pages = new Map(run.map((page) => [pageIdOf(page.name), page]))
  const ids = idsIn(archive, pages)
  const sketches = sketchesIn(archive, ids, pages)
  const compared = comparedOf(ids, sketches, [noted.rules, reports.root, ...run.map(({name}) => name)])
  if (run.every(({standing}) => standing) && compared === textOf(noted.file)) return
  const duplicates = new Map<string, NearDuplicate[]>()
  const add = (id: string, other: string, likeness: number) => {
    const [page, article] = [pageOf(id), nameOf(id)]
    const own = pages.get(page)?.articles.find(({name}) => name === article)
    const list = duplicates.get(page) ?? []
    if (own && list.filter(({line}) => line === own.line).length < MOST_DUPLICATES) duplicates.set(page, [...list, {line: own.line, title: own.title, other, likeness}])
  }
  for (const {a, b, likeness} of pairsIn(archive, ids, sketches, (id) => pages.has(pageOf(id)))) {
    add(a, b, likeness)
    add(b, a, likeness)
  }
  for (const [page, {name, standing}] of pages) {
    const found = duplicates.get(page) ?? []
    const report = found.length > 0 || standing ? reports.readTextQuickly(`${page}.md`) : undefined
    if (report === undefined) continue
    const told = addNearDuplicates(withoutNearDuplicates(report), `content/raw/${name}`, found.sort((x, y) => x.line - y.line || y.likeness - x.likeness))
    if (told !== report) reports.writeQuickly(`${page}.md`, told)
  }
  writeFileSync(noted.file, compared)
}

/** All articles of the archive, in the order of their files. Of the run's pages they are known. */
function idsIn(archive: Folder, pages: ReadonlyMap<string, SketchedPage>): string[] {
  const files = archive.foldersQuickly('articles').flatMap((page) => {
    const own = pages.get(page)?.sketches
    const names = own ? [...own.keys()].map((name) => `${name}.mdx`) : archive.listQuickly(`articles/${page}`, '.mdx')
    return names.map((name) => `${page}/${name}`)
  })
  return files.sort().map((file) => file.slice(0, -'.mdx'.length))
}

function pageOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/'))
}

function nameOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1)
}

type Sketches = readonly (Sketch | undefined)[]

/** Digest of what is compared, and of what for. */
function comparedOf(ids: readonly string[], sketches: Sketches, terms: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(terms))
  for (const [at, id] of ids.entries()) hash.update(`\0${id}\0`).update(sketches[at] ?? '')
  return hash.digest('hex')
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function sketchesIn(archive: Folder, ids: readonly string[], pages: ReadonlyMap<string, SketchedPage>): Sketches {
  return ids.map((id) => {
    const own = pages.get(pageOf(id))?.sketches
    return own?.has(nameOf(id)) ? own.get(nameOf(id)) : sketchOf(bodyIn(archive, id))
  })
}

function bodyIn(archive: Folder, id: string): string {
  return bodyOf(archive.readTextQuickly(`articles/${id}.mdx`) ?? '')
}

function pairsIn(archive: Folder, ids: readonly string[], sketches: Sketches, isOfRun: (id: string) => boolean): {a: string; b: string; likeness: number}[] {
  const runs = new Map<number, Runs>()
  const runsIn = (index: number) => {
    const known = runs.get(index)
    if (known) return known
    if (runs.size >= MOST_RUNS) runs.clear()
    const own = runsOf(bodyIn(archive, ids[index]!))
    runs.set(index, own)
    return own
  }
  const asked = likelyPairs(sketches).filter(([a, b]) => isOfRun(ids[a]!) || isOfRun(ids[b]!))
  return byFamily(asked, ids.length)
    .flatMap(([a, b]) => {
      const likeness = likenessOf(runsIn(a), runsIn(b))
      return likeness >= ALIKE ? [{a: ids[a]!, b: ids[b]!, likeness}] : []
    })
    .sort((x, y) => y.likeness - x.likeness || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1))
}

/** Pairs that hang together, one family after the other, so that each text need be at hand only once: reprints may lie years apart. */
function byFamily(pairs: readonly [number, number][], count: number): [number, number][] {
  const parents = Uint32Array.from({length: count}, (_, index) => index)
  const headOf = (index: number) => {
    while (parents[index] !== index) index = parents[index] = parents[parents[index]!]!
    return index
  }
  for (const [a, b] of pairs) parents[headOf(b)] = headOf(a)
  return pairs.map((pair) => ({pair, head: headOf(pair[0])})).sort((x, y) => x.head - y.head).map(({pair}) => pair)
}

// Of this many articles of a family the runs are kept at a time, ten kilobytes each.
const MOST_RUNS = 1000

/** What stands below an article's frontmatter. */
function bodyOf(text: string): string {
  return text.slice(Math.max(0, text.indexOf('\n---', 3)))
}
