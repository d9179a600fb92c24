import {x} from 'xastscript'
import type {Catalog} from './catalog.ts'
import {monthsOf, yearsOf} from './date-shelves.ts'
import {districtNames, programNames, townNames} from './place-names.ts'
import {routes, type Addresses} from './routes.ts'
import {writeXml} from './xml-text.ts'

/**
 * Sitemaps (sitemaps.org 0.9) of every page that search engines may keep: no withdrawn article, none that asks not to be kept, and
 * of subjects only those that have articles. One file holds 50,000 addresses at most; the first is the index of the others if
 * there are more.
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
    routes.districts(), routes.streets(), routes.programs(), routes.dates(), routes.undated(), routes.pages(),
    routes.people(), routes.bylines(), routes.coverage(), routes.data(), routes.about(),
    ...districtNames(catalog).filter((name) => catalog.byDistrict.has(name)).map(routes.district),
    ...townNames(catalog).filter((name) => catalog.byStreet.has(name)).map(routes.street),
    ...programNames(catalog).filter((name) => catalog.byProgram.has(name)).map(routes.program),
    ...yearsOf(catalog).map(routes.year),
    ...monthsOf(catalog).map(routes.month),
    // A raw page shows the words of all its articles, so one that must not be kept hides the page too.
    ...catalog.archive.pages
      .filter(({id}) => !(catalog.byPage.get(id) ?? []).some((article) => article.noindex && !article.withdrawn))
      .flatMap(({id, leaves}) => leaves.map((_, index) => routes.leaf(routes.page(id), index + 1))),
    ...catalog.archive.articles.filter((article) => !hidden.has(article)).flatMap(({id, leaves = []}) => [routes.article(id), ...leaves.map((_, index) => routes.leaf(routes.article(id), index + 2))]),
  ]
}

function write(root: string, item: string, addresses: string[]): string {
  const tree = x(root, {xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9'}, addresses.map((address) => x(item, [x('loc', address)])))
  return writeXml(tree)
}
