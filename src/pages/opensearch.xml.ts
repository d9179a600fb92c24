import {loadSite} from '../content.ts'
import {writeOpenSearch} from '../site/opensearch.ts'

/** The OpenSearch description. */
export async function GET() {
  const site = await loadSite()
  return new Response(writeOpenSearch(site.archive.info, site), {headers: {'content-type': 'application/opensearchdescription+xml; charset=utf-8'}})
}
