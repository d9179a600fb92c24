import {printedLength} from '../press/text/blank.ts'
import {compare} from '../press/text/compare.ts'
import {articleIdOf, pageIdOf} from '../press/text/slug.ts'
import type {LineRange} from '../press/types.ts'
import type {ArchiveParts, ArticleData} from './archive-parts.ts'
import {articleLeaves} from './article-leaves.ts'
import {alignBlocks} from './block-lines.ts'
import {NO_FACTS} from './no-facts.ts'
import {pageLeaves} from './page-leaves.ts'
import {phrasesIn} from './phrases.ts'
import {withoutNames, withoutNamesAround} from './withheld-names.ts'
import type {Archive, ArticleRecord, BlockRecord, PageRecord, WithdrawnLines, WithheldName} from './records.ts'

/**
 * Makes the archive of validated frontmatter, read bodies and decoded pages: gives every article its id and page, every
 * block the raw lines it was printed on, and takes the words of withdrawn articles out of articles and pages alike.
 * Articles come out in the order of their pages and lines, so equal content gives an equal archive.
 *
 * @example buildArchive({info, articles: [{path: 'p1/L3.mdx', data, blocks}], pages: [{id: 'p1', data, lines}], authority})
 */
export function buildArchive({articles, pages, withheld = [], ...around}: ArchiveParts): Archive {
  return archiveOf({...around, withheld}, recordsOf({articles, pages}, withheld))
}

/** The records alone. A page and its articles need no other page, so they may be made one page at a time. */
export function recordsOf(given: Pick<ArchiveParts, 'articles' | 'pages'>, withheld: readonly WithheldName[]): Records {
  const {articles, pages} = withoutNames(given, withheld)
  const lines = new Map(pages.map((page) => [page.id, page.lines]))
  const records = articles.map(({path, data, blocks}) => articleRecord(path, data, blocks, lines)).sort(byPageThenLine)
  const onPage = Map.groupBy(records, ({page}) => page)
  return {articles: records, pages: pages.map((page) => pageRecord(page, onPage.get(page.id) ?? []))}
}

/** Puts records in the archive's order and adds what all pages share. */
export function archiveOf({withheld, ...around}: Omit<ArchiveParts, keyof Records | 'withheld'> & {withheld: readonly WithheldName[]}, {articles, pages}: Records): Archive {
  const {info, authority, outlines} = withoutNamesAround(around, withheld)
  return {
    info,
    articles: articles.toSorted(byPageThenLine),
    pages: pages.toSorted((a, b) => compare(a.id, b.id)),
    places: authority.places,
    programs: authority.programs,
    ...(outlines && {outlines}),
  }
}

export type Records = Pick<Archive, 'articles' | 'pages'>

function articleRecord(
  path: string,
  data: ArticleData,
  blocks: Omit<BlockRecord, 'lines'>[],
  pages: Map<string, string[]>,
): ArticleRecord {
  const page = data.source && pageIdOf(data.source.file)
  const texts = blocks.map(({text}) => text)
  const phrases = phrasesIn([data.title ?? '', ...texts])
  const record: ArticleRecord = {
    ...NO_FACTS,
    ...data,
    title: data.title ?? '',
    kind: data.kind ?? 'article',
    id: articleIdOf(path),
    ...(page === undefined ? {} : {page}),
    ...(data.title ? {} : {opening: openingOf(texts)}),
    ...(phrases.length > 0 && {phrases}),
    blocks: alignBlocks(blocks, data, (page && pages.get(page)) || []),
  }
  if (record.withdrawn) return withoutWords(record)
  const leaves = articleLeaves(record)
  return leaves.length > 0 ? {...record, leaves} : record
}

/** What may still be said of a withdrawn article: where it stood, when, and why it went. */
function withoutWords(record: ArticleRecord): ArticleRecord {
  const {id, page, kind, date, paper, source, withdrawn} = record
  return {
    id, kind, title: '（已撤下）', noindex: true,
    ...(page && {page}), ...(date && {date}), ...(paper && {paper}), ...(source && {source}), ...(withdrawn && {withdrawn}),
    ...NO_FACTS,
    blocks: [],
  }
}

function pageRecord({id, data, lines}: ArchiveParts['pages'][number], articles: ArticleRecord[]): PageRecord {
  const withdrawn: WithdrawnLines[] = articles
    .filter((article) => article.withdrawn)
    .flatMap((article) => article.source?.lines ?? [])
    .map((range) => ({lines: range, characters: printedLength(lines.slice(range[0] - 1, range[1]).join(''))}))
  const isGone = (number: number) => withdrawn.some(({lines: [first, last]}) => number >= first && number <= last)
  const page = {
    furniture: [],
    repairs: [],
    ...data,
    id,
    file: data.file ?? `content/raw/${id}.txt`,
    digest: data.digest ?? '',
    lines: withdrawn.length === 0 ? lines : lines.map((text, index) => (isGone(index + 1) ? '' : text)),
    ...(withdrawn.length > 0 && {withdrawn}),
  }
  return {...page, leaves: pageLeaves(page, articles)}
}

const OPENING = 28

function openingOf(texts: readonly string[]): string {
  const words = texts.join('')
  return words.length > OPENING ? `${words.slice(0, OPENING)}…` : words
}

function byPageThenLine(a: ArticleRecord, b: ArticleRecord): number {
  return compare(a.page ?? '', b.page ?? '') || firstLine(a) - firstLine(b) || compare(a.id, b.id)
}

function firstLine(article: ArticleRecord): number {
  return (article.source?.lines[0] as LineRange | undefined)?.[0] ?? 0
}
