/**
 * Makes the search index beside the pages, in a process of its own: `node scripts/search/job.ts CONTENT UNITS OUT CACHE`, where UNITS is the
 * folder in which the build has kept what it read. Sends `{done, of, label}` for each bundle and `{articles}` at the end.
 */
import {mkdir} from 'node:fs/promises'
import {archiveOfUnits} from '../read/unit-archive.ts'
import {readUnits} from '../read/unit-store.ts'
import {buildSearchIndex} from './index.ts'

const [content, keptIn, outDir, cacheDir] = process.argv.slice(2) as [string, string, string, string]
const {archive, wordsOf} = await archiveOfUnits(content, await readUnits(keptIn))
await mkdir(outDir, {recursive: true})
const {articles} = await buildSearchIndex({archive, wordsOf, outDir, cacheDir, onProgress: (progress) => process.send?.(progress)})
process.send?.({articles})
process.disconnect?.()
