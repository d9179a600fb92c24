import type {z} from 'zod'
import {readAuthority} from '../authority.ts'
import {linesSchema, placeSchema, placesSchema, programsSchema, redirectsSchema, siteSchema, withdrawnNamesSchema} from '../authority/schema.ts'
import type {Authority, Place, Program} from '../authority/types.ts'
import type {ContentFile} from './article.ts'
import {decodeText} from './decode.ts'
import {checkFields} from './fields.ts'
import {checkCommunities, checkElsewhere, checkParted, type NameLists} from './name-lists.ts'
import {checkNames, checkPrograms, type Read} from './named-entries.ts'
import {near} from './near.ts'
import {problem, type Problem} from './problem.ts'
import {checkRedirects, redirectsIn, type Redirect} from './redirects.ts'
import {spotOf, type YamlText} from './yaml-places.ts'
import {checkWithheldNames} from './withheld.ts'
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
  const unread = AUTHORITY_FILES.filter(({name, required}) => (required || files.has(name)) && !texts.has(name)).map(({name}) => name)
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
    problems.push(...checkParted(places, ['aliases', 'formerly', 'became'], 'place'))
  }
  const programs = ['authority/programs.yaml', 'authority/proposed.yaml'].map((name) => values.get(name) as Read<Program[]> | undefined) as [Read<Program[]> | undefined, Read<Program[]> | undefined]
  checkPrograms(programs, problems)
  for (const list of programs) if (list) problems.push(...checkParted(list, ['aliases'], 'program'))
  const communities = values.get('authority/communities.yaml') as NameLists | undefined
  if (communities) problems.push(...checkCommunities(communities, new Set(authority.places.filter(({type}) => type === 'town').map(({name}) => name))))
  const elsewhere = values.get('authority/elsewhere.yaml') as NameLists | undefined
  if (elsewhere) problems.push(...checkElsewhere(elsewhere))
  const redirects = values.get('redirects.yaml') as Read<z.output<typeof redirectsSchema>> | undefined
  if (redirects) problems.push(...checkRedirects(redirects.yaml, redirects.data))
  const site = values.get('site.yaml') as Read<z.output<typeof siteSchema>> | undefined
  if (site) problems.push(...checkParted(site, ['papers'], 'place'))
  const withheld = (values.get('withdrawn.yaml')?.data ?? []) as z.output<typeof withdrawnNamesSchema>
  problems.push(...checkWithheldNames([places ? [places] : [], programs.filter((list) => list !== undefined)], site, withheld))
  const incomplete = [...unread, ...messages.map((message) => AUTHORITY_FILES.find(({name}) => message.startsWith(`${name.replace('authority/', '')}:`))!.name)]
  const told = problems.filter(({ruleId}) => !leansOn(ruleId, incomplete))
  return {problems: told, authority, papers: site?.data.papers ?? authority.papers ?? [], withheld, redirects: redirects ? redirectsIn(redirects.yaml, redirects.data) : [], incomplete}
}

export interface CheckedAuthority {
  problems: Problem[]
  authority: Authority
  papers: string[]
  /** names that are not to be shown; with a list of them that cannot be read, which is an error, nothing is built */
  withheld: z.output<typeof withdrawnNamesSchema>
  redirects: Redirect[]
  /** lists that are lacking or could not be read, or not all of them: what they do not hold says nothing */
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
  'redirect-dead': [...PLACES, ...PROGRAMS],
  'link-dead': [...PLACES, ...PROGRAMS],
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

function optional(name: string, texts: Map<string, string>): Record<string, string> {
  const text = texts.get(`authority/${name}.yaml`)
  return text === undefined ? {} : {[name]: text}
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
