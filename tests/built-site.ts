import {existsSync} from 'node:fs'
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {buildSite} from '../scripts/build-site.ts'
import {siteStamp} from '../scripts/stamp.ts'

/**
 * The site built from the project's own content, for every test that reads it. Built by the first that asks; the others wait for
 * it; kept until content or code change.
 */
export async function builtSite(content = 'content', name = 'site'): Promise<string> {
  const folder = resolve('.cache/tested')
  const dir = join(folder, name)
  const stampFile = join(folder, `${name}.stamp`)
  await mkdir(folder, {recursive: true})
  const stamp = await siteStamp(resolve(content))
  const fresh = async () => existsSync(join(dir, 'index.html')) && (await readFile(stampFile, 'utf8').catch(() => '')) === stamp
  const unlock = await lock(join(folder, `${name}.lock`))
  try {
    if (!(await fresh())) {
      const report: string[] = []
      await buildSite({outDir: dir, content, say: (line) => report.push(line)}).catch((error: Error) => {
        throw new Error(`${error.message}\n${report.join('\n')}`)
      })
      await writeFile(stampFile, stamp)
    }
  } finally {
    await unlock()
  }
  return dir
}

/** Waits until no other process of the tests holds the lock; one left by a process that is gone is taken over. */
async function lock(file: string): Promise<() => Promise<void>> {
  for (;;) {
    const taken = await writeFile(file, String(process.pid), {flag: 'wx'}).then(() => true, () => false)
    if (taken) return () => rm(file, {force: true})
    const holder = Number(await readFile(file, 'utf8').catch(() => '0'))
    if (holder > 0 && !isAlive(holder)) await rm(file, {force: true})
    else await new Promise((done) => setTimeout(done, 250))
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
