import {createHash} from 'node:crypto'
import {codeDigest} from './code-digest.ts'

/**
 * Changes with everything that decides how a page is ingested, checked and read: the code of the rules and the readers, the versions of what
 * they lean on, the authority files. What is kept under it was made by no older code.
 *
 * @param authority files that have been read; none where only the code counts
 * @param root the project's folder, if it is another than this one
 */
export function rulesDigest(authority: Iterable<{file: string; bytes: Uint8Array}>, root?: string): string {
  const hash = createHash('sha256').update(codeDigest(RULES, root))
  for (const {file, bytes} of authority) hash.update(`\0${file}\0${bytes.length}\0`).update(bytes)
  return hash.digest('hex')
}

/** Of the scripts all: which of them a page's reading comes to need is nothing to be kept in mind. */
export const RULES: readonly string[] = ['src/press', 'src/site', 'src/content.context.ts', 'src/content.info.ts', 'src/content.loaders.ts', 'src/content.read.ts', 'src/search/article-text.ts', 'scripts', 'package-lock.json']
