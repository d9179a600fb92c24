import {mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, unlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/**
 * The folder in which a site is put together. It begins as a former site, where there is one: a page that is as it was stays where it
 * lies, for to write thousands of files and to remove as many takes longer than to read them. Nothing of it is trusted. Links are
 * taken away before anything is written, a file is replaced and never written into, and what the site has no more is removed.
 */
export class SiteTree {
  readonly folder: string
  /** files of the former site */
  readonly #former = new Set<string>()
  readonly #folders = new Set<string>()

  /** @param former a folder that nobody needs any more; it becomes this one */
  constructor(folder: string, former: string) {
    this.folder = folder
    mkdirSync(dirname(folder), {recursive: true})
    try {
      renameSync(former, folder)
      this.#look('')
    } catch {
      rmSync(folder, {recursive: true, force: true})
      mkdirSync(folder)
      this.#former.clear()
      this.#folders.clear()
    }
  }

  /** Removes all of the former site but these files. */
  leave(files: ReadonlySet<string>): void {
    for (const file of this.#former) {
      if (files.has(file)) continue
      unlinkSync(this.#path(file))
      this.#former.delete(file)
      this.#removeEmpty(dirname(file))
    }
  }

  /** A file of the former site as it lies here, whatever may have become of it; whoever takes it compares its digest. */
  read(file: string): Buffer | undefined {
    return this.#former.has(file) ? readFileSync(this.#path(file)) : undefined
  }

  write(file: string, body: Uint8Array): void {
    this.#makeRoom(file)
    writeFileSync(this.#path(file), body, {flag: 'wx'})
  }

  /** Moves all files of another folder to here. */
  bring(from: string): void {
    for (const entry of readdirSync(from, {recursive: true, withFileTypes: true})) {
      if (entry.isDirectory()) continue
      const file = join(entry.parentPath, entry.name).slice(from.length + 1)
      this.#makeRoom(file)
      renameSync(join(from, file), this.#path(file))
    }
  }

  #look(folder: string): void {
    for (const entry of readdirSync(this.#path(folder), {withFileTypes: true})) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        this.#folders.add(name)
        this.#look(name)
      } else if (entry.isFile()) this.#former.add(name)
      else unlinkSync(this.#path(name))
    }
  }

  /** What lay there may be linked from elsewhere, as copies of a site often are: it is unlinked, not written over. */
  #makeRoom(file: string): void {
    if (this.#former.delete(file)) unlinkSync(this.#path(file))
    else this.#makeFolder(dirname(file))
  }

  #makeFolder(folder: string): void {
    if (folder === '.' || this.#folders.has(folder)) return
    this.#makeFolder(dirname(folder))
    mkdirSync(this.#path(folder))
    this.#folders.add(folder)
  }

  #removeEmpty(folder: string): void {
    if (folder === '.') return
    try {
      rmdirSync(this.#path(folder))
    } catch {
      return
    }
    this.#folders.delete(folder)
    this.#removeEmpty(dirname(folder))
  }

  #path(file: string): string {
    return join(this.folder, file)
  }
}
