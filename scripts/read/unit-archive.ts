import {readInfo} from '../../src/content.info.ts'
import {archiveOf} from '../../src/site/archive.ts'
import type {EvidenceBook} from '../../src/site/evidence.ts'
import {LightArticle, LightPage} from '../../src/site/light.ts'
import type {Archive} from '../../src/site/records.ts'
import {Folder} from '../files.ts'
import type {KeptUnits} from './unit-store.ts'

/** The archive of units that have been checked and read already; words and evidence are fetched when they are asked for. */
export async function archiveOfUnits(dir: string, {units, words, authority}: KeptUnits): Promise<LightArchive> {
  const records: {articles: LightArticle[]; pages: LightPage[]} = {articles: [], pages: []}
  const wordsOf = new Map<string, WordsName>()
  for (const {articles, lengths, page, words: digest} of units) {
    const fetch = () => words.get(digest)
    articles.forEach((facts, index) => {
      records.articles.push(new LightArticle(facts, fetch, index))
      wordsOf.set(facts.id, {name: `${digest} ${index}`, length: lengths[index]!})
    })
    if (page) records.pages.push(new LightPage(page, fetch))
  }
  const shared = await readInfo(new Folder(dir))
  const byId = new Map(records.articles.map((article) => [article.id, article]))
  return {archive: archiveOf({...shared, authority}, records), evidence: {get: (id) => byId.get(id)?.evidence}, wordsOf: ({id}) => wordsOf.get(id)!}
}

export interface LightArchive {
  archive: Archive
  evidence: EvidenceBook
  wordsOf(article: {id: string}): WordsName
}

/** What is known of an article's words without fetching them. */
export interface WordsName {
  /** what has the same name has the same words */
  name: string
  /** characters of its body */
  length: number
}
