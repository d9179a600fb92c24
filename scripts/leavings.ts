import {readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {isAlive} from './lock.ts'

/**
 * Paths of what processes that are no more have left half made in a folder; what running ones are at is not among them. To be asked before
 * this process makes anything there: what bears its own number is of an earlier one, as it often is in containers.
 *
 * @param pidIn the number of the process in a name that such processes give; nothing in other names
 * @example leftByDead('.cache/building', (name) => /^(\d+)-site$/u.exec(name)?.[1]) // ['.cache/building/4711-site']
 */
export function leftByDead(folder: string, pidIn: (name: string) => string | undefined): string[] {
  return namesIn(folder).flatMap((name) => {
    const pid = Number(pidIn(name) ?? 0)
    return pid > 0 && (pid === process.pid || !isAlive(pid)) ? [join(folder, name)] : []
  })
}

/** Removes what such processes have left. */
export function sweepDead(folder: string, pidIn: (name: string) => string | undefined): void {
  for (const path of leftByDead(folder, pidIn)) rmSync(path, {recursive: true, force: true, maxRetries: 3})
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
