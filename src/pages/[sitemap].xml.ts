import {loadSite} from '../content.ts'
import {sitemapsOf} from '../site/sitemap.ts'

/** The sitemaps. */
export async function getStaticPaths() {
  const site = await loadSite()
  return sitemapsOf(site.catalog, site).map(({name, text}) => ({params: {sitemap: name.replace(/\.xml$/u, '')}, props: {text}}))
}

export function GET({props}: {props: {text: string}}) {
  return new Response(props.text, {headers: {'content-type': 'application/xml; charset=utf-8'}})
}
