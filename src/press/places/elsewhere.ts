import type {CompiledAuthority} from '../authority/compiled.ts'
import type {PlaceContext} from './context.ts'
import {canBeginName} from './longer-names.ts'

/** A name of the list of other cities and counties that is none of this city's. */
export function isElsewhere({value}: PlaceContext): boolean {
  return value.elsewhere !== undefined && value.places.length === 0
}

/** A province: its own cities are named after it as well as others. */
export function isOfProvince({value}: PlaceContext): boolean {
  return value.elsewhere !== undefined && /(?:省|自治区)$/u.test(value.elsewhere)
}

/**
 * Another city's name right before the place: with its unit (洛南市城关镇), or without (洛南城关镇) where a name can begin and the word is none
 * of prose (会同石门镇) or follows its own city or province (洛南北川石门镇). A province before a district is that of this city, and a
 * county has no district.
 */
export function followsOtherCity({previous, before, value}: PlaceContext, {elsewhereStems, countyStems}: CompiledAuthority): boolean {
  const isDistrict = value.places[0]?.type === 'district'
  if (previous) return isElsewhere(previous) && !(isOfProvince(previous) && isDistrict && value.form === 'full')
  if (isDistrict) return false
  const quarter = QUARTER.exec(before)
  if (quarter && endsInCity(before.slice(0, quarter.index), elsewhereStems)) return true
  return STEM_LENGTHS.some((length) => {
    const [stem, above] = [before.slice(-length), before.slice(0, -length)]
    return (countyStems.has(stem) && canBeginName(above)) || (elsewhereStems.has(stem) && endsInCity(above, elsewhereStems))
  })
}

const STEM_LENGTHS = [2, 3]

/** What any city has: 洛南市老城区 is that city's. */
const QUARTER = /[老新古东西南北中]?[城郊市]区$/u

function endsInCity(before: string, stems: ReadonlySet<string>): boolean {
  const bare = before.replace(/[省市]$/u, '')
  return STEM_LENGTHS.some((length) => bare.length >= length && stems.has(bare.slice(-length)))
}

/**
 * A district or county right before a town that no list has: 临澜区学院路街道. Words for a part of any town (老城区, 辖区, 开发区, 全县) are no
 * names, and a district of the city itself would have been found.
 */
export function followsUnknownDistrict({previous, before, value}: PlaceContext): boolean {
  if (previous || !'区县'.includes(before.at(-1) ?? '-')) return false
  const isPart = value.form !== 'bare' && (value.places[0]?.type === 'town' || value.places[0]?.type === 'community')
  return isPart && UNKNOWN.test(before) && !GENERAL.test(before)
}

const UNKNOWN = /(?<=^|[,。、;:!?"“”()\s\d在到从与和及由对是的给向把于进往赴市省日天晚晨前午])(?!我|本|该|全|各|两|几|每|外|邻|这|那|某)\p{Script=Han}{1,3}[区县]$/u
const GENERAL =
  /(?:[辖社市城郊景园街校小片新地库山老灾特矿林牧农厂院营湖港房户]|城市|主城|中心|核心|开发|示范|实验|试验|集聚|聚集|产业|功能|工业|商务|商业|保税|高新|经开|风景|旅游|度假|管理|居民|居住|住宅|生活|建成|城乡|南部|北部|东部|西部|中部|行政|郊|市辖|贫困|山|大|小|百强|强|人口|农业)(?:区|县)$/u
