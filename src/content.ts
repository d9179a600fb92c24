import {getCollection} from 'astro:content'
import {buildArchive} from './site/archive.ts'
import {buildContext} from './content.context.ts'
import {buildCatalog, type Catalog} from './site/catalog.ts'
import type {Archive, Outlines} from './site/records.ts'
import {findEvidence, type EvidenceBook} from './site/evidence.ts'
import {addressesFor, type Addresses} from './site/routes.ts'

export {fillFile, fillPage, buildContext, keyedOnly, pageKey, rendered} from './content.context.ts'

/** The archive as plain records, its shelves and its addresses: what nearly every page begins with. Read once for the whole build. */
export async function loadSite(): Promise<Site> {
  // During `astro dev` content changes under way, so nothing may be kept there.
  if (import.meta.env.DEV) return siteOf(await readArchive())
  return (site ??= readArchive().then(siteOf))
}

export interface Site extends Addresses {
  archive: Archive
  catalog: Catalog
  evidence: EvidenceBook
}

let site: Promise<Site> | undefined

function siteOf(loaded: Archive): Site {
  return {archive: loaded, catalog: buildCatalog(loaded), evidence: buildContext()?.evidence ?? findEvidence(loaded), ...addressesFor(loaded.info.site)}
}

async function readArchive(): Promise<Archive> {
  const ready = buildContext()
  if (ready) return ready.archive
  const [info, articles, pages, places, programs, outlines, withheld] = await Promise.all([
    getCollection('site'),
    getCollection('articles'),
    getCollection('pages'),
    getCollection('places'),
    getCollection('programs'),
    getCollection('outlines'),
    getCollection('withheld'),
  ])
  return buildArchive({
    info: info[0]!.data,
    articles: articles.map(({id, data}) => ({path: id, data: data.frontmatter, blocks: data.blocks})),
    pages: pages.map(({id, data}) => ({id, data: {...data.record, file: data.file}, lines: data.lines})),
    authority: {places: places.map(({data}) => data), programs: programs.map(({data}) => data)},
    outlines: outlines[0]?.data as Outlines | undefined,
    withheld: withheld[0]?.data.names ?? [],
  })
}
