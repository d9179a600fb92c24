import {fillPage, loadSite, pageKey} from '../../content.ts'
import {feedsOf, writeAtom, type Feed} from '../../site/feeds.ts'
import {formerAddresses} from '../../site/moves.ts'
import {routes} from '../../site/routes.ts'

/** Atom feeds: of all articles, and of each list that has one, at its former addresses too, for programs that read feeds follow no page. */
export async function getStaticPaths() {
  const site = await loadSite()
  const former = formerAddresses(site.catalog, import.meta.env.MOVED)
  return feedsOf(site.catalog).flatMap((feed) =>
    [feed.list, ...(former.get(feed.list) ?? [])].map((list) => {
      fillPage(routes.feed(list), () => [writeAtom(feed, site.catalog, site)])
      return {params: {list: list.slice(1, -1) || undefined}, props: {feed}, cacheKey: pageKey(feed.title, feed.list, feed.articles)}
    }))
}

export async function GET({props}: {props: {feed: Feed}}) {
  const site = await loadSite()
  return new Response(writeAtom(props.feed, site.catalog, site), {headers: {'content-type': 'application/atom+xml; charset=utf-8'}})
}
