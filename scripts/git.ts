import {execFileSync} from 'node:child_process'
import {realpathSync} from 'node:fs'
import {relative, resolve, sep} from 'node:path'

/** Files of a content folder that differ from a revision or are new to git, as `content/…`. */
export function changedFiles(revision: string, dir: string): Set<string> {
  const changed = git(dir, ['diff', '--name-only', '--no-renames', '-z', '--relative', commitOf(dir, revision), '--', '.'])
  const fresh = git(dir, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.'])
  return new Set(`${changed}${fresh}`.split('\0').filter(Boolean).map((name) => `content/${name}`))
}

/** Files of a content folder as they were in a revision, under a folder of it. */
export function filesAt(revision: string, dir: string, folder: string): {file: string; object: string}[] {
  const prefix = prefixOf(dir)
  const listing = git(dir, ['ls-tree', '-r', '-z', '--full-tree', commitOf(dir, revision), '--', `${prefix}${folder}/`])
  return listing.split('\0').flatMap((row) => {
    const match = /^(\d+) blob ([0-9a-f]+)\t(.*)$/su.exec(row)
    if (!match || match[1] === '120000') return []
    return [{file: `content/${match[3]!.slice(prefix.length)}`, object: match[2]!}]
  })
}

/** Whether git tracks none of these files of a content folder, given as `content/…`; false where git cannot be asked. */
export function isUncommitted(dir: string, files: readonly string[]): boolean {
  try {
    return git(dir, ['ls-files', '-z', '--', ...files.map((file) => `:(literal)${file.slice('content/'.length)}`)]) === ''
  } catch {
    return false
  }
}

/** The bytes of a stored file. */
export function bytesOf(dir: string, object: string): Uint8Array {
  return ask(dir, ['cat-file', 'blob', object])
}

/** The name under which git would store these files' present bytes, in the order given. */
export function objectsOf(dir: string, files: readonly string[]): string[] {
  if (files.length === 0) return []
  const paths = files.map((file) => resolve(dir, file.slice('content/'.length)))
  return ask(dir, ['hash-object', '--no-filters', '--stdin-paths'], paths.join('\n')).toString().trim().split('\n')
}

/** What git answers, as text. Throws `GitError`. */
export function git(dir: string, words: readonly string[]): string {
  return ask(dir, words).toString()
}

/** Thrown when git cannot answer; its message is for the editor. */
export class GitError extends Error {}

function commitOf(dir: string, revision: string): string {
  // A revision that begins with a dash would be read as an option.
  const answer = revision.startsWith('-') ? '' : git(dir, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]).trim()
  if (answer === '') throw new GitError(`git 里没有版本“${revision}”；请写提交号、分支名或 HEAD~1 这样的写法（浅克隆要先 git fetch --unshallow）。`)
  return answer
}

function prefixOf(dir: string): string {
  const top = git(dir, ['rev-parse', '--show-toplevel']).trim()
  const inside = relative(realpathSync(top), realpathSync(dir)).split(sep).join('/')
  return inside === '' ? '' : `${inside}/`
}

function ask(dir: string, words: readonly string[], input = ''): Buffer {
  try {
    // However much it answers: a large archive has more names than any number that seems enough.
    return execFileSync('git', ['-C', dir, '-c', 'core.quotepath=off', ...words], {input, maxBuffer: Infinity, stdio: 'pipe'})
  } catch (error) {
    const {status, code, stderr} = error as {status?: number; code?: string; stderr?: string}
    if (code === 'ENOENT') throw new GitError('这台机器上没有 git；--since 和 --against 要用它。')
    if (words[0] === 'rev-parse' && status === 1) return Buffer.alloc(0)
    throw new GitError(`git 没有回答：${String(stderr ?? '').trim().split('\n')[0]}`)
  }
}
