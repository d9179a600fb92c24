import {isDeepStrictEqual} from 'node:util'
import {parse, stringify} from 'yaml'
import type {Place} from '../../src/press/authority/types.ts'
import {renameEntry} from '../../src/press/edits/authority-entries.ts'
import {listCommunities} from './communities.ts'
import {buildPlaces} from './places.ts'
import type {Addition, Overlay, TownRow, VillageRow} from './rows.ts'
import {tidy} from './tidy.ts'
import {uniteLines, unitePlaces} from './unite.ts'

/**
 * The texts of places.yaml, communities.yaml and elsewhere.yaml, by file name, made of the collected lists. What editors added to the present files
 * stays where it stands, another name that they gave a place too; where the lists say otherwise they are right. A file that holds all of it
 * already keeps its bytes, and equal lists and files give equal bytes.
 *
 * @param present the texts of the files as they stand, by file name; throws what the `yaml` package throws where one cannot be read
 */
export function authorityTexts(lists: GazetteerLists, present: ReadonlyMap<string, string> = new Map()): Map<string, string> {
  const made = madeOf(lists)
  for (const [from, to] of renamed(made['places.yaml'], placesIn(present.get('places.yaml')))) {
    for (const name of ['places.yaml', 'communities.yaml'] as const) made[name] = parse(renameEntry(yamlOf(made[name]), {kind: 'place', from, to}))
  }
  return new Map(Object.entries(made).map(([name, data]) => [name, textOf(data, headOf(name as keyof Made, lists.notes), present.get(name))]))
}

/** The files of content/authority/gazetteer/, parsed. */
export interface GazetteerLists {
  towns: TownRow[]
  villages: VillageRow[]
  overlay: Overlay
  /** TopoJSON of the districts, each with its code and name */
  outlines: {objects: {districts: {geometries: {id: string; properties: {name: string}}[]}}}
  elsewhere: {city: string; counties: string[]}[]
  /** what none of the lists says, in the shape of places.yaml */
  additions: Addition[]
  /** by the file that is made: where its names come from, a sentence for editors */
  notes: Partial<Record<keyof Made, string>>
}

/** What stands at the head of each file: what it holds and how it is written. Where a city's names come from stands beside its lists. */
const HEADS = {
  'places.yaml': '区县、功能区、街道乡镇。改名、合并、撤销写在 from、to、formerly、became。',
  'communities.yaml': '社区与村：街道乡镇（places.yaml 中的名称）→ 名单，用顿号隔开。括号内是名录里见到它的年份，没有括号的历年都有。',
  'elsewhere.yaml': '外地：市 → 所辖区县。文中出现它们，说明同名的地方多半不在本市。',
}
const MADE = '由 node scripts/gazetteer.ts 按 gazetteer/ 里的名录写成，编者可以增补；名录有误，请改名录。'

function headOf(name: keyof Made, notes: GazetteerLists['notes']): string {
  return [HEADS[name], MADE, notes[name]].filter(Boolean).map((line) => `# ${line}\n`).join('')
}

/** What the lists alone make of each file. */
function madeOf({towns, villages, overlay, outlines, elsewhere, additions}: GazetteerLists) {
  const districts = outlines.objects.districts.geometries.map(({id, properties}) => ({code: id, name: properties.name}))
  const {places, townsByCode} = buildPlaces(districts, towns, overlay)
  return {
    'places.yaml': unitePlaces(places, withSources(additions, places)),
    'communities.yaml': listCommunities(villages, townsByCode),
    'elsewhere.yaml': Object.fromEntries(elsewhere.map(({city, counties}) => [city, counties.join('、')])),
  }
}

type Made = ReturnType<typeof madeOf>

/** What is added to a place of the lists is told of beside their own source. */
function withSources(additions: readonly Addition[], places: readonly Place[]): Addition[] {
  const sources = new Map(places.map(({name, source}) => [name, source]))
  return additions.map((row) => ({...row, source: [sources.get(row.name), row.source].filter(Boolean).join('；')}))
}

/** Places that bear another name than in the lists, which is kept among their other names, as `npm run rename` does it. */
function renamed(made: readonly Place[], present: readonly Place[]): [from: string, to: string][] {
  const [listed, standing] = [new Set(made.map(({name}) => name)), new Set(present.map(({name}) => name))]
  return present.filter(({name}) => !listed.has(name)).flatMap(({name, aliases = []}) => aliases.filter((alias) => listed.has(alias) && !standing.has(alias)).map((alias): [string, string] => [alias, name]))
}

/** The text of a file: what the lists make of it put to what stands there. */
function textOf(made: Made[keyof Made], head: string, present: string | undefined): string {
  if (!present) return head + yamlOf(made)
  const [before, after] = Array.isArray(made) ? [placesIn(present).map(tidy), unitePlaces(placesIn(present), made)] : [linesIn(present), uniteLines(linesIn(present), made)]
  return isDeepStrictEqual(before, after) ? present : head + yamlOf(after)
}

function placesIn(text = ''): Place[] {
  return (parse(text) ?? []) as Place[]
}

function linesIn(text: string): Record<string, string> {
  return (parse(text) ?? {}) as Record<string, string>
}

/** Dates are quoted, as everywhere in the archive: other YAML readers take a bare one for a day or a number. */
function yamlOf(data: unknown): string {
  return stringify(data, {lineWidth: 0}).replace(/^( +(?:from|to|zoneFrom): )([\d/.-]+)$/gmu, '$1"$2"')
}
