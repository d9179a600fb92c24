/**
 * Makes the search index beside the pages, in a process of its own: `node scripts/search-job.ts CONTENT UNITS OUT CACHE`, where UNITS is the
 * file in which the build has kept what it read. Sends `{done, of, label}` for each bundle and `{articles}` at the end.
 */
import {mkdir} from 'node:fs/promises'
import {archiveOfUnits} from './archive.ts'
import {buildSearchIndex} from './search-index.ts'
import {keptUnits} from './units.ts'

const [content, keptIn, outDir, cacheDir] = process.argv.slice(2) as [string, string, string, string]
const kept = await keptUnits(keptIn)
const archive = await archiveOfUnits(content, [...kept.values()].map(({unit}) => unit))
await mkdir(outDir, {recursive: true})
const {articles} = await buildSearchIndex({archive, outDir, cacheDir, onProgress: (progress) => process.send?.(progress)})
process.send?.({articles})
process.disconnect?.()
