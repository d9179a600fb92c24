import {storedArticle, storedFacts} from '../../src/search/store.ts'
import type {StoredArticle, StoredFacts} from '../../src/search/stored.ts'
import type {Archive, ArticleRecord} from '../../src/site/records.ts'
import {districtsOf} from '../../src/site/zones.ts'

/**
 * The articles that are searched, all but the withdrawn, as bundles are planned of them: their facts, how long they are, and a name for
 * their words, which are fetched only for what is made anew.
 *
 * @param wordsOf names an article's words: what has the same name has the same words
 * @param sizes lengths by that name, as far as they are known
 */
export function articlesToIndex(archive: Archive, wordsOf: NameWords, sizes: ReadonlyMap<string, number>): IndexedArticle[] {
  const pages = new Map(archive.pages.map((page) => [page.id, page]))
  const places = new Map(archive.places.map((place) => [place.name, place]))
  return archive.articles
    .filter((article) => !article.withdrawn)
    .map((article): IndexedArticle => {
      const facts = storedFacts(article, pages.get(article.page ?? ''), districtsOf(article, places))
      const words = wordsOf(article)
      const size = sizes.get(words) ?? storedArticle(facts, article).body.length
      return {id: article.id, ...(article.date && {date: article.date}), size, words, facts, whole: () => storedArticle(facts, article)}
    })
}

export type NameWords = (article: ArticleRecord) => string

export interface IndexedArticle {
  id: string
  date?: string
  /** characters of its body */
  size: number
  words: string
  facts: StoredFacts
  /** with its words */
  whole(): StoredArticle
}
