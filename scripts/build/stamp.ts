import {createHash} from 'node:crypto'
import {contentDir, Folder} from '../files.ts'
import {codeDigest} from '../read/code-digest.ts'
import {listContent, readUnit} from '../read/content-tree.ts'
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
  const hash = createHash('sha256').update(codeDigest(CODE))
  const folder = new Folder(content)
  for (const name of [...(await folder.list('authority', [''])), 'site.yaml', 'redirects.yaml', 'withdrawn.yaml']) {
    const bytes = (await folder.bytes(name)) ?? new Uint8Array()
    hash.update(`\0${name}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

const CODE = ['src', 'scripts', 'public', 'astro.config.mjs', 'package-lock.json']
