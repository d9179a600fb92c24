import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {promisify} from 'node:util'
import {siteStamp} from '../scripts/build/stamp.ts'

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
      await build(dir, content)
      await writeFile(stampFile, stamp)
    }
  } finally {
    await unlock()
  }
  return dir
}

/** Builds as an editor does, in a process of its own. */
async function build(dir: string, content: string): Promise<void> {
  await promisify(execFile)(process.execPath, ['scripts/build.ts', '--outDir', dir], {
    env: {...process.env, JIEZHI_CONTENT: resolve(content)},
    maxBuffer: 16_000_000,
  }).catch((error: Error & {stdout?: string; stderr?: string}) => {
    throw new Error(`${error.stdout}\n${error.stderr}`)
  })
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
