import type {Site} from '../content.ts'
import {feedsOf} from '../site/feeds.ts'
import {routes} from '../site/routes.ts'

/** Route of the feed that follows a list, or undefined when the list has none. */
export function feedOf(site: Site, list: string): string | undefined {
  const lists = known.get(site) ?? new Set(feedsOf(site.catalog).map((feed) => feed.list))
  known.set(site, lists)
  return lists.has(list) ? routes.feed(list) : undefined
}

const known = new WeakMap<Site, Set<string>>()
