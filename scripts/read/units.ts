/** What a build reads of the content, page by page: checked and read once, facts and words apart. */
import {createHash} from 'node:crypto'
import {readPage} from '../../src/content.read.ts'
import type {UnitNames} from '../../src/press/check/archive.ts'
import {checkPage, type CheckedPage, type PageUnit} from '../../src/press/check/page.ts'
import {problem} from '../../src/press/check/problem.ts'
import type {Vocabulary} from '../../src/press/check/vocabulary.ts'
import {articleText} from '../../src/search/article-text.ts'
import type {ArchiveParts} from '../../src/site/archive-parts.ts'
import {recordsOf} from '../../src/site/archive.ts'
import {evidenceFinder} from '../../src/site/evidence.ts'
import type {ArticleFacts, PageFacts} from '../../src/site/light.ts'
import type {Archive, WithheldName} from '../../src/site/records.ts'
import {withoutNamesAround} from '../../src/site/withheld-names.ts'
import {bytesOf} from './unit-words.ts'

/** One page with its articles, as the archive is built of them, and what the check said. With errors in it there are no articles. */
export interface ReadUnit {
  /** of the files that it was read from */
  digest: string
  checked: UnitCheck
  articles: ArticleFacts[]
  /** characters of each article's body, as the search counts them */
  lengths: number[]
  page?: PageFacts
  /** as they are kept: whoever has read them makes the bytes, which also go from thread to thread more cheaply than records */
  words: Uint8Array
}

const NOTHING = {articles: [], lengths: [], words: bytesOf({lines: [], articles: []})}

export type UnitCheck = Omit<CheckedPage, 'articles'>

/** Checks a page's files and reads them in the same go; without `read` it only checks. */
export function unitReader(vocabulary: Vocabulary, authority: Pick<Archive, 'places' | 'programs'>, {withheld, read}: ReadingOptions): (unit: PageUnit) => ReadUnit {
  const evidenceOf = read ? evidenceFinder(withoutNamesAround({authority}, withheld).authority) : undefined
  return (unit) => {
    const {articles: checkedArticles, ...checked} = checkPage(unit, vocabulary, withheld)
    const digest = unitDigest(unit)
    const failed = checked.problems.some(({level}) => level === 'error')
    if (failed || !evidenceOf) return {digest, checked, ...NOTHING}
    const records = recordsOf({articles: articlesOf(checkedArticles), pages: pagesOf(unit)}, withheld)
    const evidence = evidenceOf(records)
    const [page] = records.pages.map(({lines: _, ...facts}) => facts)
    return {
      digest,
      checked,
      articles: records.articles.map(({blocks: _, ...facts}) => facts),
      lengths: records.articles.map((article) => articleText(article).body.length),
      ...(page && {page}),
      words: bytesOf({
        lines: records.pages[0]?.lines ?? [],
        articles: records.articles.map(({id, blocks}) => ({blocks, evidence: evidence.get(id)!})),
      }),
    }
  }
}

/** A page that could not be read, and why. It is never taken for one that was kept. */
export function failedUnit({id, raw, record, articles}: UnitNames, detail: string): ReadUnit {
  const file = raw ?? record ?? articles[0] ?? `content/raw/${id}.txt`
  const problems = [problem('page-failed', file, {line: 1, column: 1}, {detail})]
  return {digest: '', checked: {id, problems, ledger: undefined, notes: {used: []}}, ...NOTHING}
}

export interface ReadingOptions {
  /** names of persons that are not to be shown */
  withheld: readonly WithheldName[]
  read: boolean
}

function articlesOf(articles: CheckedPage['articles']): ArchiveParts['articles'] {
  return articles.flatMap(({file, data, blocks}) =>
    data ? [{path: file.slice('content/articles/'.length), data, blocks: blocks.map(({role, text, html}) => ({role, text, html}))}] : [])
}

function pagesOf({id, raw, record}: PageUnit): ArchiveParts['pages'] {
  if (!raw) return []
  const page = readPage(raw.file, id, raw.bytes, record && new TextDecoder().decode(record.bytes))
  return [{id, data: {...page.record, file: page.file}, lines: page.lines}]
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
