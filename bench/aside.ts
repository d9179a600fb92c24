import {mkdir, rename, rm} from 'node:fs/promises'
import {join} from 'node:path'
import type {BenchContext} from './row.ts'

/**
 * Moves what earlier runs have made out of the way. It is deleted when all rows have been run, and not before: for half a minute ext4
 * goes through the inodes that were just deleted whenever it makes a new one, and the run that is measured next would pay for that
 * (three times the system's time, seen with ingest). What lies on another disk, or is not there, is deleted at once.
 */
export async function setAside({work}: Pick<BenchContext, 'work'>, ...paths: readonly string[]): Promise<void> {
  const folder = asideOf(work)
  await mkdir(folder, {recursive: true})
  for (const path of paths) await rename(path, join(folder, `${process.pid}-${(count += 1)}`)).catch(() => rm(path, {recursive: true, force: true}))
}

/** Deletes what was moved. */
export async function clearAside({work}: Pick<BenchContext, 'work'>): Promise<void> {
  await rm(asideOf(work), {recursive: true, force: true})
}

let count = 0

function asideOf(work: string): string {
  return `${work}.aside`
}
