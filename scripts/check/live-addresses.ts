import type {UnitNames} from '../../src/press/check/archive.ts'
import type {Authority} from '../../src/press/authority/types.ts'
import {articleIdOf} from '../../src/press/text/slug.ts'
import {routes} from '../../src/site/routes.ts'

/**
 * Whether a page or a file of the site stands at an address, or will when its first article comes: of lists that are paged any leaf is
 * taken to be there.
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
    const [, section = '', name, rest = ''] = /^\/([^/]*)\/?(?:([^/]+)(?:\/(.*))?)?$/su.exec(address) ?? []
    if (name === undefined) return section === '' || FILES.test(section) || LISTS.has(section) || BELOW.has(section)
    const alone = BELOW.get(section)
    if (alone) return alone.test(slashed(address.slice(section.length + 2)))
    const below = slashed(rest)
    if (LISTS.get(section)?.test(slashed(`${name}/${rest}`))) return true
    if (!live.has(`/${section}/${name}/`)) return false
    const district = section === 'programs' ? /^[^/]+\//u.exec(below)?.[0] : undefined
    return OF_NAMED[section]!.test(district !== undefined && live.has(routes.districts() + district) ? below.slice(district.length) : below)
  }
}

/** With a slash at its end, unless it names a file. */
function slashed(path: string): string {
  return path === '' || /\.[a-z]+$/u.test(path) ? path.replace(/\/$/u, '') : path.replace(/\/*$/u, '/')
}

/** Beside the pages, at the site's root. */
const FILES = /^(?:index\.html|404(?:\.html)?|feed\.xml|sitemap[\w-]*\.xml|robots\.txt|opensearch\.xml|SHA256SUMS|_headers|card\.png|favicon\.svg|pagefind|_assets)$/u

const ALONE = /^$/u
const LEAVES = /^(?:p\d+\/)?$/u
/** Pages that stand alone, or whose leaves bear no name that an editor gives; what may follow their addresses. */
const BELOW: ReadonlyMap<string, RegExp> = new Map(Object.entries({
  dates: /^(?:(?:\d{4}\/(?:\d\d\/)?|undated\/)(?:p\d+\/)?)?$/u,
  people: LEAVES,
  bylines: LEAVES,
  coverage: ALONE,
  search: ALONE,
  about: ALONE,
  data: /^(?:(?:articles|places|programs|mentions)\.csv|articles\.jsonl|(?:\d{4}|undated|manifest)\.json)?$/u,
  pagefind: /./u,
  _assets: /./u,
}))

const OF_LIST = /^(?:list\/\d+\/)?$/u
/** Lists of pages that bear names; what may follow their addresses beside a name. */
const LISTS = new Map([['districts', ALONE], ['streets', ALONE], ['programs', OF_LIST], ['pages', OF_LIST]])
/** What may follow the address of a page that bears a name. */
const OF_NAMED: Readonly<Record<string, RegExp>> = {
  districts: /^(?:p\d+\/|feed\.xml)?$/u,
  streets: /^(?:p\d+\/|feed\.xml)?$/u,
  programs: /^(?:p\d+\/|feed\.xml)?$/u,
  pages: LEAVES,
  articles: LEAVES,
}
