import {articleSources, pageSources, readBasics} from '../../src/content.read.ts'
import {buildArchive} from '../../src/site/archive.ts'
import type {Archive} from '../../src/site/records.ts'
import {contentDir, Folder} from '../files.ts'

/** The archive of a content folder without Astro: the same records that the site is made of. Throws on unreadable content. */
export async function readArchive(dir: string = contentDir()): Promise<Archive> {
  const folder = new Folder(dir)
  const [articles, pages] = await Promise.all([articleSources(folder), pageSources(folder)])
  const {authority, info, outlines, withheld} = await readBasics(folder)
  return buildArchive({
    info, authority, outlines, withheld,
    articles: articles.map((source) => ({path: source.id, source: source.read()})).map(({path, source}) => ({path, data: source.frontmatter, blocks: source.blocks})),
    pages: pages.map((page) => ({id: page.id, part: page.read()})).map(({id, part}) => ({id, data: {...part.record, file: part.file}, lines: part.lines})),
  })
}
