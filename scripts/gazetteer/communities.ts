import type {VillageRow} from './rows.ts'
import type {TownsByCode} from './places.ts'

const LISTS_BEGIN = 2017
const LISTS_END = 2023

/** Town → its communities and villages in one line, `甲社区、乙村(2016/2019)`. */
export function listCommunities(villages: VillageRow[], towns: TownsByCode): Record<string, string> {
  const byTown = new Map<string, Map<string, {first: number; last: number}>>()
  for (const {town: code, name, first, last} of villages) {
    const town = towns.get(code)?.findLast((row) => row.first <= last && row.last >= first)
    if (!town) continue
    const list = byTown.get(town.name) ?? new Map()
    byTown.set(town.name, list)
    const common = shortForm(name)
    const seen = list.get(common)
    list.set(common, {first: Math.min(seen?.first ?? first, first), last: Math.max(seen?.last ?? last, last)})
  }
  return Object.fromEntries([...byTown].map(([town, list]) => [town, [...list].map(([name, {first, last}]) => name + years(first, last)).join('、')]))
}

/** 鑫源国际花园社区居民管理委员会 → 鑫源国际花园社区, as papers write it. */
function shortForm(name: string): string {
  return name.replace(/(社区|村)(居民|村民)?(管理)?委员会$/u, '$1')
}

function years(first: number, last: number): string {
  if (first <= LISTS_BEGIN && last >= LISTS_END) return ''
  return `(${first <= LISTS_BEGIN ? '..' : first}/${last >= LISTS_END ? '..' : last})`
}
