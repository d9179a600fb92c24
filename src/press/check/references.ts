import type {Place} from '../authority/types.ts'
import {readEdtf} from '../calendar/edtf.ts'
import type {ArticleData} from '../schema.ts'
import {near} from './near.ts'
import {problem, type Fix, type Problem} from './problem.ts'
import {fieldOf, PLACE_FIELDS, type PlaceField, type Vocabulary} from './vocabulary.ts'
import {rangeOf, spotOf, type YamlText} from './yaml-places.ts'

/** The fields that hold names. */
export const NAME_FIELDS = ['districts', 'streets', 'communities', 'programs', 'reporters', 'correspondents', 'photographers'] as const

/** What of an article's fields is held against the authority. */
export type NamedIn = Pick<ArticleData, (typeof NAME_FIELDS)[number]> & {paper?: string | undefined; date?: string | undefined}

/** Holds the names in an article's frontmatter against the authority: districts, streets, communities, programs, paper. */
export function checkReferences(yaml: YamlText, data: NamedIn, vocabulary: Vocabulary): Problem[] {
  const found: Problem[] = []
  for (const field of Object.keys(PLACE_FIELDS) as PlaceField[]) {
    repeated(yaml, field, data[field], found)
    data[field].forEach((name, index) => place(yaml, field, name, index, data, vocabulary, found))
  }
  repeated(yaml, 'programs', data.programs, found)
  data.programs.forEach((name, index) => program(yaml, name, index, vocabulary, found))
  data.streets.forEach((name, index) => streetInDistrict(yaml, name, index, data, vocabulary, found))
  for (const field of ['reporters', 'correspondents', 'photographers'] as const) repeated(yaml, field, data[field], found)
  checkPaper(yaml, data.paper, vocabulary, found)
  return found
}

/** The paper's name, in an article or in a page's record. */
export function checkPaper(yaml: YamlText, paper: string | undefined, {papers}: Vocabulary, found: Problem[]): void {
  if (paper === undefined || papers.has(paper)) return
  found.push(problem('unknown-paper', yaml.file, spotOf(yaml, ['paper']), {name: paper, nearest: near(paper, papers)}))
}

const UNKNOWN = {districts: 'unknown-district', streets: 'unknown-street', communities: 'unknown-community'} as const

function place(yaml: YamlText, field: PlaceField, name: string, index: number, data: NamedIn, vocabulary: Vocabulary, found: Problem[]): void {
  const types: readonly string[] = PLACE_FIELDS[field]
  const known = vocabulary.places.get(name)
  if (known && types.includes(known.type)) return placePeriod(yaml, [field, index], known, data.date, found)
  const spot = spotOf(yaml, [field, index])
  const called = vocabulary.placeAliases.get(name) ?? []
  const fitting = called.filter(({type}) => types.includes(type))
  if (fitting.length === 1) {
    const official = fitting[0]!.name
    const range = rangeOf(yaml, [field, index])
    found.push(problem('alias-name', yaml.file, spot, {name, official}, range && {...range, text: scalar(official)}))
  } else if (fitting.length > 1) {
    found.push(problem('ambiguous-name', yaml.file, spot, {name, choices: fitting.map((choice) => choice.name)}))
  } else if (known ?? called[0]) {
    found.push(problem('place-kind', yaml.file, spot, {name, field, right: fieldOf((known ?? called[0])!.type)}))
  } else {
    const candidates = [...vocabulary.places.values()].filter(({type}) => types.includes(type)).map((candidate) => candidate.name)
    found.push(problem(UNKNOWN[field], yaml.file, spot, {name, nearest: near(name, candidates)}))
  }
}

function program(yaml: YamlText, name: string, index: number, vocabulary: Vocabulary, found: Problem[]): void {
  if (vocabulary.programs.has(name)) return
  const spot = spotOf(yaml, ['programs', index])
  const called = vocabulary.programAliases.get(name) ?? []
  if (called.length === 1) {
    const range = rangeOf(yaml, ['programs', index])
    found.push(problem('alias-name', yaml.file, spot, {name, official: called[0]!}, range && {...range, text: scalar(called[0]!)}))
  } else if (called.length > 1) {
    found.push(problem('ambiguous-name', yaml.file, spot, {name, choices: called}))
  } else if (vocabulary.rejected.has(name)) {
    found.push(problem('rejected-program', yaml.file, spot, {name}))
  } else {
    found.push(problem('unknown-program', yaml.file, spot, {name, nearest: near(name, vocabulary.programs.keys())}))
  }
}

function placePeriod(yaml: YamlText, path: readonly PropertyKey[], known: Place, date: string | undefined, found: Problem[]): void {
  const day = date === undefined ? undefined : readEdtf(date)
  if (!day) return
  const from = known.from === undefined ? undefined : readEdtf(known.from)
  const to = known.to === undefined ? undefined : readEdtf(known.to)
  if ((from && day.end < from.start) || (to && day.start > to.end)) {
    found.push(problem('place-period', yaml.file, spotOf(yaml, path), {name: known.name, period: [known.from && `设于 ${known.from}`, known.to && `撤于 ${known.to}`].filter(Boolean).join('，'), date: date!}))
  }
}

function streetInDistrict(yaml: YamlText, name: string, index: number, data: NamedIn, {places}: Vocabulary, found: Problem[]): void {
  const town = places.get(name)
  const owners = [town?.district, town?.zone].filter((owner) => owner !== undefined)
  if (owners.length === 0 || owners.some((owner) => data.districts.includes(owner))) return
  found.push(problem('street-district', yaml.file, spotOf(yaml, ['streets', index]), {street: name, districts: owners}))
}

function repeated(yaml: YamlText, field: string, names: readonly string[], found: Problem[]): void {
  names.forEach((name, index) => {
    if (names.indexOf(name) === index) return
    found.push(problem('repeated-name', yaml.file, spotOf(yaml, [field, index]), {name, field}, withoutItem(yaml, field, index)))
  })
}

/** Takes an item that is not the first out of a list, with the comma before it or with its line; comments stay. */
function withoutItem(yaml: YamlText, field: string, index: number): Fix | undefined {
  const [before, item] = [rangeOf(yaml, [field, index - 1]), rangeOf(yaml, [field, index])]
  if (!before || !item) return undefined
  const between = yaml.text.slice(before.end - yaml.start.offset, item.start - yaml.start.offset)
  const start = between.includes('#') ? /\r?\n[ \t]*-[ \t]+$/u.exec(between)?.index : 0
  return start === undefined ? undefined : {start: before.end + start, end: item.end, text: ''}
}

/** A name as YAML writes it within a list. */
function scalar(name: string): string {
  return /^[\p{Script=Han}\p{L}][\p{Script=Han}\p{L}\p{N}/“”()《》、·-]*$/u.test(name) ? name : JSON.stringify(name)
}
