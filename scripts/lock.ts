import {existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'

/**
 * Holds a folder for one writing command at a time, waiting for another's end at most so many seconds.
 *
 * @returns `release`, which gives it back, or as `holder` the number of the process that still holds it (0 where it has not said so yet)
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
    if (claimed(file)) {
      own.add(file)
      return {release: () => release(file)}
    }
    if (isLeft(file)) removeLeft(file)
    else if (existsSync(file)) return {holder: holderOf(file) ?? 0}
  }
  return {holder: holderOf(file) ?? 0}
}

/** Locks that this process holds: one that bears its number and is none of them is of an earlier process, as in containers. */
const own = new Set<string>()

/** Gives back what is still this process's. */
function release(file: string): void {
  own.delete(file)
  if (holderOf(file) === process.pid) rmSync(file, {force: true})
}

/** Makes a file that names this process; false where there is one. */
function claimed(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), {flag: 'wx'})
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Whether it is there and nobody holds it any more. Who has only just made it may not have written its number yet. */
function isLeft(file: string): boolean {
  const holder = holderOf(file)
  if (holder !== undefined) return holder === process.pid ? !own.has(file) : !isAlive(holder)
  const made = statSync(file, {throwIfNoEntry: false})
  return made !== undefined && Date.now() - made.mtimeMs > MOMENT
}

/** One waiter at a time removes what a dead process left, after another look: else the second would remove the first's own lock. */
function removeLeft(file: string): void {
  const door = `${file}.door`
  if (!claimed(door)) {
    if (isLeft(door)) rmSync(door, {force: true})
    return
  }
  try {
    if (isLeft(file)) rmSync(file, {force: true})
  } finally {
    rmSync(door, {force: true})
  }
}

// To write a number takes no longer.
const MOMENT = 10_000

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
