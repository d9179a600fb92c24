import {likelyPairs, likenessOf, sketchOf} from '../../src/press/near-duplicates.ts'
import {addLikes, type Like} from '../../src/press/review.ts'
import type {Folder} from '../files.ts'
import {stemOf, type PageOutcome} from './page.ts'

// Below half of a text in common, two reports of one street cannot be told from a reprint.
const ALIKE = 0.5
const MOST_LIKES = 5

/**
 * Tells in the reports of a run's pages which of their articles nearly say what another of the archive says: reprints, one event
 * in two papers. Of every article only a sketch is kept.
 */
export async function reportLikes(archive: Folder, reports: Folder, outcomes: readonly Pick<PageOutcome, 'name' | 'done'>[]): Promise<void> {
  const pages = new Map(outcomes.flatMap(({name, done}) => (done ? [[stemOf(name), {name, articles: done.articles}] as const] : [])))
  const ids = (await archive.list('articles', ['.mdx'])).map((file) => file.slice('articles/'.length, -'.mdx'.length))
  const likes = new Map<string, Like[]>()
  const add = (id: string, other: string, likeness: number) => {
    const [page, article] = [id.slice(0, id.lastIndexOf('/')), id.slice(id.lastIndexOf('/') + 1)]
    const own = pages.get(page)?.articles.find(({name}) => name === article)
    const list = likes.get(page) ?? []
    if (own && list.filter(({line}) => line === own.line).length < MOST_LIKES) likes.set(page, [...list, {line: own.line, title: own.title, other, likeness}])
  }
  for (const {a, b, likeness} of pairsIn(archive, ids, (id) => pages.has(id.slice(0, id.lastIndexOf('/'))))) {
    add(a, b, likeness)
    add(b, a, likeness)
  }
  for (const [page, found] of likes) {
    const report = reports.readTextQuickly(`${page}.md`)
    if (report !== undefined) reports.writeQuickly(`${page}.md`, addLikes(report, `content/raw/${pages.get(page)!.name}`, found.sort((x, y) => x.line - y.line || y.likeness - x.likeness)))
  }
}

function pairsIn(archive: Folder, ids: string[], isOfRun: (id: string) => boolean): {a: string; b: string; likeness: number}[] {
  const read = (id: string) => bodyOf(archive.readTextQuickly(`articles/${id}.mdx`) ?? '')
  const sketches = ids.map((id) => sketchOf(read(id)))
  return likelyPairs(sketches)
    .map(([a, b]) => [ids[a]!, ids[b]!] as const)
    .filter(([a, b]) => isOfRun(a) || isOfRun(b))
    .flatMap(([a, b]) => {
      const likeness = likenessOf(read(a), read(b))
      return likeness >= ALIKE ? [{a, b, likeness}] : []
    })
    .sort((x, y) => y.likeness - x.likeness || (x.a < y.a ? -1 : 1))
}

/** What stands below an article's frontmatter. */
function bodyOf(text: string): string {
  return text.slice(Math.max(0, text.indexOf('\n---', 3)))
}
