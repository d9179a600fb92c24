import type {z} from 'zod'
import {slugOf} from '../slug.ts'
import {readAuthority} from '../authority.ts'
import {linesSchema, placeSchema, placesSchema, programsSchema, redirectsSchema, siteSchema, withdrawnNamesSchema} from '../authority-schema.ts'
import type {Authority, Place, Program} from '../authority-types.ts'
import type {ContentFile} from './article.ts'
import {decodeText} from './decode.ts'
import {checkFields} from './fields.ts'
import {near} from './near.ts'
import {problem, type Problem} from './problem.ts'
import {checkRedirects} from './redirects.ts'
import {spotOf, type YamlText} from './yaml-places.ts'
import {readYaml} from './yaml.ts'

/**
 * Checks the files that everything else refers to: gazetteer, programs, site and redirects. `files` are named below content/.
 * Answers the authority and the papers as far as they can be read, so that articles are checked all the same.
 */
export function checkAuthority(files: ReadonlyMap<string, ContentFile>): CheckedAuthority {
  const problems: Problem[] = []
  const texts = new Map<string, string>()
  const values = new Map<string, {yaml: YamlText; data: unknown}>()
  for (const {name, schema, required} of AUTHORITY_FILES) {
    const file = files.get(name)
    if (!file) {
      if (required) problems.push(problem('authority-missing', `content/${name}`, {line: 1, column: 1}, {file: `content/${name}`}))
      continue
    }
    const {text, problems: unreadable} = decodeText(file.bytes, file.file)
    problems.push(...unreadable)
    if (unreadable.length > 0) continue
    const yaml = readYaml(text, file.file)
    problems.push(...yaml.problems)
    if (yaml.problems.length > 0) continue
    const {data, problems: wrong} = checkFields(yaml, schema)
    problems.push(...wrong)
    texts.set(name, text)
    if (data !== undefined) values.set(name, {yaml, data})
  }
  const unread = AUTHORITY_FILES.map(({name}) => name).filter((name) => files.has(name) && !texts.has(name))
  const {authority, messages} = readAuthority({
    places: texts.get('authority/places.yaml') ?? '[]',
    programs: texts.get('authority/programs.yaml') ?? '[]',
    site: texts.get('site.yaml') ?? '{}',
    ...optional('communities', texts),
    ...optional('proposed', texts),
    ...optional('elsewhere', texts),
    ...optional('periods', texts),
  })
  const places = values.get('authority/places.yaml') as Read<Place[]> | undefined
  if (places) {
    checkNames(places, places.data, problems)
    checkPlaceParents(places, problems)
  }
  checkPrograms(values, problems)
  checkCommunities(values.get('authority/communities.yaml') as Read<Record<string, string>> | undefined, authority, problems)
  const redirects = values.get('redirects.yaml') as Read<z.output<typeof redirectsSchema>> | undefined
  if (redirects) problems.push(...checkRedirects(redirects.yaml, redirects.data))
  const site = values.get('site.yaml')?.data as z.output<typeof siteSchema> | undefined
  const incomplete = [...unread, ...messages.map((message) => AUTHORITY_FILES.find(({name}) => message.startsWith(`${name.replace('authority/', '')}:`))!.name)]
  const told = problems.filter(({ruleId}) => !leansOn(ruleId, incomplete))
  return {problems: told, authority, papers: site?.papers ?? authority.papers ?? [], incomplete}
}

export interface CheckedAuthority {
  problems: Problem[]
  authority: Authority
  papers: string[]
  /** lists that could not be read, or not all of them: what they do not hold says nothing */
  incomplete: string[]
}

/** Whether a complaint only follows from a list that could not be read whole. @example leansOn('unknown-paper', ['site.yaml']) // true */
export function leansOn(ruleId: string, incomplete: readonly string[]): boolean {
  return incomplete.length > 0 && (LISTS[ruleId] ?? []).some((name) => incomplete.includes(name))
}

const PLACES = ['authority/places.yaml']
const PROGRAMS = ['authority/programs.yaml', 'authority/proposed.yaml']

const LISTS: Record<string, readonly string[]> = {
  'unknown-district': PLACES,
  'unknown-street': PLACES,
  'unknown-community': [...PLACES, 'authority/communities.yaml'],
  'unknown-program': PROGRAMS,
  'unknown-parent': [...PLACES, ...PROGRAMS],
  'unknown-paper': ['site.yaml'],
}

/** The files that stand for the city, and whether an archive can do without them. */
export const AUTHORITY_FILES: {name: string; schema: z.ZodType; required: boolean}[] = [
  {name: 'site.yaml', schema: siteSchema, required: true},
  {name: 'authority/places.yaml', schema: placesSchema, required: true},
  {name: 'authority/programs.yaml', schema: programsSchema, required: true},
  {name: 'authority/proposed.yaml', schema: programsSchema, required: false},
  {name: 'authority/communities.yaml', schema: linesSchema, required: false},
  {name: 'authority/elsewhere.yaml', schema: linesSchema, required: false},
  {name: 'authority/periods.yaml', schema: linesSchema, required: false},
  {name: 'redirects.yaml', schema: redirectsSchema, required: false},
  {name: 'withdrawn.yaml', schema: withdrawnNamesSchema, required: false},
]

interface Read<Data> {
  yaml: YamlText
  data: Data
}

function optional(name: string, texts: Map<string, string>): Record<string, string> {
  const text = texts.get(`authority/${name}.yaml`)
  return text === undefined ? {} : {[name]: text}
}

/** Names must be unique, and so must the addresses made of them. */
function checkNames({yaml}: Read<unknown>, entries: readonly {name: string}[], problems: Problem[], taken = new Map<string, {name: string; place: string}>()): void {
  entries.forEach(({name}, index) => {
    const spot = spotOf(yaml, [index, 'name'])
    const slug = slugOf(name)
    const other = taken.get(slug)
    if (other?.name === name) problems.push(problem('duplicate-name', yaml.file, spot, {name, other: other.place}))
    else if (other) problems.push(problem('duplicate-slug', yaml.file, spot, {name, other: other.name, address: slug}))
    else taken.set(slug, {name, place: `${yaml.file} 第 ${spot.line} 行`})
  })
}

const PARENTS = ['district', 'zone', 'town'] as const

function checkPlaceParents({yaml, data}: Read<Place[]>, problems: Problem[]): void {
  const types = new Map(data.map(({name, type}) => [name, type]))
  data.forEach((place, index) => {
    const lacking = place.type === 'town' && !place.district && !place.zone ? 'district' : place.type === 'community' && !place.town ? 'town' : undefined
    if (lacking) problems.push(problem('field-missing', yaml.file, spotOf(yaml, [index, 'name']), {field: `${place.name} 的 ${lacking}`, sentence: placeSchema.shape[lacking].description ?? ''}))
    for (const field of PARENTS) {
      const name = place[field]
      if (name === undefined || types.get(name) === field) continue
      const candidates = data.filter(({type}) => type === field).map((candidate) => candidate.name)
      problems.push(problem('unknown-parent', yaml.file, spotOf(yaml, [index, field]), {field, name, nearest: near(name, candidates)}))
    }
  })
}

function checkPrograms(values: Map<string, {yaml: YamlText; data: unknown}>, problems: Problem[]): void {
  const lists = ['authority/programs.yaml', 'authority/proposed.yaml'].map((name) => values.get(name) as Read<Program[]> | undefined)
  const waiting = lists[1]?.data.filter(({rejected}) => !rejected) ?? []
  if (waiting.length > 0) {
    const examples = waiting.slice(0, 3).map(({name}) => name)
    problems.push(problem('proposed-program', lists[1]!.yaml.file, {line: 1, column: 1}, {count: waiting.length, examples}))
  }
  const slugs = new Map<string, {name: string; place: string}>()
  const names = new Map<string, Program>()
  const aliases = new Map<string, string>()
  for (const list of lists) {
    if (!list) continue
    checkNames(list, list.data, problems, slugs)
    for (const program of list.data) if (!names.has(program.name)) names.set(program.name, program)
  }
  for (const list of lists) {
    list?.data.forEach(({name, aliases: others, broader}, index) => {
      others.forEach((alias, at) => {
        const owner = aliases.get(alias) ?? (names.has(alias) && alias !== name ? alias : undefined)
        if (owner !== undefined && owner !== name) {
          problems.push(problem('duplicate-alias', list.yaml.file, spotOf(list.yaml, [index, 'aliases', at]), {alias, owner: name, other: owner}))
        }
        aliases.set(alias, name)
      })
      if (broader === undefined) return
      const spot = spotOf(list.yaml, [index, 'broader'])
      if (!names.has(broader)) {
        problems.push(problem('unknown-parent', list.yaml.file, spot, {field: 'broader', name: broader, nearest: near(broader, names.keys())}))
      } else {
        const loop = loopFrom(name, names)
        if (loop) problems.push(problem('parent-loop', list.yaml.file, spot, {names: loop}))
      }
    })
  }
}

function loopFrom(start: string, names: Map<string, Program>): string[] | undefined {
  const way = [start]
  for (let at = names.get(start)?.broader; at !== undefined; at = names.get(at)?.broader) {
    way.push(at)
    if (at === start) return way
    if (way.length > names.size + 1) return undefined
  }
  return undefined
}

function checkCommunities(read: Read<Record<string, string>> | undefined, authority: Authority, problems: Problem[]): void {
  if (!read) return
  const towns = new Set(authority.places.filter(({type}) => type === 'town').map(({name}) => name))
  for (const [town, list] of Object.entries(read.data)) {
    const spot = spotOf(read.yaml, [town])
    if (!towns.has(town)) problems.push(problem('unknown-parent', read.yaml.file, spot, {field: 'town', name: town, nearest: near(town, towns)}))
    for (const item of list.split('、')) {
      if (!/^[^(),,;;\s]+(?:\([^/()]*\/[^/()]*\))?$/u.test(item)) problems.push(problem('list-format', read.yaml.file, spot, {text: item}))
    }
  }
}
