/** The folder that a site is to take: only what a build made may ever give way to it. */
import {lstatSync, rmSync} from 'node:fs'
import {cp, lstat, mkdir, readdir, rename} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {BuildFailure} from './failure.ts'
import {leftByDead} from '../leavings.ts'
import {foreignFilesOf} from './foreign-files.ts'

/**
 * Throws `BuildFailure` unless there is nothing at `target`, or an empty folder, or a site that a build made with no file of anybody else's in
 * it: whatever lies there is removed when the new site takes its place.
 *
 * @example await refuseForeignFiles(resolve('dist'))
 */
export async function refuseForeignFiles(target: string): Promise<void> {
  const stats = await lstat(target).catch(absent)
  if (stats === undefined) return
  if (!stats.isDirectory()) throw new BuildFailure(`${target} 是文件或符号链接，不是文件夹；网站会取代它，所以没有建站。${ELSEWHERE}`)
  const foreign = await foreignFilesOf(target)
  if (foreign.length > 0) throw new BuildFailure(`${target} 里有不是建站写下的文件：${named(foreign)}；网站会取代整个文件夹，所以没有建站。请把它们移到别处，或者${ELSEWHERE}`)
}

/**
 * The same for the folder of one year's parts.
 *
 * @param parts names of what may lie there
 */
export async function refuseForeignPart(folder: string, parts: readonly string[]): Promise<void> {
  const foreign = (await readdir(folder).catch((error: NodeJS.ErrnoException) => absent(error) ?? [])).filter((name) => !parts.includes(name))
  if (foreign.length > 0) throw new BuildFailure(`${folder} 里有不是建站写下的文件：${named(foreign)}；一年的部分要独占一个文件夹，所以什么都没有做。${ELSEWHERE}`)
}

/**
 * Mends what a build has left that was killed while its site took the place: the former site comes back where it was already moved away, all
 * else is removed. What running builds are at stays. Answers whether a site came back.
 */
export async function mendPlace(target: string): Promise<boolean> {
  const formers = besideLeft(target, OLD)
  const missing = (await lstat(target).catch(absent)) === undefined
  const last = missing ? formers.map((path) => ({path, moved: lstatSync(path).ctimeMs})).sort((a, b) => b.moved - a.moved)[0]?.path : undefined
  if (last !== undefined) await rename(last, target)
  for (const path of [...formers, ...besideLeft(target, NEW)]) if (path !== last) rmSync(path, {recursive: true, force: true})
  return last !== undefined
}

/** Puts the new site in place of the former, which stays until the new one lies whole beside it, and is put aside for the next build. */
export async function replaceSite(target: string, staging: string, aside: string): Promise<void> {
  const [fresh, former] = [`${target}${NEW}${process.pid}`, `${target}${OLD}${process.pid}`]
  await mkdir(dirname(target), {recursive: true})
  try {
    await rename(staging, fresh).catch(async (error: NodeJS.ErrnoException) => {
      // Another disk.
      if (error.code !== 'EXDEV') throw error
      await cp(staging, fresh, {recursive: true})
    })
    // Somebody may have put a file there while the site was built.
    await refuseForeignFiles(target)
    const had = await rename(target, former).then(() => true, (error: NodeJS.ErrnoException) => absent(error) ?? false)
    await rename(fresh, target).catch(async (error: Error) => {
      if (had) await rename(former, target)
      throw error
    })
    if (had) await putAside(former, aside)
  } finally {
    rmSync(fresh, {recursive: true, force: true})
  }
}

// Names that nobody gives to a copy of a site: what bears one is removed.
const NEW = '.jiezhi-new-'
const OLD = '.jiezhi-old-'

function besideLeft(target: string, mark: string): string[] {
  const start = `${basename(target)}${mark}`
  return leftByDead(dirname(target), (name) => (name.startsWith(start) ? name.slice(start.length) : undefined))
}

const ELSEWHERE = '请用 --outDir 另选一个还不存在的或空的文件夹。'

function named(files: readonly string[]): string {
  return `${files.slice(0, 3).join('、')}${files.length > 3 ? ' 等' : ''}`
}

/** Keeps a site for the next build, which begins with it; without its index, which lies in a cache of its own. */
async function putAside(site: string, aside: string): Promise<void> {
  for (const old of [aside, join(site, 'pagefind')]) rmSync(old, {recursive: true, force: true})
  await mkdir(dirname(aside), {recursive: true})
  // On another disk it is not worth copying. Removed in one call of the system's: thousands of small ones take several times as long.
  await rename(site, aside).catch(() => rmSync(site, {recursive: true, force: true}))
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
