import {disputed} from './accounted.ts'
import {RECORD, writeBases} from './bases.ts'
import {digestIn, isUntouched} from '../digest.ts'
import {mergeOnBase, mergeRecord, UNKNOWN_BASE, type Conflict} from './merge.ts'
import {articleSchema, pageSchema} from '../schema.ts'
import {readFrontmatter} from '../check/frontmatter.ts'
import type {Problem} from '../check/problem.ts'

/**
 * Decides what ingesting a page again does to its files. An article that nobody edited is written anew; one that only an
 * editor changed is left alone; one that both changed is merged, but for what clashes, which is told. An article that an
 * editor deleted is not made again. When the rules would now cut the page in a way that runs across an edited article, or across
 * furniture that an editor set apart, the whole page stays as it is, since half of a new cut would lose lines or claim them twice. So
 * it does when the head of an edited article cannot be read: nobody knows which lines it claims, or what its editor stated.
 *
 * Nothing is written here. The steps are in the order in which they must be carried out: the copies of what ingest wrote (`bases`)
 * follow the articles and the record, and go before an article is removed; so a run that is killed between any two steps can be
 * run again.
 */
export function planPage(page: PlannedPage): Plan {
  const nothing = {steps: [], created: 0, updated: 0, unchanged: 0, removed: 0}
  const plan: Plan = {...nothing, steps: [], notes: [], unread: unreadHeads(page)}
  if (plan.unread.length > 0) return plan
  const fresh = page.record.mine === undefined
  const bases = new Map(page.bases)
  for (const draft of page.drafts) planArticle(draft, page, fresh, {plan, bases})
  planRecord(page, {plan, bases})
  const gone = removals(page, {plan, bases})
  if (!sameTexts(bases, page.bases)) plan.steps.push({kind: 'bases', name: RECORD, text: writeBases(bases)})
  plan.steps.push(...gone)
  const crossed = crossedBy(plan, page)
  return crossed === undefined ? plan : {...nothing, notes: [{name: crossed, type: 'structure-kept'}], unchanged: page.mine.size, unread: []}
}

/** What is planned: the plan, and the bases as they shall be. */
interface Planning {
  plan: Plan
  bases: Map<string, string>
}

export interface PlannedPage {
  drafts: readonly DraftFile[]
  /** the page's articles as they stand, by name without ending */
  mine: ReadonlyMap<string, string>
  /** copies of what ingest last wrote, by article's name; the record's is called `RECORD` */
  bases: ReadonlyMap<string, string>
  record: {mine: string | undefined; theirs: string}
}

export interface DraftFile {
  name: string
  /** the whole file, with its digest */
  text: string
}

export interface Plan {
  steps: Step[]
  notes: Note[]
  created: number
  updated: number
  unchanged: number
  removed: number
  /** why heads of edited articles cannot be read, each with the article's name for its file */
  unread: Problem[]
}

/** `kind` says which of a page's files; `text` is absent when it is to be removed. */
export interface Step {
  kind: 'article' | 'record' | 'bases'
  name: string
  text?: string
}

export interface Note {
  name: string
  type: 'edited-kept' | 'merged' | 'conflict' | 'deleted-kept' | 'structure-kept'
  conflicts?: Conflict[]
}

/** Names of the fields in the order in which they stand in a file. */
export const ARTICLE_ORDER = Object.keys(articleSchema.shape)
export const RECORD_ORDER = Object.keys(pageSchema.shape)

/** The editor's file that a plan runs across: carried out, a line that is in one place today would be in none, or in two. */
function crossedBy({steps, notes}: Plan, {drafts, mine, bases, record}: PlannedPage): string | undefined {
  const isEdited = (name: string) => (name === RECORD ? record.mine !== undefined && record.mine !== bases.get(RECORD) : mine.has(name) && !isUntouched(mine.get(name)!))
  if (steps.length === 0 || (notes.length === 0 && !isEdited(RECORD))) return undefined
  const after = {articles: new Map(mine), record: record.mine}
  for (const {kind, name, text} of steps) {
    if (kind === 'record') after.record = text
    else if (kind === 'article' && text === undefined) after.articles.delete(name)
    else if (kind === 'article') after.articles.set(name, text!)
  }
  const rules = {articles: new Map(drafts.map(({name, text}) => [name, text])), record: record.theirs}
  const names = disputed({before: {articles: mine, record: record.mine}, after, rules})
  return names.find(isEdited) ?? names[0]
}

function planArticle(draft: DraftFile, {mine, bases: before}: PlannedPage, fresh: boolean, {plan, bases}: Planning): void {
  const {name, text} = draft
  const [present, base] = [mine.get(name), before.get(name)]
  const write = (file: string, next = text) => {
    if (file !== present) plan.steps.push({kind: 'article', name, text: file})
    bases.set(name, next)
  }
  if (present === undefined) {
    if (base !== undefined && !fresh) plan.notes.push({name, type: 'deleted-kept'})
    else {
      plan.created++
      write(text)
    }
    return
  }
  if (isUntouched(present)) {
    if (plainEnds(present) === text) plan.unchanged++
    else plan.updated++
    write(plainEnds(present) === text ? present : text)
    return
  }
  if (digestIn(present) === digestIn(text) || base === text) {
    plan.notes.push({name, type: 'edited-kept'})
    write(present)
    return
  }
  const {text: merged, base: next, conflicts} = mergeOnBase({base, mine: present, theirs: text}, ARTICLE_ORDER)
  plan.notes.push(conflicts.length > 0 ? {name, type: 'conflict', conflicts} : {name, type: 'merged'})
  if (merged === undefined) return
  if (merged !== present) plan.updated++
  write(merged, next)
}

/** What no draft asks for any more goes, unless an editor had a hand in it. */
function removals({drafts, mine, bases: before}: PlannedPage, {plan, bases}: Planning): Step[] {
  const wanted = new Set([RECORD, ...drafts.map(({name}) => name)])
  const steps: Step[] = []
  for (const name of new Set([...before.keys(), ...mine.keys()])) {
    if (wanted.has(name)) continue
    const present = mine.get(name)
    if (present !== undefined && !isUntouched(present)) {
      plan.notes.push({name, type: 'edited-kept'})
      continue
    }
    bases.delete(name)
    if (present === undefined) continue
    steps.push({kind: 'article', name})
    plan.removed++
  }
  return steps
}

function planRecord({record: {mine, theirs}, bases: before}: PlannedPage, {plan, bases}: Planning): void {
  const base = before.get(RECORD)
  const write = (text: string, next = theirs) => {
    if (text !== mine) plan.steps.push({kind: 'record', name: RECORD, text})
    bases.set(RECORD, next)
  }
  if (mine === undefined || mine === base || mine === theirs) return write(theirs)
  if (theirs === base) return undefined
  // Without a base, a record that names a digest was written by ingest and perhaps edited: nobody can tell which.
  const merged = base === undefined && /^digest:/mu.test(mine) ? UNKNOWN_BASE : mergeRecord({base: base ?? '', mine, theirs}, RECORD_ORDER)
  if (merged.conflicts.length > 0) plan.notes.push({name: RECORD, type: 'conflict', conflicts: merged.conflicts})
  if (merged.text !== undefined) write(merged.text, merged.base)
  return undefined
}

/** Why the heads of articles in which an editor had a hand cannot be read. */
function unreadHeads({mine}: PlannedPage): Problem[] {
  return [...mine].filter(([, text]) => !isUntouched(text)).flatMap(([name, text]) => readFrontmatter(text, name).problems.filter(({level}) => level === 'error'))
}

function sameTexts(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([name, text]) => b.get(name) === text)
}

function plainEnds(text: string): string {
  return text.replace(/\r\n/gu, '\n')
}
