import {mkdirSync, readFileSync, renameSync, rmdirSync, unlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {FormerSite} from './former-site.ts'
import {filesOf} from '../sums.ts'
import {sha256} from '../sha256.ts'

/**
 * The folder in which a site is put together. It begins as a former site, where there is one: a file that is as it was stays where it
 * lies, since writing thousands of files and removing as many takes longer than reading them. Nothing of it is trusted but what has been
 * read and digested in this build. Links are taken away before anything is written, a file is replaced and never written into, and what
 * the site has no more is removed.
 */
export class SiteTree {
  readonly folder: string
  /** SHA-256 of the new site's files, by their names */
  readonly digests = new Map<string, string>()
  /** files of the former site */
  readonly #former: ReadonlyMap<string, string>
  readonly #folders: Set<string>
  readonly #there: Set<string>

  /**
   * @param former a folder that nobody needs any more; it becomes this one
   * @param site what has been read of it; where that is nothing, this one begins empty
   */
  constructor(folder: string, former: string, site: FormerSite) {
    this.folder = folder
    mkdirSync(dirname(folder), {recursive: true})
    const begun = site.files.size > 0 && moved(former, folder)
    if (!begun) mkdirSync(folder)
    this.#former = site.files
    this.#there = new Set(begun ? site.files.keys() : [])
    this.#folders = new Set(begun ? site.folders : [])
    for (const name of begun ? site.unexpected : []) unlinkSync(this.#path(name))
  }

  /** Removes all of the former site but these files. */
  leave(files: ReadonlySet<string>): void {
    for (const file of this.#there) {
      if (files.has(file)) continue
      unlinkSync(this.#path(file))
      this.#there.delete(file)
      this.#removeEmpty(dirname(file))
    }
  }

  /** SHA-256 of what the former site has left under this name. */
  digestOf(file: string): string | undefined {
    return this.#there.has(file) ? this.#former.get(file) : undefined
  }

  /** Whether a file lies here whose bytes have this digest; if so it is the new site's. */
  keep(file: string, digest: string): boolean {
    if (this.digestOf(file) !== digest) return false
    this.digests.set(file, digest)
    return true
  }

  write(file: string, body: Uint8Array, digest: string = sha256(body)): void {
    if (this.keep(file, digest)) return
    this.#makeRoom(file)
    writeFileSync(this.#path(file), body, {flag: 'wx'})
    this.digests.set(file, digest)
  }

  /** Takes for the new site's a file that another process has placed here. */
  adopt(file: string, digest: string): void {
    this.#there.delete(file)
    this.digests.set(file, digest)
  }

  /** Moves all files of another folder to here. */
  async bring(from: string): Promise<void> {
    for (const file of await filesOf(from)) {
      const digest = sha256(readFileSync(join(from, file)))
      if (this.keep(file, digest)) continue
      this.#makeRoom(file)
      renameSync(join(from, file), this.#path(file))
      this.digests.set(file, digest)
    }
  }

  /** Takes over all files of another folder, which stays. */
  async copy(from: string): Promise<void> {
    for (const file of await filesOf(from)) this.write(file, readFileSync(join(from, file)))
  }

  /** What lay there may be linked from elsewhere, as copies of a site often are: it is unlinked, not written over. */
  #makeRoom(file: string): void {
    if (this.#there.delete(file)) unlinkSync(this.#path(file))
    else this.#makeFolder(dirname(file))
  }

  #makeFolder(folder: string): void {
    if (folder === '.' || this.#folders.has(folder)) return
    // Recursive for it may be there: other processes place files as well.
    mkdirSync(this.#path(folder), {recursive: true})
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

function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch {
    return false
  }
}
