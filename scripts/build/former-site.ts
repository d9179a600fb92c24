import {closeSync, fstatSync, openSync, readdirSync, readSync} from 'node:fs'
import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import {sha256} from '../sha256.ts'

/**
 * Reads a former site on a thread of its own: to read and digest twenty thousand pages takes seconds, in which other work can be done. A site
 * that cannot be read, or of which nobody waits to hear, is an empty one.
 */
export function readFormerBeside(folder: string, signal: AbortSignal): Promise<FormerSite> {
  return new Promise((done) => {
    const worker = new Worker(new URL('./former-worker.ts', import.meta.url), {workerData: folder})
    worker.once('message', done)
    worker.once('error', () => done(emptySite()))
    worker.once('exit', () => done(emptySite()))
    signal.addEventListener('abort', () => void worker.terminate())
  })
}

/** Reads every file below a folder; a folder that is not there, or cannot be read, is an empty site. */
export function readFormer(folder: string): FormerSite {
  const site = emptySite()
  try {
    look(folder, '', site, {buffer: Buffer.allocUnsafe(1 << 20)})
    return site
  } catch {
    return emptySite()
  }
}

/** What lies in the folder of a former site. */
export interface FormerSite {
  /** SHA-256 by file, of the bytes that lie there now */
  files: Map<string, string>
  folders: Set<string>
  /** links and what is neither file nor folder */
  unexpected: string[]
}

function emptySite(): FormerSite {
  return {files: new Map(), folders: new Set(), unexpected: []}
}

function look(root: string, folder: string, site: FormerSite, room: Room): void {
  for (const entry of readdirSync(join(root, folder), {withFileTypes: true})) {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) {
      site.folders.add(name)
      look(root, name, site, room)
    } else if (entry.isFile()) site.files.set(name, sha256(bytesOf(join(root, name), room)))
    else site.unexpected.push(name)
  }
}

/** One buffer for all files: a fresh one for each would cost as much as the reading. */
interface Room {
  buffer: Buffer
}

function bytesOf(path: string, room: Room): Buffer {
  const file = openSync(path, 'r')
  try {
    const {size} = fstatSync(file)
    if (size > room.buffer.length) room.buffer = Buffer.allocUnsafe(size * 2)
    let length = 0
    for (let read = -1; read !== 0 && length < size; length += read) read = readSync(file, room.buffer, length, size - length, length)
    return room.buffer.subarray(0, length)
  } finally {
    closeSync(file)
  }
}
