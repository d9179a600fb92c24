import {mkdirSync, openSync, closeSync, readFileSync, rmSync, writeSync} from 'node:fs'
import {dirname} from 'node:path'

/**
 * Holds a folder for one writing command at a time, waiting for another's end at most so many seconds.
 *
 * @returns `release`, which gives it back, or as `holder` the number of the process that still holds it
 */
export async function lockWithin(file: string, seconds: number): Promise<Lock> {
  const last = Date.now() + seconds * 1000
  for (;;) {
    const got = lock(file)
    if ('release' in got || Date.now() > last) return got
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

export type Lock = {release: () => void} | {holder: number}

/** Asks once. The lock names its process, so that one left by a killed run is taken over. */
function lock(file: string): Lock {
  makeFolder(dirname(file))
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      const handle = openSync(file, 'wx')
      writeSync(handle, String(process.pid))
      closeSync(handle)
      return {release: () => rmSync(file, {force: true})}
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const holder = holderOf(file)
      if (holder !== undefined && isAlive(holder)) return {holder}
      rmSync(file, {force: true})
    }
  }
  return {holder: holderOf(file) ?? 0}
}

/** Of a read-only disk `recursive` tells no more than that the folder is not there. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'ENOENT') mkdirSync(folder, {recursive: true})
    else if (code !== 'EEXIST') throw error
  }
}

function holderOf(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

/** Whether a process of this number runs on this machine. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
