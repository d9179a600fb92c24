import {codeDigest} from '../read/code-digest.ts'

/**
 * Changes with all that the files of the index are made by: the project's own modules, Node, whose zlib packs them, and the lock of
 * dependencies. What is kept under it was made by no other code.
 *
 * @param root the project's folder, if it is another than this one
 */
export function indexDigest(root?: string): string {
  return codeDigest(INDEX_CODE, root)
}

/** Folders and files that hold every module that `bundle.ts` needs. */
export const INDEX_CODE = [
  'src/search', 'src/press/calendar', 'src/press/text', 'src/site/headline.ts', 'scripts/search', 'scripts/serve/gzip.ts', 'scripts/sha256.ts', 'package-lock.json',
]
