import {withoutControlWords} from './furniture/controls.ts'
import {knownFromDayLine} from './settle/day-lines.ts'
import {dayOf, isDay, isEdtf} from './calendar/edtf.ts'
import {knownFromFolio, PAGE_NUMBER, PAGE_WORD} from './furniture/folio.ts'
import {fold} from './text/fold.ts'
import {printedWords} from './furniture/printed-words.ts'
import {readSectionName} from './furniture/section-names.ts'
import {PAPER_NAME, SHORT_PAPER} from './wording/paper-names.ts'
import {publicationIn} from './furniture/source-lines.ts'
import type {FurnitureSegment, Line, PageKnown} from './types.ts'

/**
 * What a raw page's file name tells: `郑州日报-2020-06-29-A05.txt` → paper, day and page label. Parts that are missing or in
 * another order are read as far as they go.
 */
export function knownFromName(name: string): PageKnown {
  const stem = name.replace(/\.[a-z]{2,5}$/iu, '')
  const date = /(?<!\d)((?:19|20)\d\d)(?:[-_.年]?(\d\d)[-_.月]?(\d\d)|[-_.年](\d{1,2})[-_.月](\d{1,2}))日?(?!\d)/u.exec(stem)
  const day = date ? `${date[1]}-${(date[2] ?? date[4])!.padStart(2, '0')}-${(date[3] ?? date[5])!.padStart(2, '0')}` : undefined
  // Editors put the paper first, whatever it is called: 大河报-2016-09-07-A10.
  const paper = paperIn(stem) ?? (date && FIRST.exec(stem.slice(0, date.index))?.[1])
  const label = date ? /^[-_.\s]+(第?[A-Za-z]{0,2}\d{1,3}版?)(?:$|[-_.\s])/u.exec(stem.slice(date.index + date[0].length))?.[1] : undefined
  return {...(paper && {paper}), ...(day && isDay(day) && {date: day}), ...(label && {label})}
}

/** Right before it may stand what is said of the paper: 版权所有某城日报社. */
const PAPER = new RegExp(`(?:版权|所有|归属?|由|据|转自|来源|返回)*(?<paper>${PAPER_NAME})|^《?(?<short>${SHORT_PAPER})`, 'u')
/** 本页内容归某城日报所有: words of the sentence stand close by the name. */
const SAID_BEFORE = /^\p{Script=Han}{1,6}[归为由属](?=\p{Script=Han}{4})/u
const FIRST = /^(\p{Script=Han}{1,12}[报刊讯])[-_.\s]/u

/** What the page's own masthead, label, date line and e-paper trailer tell. Only lines found to be furniture are asked. */
export function knownFromFurniture(furniture: readonly FurnitureSegment[], lines: readonly Line[]): PageKnown {
  const known: PageKnown = {}
  for (const segment of furniture) {
    const text = fold(printedWords(segment, lines)).trim()
    for (const {rule, read} of READERS) if (segment.reason.rule === rule) fillIn(known, read(text))
  }
  return known
}

/** The first source that names a fact wins: options, then the page's record, its file name, the page itself. */
export function mergeKnown(...sources: PageKnown[]): PageKnown {
  const known: PageKnown = {}
  for (const source of sources) fillIn(known, source)
  return known
}

function fillIn(known: PageKnown, source: PageKnown): void {
  for (const field of ['paper', 'date', 'label', 'section'] as const) {
    const value = source[field]
    if (known[field] !== undefined || value === undefined || (field === 'date' && !isEdtf(value))) continue
    known[field] = value
    // A basis is that of its own date alone.
    if (field === 'date' && source.dateBasis !== undefined) known.dateBasis = source.dateBasis
  }
}

const READERS: {rule: string; read: (text: string) => PageKnown}[] = [
  {rule: 'page-label', read: readLabel},
  {rule: 'page-date', read: (text) => ({...readPaper(text), ...readDay(text)})},
  {rule: 'folio', read: knownFromFolio},
  {rule: 'account-line', read: readDay},
  {rule: 'day-line', read: knownFromDayLine},
  {rule: 'imprint', read: readDay},
  {rule: 'house-imprint', read: readDay},
  {rule: 'contact', read: readDay},
  {rule: 'section-name', read: (text) => ({section: readSectionName(text)!})},
  {rule: 'source-line', read: (text) => ({...readPaper(text), ...readDay(publicationIn(text))})},
  {rule: 'record-trailer', read: (text) => ({...readPaper(text), ...readDay(text)})},
  {rule: 'margin', read: (text) => ({...readPaper(text), ...readDay(text), ...labelIn(text)})},
  {rule: 'breadcrumb', read: (text) => ({...readPaper(text), ...readDay(text), ...labelIn(text)})},
  {rule: 'address', read: publishedAt},
  {rule: 'masthead', read: readPaper},
  {rule: 'navigation', read: (text) => ({...readPaper(text), ...readDay(text)})},
  {rule: 'copyright', read: readPaper},
]

function readPaper(text: string): PageKnown {
  const paper = paperIn(text)
  return paper ? {paper} : {}
}

function paperIn(text: string): string | undefined {
  const found = PAPER.exec(text)?.groups
  return found?.paper?.replace(SAID_BEFORE, '') ?? found?.short
}

/** `第06版:区街新闻 上一版3 4下一版` → label 第06版, section 区街新闻. */
function readLabel(text: string): PageKnown {
  const found = LABEL_FIRST.exec(text)
  if (!found) return {}
  const section = withoutControlWords(found[2]!).replace(/\s*[|]?\s*(?:(?:上|下)一版|pdf|统筹|编辑|责编|电话).*$/u, '').replace(/\s+[-|]\s.*$/u, '').replace(/[\s|]+$/u, '')
  return {label: found[1]!.replace(/\s/gu, '').toUpperCase(), ...(section && section.length <= 20 && {section})}
}

/** Label and section of a page that a folded text names anywhere. @example labelIn('某某晚报 第06版:区街新闻') // {label: '第06版', section: '区街新闻'} */
export function labelIn(text: string): PageKnown {
  return readLabel(LABELLED.exec(text)?.[0] ?? '')
}

const LABEL_FIRST = new RegExp(String.raw`^(?:(?:[上下前后]一[版期页]|[34])[\s|:]*)*${PAGE_WORD}(${PAGE_NUMBER})\s*[:|\-—]?\s*(.*)$`, 'u')
const LABELLED = new RegExp(String.raw`${PAGE_NUMBER}[^>»›]*`, 'u')

/** The day in an address: e-papers keep their pages by day. @example publishedAt('http://…/html/2013-03/07/content_1.htm') // {date: '2013-03-07'} */
export function publishedAt(text: string): PageKnown {
  const found = /(?<!\d)((?:19|20)\d\d)[-/]?(\d\d)[-/](\d\d)(?!\d)/u.exec(text)
  return dayFrom(found)
}

function readDay(text: string): PageKnown {
  const found = /((?:19|20)\d\d)\s?[年\-/.]\s?(\d{1,2})\s?[月\-/.]\s?(\d{1,2})/u.exec(text)
  return dayFrom(found)
}

/** The day whose year, month and number a form has found; nothing where the calendar has none. */
function dayFrom(found: RegExpExecArray | null): PageKnown {
  const date = found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : undefined
  return date === undefined ? {} : {date}
}
