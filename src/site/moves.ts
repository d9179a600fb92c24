import {companionsOf, type Catalog} from './catalog.ts'
import {leafCount} from './leaves.ts'
import {silentPrograms} from './place-names.ts'
import {routes} from './routes.ts'

/**
 * Every former address of a page, by its present one: those that were renamed, and those of a program in a district where either
 * was, unless a row of its own says where it leads. An address renamed to a program that nothing reports leads nowhere and is left out.
 *
 * @param redirects former address → present one, as editors keep them, without a slash at the former's end
 * @example formerAddresses(catalog, {'/programs/旧名': '/programs/新名/'}).get('/programs/新名/二七区/') // ['/programs/旧名/二七区/']
 */
export function formerAddresses(catalog: Catalog, redirects: Readonly<Record<string, string>>): ReadonlyMap<string, string[]> {
  const former = new Map<string, string[]>()
  const gone = new Set(silentPrograms(catalog).map(routes.program))
  for (const [from, to] of Object.entries(redirects)) if (!gone.has(to)) former.set(to, [...(former.get(to) ?? []), `${from}/`])
  const own = new Map(former)
  const stated = new Set(Object.keys(redirects).map((from) => `${from}/`))
  const called = (route: string) => [route, ...(own.get(route) ?? [])]
  for (const [program, articles] of catalog.byProgram) {
    for (const district of new Set(articles.flatMap(catalog.districtsOf))) {
      const pair = routes.programIn(program, district)
      const addresses = called(routes.program(program)).flatMap((list) => called(routes.district(district)).map((route) => list + route.slice(routes.districts().length)))
      const others = addresses.filter((address) => address !== pair && !stated.has(address))
      if (others.length > 0) former.set(pair, [...(former.get(pair) ?? []), ...others])
    }
  }
  return former
}

/**
 * Every address that leads on, and where to: of each former address of a list its further leaves too, which bookmarks name. A list that
 * was renamed has on each leaf what it had there; one that was merged into another may have had fewer.
 *
 * @param redirects as of `formerAddresses`
 * @example movedPages(catalog, {'/programs/旧名': '/programs/新名/'})[1] // {from: '/programs/旧名/p2/', to: '/programs/新名/p2/'}
 */
export function movedPages(catalog: Catalog, redirects: Readonly<Record<string, string>>): {from: string; to: string}[] {
  const leaves = leavesByList(catalog)
  return [...formerAddresses(catalog, redirects)].flatMap(([list, former]) =>
    former.flatMap((address) => (leaves.get(list) ?? ['']).map((leaf) => ({from: address + leaf, to: list + leaf}))))
}

/** The leaves of each list that may be renamed, by the list's address, as what follows it there: nothing, `p2/`. */
function leavesByList(catalog: Catalog): Map<string, string[]> {
  const lists = new Map<string, string[]>()
  for (const [name, {length}] of catalog.byDistrict) lists.set(routes.district(name), leaves(length))
  for (const [name, {length}] of catalog.byStreet) lists.set(routes.street(name), leaves(length))
  for (const [name, articles] of catalog.byProgram) {
    lists.set(routes.program(name), leaves(articles.length))
    for (const {name: district, count} of companionsOf(articles, catalog.districtsOf)) lists.set(routes.programIn(name, district), leaves(count))
  }
  return lists
}

function leaves(articles: number): string[] {
  return Array.from({length: leafCount(articles)}, (_, index) => routes.leaf('', index + 1))
}
