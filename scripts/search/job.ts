/**
 * Makes the search index beside the pages, in a process of its own: `node scripts/search/job.ts CONTENT UNITS OUT CACHE`, where UNITS is the
 * folder in which the build has kept what it read. Sends `{done, of, label}` for each bundle and `{articles}` at the end.
 */
import {mkdir} from 'node:fs/promises'
import {enableCompileCache} from 'node:module'
import {resolve} from 'node:path'

// After a small change most of the job's time would go into reading its own code again.
enableCompileCache(resolve('.cache/compiled'))
const [{archiveOfUnits}, {buildSearchIndex}, {readUnits}] = await Promise.all([import('../read/archive.ts'), import('./index.ts'), import('../read/unit-store.ts')])

const [content, keptIn, outDir, cacheDir] = process.argv.slice(2) as [string, string, string, string]
const {archive, wordsOf} = await archiveOfUnits(content, await readUnits(keptIn))
await mkdir(outDir, {recursive: true})
const {articles} = await buildSearchIndex({archive, wordsOf, outDir, cacheDir, onProgress: (progress) => process.send?.(progress)})
process.send?.({articles})
process.disconnect?.()
