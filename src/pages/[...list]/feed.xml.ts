import {fillPage, loadSite, pageKey} from '../../content.ts'
import {feedsOf, writeAtom, type Feed} from '../../site/feeds.ts'
import {routes} from '../../site/routes.ts'

/** Atom feeds: of all articles, and of each list that has one. */
export async function getStaticPaths() {
  const site = await loadSite()
  return feedsOf(site.catalog).map((feed) => {
    fillPage(routes.feed(feed.list), () => [writeAtom(feed, site.catalog, site)])
    return {params: {list: feed.list.slice(1, -1) || undefined}, props: {feed}, cacheKey: pageKey(feed.title, feed.list, feed.articles)}
  })
}

export async function GET({props}: {props: {feed: Feed}}) {
  const site = await loadSite()
  return new Response(writeAtom(props.feed, site.catalog, site), {headers: {'content-type': 'application/atom+xml; charset=utf-8'}})
}
