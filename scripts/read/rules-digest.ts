import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * Changes with everything that decides how a page is checked and read: the rules' code, the readers' versions, the authority files. What is kept
 * under it was made by no older code.
 *
 * @param authority files that have been read; none where only the code counts
 * @param root the project's folder
 */
export function rulesDigest(authority: Iterable<{file: string; bytes: Uint8Array}>, root = '.'): string {
  const hash = createHash('sha256')
  for (const folder of ['src/press', 'src/site']) {
    const names = readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    for (const name of names.sort()) hash.update(name).update(readFileSync(join(root, name)))
  }
  for (const name of READERS) hash.update(name).update(readFileSync(join(root, name)))
  for (const {file, bytes} of authority) hash.update(`\0${file}\0${bytes.length}\0`).update(bytes)
  return hash.digest('hex')
}

const READERS = ['src/content.read.ts', 'src/search/article-text.ts', 'scripts/read/units.ts', 'scripts/read/unit-words.ts', 'package-lock.json']
