import {x} from 'xastscript'
import {companionsOf, type Catalog} from './catalog.ts'
import {monthsOf, yearsOf} from './date-shelves.ts'
import {leafCount} from './leaves.ts'
import {districtNames, programNames, townNames} from './place-names.ts'
import {routes, type Addresses} from './routes.ts'
import {writeXml} from './xml-text.ts'

/**
 * Sitemaps (sitemaps.org 0.9) of every page that search engines may keep: no withdrawn article, none that asks not to be kept, and
 * of subjects, alone and in a district, only those that have articles. The indexes of names, programs and raw pages have their first leaf
 * here, since all that they lead to is here too. One file holds 50,000 addresses at most; the first is the index of the others if there
 * are more.
 *
 * @example sitemapsOf(catalog, addresses) // [{name: 'sitemap.xml', text: '<?xml …'}]
 */
export function sitemapsOf(catalog: Catalog, {absolute}: Addresses, limit = 50_000): {name: string; text: string}[] {
  const addresses = [...new Set(routesOf(catalog))].map(absolute)
  if (addresses.length <= limit) return [{name: 'sitemap.xml', text: write('urlset', 'url', addresses)}]
  const parts = Array.from({length: Math.ceil(addresses.length / limit)}, (_, index) => ({
    name: `sitemap-${index + 1}.xml`,
    text: write('urlset', 'url', addresses.slice(index * limit, (index + 1) * limit)),
  }))
  return [{name: 'sitemap.xml', text: write('sitemapindex', 'sitemap', parts.map(({name}) => absolute(`/${name}`)))}, ...parts]
}

function routesOf(catalog: Catalog): string[] {
  const hidden = new Set(catalog.archive.articles.filter(({withdrawn, noindex}) => withdrawn || noindex))
  return [
    routes.home(),
    routes.districts(), routes.streets(), routes.programs(), routes.dates(), routes.pages(),
    routes.people(), routes.bylines(), routes.coverage(), routes.data(), routes.about(),
    ...districtNames(catalog).flatMap((name) => leavesIn(routes.district(name), catalog.byDistrict.get(name))),
    ...townNames(catalog).flatMap((name) => leavesIn(routes.street(name), catalog.byStreet.get(name))),
    ...programNames(catalog).flatMap((name) => programRoutes(catalog, name)),
    ...yearsOf(catalog).flatMap((year) => leavesOfTime(routes.year(year), catalog.byYear.get(year), catalog.events.get(year))),
    ...monthsOf(catalog).flatMap((month) => leavesOfTime(routes.month(month), catalog.byMonth.get(month), catalog.events.get(month))),
    ...leavesOfTime(routes.undated(), catalog.approximate),
    // A raw page shows the words of all its articles, so one that must not be kept hides the page too.
    ...catalog.archive.pages
      .filter(({id}) => !(catalog.byPage.get(id) ?? []).some((article) => article.noindex && !article.withdrawn))
      .flatMap(({id, leaves}) => leaves.map((_, index) => routes.leaf(routes.page(id), index + 1))),
    ...catalog.archive.articles.filter((article) => !hidden.has(article)).flatMap(({id, leaves = []}) => [routes.article(id), ...leaves.map((_, index) => routes.leaf(routes.article(id), index + 2))]),
  ]
}

/** A program's list, and those of its districts. */
function programRoutes(catalog: Catalog, name: string): string[] {
  const articles = catalog.byProgram.get(name) ?? []
  const districts = companionsOf(articles, catalog.districtsOf).map((district) => ({route: routes.programIn(name, district.name), count: district.count}))
  return [...leavesIn(routes.program(name), articles), ...districts.flatMap(({route, count}) => leaves(route, count))]
}

/** None of a list without articles. */
function leavesIn(list: string, articles: readonly unknown[] = []): string[] {
  return articles.length === 0 ? [] : leaves(list, articles.length)
}

/** Articles and events stand on the same leaves. */
function leavesOfTime(list: string, articles: readonly unknown[] = [], events: readonly unknown[] = []): string[] {
  return leaves(list, Math.max(articles.length, events.length))
}

function leaves(list: string, items: number): string[] {
  return Array.from({length: leafCount(items)}, (_, index) => routes.leaf(list, index + 1))
}

function write(root: string, item: string, addresses: string[]): string {
  const tree = x(root, {xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9'}, addresses.map((address) => x(item, [x('loc', address)])))
  return writeXml(tree)
}
