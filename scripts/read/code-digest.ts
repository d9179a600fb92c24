import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {sha256} from '../sha256.ts'

/**
 * Digest of the project's own files: of folders all TypeScript below them, by their names in code-unit order. What is kept under it is
 * forgotten when any of them changes, comes or goes.
 *
 * @param parts folders and files of the project, `src/press` or `package-lock.json`
 * @param root the project's folder, if it is another than this one
 */
export function codeDigest(parts: readonly string[], root = resolve(import.meta.dirname, '../..')): string {
  const names = parts.flatMap((part) => (statSync(join(root, part)).isDirectory() ? codeIn(root, part) : [part]))
  return sha256(names.map((name) => `${name} ${sha256(readFileSync(join(root, name)))}\n`).join(''))
}

function codeIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name.replaceAll('\\', '/')}`).sort()
}
