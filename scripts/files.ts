import {lstat, mkdir, readdir, readFile, rm} from 'node:fs/promises'
import {dirname, join, relative, resolve, sep} from 'node:path'
import writeFileAtomic from 'write-file-atomic'

/** The folder of the archive's content: JIEZHI_CONTENT, or `content` in the project. */
export function contentDir(option?: string): string {
  return resolve(option ?? process.env.JIEZHI_CONTENT ?? 'content')
}

/**
 * One folder that a command may read and write, and nothing outside it. Names are relative to it and use `/`. Symbolic
 * links are not followed: what a link hides is not the archive's.
 */
export class Folder {
  readonly root: string

  constructor(root: string) {
    this.root = resolve(root)
  }

  /** Files under `folder` whose name ends in one of `endings`, sorted, as relative names. A missing folder has none. */
  async list(folder: string, endings: readonly string[]): Promise<string[]> {
    const entries = await readdir(this.path(folder), {withFileTypes: true, recursive: true}).catch(absent([]))
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && endings.some((ending) => entry.name.toLowerCase().endsWith(ending)))
      .map((entry) => relative(this.root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort()
  }

  async bytes(name: string): Promise<Uint8Array | undefined> {
    const path = await this.real(name)
    return path === undefined ? undefined : readFile(path).catch(absent(undefined))
  }

  async text(name: string): Promise<string | undefined> {
    const bytes = await this.bytes(name)
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes)
  }

  /** Writes a file whole or not at all; one that already holds the text is left alone. Answers whether it wrote. */
  async write(name: string, text: string): Promise<boolean> {
    const path = await this.real(name)
    if (path === undefined) throw new Error(`${name} 是符号链接或经过符号链接，不写入；请换成普通文件。`)
    if ((await readFile(path, 'utf8').catch(absent(undefined))) === text) return false
    await mkdir(dirname(path), {recursive: true})
    await writeFileAtomic(path, text)
    return true
  }

  async remove(name: string): Promise<void> {
    const path = await this.real(name)
    if (path !== undefined) await rm(path, {force: true})
  }

  /** Absolute path of a name, which must stay inside the folder. */
  path(name: string): string {
    const path = resolve(this.root, name)
    if (path !== this.root && !path.startsWith(this.root + sep)) throw new Error(`${name} 不在 ${this.root} 之内。`)
    return path
  }

  /** The path, or undefined when a part of it is a symbolic link. */
  private async real(name: string): Promise<string | undefined> {
    let path = this.root
    for (const part of relative(this.root, this.path(name)).split(sep)) {
      path = join(path, part)
      const stats = await lstat(path).catch(absent(undefined))
      if (stats?.isSymbolicLink()) return undefined
      if (!stats) break
    }
    return this.path(name)
  }
}

/** Answers `instead` for a file that does not exist; other failures go on. */
function absent<T>(instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return instead
    throw error
  }
}
