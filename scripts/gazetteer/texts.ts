import {stringify} from 'yaml'
import {listCommunities} from './communities.ts'
import {buildPlaces} from './places.ts'
import type {Overlay, TownRow, VillageRow} from './rows.ts'

/**
 * The texts of places.yaml, communities.yaml and elsewhere.yaml, by file name, made of the collected lists. Equal lists give equal bytes.
 */
export function authorityTexts({towns, villages, overlay, outlines, elsewhere, notes}: GazetteerLists): Map<string, string> {
  const districts = outlines.objects.districts.geometries.map(({id, properties}) => ({code: id, name: properties.name}))
  const {places, townsByCode} = buildPlaces(districts, towns, overlay)
  const data = {
    'places.yaml': places,
    'communities.yaml': listCommunities(villages, townsByCode),
    'elsewhere.yaml': Object.fromEntries(elsewhere.map(({city, counties}) => [city, counties.join('、')])),
  }
  return new Map(Object.entries(data).map(([name, value]) => {
    const head = [HEADS[name as keyof typeof data], MADE, notes[name as keyof typeof data]].filter(Boolean)
    return [name, `${head.map((line) => `# ${line}\n`).join('')}${yamlOf(value)}`]
  }))
}

/** The files of content/authority/gazetteer/, parsed. */
export interface GazetteerLists {
  towns: TownRow[]
  villages: VillageRow[]
  overlay: Overlay
  /** TopoJSON of the districts, each with its code and name */
  outlines: {objects: {districts: {geometries: {id: string; properties: {name: string}}[]}}}
  elsewhere: {city: string; counties: string[]}[]
  /** by the file that is made: where its names come from, a sentence for editors */
  notes: Partial<Record<keyof typeof HEADS, string>>
}

/** What stands at the head of each file: what it holds and how it is written. Where a city's names come from stands beside its lists. */
const HEADS = {
  'places.yaml': '区县、功能区、街道乡镇。改名、合并、撤销写在 from、to、formerly、became。',
  'communities.yaml': '社区与村：街道乡镇（places.yaml 中的名称）→ 名单，用顿号隔开。括号内是名录里见到它的年份，没有括号的历年都有。',
  'elsewhere.yaml': '外地：市 → 所辖区县。文中出现它们，说明同名的地方多半不在本市。',
}
const MADE = '由 node scripts/gazetteer.ts 按 gazetteer/ 里的名录写成，编者可以增补；名录有误，请改名录。'

/** Dates are quoted, as everywhere in the archive: other YAML readers take a bare one for a day or a number. */
function yamlOf(data: unknown): string {
  return stringify(data, {lineWidth: 0}).replace(/^( +(?:from|to|zoneFrom): )([\d/.-]+)$/gmu, '$1"$2"')
}
