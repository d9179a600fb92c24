import {createHash, type Hash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import {listContent, readUnit} from '../read/content-tree.ts'
import {contentDir, Folder} from '../files.ts'
import {unitDigest} from '../read/units.ts'

/** Digest of everything that a site is made of: its content, the code, the settings and the lock of dependencies. */
export async function siteStamp(content: string = contentDir()): Promise<string> {
  const units = [...listContent(content).units.values()].map((names) => readUnit(content, names))
  return stampOf(await codeStamp(content), units.map(unitDigest))
}

/** The same for those who have the digest of the code and of each page's files. */
export function stampOf(code: string, units: readonly string[]): string {
  const hash = createHash('sha256').update(code)
  for (const digest of units.toSorted()) hash.update(digest)
  return hash.digest('hex')
}

/** Digest of all that any page may depend on beside the pages and articles themselves: code, settings, names, dependencies, Node. */
export async function codeStamp(content: string = contentDir()): Promise<string> {
  const hash = createHash('sha256').update(process.version)
  for (const part of ['src', 'scripts', 'public']) await addFiles(hash, new Folder('.'), part)
  for (const file of ['astro.config.mjs', 'package-lock.json']) hash.update(await readFile(file))
  await addFiles(hash, new Folder(content), 'authority')
  for (const file of ['site.yaml', 'redirects.yaml', 'withdrawn.yaml']) hash.update(`\0${file}\0`).update((await new Folder(content).bytes(file)) ?? '')
  return hash.digest('hex')
}

async function addFiles(hash: Hash, folder: Folder, part: string): Promise<void> {
  for (const name of await folder.list(part, [''])) hash.update(name).update('\0').update((await folder.bytes(name)) ?? '').update('\0')
}
