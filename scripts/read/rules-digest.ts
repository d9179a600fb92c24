import {createHash} from 'node:crypto'
import {codeDigest} from './code-digest.ts'

/**
 * Changes with everything that decides how a page is checked and read: the rules' code, the readers' versions, the authority files. What is kept
 * under it was made by no older code.
 *
 * @param authority files that have been read; none where only the code counts
 * @param root the project's folder, if it is another than this one
 */
export function rulesDigest(authority: Iterable<{file: string; bytes: Uint8Array}>, root?: string): string {
  const hash = createHash('sha256').update(codeDigest(RULES, root))
  for (const {file, bytes} of authority) hash.update(`\0${file}\0${bytes.length}\0`).update(bytes)
  return hash.digest('hex')
}

const RULES = ['src/press', 'src/site', 'src/content.read.ts', 'src/search/article-text.ts', 'scripts/read', 'package-lock.json']
