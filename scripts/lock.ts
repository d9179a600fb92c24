import {closeSync, existsSync, fstatSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
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

/** Makes a file that names this process; false where there is one, or where it took so long that it may pass for one that was left. */
function claimed(file: string): boolean {
  const begun = Date.now()
  try {
    writeFileSync(file, String(process.pid), {flag: 'wx'})
    return Date.now() - begun < MOMENT / 2
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Whether it is there and nobody holds it any more. Who has only just made it may not have written its number yet. */
function isLeft(file: string): boolean {
  const seen = look(file)
  if (seen?.holder === undefined) return seen !== undefined && seen.age > MOMENT
  const isOver = seen.holder === process.pid ? !own.has(file) : !isAlive(seen.holder)
  // It may have been given back, and taken by another, before its process ended.
  return isOver && holderOf(file) === seen.holder
}

/**
 * Removes what a dead process left, after another look behind a door that is a lock itself: while one looks and removes, nobody else
 * removes, so that what goes is what was looked at, and never another's new lock. Of a door that a dead process left the same is true, by a
 * door of its own; there are as many as processes have died, each behind the last one's door.
 */
function removeLeft(file: string): void {
  const door = `${file}.door`
  if (!claimed(door)) {
    if (isLeft(door)) removeLeft(door)
    return
  }
  try {
    if (isLeft(file)) rmSync(file, {force: true})
  } finally {
    rmSync(door, {force: true})
  }
}

// To write a number takes no longer. Who took half as long does not hold what he made, for it may have been found old and without a number;
// who took less had written it before it could be.
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
  return look(file)?.holder
}

/** The number in a file, and how old that very file was before it was read; undefined where none can be read. */
function look(file: string): {holder: number | undefined; age: number} | undefined {
  let opened: number | undefined
  try {
    opened = openSync(file, 'r')
    const age = Date.now() - fstatSync(opened).mtimeMs
    const pid = Number(readFileSync(opened, 'utf8'))
    return {holder: Number.isInteger(pid) && pid > 0 ? pid : undefined, age}
  } catch {
    return undefined
  } finally {
    if (opened !== undefined) closeSync(opened)
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
