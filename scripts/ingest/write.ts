import {readBases, RECORD} from '../../src/press/edits/bases.ts'
import {withDigest} from '../../src/press/digest.ts'
import {writeMdx} from '../../src/press/mdx.ts'
import type {ConvertedPage} from '../../src/press/pipeline.ts'
import type {Problem} from '../../src/press/check/problem.ts'
import {planPage, type DraftFile, type Note, type Plan, type PlannedPage, type Step} from '../../src/press/edits/plan.ts'
import {printable} from '../../src/press/text/printable.ts'
import {pageIdOf} from '../../src/press/text/slug.ts'
import type {FurnitureSegment} from '../../src/press/types.ts'
import {yamlOf} from '../../src/press/yaml/text.ts'
import type {Folder} from '../files.ts'
import {unifiedDiff} from '../unified-diff.ts'
import {articleFile, basesFile, recordFile, type PresentPage} from './present.ts'

/** What became of a page's articles, and what its editor should know. Names are relative to the content folder. */
export interface Written extends Pick<Plan, 'created' | 'updated' | 'unchanged' | 'removed'> {
  notes: (Omit<Note, 'name'> & {file: string})[]
  /** why heads of edited articles cannot be read; then nothing was written */
  unread: Problem[]
  /** the page's files as they now stand */
  after: PresentPage
  /** whether the next ingest of the page would find nothing to write and nothing to tell, if it knew the same of it */
  stable: boolean
  /** what would change, as a unified diff; only when nothing was written */
  diff: string
}

/** Plans what becomes of a page's files and carries it out, or with `dryRun` shows it. */
export async function writePage(out: Folder, name: string, page: ConvertedPage, present: PresentPage, {dryRun = false} = {}): Promise<Written> {
  const id = pageIdOf(name)
  const {steps, notes, unread, created, updated, unchanged, removed} = planPage(plannedPage(present, page))
  if (!dryRun) await carryOut(out, id, steps)
  const told = notes.map(({name: of, ...note}) => ({...note, file: of === RECORD ? recordFile(id) : articleFile(id, of)}))
  return {created, updated, unchanged, removed, notes: told, unread: unread.map((found) => ({...found, file: `content/${articleFile(id, found.file)}`})), after: afterSteps(present, steps), stable: steps.length === 0 || notes.length === 0, diff: dryRun ? diffOf(id, present, steps) : ''}
}

/** A page's files as they stand, beside what the rules make of it. */
export function plannedPage({record, mine, bases}: PresentPage, page: ConvertedPage): PlannedPage & {drafts: DraftFile[]} {
  const drafts = page.articles.map((article) => ({name: article.name, text: withDigest(writeMdx(article.data, article.blocks))}))
  return {drafts, mine, bases, record: {mine: record, theirs: recordOf(page)}}
}

/** Writes and removes in the order given; each file is old or new at every moment. */
export async function carryOut(out: Folder, id: string, steps: readonly Step[]): Promise<void> {
  const rest = writesFolder(out, id, steps) ? steps.filter(({kind}) => kind !== 'article') : steps
  for (const step of rest) {
    const file = fileOf(id, step)
    if (step.text === undefined) await out.remove(file)
    else out.writeQuickly(file, step.text)
  }
}

/** Of a new page the articles take their place all at once, which costs less than one by one. */
function writesFolder(out: Folder, id: string, steps: readonly Step[]): boolean {
  const articles = new Map<string, string>()
  for (const {kind, name, text} of steps) {
    if (kind !== 'article') continue
    if (text === undefined) return false
    articles.set(`${name}.mdx`, text)
  }
  return articles.size > 0 && out.writeFolderQuickly(`articles/${id}`, articles)
}

function afterSteps({record, mine, bases}: PresentPage, steps: readonly Step[]): PresentPage {
  const after: PresentPage = {record, mine: new Map(mine), bases}
  for (const {kind, name, text} of steps) {
    if (kind === 'record') after.record = text
    else if (kind === 'bases') after.bases = readBases(text)
    else if (text === undefined) after.mine.delete(name)
    else after.mine.set(name, text)
  }
  // In the order in which they are read again.
  after.mine = new Map([...after.mine].sort(([a], [b]) => (`${a}.mdx` < `${b}.mdx` ? -1 : 1)))
  return after
}

function fileOf(id: string, {kind, name}: Pick<Step, 'kind' | 'name'>): string {
  return kind === 'record' ? recordFile(id) : kind === 'bases' ? basesFile(id) : articleFile(id, name)
}

function diffOf(id: string, {record, mine}: PresentPage, steps: readonly Step[]): string {
  let diff = ''
  for (const step of steps) {
    if (step.kind === 'bases') continue
    const before = (step.kind === 'record' ? record : mine.get(step.name)) ?? ''
    if (before !== (step.text ?? '')) diff += unifiedDiff(`content/${fileOf(id, step)}`, before, step.text ?? '')
  }
  return diff
}

function recordOf({known, digest, encoding, furniture, repairs}: ConvertedPage): string {
  const {paper, date, label, section} = known
  const record = {paper, date, label, section, digest, encoding, furniture: mergedFurniture(furniture), repairs}
  const filled = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)))
  return yamlOf(printable(filled))
}

/** Neighbouring lines with one reason become one entry. */
function mergedFurniture(furniture: FurnitureSegment[]): {lines: [number, number]; reason: string}[] {
  const merged: {lines: [number, number]; reason: string}[] = []
  for (const {lines, reason} of furniture) {
    const last = merged.at(-1)
    if (last?.reason === reason.why && lines[0] <= last.lines[1] + 1) last.lines[1] = Math.max(last.lines[1], lines[1])
    else if (!(last && last.lines[0] <= lines[0] && last.lines[1] >= lines[1])) merged.push({lines: [...lines], reason: reason.why})
  }
  return merged
}
