import {parse} from 'yaml'
import type {Authority, Period, Place, Program} from './authority/types.ts'
import {isEdtf, readEdtf} from './calendar/edtf.ts'
import {readPlainYaml} from './yaml/reader.ts'

/** The texts of a city's authority files, as they stand on the disk. */
export interface AuthorityTexts {
  places: string
  /** town → `甲社区、乙村(2016/2019)` */
  communities?: string
  programs: string
  /** programs that a rule proposed and no editor has confirmed */
  proposed?: string
  /** other city → its counties, `甲区、乙县` */
  elsewhere?: string
  /** term → EDTF years in which it is used */
  periods?: string
  site: string
}

/**
 * Reads a city's authority files. What cannot be read is left out and named in `messages` (file, entry, what is wrong), so that
 * one slip of an editor does not stop the rest; the strict reading is that of `check`.
 *
 * @example readAuthority({places: '- {name: 中原区, type: district}', programs: '[]', site: 'city: 郑州市'}).authority.places[0].aliases // []
 */
export function readAuthority(texts: AuthorityTexts): {authority: Authority; messages: string[]} {
  const messages: string[] = []
  const read = (file: string, text: string | undefined): unknown => {
    try {
      return text === undefined ? undefined : (readPlainYaml(text) ?? parse(text))
    } catch (error) {
      messages.push(`${file}: ${error instanceof Error ? error.message : String(error)}`)
      return undefined
    }
  }
  const places = placesOf(read('places.yaml', texts.places), messages)
  const byName = new Map(places.map((place) => [place.name, place]))
  const communities = communitiesOf(stringsOf(read('communities.yaml', texts.communities)), byName, messages)
  const listed = [
    ...programsOf(read('programs.yaml', texts.programs), 'programs.yaml', messages),
    ...programsOf(read('proposed.yaml', texts.proposed), 'proposed.yaml', messages).map((program) => ({...program, proposed: true})),
  ]
  const [rejected, programs] = [listed.filter((program) => program.rejected), listed.filter((program) => !program.rejected)]
  const elsewhere = stringsOf(read('elsewhere.yaml', texts.elsewhere)).flatMap(([city, counties]) => [city, ...split(counties)])
  const periods = stringsOf(read('periods.yaml', texts.periods)).flatMap(([terms, active]) => periodsOf(terms, active, messages))
  const site = read('site.yaml', texts.site)
  const city = isRecord(site) && typeof site.city === 'string' ? site.city : ''
  const years = isRecord(site) ? yearsOf(site.years) : undefined
  const papers = isRecord(site) ? namesOf(site.papers, 'site.yaml: papers', messages) : []
  return {authority: {city, places: [...places, ...communities], programs, elsewhere, periods, ...(rejected.length > 0 && {rejected: rejected.flatMap(({name, aliases}) => [name, ...aliases])}), ...(papers.length > 0 && {papers}), ...(years && {years})}, messages}
}

function placesOf(rows: unknown, messages: string[]): Place[] {
  return list(rows).flatMap((row, index) => {
    if (!isRecord(row) || typeof row.name !== 'string' || !TYPES.has(String(row.type))) {
      messages.push(`places.yaml: 第 ${index + 1} 条没有 name 或 type`)
      return []
    }
    return [{...row, aliases: namesOf(row.aliases, `places.yaml: 第 ${index + 1} 条的 aliases`, messages)} as unknown as Place]
  })
}

const TYPES = new Set(['district', 'zone', 'town', 'community'])

/** Communities are places of their town; a name that several towns have is written `Town/Name`. */
function communitiesOf(rows: [town: string, names: string][], towns: Map<string, Place>, messages: string[]): Place[] {
  const entries = rows.flatMap(([town, names]) => {
    const place = towns.get(town)
    if (!place) messages.push(`communities.yaml: “${town}”不在 places.yaml 中`)
    return place ? split(names).map((text) => ({place, ...communityOf(text)})) : []
  })
  const bearers = new Map<string, number>()
  for (const {name} of entries) bearers.set(name, (bearers.get(name) ?? 0) + 1)
  return entries.map(({place, name, from, to}) => ({
    name: bearers.get(name)! > 1 ? `${place.name}/${name}` : name,
    type: 'community',
    aliases: [],
    town: place.name,
    ...(place.district && {district: place.district}),
    ...(place.zone && {zone: place.zone}),
    ...(place.zoneFrom && {zoneFrom: place.zoneFrom}),
    ...(from && from !== '..' && {from}),
    ...(to && to !== '..' && {to}),
  }))
}

function communityOf(text: string): {name: string; from?: string; to?: string} {
  const {name = text, from, to} = COMMUNITY.exec(text)?.groups ?? {}
  return {name, from, to}
}

const COMMUNITY = /^(?<name>[^(]+)(?:\((?<from>[^/]*)\/(?<to>[^)]*)\))?$/u

function programsOf(rows: unknown, file: string, messages: string[]): Program[] {
  return list(rows).flatMap((row, index) => {
    if (!isRecord(row) || typeof row.name !== 'string') {
      messages.push(`${file}: 第 ${index + 1} 条没有 name`)
      return []
    }
    return [{...row, aliases: namesOf(row.aliases, `${file}: 第 ${index + 1} 条的 aliases`, messages), kind: String(row.kind ?? '')} as unknown as Program]
  })
}

/** Several terms of the same years stand in one row, `十二五、“十二五”`. What is numbered names the year before the first: `全国助残日: 1990+N`. */
function periodsOf(terms: string, active: string, messages: string[]): Period[] {
  if (isEdtf(active)) return split(terms).map((term) => ({term, active}))
  const numbered = /^(\d{4})\+N$/u.exec(active)
  if (numbered) return split(terms).map((term) => ({term, active: `${Number(numbered[1]) + 1}/..`, numberedFrom: Number(numbered[1])}))
  messages.push(`periods.yaml: “${terms}”的年份“${active}”不是 EDTF 日期，也不是“首次的前一年+N”`)
  return []
}

function yearsOf(text: unknown): [first: number, last: number] | undefined {
  const span = typeof text === 'string' ? readEdtf(text) : undefined
  return span && span.start > '0001' && span.end < '9999' ? [Number(span.start.slice(0, 4)), Number(span.end.slice(0, 4))] : undefined
}

function stringsOf(rows: unknown): [string, string][] {
  return isRecord(rows) ? Object.entries(rows).map(([key, value]) => [key, String(value ?? '')]) : []
}

function split(names: string): string[] {
  return names.split('、').filter((name) => name !== '')
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** A list of names; what is none is left out and told of as `what`. */
function namesOf(value: unknown, what: string, messages: string[]): string[] {
  const names = list(value).filter((item): item is string => typeof item === 'string')
  if (value !== undefined && value !== null && !(Array.isArray(value) && names.length === value.length)) messages.push(`${what}不是名称的列表`)
  return names
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
