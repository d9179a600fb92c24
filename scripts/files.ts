/** The content folder, and folders outside of which a command neither reads nor writes. */
import {lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync, type Dirent} from 'node:fs'
import {lstat, mkdir, readdir, readFile, rm} from 'node:fs/promises'
import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import {threadId} from 'node:worker_threads'
import writeFileAtomic from 'write-file-atomic'

const UTF8 = new TextDecoder()

// Node writes a text in one call, not three, only where its encoding is named.
const NEW = {flag: 'wx', encoding: 'utf8'} as const

/** The folder of the archive's content: the command's option, JIEZHI_CONTENT, or `content` in the project; what is empty names none. */
export function contentDir(option?: string, project = '.'): string {
  return resolve(option || process.env.JIEZHI_CONTENT || resolve(project, 'content'))
}

/**
 * One folder that a command may read and write, and nothing outside it. Names are relative to it and use `/`. Symbolic
 * links are not followed: what a link hides is not the archive's.
 */
export class Folder {
  readonly root: string
  private readonly halves: string | undefined

  /** @param halves folder inside it for files that are being written quickly, until they take their place; beside them when not given */
  constructor(root: string, halves?: string) {
    this.root = resolve(root)
    this.halves = halves
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
    return bytes === undefined ? undefined : UTF8.decode(bytes)
  }

  /** Writes a file whole or not at all; one that already holds the text is left alone. Answers whether it wrote. */
  async write(name: string, text: string): Promise<boolean> {
    const path = await this.real(name)
    if (path === undefined) throw new Refusal(`${name} 是符号链接或经过符号链接，不写入；请换成普通文件。`)
    if ((await readFile(path, 'utf8').catch(absent(undefined))) === text) return false
    await mkdir(dirname(path), {recursive: true})
    await writeFileAtomic(path, text)
    return true
  }

  /**
   * Writes a file that can be made again: whole or not at all even when the process is killed, but without waiting until the
   * disk has it. Thousands of files in a run would otherwise wait for the disk one by one.
   */
  writeQuickly(name: string, text: string): void {
    const path = this.path(name)
    this.makeFolder(dirname(name))
    const stats = lstatSync(path, {throwIfNoEntry: false})
    if (stats?.isSymbolicLink()) throw new Refusal(`${name} 是符号链接或经过符号链接，不写入；请换成普通文件。`)
    const half = this.half(name)
    writeFileSync(half, text, NEW)
    renameSync(half, path)
  }

  /**
   * Writes a folder that is not there yet with all its files, whole or not at all even when the process is killed. Answers false, and
   * writes nothing, where it is there already.
   */
  writeFolderQuickly(folder: string, files: ReadonlyMap<string, string>): boolean {
    const path = this.path(folder)
    this.makeFolder(dirname(folder))
    if (lstatSync(path, {throwIfNoEntry: false})) return false
    const half = this.half(folder)
    mkdirSync(half)
    for (const [name, text] of files) writeFileSync(join(half, basename(name)), text, NEW)
    renameSync(half, path)
    return true
  }

  /** As `bytes`, for runs over thousands of files. */
  readQuickly(name: string): Uint8Array | undefined {
    const path = this.path(name)
    if (this.isLinked(dirname(name)) || lstatSync(path, {throwIfNoEntry: false})?.isFile() !== true) return undefined
    return readFileSync(path)
  }

  /** As `text`, for runs over thousands of files. */
  readTextQuickly(name: string): string | undefined {
    const bytes = this.readQuickly(name)
    return bytes && UTF8.decode(bytes)
  }

  /** Names of the files right in `folder` that end so, sorted, without the folder's name. */
  listQuickly(folder: string, ending: string): string[] {
    return this.entries(folder).flatMap((entry) => (entry.isFile() && !entry.name.startsWith('.') && entry.name.endsWith(ending) ? [entry.name] : [])).sort()
  }

  /** Names of the folders right in `folder`. */
  foldersQuickly(folder: string): string[] {
    return this.entries(folder).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  }

  private entries(folder: string): Dirent[] {
    const path = this.path(folder)
    const found = !this.isLinked(folder) && lstatSync(path, {throwIfNoEntry: false})?.isDirectory() === true
    return found ? readdirSync(path, {withFileTypes: true}) : []
  }

  private half(name: string): string {
    const own = `${process.pid}-${threadId}-${(this.written += 1)}`
    if (this.halves === undefined) return `${this.path(name)}.${own}`
    this.makeFolder(this.halves)
    return join(this.path(this.halves), own)
  }

  private written = 0
  private readonly made = new Set<string>()
  private readonly plain = new Set<string>()

  private makeFolder(folder: string): void {
    if (this.made.has(folder)) return
    if (this.isLinked(folder)) throw new Refusal(`${folder} 是符号链接或经过符号链接，不写入；请换成普通文件夹。`)
    mkdirSync(this.path(folder), {recursive: true})
    this.made.add(folder)
  }

  /** Whether a folder is, or stands behind, a symbolic link; each is asked for once while nothing is found. */
  private isLinked(folder: string): boolean {
    if (folder === '.' || this.plain.has(folder)) return false
    const linked = this.isLinked(dirname(folder)) || lstatSync(this.path(folder), {throwIfNoEntry: false})?.isSymbolicLink() === true
    if (!linked) this.plain.add(folder)
    return linked
  }

  /** Removes a file, or a folder with all that is in it. */
  async remove(name: string): Promise<void> {
    const path = await this.real(name)
    if (path !== undefined) await rm(path, {force: true, recursive: true})
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

/** Why a file is not touched, in words for its editor. */
export class Refusal extends Error {}

/** Answers `instead` for a file that does not exist; other failures go on. */
function absent<T>(instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return instead
    throw error
  }
}
