import {loadSite, pageKey} from '../../content.ts'
import {feedsOf, writeAtom, type Feed} from '../../site/feeds.ts'

/** Atom feeds: of all articles, and of each list that has one. */
export async function getStaticPaths() {
  const {catalog} = await loadSite()
  return feedsOf(catalog).map((feed) => ({params: {list: feed.list.slice(1, -1) || undefined}, props: {feed}, cacheKey: pageKey(feed.title, feed.list, feed.articles)}))
}

export async function GET({props}: {props: {feed: Feed}}) {
  const site = await loadSite()
  return new Response(writeAtom(props.feed, site.catalog, site), {headers: {'content-type': 'application/atom+xml; charset=utf-8'}})
}
