/** Every address of the site is made here, and only here. */

/**
 * The part of an address that stands for a name: letters, numbers and marks, so no name can be a path or break a link.
 * `“一核多元、融合共治”工作机制` → `一核多元融合共治工作机制`; `新郑市/城关乡` → `新郑市-城关乡`.
 * Two names with one slug are reported by check. Longer than 60 characters is cut and told apart by a hash of the name.
 */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFC')
    .replace(/\//g, '-')
    .replace(/[^\p{L}\p{N}\p{M}-]/gu, '')
  return slug.length <= 60 ? slug || 'x' : `${slug.slice(0, 50)}-${hashOf(name)}`
}

/** Root-relative addresses, without the site's base path. Each ends in `/` or names a file. */
export const routes = {
  home: () => '/',
  article: (id: string) => `/articles/${id}/`,
  page: (id: string, line?: number) => `/pages/${id}/${line ? `#L${line}` : ''}`,
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
  search: (query?: string) => `/search/${query ? `?q=${encodeURIComponent(query)}` : ''}`,
  data: () => '/data/',
  /** the n-th leaf of a list that is paged; the first is the list's own address */
  leaf: (list: string, n: number) => (n === 1 ? list : `${list}p${n}/`),
  about: () => '/about/',
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

/** 32-bit FNV-1a, base 36: only to tell cut names apart. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
