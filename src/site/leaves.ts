import {routes} from './routes.ts'

/**
 * Cuts a long list into leaves, so that no page of the site grows without bound. An empty list has one empty leaf.
 *
 * @example leavesOf([1, 2, 3], 2) // [{number: 1, count: 2, items: [1, 2]}, {number: 2, count: 2, items: [3]}]
 */
export function leavesOf<Item>(items: Item[], size: number = LEAF_SIZE): Leaf<Item>[] {
  const count = leafCount(items.length, size)
  return Array.from({length: count}, (_, index) => ({
    number: index + 1,
    count,
    items: items.slice(index * size, (index + 1) * size),
  }))
}

/** How many leaves so many items have. */
export function leafCount(items: number, size: number = LEAF_SIZE): number {
  return Math.max(1, Math.ceil(items / size))
}

/**
 * Address of a place on a leaf, from a leaf of the same list: of the place alone where it is on that leaf, so that nothing is loaded.
 *
 * @param from number of the leaf on which the link stands
 * @example placeOnLeaf(to, '/streets/圃田乡/', 2, 't-2011', 1) // '/streets/圃田乡/p2/#t-2011'
 */
export function placeOnLeaf(to: (route: string) => string, list: string, leaf: number, id: string, from: number): string {
  return `${leaf === from ? '' : to(routes.leaf(list, leaf))}#${id}`
}

/** The leaf on which the item at an index stands. */
export function leafOf(index: number, size: number = LEAF_SIZE): number {
  return Math.floor(index / size) + 1
}

export interface Leaf<Item> {
  /** 1-based */
  number: number
  count: number
  items: Item[]
}

/** Sixty entries with their facts are about 60 KB of HTML. */
export const LEAF_SIZE = 60

/** What a rest parameter of Astro's router holds for a leaf of a list: `惠济区`, `惠济区/p2`. */
export function leafParam(slug: string, number: number): string {
  return routes.leaf(`${slug}/`, number).replace(/\/$/u, '')
}
