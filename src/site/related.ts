import {compare} from './archive.ts'
import type {Catalog} from './catalog.ts'
import type {ArticleRecord} from './records.ts'

/** A related article and why it is: `同一街道`, `同一工作`, `共同提法` …, with the shared name, the weightiest first. */
export interface Related {
  article: ArticleRecord
  reasons: {reason: string; name: string}[]
}

/**
 * Articles that share a place, a program or a turn of phrase. A name counts the more the rarer it is in the archive (inverse document
 * frequency); a district counts only beside another reason. A name that very many articles share is followed only to the
 * nearest in time. Equal archives give equal lists.
 *
 * @example makeRelated(catalog)(article)[0] // {article: …, reasons: [{reason: '同一街道', name: '圃田乡'}]}
 */
export function makeRelated(catalog: Catalog): (article: ArticleRecord, limit?: number) => Related[] {
  const order = new Map(catalog.newest.map((article, index) => [article, index]))
  const phrases = phraseShelves(catalog.newest)
  return (article, limit = 6) => {
    if (article.withdrawn) return []
    const found = new Map<ArticleRecord, {score: number; reasons: {reason: string; name: string; weight: number}[]}>()
    for (const {reason, factor, names, shelf} of [...signsOf(catalog), {reason: '共同提法', factor: 1.5, names: phrasesOf, shelf: phrases}]) {
      for (const name of new Set(names(article))) {
        const sharing = shelf.get(name) ?? []
        const weight = factor * Math.log(1 + catalog.newest.length / Math.max(1, sharing.length))
        for (const other of nearest(sharing, article, order)) {
          if (other === article) continue
          const entry = found.get(other) ?? {score: 0, reasons: []}
          entry.score += weight
          entry.reasons.push({reason, name, weight})
          found.set(other, entry)
        }
      }
    }
    for (const [other, entry] of found) {
      for (const district of article.districts) {
        if (other.districts.includes(district)) entry.score += 0.5
      }
    }
    return [...found]
      .sort(([a, {score}], [b, {score: other}]) => other - score || compare(a.id, b.id))
      .slice(0, limit)
      .map(([other, {reasons}]) => ({
        article: other,
        reasons: reasons.sort((a, b) => b.weight - a.weight || compare(a.name, b.name)).map(({reason, name}) => ({reason, name})),
      }))
  }
}

interface Sign {
  reason: string
  factor: number
  names(article: ArticleRecord): string[]
  shelf: ReadonlyMap<string, ArticleRecord[]>
}

function signsOf(catalog: Catalog): Sign[] {
  return [
    {reason: '同一社区', factor: 3, names: ({communities}) => communities, shelf: catalog.byCommunity},
    {reason: '同一街道', factor: 2, names: ({streets}) => streets, shelf: catalog.byStreet},
    {reason: '同一工作', factor: 2, names: ({programs}) => programs, shelf: catalog.byProgram},
  ]
}

const NEAREST = 60

/** Of a long list in order of time, those around the article's own place. */
function nearest(sharing: ArticleRecord[], article: ArticleRecord, order: ReadonlyMap<ArticleRecord, number>): ArticleRecord[] {
  if (sharing.length <= NEAREST) return sharing
  const own = order.get(article) ?? 0
  let low = 0
  let high = sharing.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((order.get(sharing[middle]!) ?? 0) < own) low = middle + 1
    else high = middle
  }
  const from = Math.min(Math.max(0, low - NEAREST / 2), sharing.length - NEAREST)
  return sharing.slice(from, from + NEAREST)
}

/** What stands between quotation marks is how papers print the names of drives: “一征三议两公开”. Whole sentences are speech. */
function phrasesOf(article: ArticleRecord): string[] {
  const known = phrasesKnown.get(article)
  if (known) return known
  const phrases = [article.title, ...article.blocks.map(({text}) => text)]
    .flatMap((text) => [...text.matchAll(/[“「『]([^“”「」『』。？！，?!,\s]{4,16})[”」』]/gu)].map((match) => match[1]!))
  const distinct = [...new Set(phrases)]
  phrasesKnown.set(article, distinct)
  return distinct
}

const phrasesKnown = new WeakMap<ArticleRecord, string[]>()

function phraseShelves(articles: ArticleRecord[]): Map<string, ArticleRecord[]> {
  const shelves = new Map<string, ArticleRecord[]>()
  for (const article of articles) {
    for (const phrase of phrasesOf(article)) {
      const shelf = shelves.get(phrase)
      if (shelf) shelf.push(article)
      else shelves.set(phrase, [article])
    }
  }
  return shelves
}
