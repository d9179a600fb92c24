import type {UnitNames} from '../../src/press/check/archive.ts'
import type {Authority} from '../../src/press/authority/types.ts'
import {articleIdOf} from '../../src/press/text/slug.ts'
import {routes} from '../../src/site/routes.ts'

/**
 * Whether a page of the site stands at an address, or will when its first article comes. What is below a page's address is taken for a
 * leaf of it.
 *
 * @example liveAddresses(units, authority)('/districts/中原区/') // true
 */
export function liveAddresses(units: readonly UnitNames[], {places, programs}: Pick<Authority, 'places' | 'programs'>): (address: string) => boolean {
  const live = new Set([
    ...places.flatMap(({name, type}) => (type === 'town' ? [routes.street(name)] : type === 'community' ? [] : [routes.district(name)])),
    ...programs.flatMap(({name, rejected}) => (rejected ? [] : [routes.program(name)])),
    ...units.flatMap(({id, raw}) => (raw === undefined ? [] : [routes.page(id)])),
    ...units.flatMap(({articles}) => articles.map((file) => routes.article(articleIdOf(file.replace(/^content\/articles\//u, ''))))),
  ])
  return (address) => {
    const [section, name] = address.split('/').slice(1)
    if (!section || address === routes.feed() || ALONE.includes(`/${section}/`)) return true
    return LISTS.includes(`/${section}/`) && (!name || live.has(`/${section}/${name}/`))
  }
}

/** Pages that stand alone, or whose leaves bear no name that an editor gives. */
const ALONE = [routes.dates(), routes.people(), routes.bylines(), routes.coverage(), routes.search(), routes.data(), routes.about()]
const LISTS = [routes.districts(), routes.streets(), routes.programs(), routes.pages(), routes.article('').slice(0, -1)]
