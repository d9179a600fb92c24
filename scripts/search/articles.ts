import {storedArticle, storedFacts} from '../../src/search/store.ts'
import type {StoredArticle, StoredFacts} from '../../src/search/stored.ts'
import type {Archive, ArticleRecord} from '../../src/site/records.ts'
import {districtsOf} from '../../src/site/zones.ts'
import type {WordsName} from '../read/unit-archive.ts'

/**
 * The articles that are searched, all but the withdrawn, as bundles are planned of them: their facts, how long they are, and a name for
 * their words, which are fetched only for what is made anew.
 */
export function articlesToIndex(archive: Archive, wordsOf: NameWords): IndexedArticle[] {
  const pages = new Map(archive.pages.map((page) => [page.id, page]))
  const places = new Map(archive.places.map((place) => [place.name, place]))
  return archive.articles
    .filter((article) => !article.withdrawn)
    .map((article): IndexedArticle => {
      const facts = storedFacts(article, pages.get(article.page ?? ''), districtsOf(article, places))
      const {name: words, length: size} = wordsOf(article)
      return {id: article.id, ...(article.date && {date: article.date}), size, words, facts, whole: () => storedArticle(facts, article)}
    })
}

export type NameWords = (article: ArticleRecord) => WordsName

export interface IndexedArticle {
  id: string
  date?: string
  /** characters of its body */
  size: number
  /** name of its words */
  words: string
  facts: StoredFacts
  /** with its words */
  whole(): StoredArticle
}
