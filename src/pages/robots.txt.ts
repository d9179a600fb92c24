import {loadSite} from '../content.ts'

/** Everything may be read; the sitemap says what there is. */
export async function GET() {
  const {absolute} = await loadSite()
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap.xml')}\n`)
}
