import {parse} from 'yaml'
import type {PageKnown} from '../../src/press/types.ts'
import {readPlainYaml} from '../../src/press/yaml/reader.ts'
import {Folder} from '../files.ts'
import {contentToWrite, presentPage, recordFile, stemOf, type PresentPage, type RawPage} from './present.ts'

/** All that decides what becomes of a page, beside the rules and the names. */
export interface PageState {
  /** of the raw file */
  name: string
  raw: Uint8Array
  known: PageKnown
  present: PresentPage
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
    if (!raw) throw new Error(`${folder}/${file} 不见了；请再运行一次。`)
    const present = presentPage(this.out, stemOf(name))
    return {name, raw, known: this.knownOf(present.record ?? this.content.readTextQuickly(recordFile(stemOf(name)))), present}
  }

  /** What is known of a page beforehand: what its record says, but first the options. */
  knownOf(record: string | undefined): PageKnown {
    return {...knownInRecord(record), ...this.options}
  }
}

/** Digest of the raw file as its record states it; undefined when it states none, or cannot be read. */
export function recordedDigest(text: string | undefined): string | undefined {
  const digest = recordIn(text)?.digest
  return typeof digest === 'string' && digest !== '' ? digest : undefined
}

/** What the page's record already says: an editor may have stated the paper, the day, the label. */
export function knownInRecord(text: string | undefined): PageKnown {
  const record = recordIn(text)
  const fields = ['paper', 'date', 'label', 'section'] as const
  // A day with a basis was inferred by an earlier run; what is inferred is inferred anew.
  return Object.fromEntries(fields.filter((key) => typeof record?.[key] === 'string' && !(key === 'date' && record.dateBasis)).map((key) => [key, record![key]]))
}

function recordIn(text: string | undefined): Record<string, unknown> | undefined {
  if (text === undefined) return undefined
  try {
    return readPlainYaml(text) ?? (parse(text, {schema: 'core'}) as Record<string, unknown> | null) ?? undefined
  } catch {
    return undefined
  }
}
