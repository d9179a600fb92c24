import {readEdtf} from '../press/calendar/edtf.ts'
import type {LineRange} from '../press/types.ts'
import {shortHashOf} from './article-text.ts'
import {writeBibtex} from './citation-bibtex.ts'
import {writeCsl} from './citation-csl.ts'
import {writeGbt7714} from './citation-gbt7714.ts'
import {writeRis} from './citation-ris.ts'
import type {Citation, Published} from './citation.ts'
import {beginningOf} from './headline.ts'
import type {ArticleRecord, PageRecord} from './records.ts'
import {routes, type Addresses} from './routes.ts'

export interface CitationText {
  format: 'gbt7714' | 'bibtex' | 'ris' | 'csl-json'
  label: string
  extension: string
  mediaType: string
  text: string
}

/** What stands in a citation of the page on the web until a reader's browser knows the day. */
export const ACCESSED = '引用日期'

/**
 * All citations of one article, ready to copy or to download.
 *
 * @example citationsOf(article, page, addresses)[0].text // '梁月琳, 王红旗. 拆除违法建筑近三万平方米[N]. 郑州日报, 2020-06-24(06).'
 */
export function citationsOf(article: ArticleRecord, page: PageRecord | undefined, addresses: Addresses): CitationText[] {
  const citation = citationOf(article, page, addresses)
  return FORMATS.map(({write, ...format}) => ({...format, text: write(citation)}))
}

/** The source as it is cited from the web: `[N/OL]` with the address, and with `[引用日期]` where the reader's day belongs. */
export function webCitationOf(article: ArticleRecord, page: PageRecord | undefined, addresses: Addresses): string {
  return writeGbt7714(citationOf(article, page, addresses), ACCESSED)
}

const FORMATS: readonly (Omit<CitationText, 'text'> & {write: (citation: Citation) => string})[] = [
  {format: 'gbt7714', label: 'GB/T 7714—2015', extension: 'txt', mediaType: 'text/plain', write: writeGbt7714},
  {format: 'bibtex', label: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex', write: writeBibtex},
  {format: 'ris', label: 'RIS', extension: 'ris', mediaType: 'application/x-research-info-systems', write: writeRis},
  {format: 'csl-json', label: 'CSL-JSON', extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json', write: writeCsl},
]

/** Gathers what the formats need from an article and the page it was printed on, each text on one line; no format makes it so again. */
export function citationOf(article: ArticleRecord, page: Pick<PageRecord, 'paper' | 'date' | 'label'> | undefined, addresses: Addresses, note = noteOf(article)): Citation {
  const makers = [...article.reporters, ...article.correspondents]
  const newspaper = oneLine(article.paper ?? page?.paper ?? '')
  const label = pageNumberOf(page?.label)
  return {
    id: article.id,
    title: oneLine(article.title) || oneLine(beginningOf(article, 20)) || article.id,
    ...(article.subtitle && {subtitle: oneLine(article.subtitle)}),
    authors: [...new Set(article.kind === 'photo' ? [...article.photographers, ...makers] : makers)].map(oneLine).filter(Boolean),
    ...(newspaper && {newspaper}),
    published: publishedOf(article.date ?? page?.date),
    ...(label && {page: label}),
    ...(article.section && {section: oneLine(article.section)}),
    url: addresses.absolute(routes.article(article.id)),
    note: oneLine(note),
  }
}

/** `第06版` → `06`, `A05版` → `A05`, `郑州新闻·A05` → `A05`; nothing when the page bears no label. */
export function pageNumberOf(label: string | undefined): string | undefined {
  if (!label) return undefined
  const bare = oneLine(label).replace(/^第\s*|\s*版$/gu, '')
  return /[A-Za-z]?\d+(?:[-—–、]\s*[A-Za-z]?\d+)*$/u.exec(bare)?.[0] ?? bare
}

function publishedOf(date: string | undefined): Published {
  const span = date === undefined ? undefined : readEdtf(date)
  if (date === undefined || !span) return {uncertain: true}
  const {start, end} = span
  const certain = [10, 7, 4].map((length) => start.slice(0, length)).find((part) => end.startsWith(part))
  return {edtf: date, start, end, ...(certain && {certain}), uncertain: start !== end || span.approximate}
}

/**
 * Where an article stands on its raw page, in words; nothing for one that was written by hand.
 *
 * @example linesNote([[57, 65], [70, 70]]) // ['原文第57—65、70行']
 */
export function linesNote(ranges: readonly LineRange[] = []): string[] {
  const lines = ranges.map(([first, last]) => (first === last ? `${first}` : `${first}—${last}`))
  return lines.length > 0 ? [`原文第${lines.join('、')}行`] : []
}

function noteOf(article: ArticleRecord): string {
  return [...linesNote(article.source?.lines), `文本SHA-256前12位${shortHashOf(article)}`].join('；')
}

/** One line of visible text: control characters and line ends become a space, half surrogate pairs U+FFFD. */
function oneLine(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\s\u2028\u2029]+/gu, ' ').trim()
}
