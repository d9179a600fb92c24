import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join, relative, resolve, sep} from 'node:path'
import {sha256} from '../sha256.ts'

/**
 * Digest of the project's own files and of the Node that runs them: of folders all that lies below them and is not hidden, by names in
 * code-unit order. What is kept under it is forgotten when any of them changes, comes or goes.
 *
 * @param parts folders and files of the project, `src/press` or `package-lock.json`
 * @param root the project's folder, if it is another than this one
 */
export function codeDigest(parts: readonly string[], root = resolve(import.meta.dirname, '../..')): string {
  const names = parts.flatMap((part) => (statSync(join(root, part)).isDirectory() ? filesIn(root, part) : [part]))
  return sha256([`${process.version}\n`, ...names.map((name) => `${name} ${sha256(readFileSync(join(root, name)))}\n`)].join(''))
}

function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
