import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {writeArchive} from '../../bench/archive.ts'
import {readStage} from '../../bench/scenes.ts'
import {cacheOf} from '../../scripts/build/site.ts'

export interface SmallArchive {
  /** for what a test writes */
  folder: string
  content: string
  /** takes away the folder and what was kept of its builds */
  remove(): Promise<void>
}

/** Forty generated articles of two years in a folder of their own; the same `seed` gives the same articles. */
export async function smallArchive(seed: string): Promise<SmallArchive> {
  const root = resolve(import.meta.dirname, '../..')
  const folder = await mkdtemp(join(tmpdir(), `jiezhi-${seed}-`))
  const content = join(folder, 'content')
  const authority = join(root, 'content/authority')
  await writeArchive({folder: content, articles: 40, seed, stage: await readStage(authority), authority, site: join(root, 'content/site.yaml'), papers: ['郑州日报'], firstYear: 2012, years: 2})
  const remove = async () => {
    for (const path of [folder, ...Object.values(cacheOf(content))]) await rm(path, {recursive: true, force: true})
  }
  return {folder, content, remove}
}
