import {parse} from 'yaml'
import type {Problem} from '../../src/press/check/problem.ts'
import {readRecord} from '../../src/press/check/record.ts'
import {RULES} from '../../src/press/check/rules.ts'
import {pageIdOf} from '../../src/press/text/slug.ts'
import {mergeKnown} from '../../src/press/page-known.ts'
import type {PageKnown} from '../../src/press/types.ts'
import {readPlainYaml} from '../../src/press/yaml/reader.ts'
import {Folder, Refusal} from '../files.ts'
import {isUncommitted} from '../git.ts'
import {sha256} from '../sha256.ts'
import type {Complaint} from '../report.ts'
import {complaintOf} from './outcome.ts'
import {nameComplaint} from './raw-pages.ts'
import {contentToWrite, presentPage, recordFile, type PresentPage, type RawPage} from './present.ts'

/** All that decides what becomes of a page, beside the rules and the names. */
export interface PageState {
  /** of the raw file */
  name: string
  raw: Uint8Array
  known: PageKnown
  /** text of its record, of the folder that is written or else of the content */
  record: string | undefined
  /** digest of the raw file as the record states it, possibly only its first digits; undefined where there is none */
  recorded: string | undefined
  present: PresentPage
  /** why files of it cannot be read */
  unread: Problem[]
}

/** The folders of a run, and what its options say of every page. */
export interface PagePlaces {
  /** of the content, of what is written, of the reports */
  content: string
  out: string
  reports: string
  options: PageKnown
}

/** Reads pages' files as they stand. */
export class PageStates {
  readonly out: Folder
  readonly reports: Folder
  private readonly content: Folder
  private readonly options: PageKnown

  constructor({content, out, reports, options}: PagePlaces) {
    this.content = new Folder(content)
    this.out = contentToWrite(out)
    this.reports = new Folder(reports)
    this.options = options
  }

  read({name, folder, file}: RawPage): PageState {
    const raw = (folder === this.content.root ? this.content : new Folder(folder)).readQuickly(file)
    if (!raw) throw new Refusal(`${folder}/${file} 不见了；请再运行一次。`)
    const id = pageIdOf(name)
    const {present, unread} = presentPage(this.out, id)
    const record = present.record ?? this.content.readTextQuickly(recordFile(id))
    const fields = recordIn(record)
    const known = knownIn(fields, this.options)
    const recorded = present.record === undefined ? undefined : String(fields?.digest ?? '') || undefined
    return {name, raw, known, record, recorded, present, unread}
  }

  /** A page's files, and why it is to be left alone. A page that cannot be ingested under its name is not read. */
  examine(raw: RawPage): {state?: PageState; refusals: Complaint[]} {
    const misnamed = nameComplaint(raw)
    if (misnamed) return {refusals: [misnamed]}
    const state = this.read(raw)
    return {state, refusals: this.refusals(state)}
  }

  /** Why a page is to be left alone: files of it that cannot be read, and might say what ingest must not overlook; or its raw file is another. */
  private refusals(state: PageState): Complaint[] {
    const {name, record, unread} = state
    if (unread.length > 0) return unread.map(complaintOf)
    const problems = record === undefined ? [] : readRecord({file: `content/${recordFile(pageIdOf(name))}`, bytes: UTF8.encode(record)}).problems
    const wrong = problems.filter(({level}) => level === 'error')
    if (wrong.length > 0) return wrong.map(complaintOf)
    const changed = this.changedRaw(state)
    return changed ? [changed] : []
  }

  /**
   * The complaint of a raw file that is no more what its record says was ingested; its articles are left as they are. A page that git
   * was never given may still change: its editor is at work on it, and nobody else has seen it.
   */
  private changedRaw({name, raw, recorded}: PageState): Complaint | undefined {
    if (recorded === undefined) return undefined
    const [file, found] = [`content/raw/${name}`, sha256(raw)]
    if (found.startsWith(recorded)) return undefined
    if (this.out.root === this.content.root && isUncommitted(this.content.root, [file, `content/${recordFile(pageIdOf(name))}`])) return undefined
    return {file, reason: RULES['raw-changed'].text({file, recorded, found}), id: 'raw-changed'}
  }
}

/** What is known of a page beforehand: what its record says, where an editor may have stated the paper, the day, the label; but first the options. */
function knownIn(record: Fields | undefined, options: PageKnown): PageKnown {
  const fields = ['paper', 'date', 'dateBasis', 'label', 'section'] as const
  const stated = Object.fromEntries(fields.filter((key) => isStated(record?.[key], key)).map((key) => [key, String(record![key])]))
  return mergeKnown(options, stated)
}

/** A year without quotes is a number to YAML. */
function isStated(value: unknown, key: string): boolean {
  return typeof value === 'string' || (key === 'date' && typeof value === 'number')
}

const UTF8 = new TextEncoder()

type Fields = Record<string, unknown>

/** The fields of a record; undefined when there are none, or nobody can read them. */
function recordIn(text: string | undefined): Fields | undefined {
  if (text === undefined) return undefined
  try {
    return ((readPlainYaml(text) ?? parse(text, {schema: 'core'})) as Fields | null) ?? undefined
  } catch {
    return undefined
  }
}
