import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import {readSums, SUMS} from '../sums.ts'

/** Files in a folder that no build made, the first few of them: all, unless it is a site that a build made. A large site is looked through on a thread of its own. */
export async function foreignFilesOf(folder: string): Promise<string[]> {
  const large = (statSync(join(folder, SUMS), {throwIfNoEntry: false})?.size ?? 0) > LARGE
  return large ? foreignFilesOnThread(folder) : foreignFilesIn(folder)
}

/** The same, here and now. */
export function foreignFilesIn(folder: string): string[] {
  const sums = sumsOf(folder)
  const foreign: string[] = []
  const look = (inside: string) => {
    for (const entry of readdirSync(join(folder, inside), {withFileTypes: true})) {
      const name = inside === '' ? entry.name : `${inside}/${entry.name}`
      if (entry.isDirectory()) look(name)
      else if (!sums?.has(name) && !LITTER.test(entry.name)) foreign.push(name)
      if (foreign.length >= ENOUGH) return
    }
  }
  look('')
  return foreign
}

function foreignFilesOnThread(folder: string): Promise<string[]> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./foreign-files-worker.ts', import.meta.url), {workerData: folder})
    worker.once('message', done)
    worker.once('error', fail)
  })
}

/** Names of the files of a built site, its list included; nothing for another folder. */
function sumsOf(folder: string): ReadonlySet<string> | undefined {
  try {
    const sums = readSums(readFileSync(join(folder, SUMS), 'utf8'))
    return typeof sums !== 'number' && MARKS.every((name) => sums.has(name)) ? new Set([SUMS, ...sums.keys()]) : undefined
  } catch {
    return undefined
  }
}

/** Files that every built site has, and no other folder with a list of sums is likely to have. */
const MARKS = ['data/manifest.json', 'pagefind/search.json']

/** What systems leave in any folder that somebody has looked at. */
const LITTER = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/u

/** Named are three; one more tells that there are others. */
const ENOUGH = 4

/** Bytes of the list of some five thousand files, to look through which takes longer than to begin a thread. */
const LARGE = 500_000
