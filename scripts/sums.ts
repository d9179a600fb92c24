import {readdir, readFile, writeFile} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {sha256} from './sha256.ts'

/** Name of the file at the site's root that lists the SHA-256 of every other file, as `sha256sum -c` reads it. */
export const SUMS = 'SHA256SUMS'

/** Settings for hosts, which take them and do not hand them out. */
export const HOST_FILES: ReadonlySet<string> = new Set(['_headers'])

/** Lists every file of a built site with its digest. Equal sites give equal bytes. */
export async function writeSums(dir: string): Promise<void> {
  const names = (await filesOf(dir)).filter((name) => name !== SUMS)
  const digests = new Map<string, string>()
  // A few at a time: a large site has more files than may be open at once.
  for (let at = 0; at < names.length; at += TOGETHER) await Promise.all(names.slice(at, at + TOGETHER).map(async (name) => digests.set(name, sha256(await readFile(join(dir, name))))))
  await writeFile(join(dir, SUMS), sumsText(digests))
}

/** Writes one file of a built site, and its digest into the list; what the list says of all others stays, so that damage is still found. */
export async function writeListed(dir: string, name: string, text: string): Promise<void> {
  const sums = readSums(await readFile(join(dir, SUMS), 'utf8'))
  if (typeof sums === 'number') throw new Error(`${join(dir, SUMS)} 第 ${sums} 行不是“摘要  文件名”；请重新建站。`)
  await writeFile(join(dir, name), text)
  await writeFile(join(dir, SUMS), sumsText(sums.set(name, sha256(text))))
}

/** The list of files and their SHA-256, by names in code-unit order. */
export function sumsText(digests: ReadonlyMap<string, string>): string {
  return [...digests].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, digest]) => `${digest}  ${name}\n`).join('')
}

const TOGETHER = 64

/** Every file below a folder in code-unit order, with `/` between folders; links and what is neither file nor folder included. */
export async function filesOf(dir: string): Promise<string[]> {
  const entries = await readdir(dir, {recursive: true, withFileTypes: true})
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/')).sort((a, b) => (a < b ? -1 : 1))
}

/** The digests by name, or the number of the first line that is none: a name must stay within the site. */
export function readSums(text: string): Map<string, string> | number {
  const sums = new Map<string, string>()
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue
    const [, digest, name] = /^([0-9a-f]{64})  ([^\0\\]+)$/u.exec(line) ?? []
    if (!digest || !name || name.split('/').some((part) => part === '' || part === '.' || part === '..') || sums.has(name)) return index + 1
    sums.set(name, digest)
  }
  return sums
}
