import {closeSync, openSync, readdirSync, writeSync, writevSync} from 'node:fs'
import {join} from 'node:path'
import {sha256} from '../sha256.ts'

/**
 * A file in which bodies of pages stand one after the other. It is there from the first bodies that are written to it; several packs, of
 * one process or of several, lie in one folder.
 *
 * @example new PagePack('.cache/rendered').add(body) // {pack: '4711-0.pack', offset: 0, length: 812, digest: '3f1c…'}
 */
export class PagePack {
  readonly name: string
  readonly #folder: string
  #waiting: Uint8Array[] = []
  #waitingBytes = 0
  #written = 0

  constructor(folder: string) {
    this.#folder = folder
    this.name = freshName(folder)
  }

  /** Adds a body and answers where it stands; on the disk it is there after `flush`. */
  add(body: Uint8Array): PackedPage {
    const place = {pack: this.name, offset: this.#written + this.#waitingBytes, length: body.length, digest: sha256(body)}
    this.#waiting.push(body)
    this.#waitingBytes += body.length
    if (this.#waitingBytes > BUFFER) this.flush()
    return place
  }

  flush(): void {
    if (this.#waiting.length === 0) return
    const handle = openSync(join(this.#folder, this.name), 'a')
    try {
      // In one call without putting them together, unless it stopped half way.
      for (let at = writevSync(handle, this.#waiting); at < this.#waitingBytes; ) at += writeSync(handle, Buffer.concat(this.#waiting), at)
    } finally {
      closeSync(handle)
    }
    this.#written += this.#waitingBytes
    this.#waiting = []
    this.#waitingBytes = 0
  }
}

/** Where a page's body stands. */
export interface PackedPage {
  pack: string
  offset: number
  length: number
  /** SHA-256 of the body */
  digest: string
}

/** A name that no pack of the folder has, nor one of another process will have. */
export function freshName(folder: string): string {
  const taken = new Set(readdirSync(folder))
  for (let number = 0; ; number++) {
    const name = `${process.pid}-${number}.pack`
    if (!taken.has(name)) return name
  }
}

const BUFFER = 4 * 1024 * 1024
