/**
 * Draws pages of a build that have a key, in a process of its own: `node scripts/build/render-job.ts CONTENT UNITS STAMP PROGRAM RENDERED
 * SITE`. In: lists of `PageTask`. Out: one message when it is ready, then for each list a list of `DrawnPage`.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {setBuildContext} from '../../src/content.context.ts'
import {archiveOfUnits} from '../read/unit-archive.ts'
import {readUnits} from '../read/unit-store.ts'
import {drawPage, pathsByFile} from './draw-pages.ts'
import type {DrawnPage, PageTask} from './render-worker.ts'
import {PageFrames} from './page-frames.ts'
import {PagePack} from './page-pack.ts'
import {loadProgram} from './page-program.ts'
import {codeStamp, stampOf} from './stamp.ts'
import {sha256} from '../sha256.ts'

const [content, units, stamp, folder, rendered, site] = process.argv.slice(2) as [string, string, string, string, string, string]
const read = await readUnits(units)
// Its pages are kept under keys that another process has made: they must be of the same content.
if (stampOf(await codeStamp(content), read.units.map(({digest}) => digest)) !== stamp) throw new Error('内容在建站时变了，请再建一次。')
setBuildContext({...await archiveOfUnits(content, read), stampOf: () => undefined, digest: sha256, renders: () => true})
const program = await loadProgram(folder)
const paths = await pathsByFile(program)
const frames = new PageFrames()
const pack = new PagePack(rendered)
let drawing = Promise.resolve()
process.on('message', (tasks: PageTask[]) => {
  drawing = drawing.then(async () => {
    const drawn: DrawnPage[] = []
    for (const task of tasks) drawn.push(await draw(task))
    pack.flush()
    process.send!(drawn)
  })
})
process.on('disconnect', () => process.exit())
process.send!([])

async function draw({file, former}: PageTask): Promise<DrawnPage> {
  const body = await drawPage(paths.get(file)!, program, frames)
  const page = pack.add(body)
  if (page.digest !== former) place(join(site, file), body, former !== undefined)
  return {file, ...page}
}

/** What lies there may be linked from elsewhere: it is unlinked, not written over. */
function place(path: string, body: Uint8Array, taken: boolean): void {
  if (taken) rmSync(path)
  else mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, body, {flag: 'wx'})
}
