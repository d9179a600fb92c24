import {bareName, townStem} from '../../src/press/authority/name-parts.ts'
import type {Place} from '../../src/press/authority/types.ts'
import type {District, Overlay, TownRow} from './rows.ts'
import {applyEvents} from './events.ts'
import {tidy} from './tidy.ts'
import type {Town} from './town.ts'

/** Districts, zones and towns with their histories, and the official names that a town's code had from year to year. */
export function buildPlaces(districts: District[], rows: TownRow[], overlay: Overlay): {places: Place[]; townsByCode: TownsByCode} {
  const areas: Place[] = [
    ...districts.map(({name}) => ({name, type: 'district' as const, aliases: shortNames(name)})),
    ...overlay.zones.map(({name, aliases, since}) => ({
      name,
      type: 'zone' as const,
      aliases: aliases.map((alias) => alias.replace(/\(.*\)$/u, '')),
      from: since,
    })),
  ]
  const owner = new Map<string, {district?: string; zone?: string; zoneFrom?: string}>()
  const codeOfZone = new Map(overlay.zones.flatMap(({code, name}) => (code ? [[code, name]] : [])))
  const memberships = new Map(overlay.zones.flatMap(({name, members}) => members.map((member) => [member.code, {zone: name, since: member.since}])))
  for (const {code} of rows) {
    const membership = memberships.get(code)
    owner.set(code, {
      district: districts.find((district) => code.startsWith(district.code))?.name,
      zone: membership?.zone ?? codeOfZone.get(code.slice(0, 6)),
      zoneFrom: membership?.since ?? undefined,
    })
  }
  const towns = mergeRows(rows, owner)
  nameAsPapersDo(towns, overlay)
  applyEvents(areas, towns, overlay.events)
  return {places: [...areas, ...qualifyNames(towns)].map(tidy), townsByCode: indexCodes(rows, towns)}
}

/** Names of a code over the years, with the place's final (perhaps qualified) name. */
export type TownsByCode = Map<string, {name: string; first: number; last: number}[]>

const LISTS_END = 2023
// The lists of zones begin in 2016 and 2017; a first year up to then says nothing of when the place was made.
const LISTS_BEGIN = 2017

/** 管城回族区 → 管城区, 管城; 巩义市 → 巩义. */
function shortNames(name: string): string[] {
  const stem = name.replace(/[区县市]$/u, '')
  const plain = stem.replace(/回族$/u, '')
  return plain === stem ? [stem] : [plain + name.at(-1), plain]
}

function mergeRows(rows: TownRow[], owner: Map<string, {district?: string; zone?: string; zoneFrom?: string}>): Town[] {
  const towns = new Map<string, Town>()
  const ordered = [...rows].sort((a, b) => a.first - b.first)
  for (const {code, name, first, last} of ordered) {
    const official = name.replace(/管理委员会$/u, '')
    const {district, zone, zoneFrom} = owner.get(code)!
    // A place that went from a county to a zone without a new name is one place with both.
    const before = [...towns.values()].find((town) => town.name === official && (town.district === district || (!district && town.last < first)))
    const town = before ?? {name: official, type: 'town' as const, aliases: [], district, codes: new Set<string>(), first, last}
    town.zone = zone ?? town.zone
    if (zone) town.zoneFrom = zoneFrom ?? town.zoneFrom ?? (before && before.last < first ? String(first) : undefined)
    town.codes.add(code)
    town.first = Math.min(town.first, first)
    town.last = Math.max(town.last, last)
    towns.set([...town.codes][0] + official, town)
  }
  for (const town of towns.values()) {
    if (town.first > LISTS_BEGIN && !town.zone) town.from = String(town.first)
    if (town.last < LISTS_END) town.to = String(town.last)
    // In the zones papers write 办事处 even for a 镇 or 乡.
    if (town.zone && /[镇乡]$/u.test(town.name)) town.aliases.push(town.name.replace(/[镇乡]$/u, '办事处'))
  }
  return [...towns.values()]
}

/** A zone's office that the lists write otherwise than it does itself (豫兴 for 豫兴路) has the zone's name for it, the lists' is another. */
function nameAsPapersDo(towns: Town[], {zones}: Overlay): void {
  for (const {code, name} of zones.flatMap(({members}) => members)) {
    const bearers = towns.filter(({codes}) => codes.has(code))
    const [town] = bearers
    if (!town || bearers.some((bearer) => townStem(bearer.name) === townStem(name))) continue
    town.aliases.push(town.name, `${townStem(town.name)}办事处`)
    town.name = `${townStem(name)}街道`
  }
}

/** A name borne in two districts is written `District/Name`. */
function qualifyNames(towns: Town[]): Town[] {
  const bearers = new Map<string, number>()
  for (const {name} of towns) bearers.set(name, (bearers.get(name) ?? 0) + 1)
  for (const town of towns) {
    if (bearers.get(town.name)! > 1) town.name = `${town.zone ?? town.district}/${town.name}`
  }
  const names = new Set(towns.map(({name}) => name))
  for (const town of towns) {
    const qualify = (name: string) => (names.has(name) ? name : names.has(`${town.district}/${name}`) ? `${town.district}/${name}` : name)
    town.formerly = town.formerly?.map(qualify)
    town.became = town.became?.map(qualify)
  }
  return towns
}

function indexCodes(rows: TownRow[], towns: Town[]): TownsByCode {
  const index: TownsByCode = new Map()
  for (const {code, name, first, last} of rows) {
    const official = name.replace(/管理委员会$/u, '')
    const town = towns.find((town) => town.codes.has(code) && (bareName(town.name) === official || town.aliases.includes(official)))
    if (town) index.set(code, [...(index.get(code) ?? []), {name: town.name, first, last}])
  }
  return index
}
