import type {Place} from '../../src/press/authority/types.ts'
import {tidy} from './tidy.ts'

/**
 * Two lists of places as one, in the order of the first: what only one of them has stays, lists of names are put together, and where both say
 * something else the second is right.
 *
 * @example unitePlaces([{name: '甲镇', type: 'town', aliases: ['甲']}], [{name: '甲镇', aliases: ['甲乡'], to: '2010'}]) // [{name: '甲镇', type: 'town', aliases: ['甲', '甲乡'], to: '2010'}]
 */
export function unitePlaces(first: readonly Place[], second: readonly Partial<Place>[]): Place[] {
  const [before, after] = [byName(first), byName(second)]
  return uniteOrder([...before.keys()], [...after.keys()]).map((name) => {
    const [one, other]: [Partial<Place>, Partial<Place>] = [before.get(name) ?? {}, after.get(name) ?? {}]
    const lists = LISTS.map((field) => [field, uniteOrder(one[field] ?? [], other[field] ?? [])] as const)
    return tidy({type: 'town', ...one, ...other, ...Object.fromEntries(lists)} as Place)
  })
}

const LISTS = ['aliases', 'formerly', 'became'] as const

function byName<Entry extends Partial<Place>>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.name!, entry]))
}

/**
 * The same of files that list names line by line, `甲街道: 子社区、丑村(2016/2019)`; a name is the same whatever years stand behind it.
 */
export function uniteLines(first: Record<string, string>, second: Record<string, string>): Record<string, string> {
  const keys = uniteOrder(Object.keys(first), Object.keys(second))
  return Object.fromEntries(keys.map((key) => {
    const names = new Map([...namesOf(first[key]), ...namesOf(second[key])])
    return [key, uniteOrder([...namesOf(first[key]).keys()], [...namesOf(second[key]).keys()]).map((name) => names.get(name)!).join('、')]
  }))
}

function namesOf(line = ''): Map<string, string> {
  return new Map(line.split('、').filter(Boolean).map((text) => [text.replace(/\(.*$/u, ''), text]))
}

/** The names of both in the order of the first; one that only the second has stands behind its neighbour there. */
function uniteOrder(first: readonly string[], second: readonly string[]): string[] {
  const order = [...first]
  second.forEach((name, at) => {
    if (!order.includes(name)) order.splice(at === 0 ? order.length : order.indexOf(second[at - 1]!) + 1, 0, name)
  })
  return order
}
