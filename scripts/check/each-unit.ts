import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import type {Authority} from '../../src/press/authority-types.ts'
import type {UnitNames} from '../../src/press/check/archive.ts'
import {vocabularyOf} from '../../src/press/check/vocabulary.ts'
import type {WithheldName} from '../../src/site/withheld-names.ts'
import {readUnit} from '../read/content-tree.ts'
import {unitReader, type ReadUnit} from '../read/units.ts'

/**
 * Reads pages with their articles, shared out among threads when there are many, and hands over each with its place in `names`:
 * one after the other, but in any order. An error of a thread is thrown.
 */
export async function eachUnit(names: UnitNames[], shared: Shared, take: (unit: ReadUnit, at: number) => Promise<void> | void): Promise<void> {
  const articles = names.reduce((sum, unit) => sum + unit.articles.length, 0)
  const threads = Math.min(availableParallelism(), Math.floor(articles / WORTH_A_THREAD))
  if (threads < 2) {
    const read = readerOf(shared)
    for (const [at, unit] of names.entries()) await take(read(unit), at)
    return
  }
  const shares = sharesOf(names)
  let next = 0
  let taking = Promise.resolve()
  await Promise.all(
    Array.from({length: threads}, async () => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), {workerData: shared})
      try {
        while (next < shares.length) {
          const {units, first} = shares[next++]!
          const read = await ask(worker, units)
          taking = taking.then(async () => {
            for (const [index, unit] of read.entries()) await take(unit, first + index)
          })
          await taking
        }
      } finally {
        await worker.terminate()
      }
    }),
  )
}

/** What threads are given. Without `read` they only check. */
export interface Shared {
  dir: string
  authority: Authority
  papers: string[]
  withheld: WithheldName[]
  read: boolean
}

/** Reads a page's files, and checks and reads what is in them. */
export function readerOf({dir, authority, papers, withheld, read}: Shared): (names: UnitNames) => ReadUnit {
  const readPage = unitReader(vocabularyOf(authority, papers), authority, {withheld, read})
  return (names) => readPage(readUnit(dir, names))
}

// A thread takes about as long to start as it takes to check this many articles.
const WORTH_A_THREAD = 300
// So many at a time, so that no thread is left with much when the others are done.
const SHARE = 40

function ask(worker: Worker, share: UnitNames[]): Promise<ReadUnit[]> {
  return new Promise((resolve, reject) => {
    worker.removeAllListeners()
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`检查线程意外退出（${code}）`)))
    worker.postMessage(share)
  })
}

/** The pages in shares of about as many articles, each with the place of its first page. */
function sharesOf(names: UnitNames[]): {first: number; units: UnitNames[]}[] {
  const shares: {first: number; units: UnitNames[]}[] = []
  let count = Infinity
  for (const [at, unit] of names.entries()) {
    if (count >= SHARE) {
      shares.push({first: at, units: []})
      count = 0
    }
    shares.at(-1)!.units.push(unit)
    count += unit.articles.length + 1
  }
  return shares
}
