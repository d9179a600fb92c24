import {pageKey, type Site} from '../content.ts'
import type {ArticleRecord} from '../site/records.ts'
import {bylineIndex, peopleIndex, type NameIndex} from '../site/people.ts'

/** The indexes of names, made once for each state of the site: `routeOf` says where a name stands in them. */
export function nameIndexes(site: Site): {people: NameIndex; bylines: NameIndex} {
  const known = made.get(site) ?? {people: peopleIndex(site.catalog), bylines: bylineIndex(site.catalog)}
  made.set(site, known)
  return known
}

const made = new WeakMap<Site, {people: NameIndex; bylines: NameIndex}>()

/** Key of one leaf of an index. */
export function nameLeafKey({leaves, initials}: NameIndex, number: number): string | undefined {
  const {count, items} = leaves[number - 1]!
  const names = items.map(({name, articles}) => [name, ...articles.map(({as}) => as)])
  return pageKey(number, count, JSON.stringify([initials, leaves.map((leaf) => leaf.items[0]?.name), names]), items.flatMap(({articles}) => articles.map(({article}) => article)))
}

/** Where the names of an article stand in the indexes, for those who keep its page: they change with other articles. */
export function nameRoutes(site: Site, {people, reporters, correspondents, photographers}: ArticleRecord): string[] {
  const indexes = nameIndexes(site)
  return [
    ...people.map(({name}) => indexes.people.routeOf(name) ?? ''),
    ...[...reporters, ...correspondents, ...photographers].map((name) => indexes.bylines.routeOf(name) ?? ''),
  ]
}
