import {likelyPairs, likenessOf, runsOf, sketchOf, type Runs, type Sketch} from '../../src/press/near-duplicates.ts'
import {addLikes, type Like} from '../../src/press/review.ts'
import type {Folder} from '../files.ts'
import {stemOf} from './present.ts'

// Below half of a text in common, two reports of one street cannot be told from a reprint.
const ALIKE = 0.5
const MOST_LIKES = 5

/** What is kept of a page of the run. */
export interface SketchedPage {
  /** of its raw file */
  name: string
  articles: readonly {name: string; line: number; title: string}[]
  /** of all articles that lie in its folder, by name */
  sketches: ReadonlyMap<string, Sketch | undefined>
}

/** The sketches of a page's articles as they stand. */
export function sketchesOf(texts: ReadonlyMap<string, string>): Map<string, Sketch | undefined> {
  return new Map([...texts].map(([name, text]) => [name, sketchOf(bodyOf(text))]))
}

/**
 * Tells in the reports of a run's pages which of their articles nearly say what another of the archive says: reprints, one event
 * in two papers. Of every article only a sketch is kept.
 */
export async function reportLikes(archive: Folder, reports: Folder, run: readonly SketchedPage[]): Promise<void> {
  const pages = new Map(run.map((page) => [stemOf(page.name), page]))
  const ids = (await archive.list('articles', ['.mdx'])).map((file) => file.slice('articles/'.length, -'.mdx'.length))
  const likes = new Map<string, Like[]>()
  const add = (id: string, other: string, likeness: number) => {
    const [page, article] = [id.slice(0, id.lastIndexOf('/')), id.slice(id.lastIndexOf('/') + 1)]
    const own = pages.get(page)?.articles.find(({name}) => name === article)
    const list = likes.get(page) ?? []
    if (own && list.filter(({line}) => line === own.line).length < MOST_LIKES) likes.set(page, [...list, {line: own.line, title: own.title, other, likeness}])
  }
  for (const {a, b, likeness} of pairsIn(archive, ids, pages)) {
    add(a, b, likeness)
    add(b, a, likeness)
  }
  for (const [page, found] of likes) {
    const report = reports.readTextQuickly(`${page}.md`)
    if (report !== undefined) reports.writeQuickly(`${page}.md`, addLikes(report, `content/raw/${pages.get(page)!.name}`, found.sort((x, y) => x.line - y.line || y.likeness - x.likeness)))
  }
}

function pairsIn(archive: Folder, ids: readonly string[], pages: ReadonlyMap<string, SketchedPage>): {a: string; b: string; likeness: number}[] {
  const read = (id: string) => bodyOf(archive.readTextQuickly(`articles/${id}.mdx`) ?? '')
  const pageOf = (id: string) => pages.get(id.slice(0, id.lastIndexOf('/')))
  const sketches = ids.map((id) => {
    const own = pageOf(id)?.sketches
    const name = id.slice(id.lastIndexOf('/') + 1)
    return own?.has(name) ? own.get(name) : sketchOf(read(id))
  })
  const runs = new Map<string, Runs>()
  const runsIn = (id: string) => {
    const known = runs.get(id)
    if (known) return known
    if (runs.size >= MOST_RUNS) runs.clear()
    const own = runsOf(read(id))
    runs.set(id, own)
    return own
  }
  return likelyPairs(sketches)
    .map(([a, b]) => [ids[a]!, ids[b]!] as const)
    .filter(([a, b]) => pageOf(a) ?? pageOf(b))
    .flatMap(([a, b]) => {
      const likeness = likenessOf(runsIn(a), runsIn(b))
      return likeness >= ALIKE ? [{a, b, likeness}] : []
    })
    .sort((x, y) => y.likeness - x.likeness || (x.a < y.a ? -1 : 1))
}

// An article that is like one is often like others: of this many the runs are kept at a time, a few kilobytes each.
const MOST_RUNS = 2000

/** What stands below an article's frontmatter. */
function bodyOf(text: string): string {
  return text.slice(Math.max(0, text.indexOf('\n---', 3)))
}
