import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {Folder} from '../files.ts'
import {siteStamp} from './stamp.ts'

const STAMP = 'start.json'

/** Whether the project's own site, `dist`, is what its present content and code would be built into. */
export async function isBuilt(outDir: string): Promise<boolean> {
  if (!existsSync(join(outDir, 'index.html'))) return false
  const before = await new Folder('.cache').text(STAMP)
  return before !== undefined && before === (await siteStamp())
}

/**
 * Notes from what `dist` was built; sites in other folders are nobody's to pass over.
 *
 * @param stamp of the content as it was read, so that what changed meanwhile is built the next time
 */
export async function noteBuilt(outDir: string, stamp: string): Promise<void> {
  if (isOwn(outDir)) await new Folder('.cache').write(STAMP, stamp)
}

/** Before `dist` is replaced: the note must never speak of another site than the one that lies there. */
export async function forgetBuilt(outDir: string): Promise<void> {
  if (isOwn(outDir)) await new Folder('.cache').remove(STAMP)
}

function isOwn(outDir: string): boolean {
  return resolve(outDir) === resolve('dist')
}
