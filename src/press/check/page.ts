import {sha256} from '#sha256'
import {decodeLines} from '../lines.ts'
import type {PageData} from '../schema.ts'
import {pageIdOf} from '../text/slug.ts'
import type {Line} from '../types.ts'
import {checkArticle, checkDay, checkEvents, type CheckedArticle, type ContentFile} from './article.ts'
import {checkLedger, type Ledger} from './ledger.ts'
import {MANUAL} from './manual.ts'
import {fromMessage, problem, type Problem} from './problem.ts'
import {readRecord, type RecordRead} from './record.ts'
import {checkPaper} from './references.ts'
import type {Vocabulary} from './vocabulary.ts'
import {namesHeld, type Withheld} from './withheld.ts'
import {spotOf, type YamlText} from './yaml-places.ts'

/**
 * Checks everything that belongs to one raw page: the bytes, the record, the articles, and the ledger over all of them.
 * Needs no other page, so pages can be checked side by side; what the whole archive must be asked for is in `notes`.
 */
export function checkPage(unit: PageUnit, vocabulary: Vocabulary, withheld: readonly Withheld[] = []): CheckedPage {
  const articles = unit.articles.map((article) => checkArticle(article, vocabulary))
  const problems: Problem[] = []
  const record = unit.record && recordOf(unit.record, vocabulary, problems)
  for (const article of articles) problems.push(...article.problems, ...placeOf(article, unit))
  let ledger: Ledger | undefined
  let named: PageNotes['raw']
  let lines: readonly Line[] = []
  if (unit.raw) {
    const raw = readRaw(unit.raw, record, problems)
    lines = raw?.lines ?? []
    if (lines.some(({text}) => text.trim() !== '')) named = {file: unit.raw.file, digest: raw!.digest}
    const own = articles.map((article) => (isStray(article, unit) ? {...article, data: undefined} : article))
    if (raw && record) {
      const account = checkLedger({id: unit.id, rawFile: unit.raw.file, raw: raw.lines, record, articles: own})
      ledger = account.ledger
      problems.push(...account.problems)
    }
    for (const {yaml, data} of own) {
      if (!yaml || !data) continue
      if (raw && data.source) problems.push(...checkEvents(yaml, data, raw.lines))
      if (record) problems.push(...checkDay(yaml, data, {date: record.data.date, dateBasis: record.data.dateBasis, file: record.yaml.file}))
    }
  }
  const held = namesHeld([...articles, ...lines].map(({text}) => text), unit.id, withheld)
  return {id: unit.id, problems, ledger, notes: {...notesOf(unit, record?.data, articles), ...(named && {raw: named}), ...(held.length > 0 && {withheld: held})}, articles: articles.map(({file, data, blocks}) => ({file, data, blocks}))}
}

/** The files of one page; the folder of handwritten articles is a unit without raw page and record. */
export interface PageUnit {
  id: string
  raw?: ContentFile
  record?: ContentFile
  articles: ContentFile[]
}

export interface CheckedPage {
  id: string
  problems: Problem[]
  ledger: Ledger | undefined
  notes: PageNotes
  /** the articles as they were read; without errors among the problems each has its data */
  articles: Pick<CheckedArticle, 'file' | 'data' | 'blocks'>[]
}

/** What the checks across pages need to know of one. */
export interface PageNotes {
  /** of the raw page; none when there is none or it has no words */
  raw?: {file: string; digest: string}
  record?: {file: string; paper?: string; date?: string; label?: string}
  used: string[]
  /** addresses within the site that its articles lead to */
  links?: {file: string; address: string; line: number; column: number}[]
  /** names that are not to be shown, of those that stand in its files */
  withheld?: string[]
}

function recordOf(file: ContentFile, vocabulary: Vocabulary, problems: Problem[]): RecordRead['record'] {
  const {record, problems: wrong} = readRecord(file)
  problems.push(...wrong)
  if (record) checkPaper(record.yaml, record.data.paper, vocabulary, problems)
  return record
}

function readRaw(raw: ContentFile, record: {data: PageData; yaml: YamlText} | undefined, problems: Problem[]): {lines: readonly Line[]; digest: string} | undefined {
  const recorded = record?.data.digest
  const digest = sha256(raw.bytes)
  if (recorded && !digest.startsWith(recorded)) {
    problems.push(problem('raw-changed', record.yaml.file, spotOf(record.yaml, ['digest']), {file: raw.file, recorded, found: digest}))
    return undefined
  }
  const {lines, messages} = decodeLines(raw.bytes)
  problems.push(...messages.map((message) => fromMessage(message, raw.file)))
  return messages.some(({fatal}) => fatal) ? undefined : {lines, digest}
}

/** Whether an article says that it is of another page: this one's lines and day are nothing to measure it by. */
function isStray({data}: Pick<CheckedArticle, 'data'>, unit: PageUnit): boolean {
  return data?.source !== undefined && pageIdOf(data.source.file) !== unit.id
}

/** The name of an article's file says where it comes from; so its address stays, whatever is corrected in it. */
function placeOf({file, data, yaml}: CheckedArticle, unit: PageUnit): Problem[] {
  const name = file.slice(file.lastIndexOf('/') + 1)
  const top = {line: 1, column: 1}
  if (unit.id === MANUAL) {
    return data?.source && yaml ? [problem('source-unexpected', file, spotOf(yaml, ['source']), {file: data.source.file})] : []
  }
  const number = /^L(\d{3,})\.mdx$/u.exec(name)
  if (!number) return [problem('article-name', file, top, {name})]
  if (!data || !yaml) return []
  if (!data.source) return [problem('source-missing', file, top, {folder: unit.id})]
  if (isStray({data}, unit)) return [problem('article-folder', file, spotOf(yaml, ['source', 'file']), {folder: unit.id, file: data.source.file})]
  const line = Number(number[1])
  if (data.source.lines.some(([first, last]) => line >= first && line <= last)) return []
  return [problem('article-line', file, spotOf(yaml, ['source', 'lines']), {number: line, lines: JSON.stringify(data.source.lines)})]
}

function notesOf(unit: PageUnit, record: PageData | undefined, articles: CheckedArticle[]): PageNotes {
  const used = new Set<string>()
  for (const {data} of articles) {
    for (const name of [...(data?.districts ?? []), ...(data?.streets ?? []), ...(data?.communities ?? []), ...(data?.programs ?? [])]) used.add(name)
  }
  const {paper, date, label} = record ?? {}
  const links = articles.flatMap(({file, links}) => links.map((link) => ({file, ...link})))
  return {used: [...used], ...(links.length > 0 && {links}), ...(record && unit.record && {record: {file: unit.record.file, paper, date, label}})}
}
