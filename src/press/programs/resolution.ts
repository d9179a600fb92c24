import {putAside, resolved} from '../annotation.ts'
import type {Program} from '../authority/types.ts'
import type {CompiledAuthority} from '../authority/compiled.ts'
import type {ReadArticle} from '../dates/evidence.ts'
import type {IssueDate} from '../dates/issue-date.ts'
import {readEdtf} from '../calendar/edtf.ts'
import type {ProgramExpression} from '../recognizers/program-mention.ts'
import {fold} from '../text/fold.ts'
import {slugKey} from '../text/slug.ts'
import type {Annotation, Mention} from '../types.ts'
import {phraseOf} from '../authority/phrase.ts'

/**
 * Turns an article's programs into names of the authority file, and coined names into proposed ones. A program that had not
 * begun or was long over is not meant; the same words with and without marks, or with other marks between them, are one program;
 * what an editor rejected is none.
 */
export function resolvePrograms({mentions}: ReadArticle, issue: IssueDate | undefined, {rejected, programsBySlug}: Pick<CompiledAuthority, 'rejected' | 'programsBySlug'>): Annotation[] {
  const own = asNamedInFull(mentions.filter(({kind}) => kind === 'program').map((mention) => knownAs(meant(mention, issue), programsBySlug)))
  const names = proposedNames(own)
  return own.map((mention) => resolveProgram(mention, issue, {names, rejected}))
}

/** The longer name that a known one is part of, when no program of the known name ran at the time: “小巷亮、户户通”工程 long before 户户通. */
function meant(mention: Mention, issue: IssueDate | undefined): Mention {
  const {programs, whole} = mention.value as ProgramExpression
  if (!whole || programs.some((program) => ranAt(program, issue))) return mention
  return {...mention, rule: whole.rule, start: whole.start, end: whole.end, text: whole.value.proposed!, value: whole.value}
}

/**
 * A coined name is a known one where only marks and blanks differ: “一核多元 融合共治” in a headline is “一核多元、融合共治”. One that waits for
 * an editor goes on being proposed, as it was first spelt.
 */
function knownAs(mention: Mention, programs: ReadonlyMap<string, Program>): Mention {
  const value = mention.value as ProgramExpression
  const known = value.proposed === undefined ? undefined : programs.get(slugKey(value.proposed))
  if (!known) return mention
  return {...mention, value: known.proposed ? {...value, proposed: known.name} : ({programs: [known]} satisfies ProgramExpression)}
}

/** A phrase alone in an article that names a known program in full, “一领四单” beside “一领四单”工作法, is that program, as it was when both were proposed. */
function asNamedInFull(mentions: Mention[]): Mention[] {
  if (mentions.every(({value}) => (value as ProgramExpression).proposed === undefined)) return mentions
  const known = new Map(mentions.flatMap(({value}) => (value as ProgramExpression).programs.filter(({name}) => fold(name).startsWith('“')).map((program) => [phraseOf(program.name), program] as const)))
  return mentions.map((mention) => {
    const {proposed} = mention.value as ProgramExpression
    const program = proposed === undefined ? undefined : known.get(phraseOf(proposed))
    return program ? {...mention, value: {programs: [program]} satisfies ProgramExpression} : mention
  })
}

/** Phrase in quotation marks → the name that stands for it: the one with its head noun (“拉家常”工作机制), else the first. */
function proposedNames(mentions: readonly Mention[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const {value} of mentions) {
    const {proposed} = value as ProgramExpression
    if (proposed === undefined) continue
    const key = phraseOf(proposed)
    if (!names.has(key) || (isPhrase(names.get(key)!) && !isPhrase(proposed))) names.set(key, proposed)
  }
  return names
}

function isPhrase(name: string): boolean {
  return fold(name).endsWith('”')
}

function resolveProgram(mention: Mention, issue: IssueDate | undefined, {names, rejected}: {names: ReadonlyMap<string, string>; rejected: ReadonlySet<string>}): Annotation {
  const {programs, proposed: name, signs = []} = mention.value as ProgramExpression
  if (name !== undefined) {
    if (rejected.has(phraseOf(name))) return putAside(mention, 'rejected-program', '编者已认定不是工作')
    return resolved(mention, names.get(phraseOf(name))!, mention.rule, `名录没有，由写法看出是一项工作${signs.length > 0 ? `（${signs.join('；')}）` : ''}，待编者确认`)
  }
  const running = programs.filter((program) => ranAt(program, issue))
  if (running.length === 0) return putAside(mention, 'program-not-running', `${programs.map(({name, active}) => `${name}（${active}）`).join('、')}与见报日期不合`)
  if (running.length > 1) return putAside(mention, 'ambiguous-program', `可能是${running.map(({name}) => name).join('、')}，无从分辨`)
  const [program] = running as [Program]
  return resolved(mention, program.name, 'known-program', '名录中的名称或其他写法')
}

// A campaign is prepared before it is declared and spoken of after it ends.
const YEARS_BEFORE = 2
const YEARS_AFTER = 3

function ranAt({active}: Program, issue: IssueDate | undefined): boolean {
  const span = active ? readEdtf(active) : undefined
  if (!span || !issue) return true
  const year = (day: string) => Number(day.slice(0, 4))
  return year(span.start) - YEARS_BEFORE <= year(issue.end) && year(issue.start) <= year(span.end) + YEARS_AFTER
}
