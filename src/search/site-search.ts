import {routes} from '../site/routes.ts'
import type {SearchClient} from './client.ts'
import {isNarrowed, type SearchOptions} from './options.ts'

/**
 * The search as a function, for pages that embed it and for tests: all articles that hold what is asked, in order; without words,
 * all within the limits, and none where there are no limits either. Other names
 * of places and programs are looked for only with `expand`. A period that no calendar has is an error.
 *
 * @param base path of the site's root, begins and ends in `/`
 * @example (await siteSearch('二七区 拆迁', {from: '2011'})).results[0].title
 */
export function siteSearchOver(client: SearchClient, base: string): SiteSearch {
  return async (query, options = {}) => {
    if (query.trim() === '' && !isNarrowed(options)) return {total: 0, results: []}
    const {search, total} = await client.call('search', [query, options])
    const rows = await client.call('rows', [search])
    const results = rows.map(({id, title, called, date}, position): SiteResult => {
      const result = {id, url: base + routes.article(id).slice(1), title: title || called || '', ...(date && {date})}
      const text = async () => {
        const [shown] = await client.call('show', [search, position, position + 1])
        // A worker that was started anew may have read a newer index.
        if (shown?.id !== id) throw new Error('检索索引更新了，请重新检索。')
        return shown.excerpt.map((piece) => piece.text).join('')
      }
      // Not enumerable: a result can be copied and written as JSON.
      return Object.defineProperty(result, 'excerpt', {value: text}) as SiteResult
    })
    return {total, results}
  }
}

export type SiteSearch = (query: string, options?: SearchOptions) => Promise<{total: number; results: SiteResult[]}>

export interface SiteResult {
  id: string
  /** path of the article's page */
  url: string
  title: string
  /** EDTF */
  date?: string
  /** the place of the words in the text, loaded when asked for */
  excerpt(): Promise<string>
}
