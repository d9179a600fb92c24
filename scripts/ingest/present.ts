/** The files of a page as they stand in the content folder before ingest writes. */
import {decodeText} from '../../src/press/check/decode.ts'
import type {Problem} from '../../src/press/check/problem.ts'
import {readBases} from '../../src/press/edits/bases.ts'
import {Folder} from '../files.ts'
import {sweepDead} from '../leavings.ts'

export interface PresentPage {
  /** text of its record */
  record: string | undefined
  /** its articles, by name without ending */
  mine: Map<string, string>
  /** what ingest last wrote of them */
  bases: Map<string, string>
}

/** A raw page: its name, and the folder in which it lies under `file`. */
export interface RawPage {
  name: string
  folder: string
  file: string
  /** path of another file that would be the same page */
  namesake?: string | undefined
}

/** Where ingest keeps what it needs beside the articles, below the content folder. */
export const KEPT = '.ingest'

/** Held by the one command that writes. */
export const LOCK = `${KEPT}/lock`

// Files that are being written lie here: whoever walks the content never meets half a file.
export const HALVES = `${KEPT}/half`

/** A content folder for ingest to write in. */
export function contentToWrite(root: string): Folder {
  return new Folder(root, HALVES)
}

/** Reads what there is of a page. `unread` says which files are no text; their words are not to be written anywhere. */
export function presentPage(out: Folder, id: string): {present: PresentPage; unread: Problem[]} {
  const mine = new Map<string, string>()
  const unread: Problem[] = []
  for (const name of out.listQuickly(`articles/${id}`, '.mdx')) {
    const text = textIn(out, `articles/${id}/${name}`, unread)
    if (text !== undefined) mine.set(name.slice(0, -'.mdx'.length), text)
  }
  return {present: {record: textIn(out, recordFile(id), unread), mine, bases: readBases(out.readTextQuickly(basesFile(id)))}, unread}
}

function textIn(out: Folder, name: string, unread: Problem[]): string | undefined {
  const bytes = out.readQuickly(name)
  if (!bytes) return undefined
  try {
    return UTF8.decode(bytes)
  } catch {
    const {text, problems} = decodeText(bytes, `content/${name}`)
    unread.push(...problems)
    return text
  }
}

const UTF8 = new TextDecoder('utf-8', {fatal: true})

export function recordFile(id: string): string {
  return `pages/${id}.yaml`
}

export function articleFile(id: string, name: string): string {
  return `articles/${id}/${name}.mdx`
}

// Not .mdx: whoever walks a folder for articles must not meet each of them twice.
export function basesFile(id: string): string {
  return `${KEPT}/${id}.base`
}

/** Removes what a killed run left half written. */
export async function sweep(out: Folder): Promise<void> {
  await out.remove(HALVES)
  for (const folder of ['articles', 'pages', 'authority', KEPT]) {
    for (const file of await out.list(folder, DIGITS)) if (/\.(?:mdx|base|yaml)\.\d+$/u.test(file)) await out.remove(file)
  }
}

/** Removes half-written reports of killed runs: reports may be another run's too, so that they have no folder of halves. */
export function sweepReports(reports: string): void {
  sweepDead(reports, (name) => /\.md\.(\d+)-\d+-\d+$/u.exec(name)?.[1])
}

// A file that another command is writing bears its name and a number, until it takes its place.
const DIGITS = [...'0123456789']
