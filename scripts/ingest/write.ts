import {withDigest} from '../../src/press/digest.ts'
import {writeMdx} from '../../src/press/mdx.ts'
import type {ConvertedPage} from '../../src/press/pipeline.ts'
import {planPage, type Draft, type Note, type Plan, type PlannedPage, type Step} from '../../src/press/plan.ts'
import {printable} from '../../src/press/printable.ts'
import type {FurnitureSegment} from '../../src/press/types.ts'
import {yamlOf} from '../../src/press/yaml-text.ts'
import type {Folder} from '../files.ts'
import {unifiedDiff} from '../unified-diff.ts'

/** What became of a page's articles, and what its editor should know. Names are relative to the content folder. */
export interface Written extends Pick<Plan, 'created' | 'updated' | 'unchanged' | 'removed'> {
  notes: (Omit<Note, 'name'> & {file: string})[]
  /** what would change, as a unified diff; only when nothing was written */
  diff: string
}

/** Plans what becomes of a page's files and carries it out, or with `dryRun` shows it. */
export async function writePage(out: Folder, name: string, page: ConvertedPage, {dryRun = false} = {}): Promise<Written> {
  const id = name.replace(/\.[^.]+$/u, '')
  const planned = plannedPage(out, id, page)
  const {steps, notes, created, updated, unchanged, removed} = planPage(planned)
  if (!dryRun) await carryOut(out, id, steps)
  const told = notes.map(({name: of, ...note}) => ({...note, file: of === 'page' ? fileOf(id, {kind: 'record', name: of}) : fileOf(id, {kind: 'article', name: of})}))
  return {created, updated, unchanged, removed, notes: told, diff: dryRun ? await diffOf(out, id, steps) : ''}
}

/** A page's files as they stand, beside what the rules make of it. */
export function plannedPage(out: Folder, id: string, page: ConvertedPage): PlannedPage & {drafts: Draft[]} {
  const record = {mine: out.readTextQuickly(`pages/${id}.yaml`), base: out.readTextQuickly(`.ingest/${id}/page.yaml`), theirs: recordOf(page)}
  const drafts = page.articles.map((article) => ({name: article.name, lines: article.segment.lines, text: withDigest(writeMdx(article.data, article.blocks))}))
  return {drafts, mine: textsIn(out, `articles/${id}`, '.mdx'), bases: textsIn(out, `.ingest/${id}`, BASE), record}
}

/** Writes and removes in the order given; each file is old or new at every moment. */
export async function carryOut(out: Folder, id: string, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    const file = fileOf(id, step)
    if (step.text === undefined) await out.remove(file)
    else out.writeQuickly(file, step.text)
  }
}

/** Removes what a killed run left half written beside a page's files. */
export async function sweep(out: Folder): Promise<void> {
  for (const folder of ['articles', 'pages', '.ingest', 'authority']) {
    for (const file of await out.list(folder, DIGITS)) if (/\.(?:mdx|base|yaml)\.\d+$/u.test(file)) await out.remove(file)
  }
}

// A file being written bears its name and a number, until it takes its place.
const DIGITS = [...'0123456789']

function fileOf(id: string, {kind, name}: Pick<Step, 'kind' | 'name'>): string {
  if (kind === 'record') return `pages/${id}.yaml`
  if (kind === 'record-base') return `.ingest/${id}/page.yaml`
  return kind === 'base' ? `.ingest/${id}/${name}${BASE}` : `articles/${id}/${name}.mdx`
}

// Not .mdx: whoever walks a folder for articles must not meet each of them twice.
const BASE = '.base'

function textsIn(out: Folder, folder: string, ending: string): Map<string, string> {
  const texts = new Map<string, string>()
  for (const name of out.listQuickly(folder, ending)) {
    const text = out.readTextQuickly(`${folder}/${name}`)
    if (text !== undefined) texts.set(name.slice(0, -ending.length), text)
  }
  return texts
}

async function diffOf(out: Folder, id: string, steps: readonly Step[]): Promise<string> {
  let diff = ''
  for (const step of steps) {
    if (step.kind === 'base' || step.kind === 'record-base') continue
    const file = fileOf(id, step)
    const before = (await out.text(file)) ?? ''
    if (before !== (step.text ?? '')) diff += unifiedDiff(`content/${file}`, before, step.text ?? '')
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
