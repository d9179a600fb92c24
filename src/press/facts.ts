import type {PlaceType, Program} from './authority/types.ts'
import type {CompiledAuthority} from './authority/compiled.ts'
import {issueEdtf, type IssueDate} from './dates/issue-date.ts'
import {placeOf} from './passages.ts'
import type {PersonExpression} from './recognizers/people.ts'
import type {ProgramExpression} from './recognizers/program-mention.ts'
import type {Annotation, ArticleSegment, EventFact, Facts, PersonFact, Role} from './types.ts'

export type Writers = Pick<Facts, 'reporters' | 'correspondents' | 'photographers'>

/**
 * Sums an article's annotations up into its facts: what it is about, principal first (what the headline names, then in printed order),
 * each once.
 */
export function summarizeFacts(article: ArticleSegment, annotations: readonly Annotation[], writers: Writers, issue: IssueDate | undefined, compiled: CompiledAuthority): Facts {
  const subjects = annotations.filter(({subject, value}) => subject && value !== undefined)
  const [areas, streets, communities] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const named: Record<PlaceType, Set<string>> = {district: areas, zone: areas, town: streets, community: communities}
  for (const {value} of principalFirst(article, subjects.filter(({mention}) => mention.kind === 'place'))) named[compiled.places.get(value!)!.type].add(value!)
  return {
    date: issue && issueEdtf(issue),
    dateBasis: issue?.basis || undefined,
    districts: [...areas],
    streets: [...streets],
    communities: [...communities],
    programs: [...new Set(subjects.filter(({mention}) => mention.kind === 'program').map(({value}) => value!))],
    events: eventsOf(article, subjects),
    people: peopleOf(subjects),
    reporters: writers.reporters,
    correspondents: writers.correspondents,
    photographers: writers.photographers,
  }
}

/** Programs that rules proposed in these annotations, each once. */
export function proposedPrograms(annotations: readonly Annotation[]): Program[] {
  const programs = new Map<string, Program>()
  for (const {mention, value} of annotations) {
    if (mention.kind !== 'program' || value === undefined) continue
    const {proposed, kind} = mention.value as ProgramExpression
    if (proposed !== undefined && !programs.has(value)) programs.set(value, {name: value, aliases: [], kind: kind ?? '做法', proposed: true})
  }
  return [...programs.values()]
}

const HEADLINES: ReadonlySet<Role> = new Set(['kicker', 'title', 'subtitle', 'office'])

function principalFirst(article: ArticleSegment, annotations: readonly Annotation[]): Annotation[] {
  const isHeadline = ({mention}: Annotation) => HEADLINES.has(article.passages[mention.passage]!.role)
  return [...annotations.filter(isHeadline), ...annotations.filter((annotation) => !isHeadline(annotation))]
}

function eventsOf(article: ArticleSegment, subjects: readonly Annotation[]): EventFact[] {
  const events = subjects
    .filter(({mention}) => mention.kind === 'date')
    .map(({mention, value}) => ({date: value!, text: mention.text, line: placeOf(article.passages[mention.passage]!, mention.start).line}))
  return events.filter(({date}, index) => events.findIndex((other) => other.date === date) === index)
}

function peopleOf(subjects: readonly Annotation[]): PersonFact[] {
  const people = subjects.flatMap(({mention}) => {
    if (mention.kind !== 'person') return []
    const {post, names} = mention.value as PersonExpression
    return names.map((name) => ({name, post}))
  })
  return people.filter(({name}, index) => people.findIndex((other) => other.name === name) === index)
}
