import {parse} from 'yaml'
import type {Authority, Program} from '../../src/press/authority-types.ts'
import {RULES} from '../../src/press/check/rules.ts'
import {ledgerOf, type PageLedger} from '../../src/press/ledger.ts'
import {convertPage, type ConvertedPage} from '../../src/press/pipeline.ts'
import {reviewPage, seenIn} from '../../src/press/review.ts'
import type {PageKnown} from '../../src/press/types.ts'
import {readPlainOf} from '../../src/press/yaml-text.ts'
import {isContentName} from '../read/content-tree.ts'
import {Folder} from '../files.ts'
import {NOTES} from './notes.ts'
import {contentToWrite, presentPage, recordFile, stemOf} from './present.ts'
import {sketchesOf, type SketchedPage} from './review.ts'
import {writePage, type Written} from './write.ts'
import {nameDisagreements} from '../check/name-disagreements.ts'

/** What a run of ingest shares: plain values, since each worker gets a copy. */
export interface IngestSetting {
  /** folders of the content, of what is written, of the reports */
  content: string
  out: string
  reports: string
  options: PageKnown
  dryRun: boolean
  authority: Authority
}

/** A raw page: its name, and the folder in which it lies under `file`. */
export interface RawPage {
  name: string
  folder: string
  file: string
}

export interface Complaint {
  file: string
  line?: number | undefined
  reason: string
  id?: string | undefined
}

/** What became of one page: plain values, small enough to keep for every page of a run. */
export interface PageOutcome {
  name: string
  complaints: Complaint[]
  /** absent when the page could not be read */
  done?: Pick<Written, 'created' | 'updated' | 'unchanged' | 'removed'> & {
    kept: number
    articles: {name: string; line: number; title: string}[]
    furniture: number
    repairs: number
    ledger: PageLedger
    places: string[]
    proposed: Program[]
    diff: string
    sketches: SketchedPage['sketches']
  }
}

/** Reads, writes and reports one page. */
export class PageIngest {
  private readonly content: Folder
  private readonly out: Folder
  private readonly reports: Folder
  private readonly setting: IngestSetting

  constructor(setting: IngestSetting) {
    this.setting = setting
    this.content = new Folder(setting.content)
    this.out = contentToWrite(setting.out)
    this.reports = new Folder(setting.reports)
  }

  async ingest({name, folder, file}: RawPage): Promise<PageOutcome> {
    if (!isContentName(name)) return {name, complaints: [{file: `content/raw/${name}`, reason: RULES['file-name'].text({name}), id: 'file-name'}]}
    const {options, dryRun, authority} = this.setting
    const bytes = new Folder(folder).readQuickly(file)
    if (!bytes) throw new Error(`${folder}/${file} 不见了；请再运行一次。`)
    const id = stemOf(name)
    const present = presentPage(this.out, id)
    const known = knownInRecord(present.record ?? this.content.readTextQuickly(recordFile(id)))
    const page = convertPage({name, bytes, known: {...known, ...options}, authority})
    if (page.messages.some(({fatal}) => fatal === true)) return outcomeOf(name, page)
    const written = await writePage(this.out, name, page, present, {dryRun})
    const doubts = nameDisagreements(name, page)
    if (!dryRun) this.report(id, page, {rawFile: `content/raw/${name}`, written, doubts})
    return outcomeOf(name, page, {written, doubts, sketches: dryRun ? new Map() : sketchesOf(written.texts)})
  }

  private report(id: string, page: ConvertedPage, {rawFile, written, doubts}: {rawFile: string; written: Written; doubts: Complaint[]}): void {
    const notes = [...doubts.map(({file, reason}) => ({file, text: reason})), ...written.notes.map(({file, type}) => ({file: `content/${file}`, text: NOTES[type]}))]
    this.reports.writeQuickly(`${id}.md`, reviewPage(page, {id, rawFile, notes}))
  }
}

/** What the page's record already says: an editor may have stated the paper, the day, the label. */
export function knownInRecord(text: string | undefined): PageKnown {
  if (text === undefined) return {}
  try {
    const record = readPlainOf(text) ?? (parse(text, {schema: 'core'}) as Record<string, unknown> | null)
    const fields = ['paper', 'date', 'label', 'section'] as const
    // A day with a basis was inferred by an earlier run; what is inferred is inferred anew.
    return Object.fromEntries(fields.filter((key) => typeof record?.[key] === 'string' && !(key === 'date' && record.dateBasis)).map((key) => [key, record![key]]))
  } catch {
    return {}
  }
}

// Below this a boundary has a mark on one side only.
const DOUBTFUL = 0.6

function outcomeOf(name: string, page: ConvertedPage, done?: {written: Written; doubts: Complaint[]; sketches: SketchedPage['sketches']}): PageOutcome {
  const file = `content/raw/${name}`
  const complaints: Complaint[] = page.messages.map(({line, reason, ruleId}) => ({file, line, reason, id: ruleId}))
  if (!done) return {name, complaints}
  const {written, doubts, sketches} = done
  complaints.push(...doubts)
  for (const {segment} of page.articles) {
    if (segment.confidence < DOUBTFUL && segment.kind === 'article') complaints.push({file, line: segment.lines[0]![0], reason: '这里的文章边界不确定，请看一下。', id: 'boundary-doubtful'})
  }
  for (const {file: path, type, conflicts = []} of written.notes) {
    const detail = conflicts.map(({field, base, mine, theirs}) => `\n    ${field}：收录时“${short(base)}” 编者改为“${short(mine)}” 规则改为“${short(theirs)}”`).join('')
    complaints.push({file: `content/${path}`, reason: `${NOTES[type]}${detail}`, id: type})
  }
  const ledger = ledgerOf(page)
  for (const [spans, what] of [[ledger.lost, '没有归处'], [ledger.twice, '有两个归处']] as const) {
    for (const {line, start, end} of spans) complaints.push({file, line, reason: `“${short(page.lines[line - 1]!.text.slice(start, end))}”${what}；这是程序的错，请把这个版面发给维护者。`})
  }
  const {created, updated, unchanged, removed, diff} = written
  return {
    name,
    complaints,
    done: {
      ...{created, updated, unchanged, removed, diff, ledger, sketches},
      kept: written.notes.filter(({type}) => type !== 'structure-kept').length,
      articles: page.articles.map(({name: article, segment, data}) => ({name: article, line: segment.lines[0]![0], title: String(data.title)})),
      furniture: page.furniture.reduce((sum, {lines}) => sum + lines[1] - lines[0] + 1, 0),
      repairs: page.repairs.length,
      places: [...new Set(page.articles.flatMap(({facts}) => [...facts.districts, ...facts.streets]))],
      proposed: page.proposed.map((program) => ({...program, seen: seenIn(page, program.name, file)})),
    },
  }
}

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ')
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
