import {createWriteStream, existsSync} from 'node:fs'
import {cp, mkdir, readdir, rename} from 'node:fs/promises'
import {join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {linesOf} from '../read/kept-lines.ts'
import {FACTS} from '../read/unit-store.ts'
import {WORDS} from '../read/unit-words.ts'

/** Where in a year's folder its jobs leave what they made: the same three that a build keeps. */
export function partsOf(folder: string): {units: string; search: string; rendered: string} {
  return {units: join(folder, 'units'), search: join(folder, 'search'), rendered: join(folder, 'rendered')}
}

/** Lays the units of several years into one folder; of years that were read by other rules than the first nothing is taken. */
export async function joinUnits(folders: readonly string[], to: string): Promise<void> {
  await mkdir(to, {recursive: true})
  for (const name of [WORDS, FACTS]) {
    const temporary = join(to, `${name}.joined`)
    const out = createWriteStream(temporary)
    await pipeline(linesOfAll(folders.map((folder) => join(folder, name)), name === FACTS), out)
    await rename(temporary, join(to, name))
  }
}

/** Lays a year's search bundles beside the others. */
export async function copyBundles(from: string, to: string): Promise<void> {
  await mkdir(to, {recursive: true})
  for (const name of await readdir(from).catch(() => [])) await cp(join(from, name), join(to, name), {recursive: true})
}

/** The lines of all files that there are. With `headed`, files whose first line is not that of the first are left out. */
async function* linesOfAll(files: readonly string[], headed: boolean): AsyncGenerator<Buffer> {
  let head: Buffer | undefined
  for (const file of files.filter((file) => existsSync(file))) {
    let first = headed
    for await (const line of linesOf(file)) {
      if (first && head && !line.equals(head)) break
      if (!first || !head) yield Buffer.concat([line, NEWLINE])
      if (first) head ??= Buffer.from(line)
      first = false
    }
  }
}

const NEWLINE = Buffer.from('\n')
