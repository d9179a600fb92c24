/** Every address of the site is made here, and only here. */
import {slugOf} from '../press/text/slug.ts'
import {leafOfLine} from './page-leaves.ts'
import type {PageRecord} from './records.ts'

export {slugOf}

/** Root-relative addresses, without the site's base path. Each ends in `/` or names a file. */
export const routes = {
  home: () => '/',
  article: (id: string) => `/articles/${id}/`,
  page: (id: string) => `/pages/${id}/`,
  /** a line of a raw page, on the leaf that shows it */
  line: (page: Pick<PageRecord, 'id' | 'leaves'>, line: number) => `${routes.leaf(routes.page(page.id), leafOfLine(page, line))}#L${line}`,
  pages: () => '/pages/',
  districts: () => '/districts/',
  district: (name: string) => `/districts/${slugOf(name)}/`,
  streets: () => '/streets/',
  street: (name: string) => `/streets/${slugOf(name)}/`,
  programs: () => '/programs/',
  program: (name: string) => `/programs/${slugOf(name)}/`,
  programIn: (name: string, district: string) => `/programs/${slugOf(name)}/${slugOf(district)}/`,
  dates: () => '/dates/',
  year: (year: string) => `/dates/${year}/`,
  month: (month: string) => `/dates/${month.slice(0, 4)}/${month.slice(5, 7)}/`,
  undated: () => '/dates/undated/',
  people: () => '/people/',
  bylines: () => '/bylines/',
  coverage: () => '/coverage/',
  /** @param limits names to which the search is limited; without a query it lists all that they leave */
  search: (query?: string, limits: {district?: string | undefined; street?: string | undefined; program?: string | undefined} = {}) => {
    const asked = Object.entries({q: query, ...limits}).flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
    return `/search/${asked.length > 0 ? '?' : ''}${asked.join('&')}`
  },
  data: () => '/data/',
  /** the n-th leaf of a list that is paged; the first is the list's own address. A page may be called p2, and its address is its name */
  leaf: (list: string, n: number) => (n === 1 ? list : `${list}${list === routes.pages() || list === routes.programs() ? 'list/' : 'p'}${n}/`),
  about: () => '/about/',
  /** picture that links to the site are shown with elsewhere */
  card: () => '/card.png',
  /** Atom feed of a list of articles, given by the list's own address */
  feed: (list = '/') => `${list}feed.xml`,
  /** a file of the archive's data */
  dataFile: (name: string) => `/data/${name}`,
}

/**
 * Makes addresses for a site that may live under a path.
 *
 * @example addressesFor('https://example.org/jiezhi/').to('/about/') // '/jiezhi/about/'
 */
export function addressesFor(site: string): Addresses {
  const {origin, pathname} = new URL(site)
  const base = pathname.replace(/\/+$/u, '')
  return {base: `${base}/`, to: (route) => base + route, absolute: (route) => origin + encodeURI(base + route)}
}

export interface Addresses {
  /** path of the site's root, begins and ends in `/` */
  base: string
  /** address within the host, for links */
  to(route: string): string
  /** whole address, percent-encoded, for feeds and metadata */
  absolute(route: string): string
}
