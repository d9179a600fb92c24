import {availableParallelism} from 'node:os'
import {setImmediate} from 'node:timers/promises'
import type {Authority} from '../../src/press/authority/types.ts'
import type {UnitNames} from '../../src/press/check/archive.ts'
import {vocabularyOf} from '../../src/press/check/vocabulary.ts'
import type {WithheldName} from '../../src/site/records.ts'
import {answeringThread, type AnsweringThread} from '../answering-thread.ts'
import {readUnit} from '../read/content-tree.ts'
import {failureOf} from '../page-failure.ts'
import {failedUnit, unitReader, type ReadUnit} from '../read/units.ts'

/**
 * Reads pages with their articles, shared out among this thread and others when there are many, and hands over each with its place in
 * `names`: one after the other, but in any order. An error of a thread is thrown.
 */
export async function eachUnit(names: UnitNames[], shared: Shared, take: (unit: ReadUnit, at: number) => Promise<void> | void): Promise<void> {
  const read = readerOf(shared)
  const articles = names.reduce((sum, unit) => sum + unit.articles.length, 0)
  const others = Math.min(availableParallelism(), Math.floor(articles / WORTH_A_THREAD)) - 1
  const shares = sharesOf(names)
  let next = 0
  let taking = Promise.resolve()
  const takeShare = ({first}: PageShare, units: ReadUnit[]) => (taking = taking.then(async () => {
    for (const [index, unit] of units.entries()) await take(unit, first + index)
  }))
  const serve = async (thread: AnsweringThread<UnitNames[], ReadUnit[]>) => {
    while (next < shares.length) {
      const share = shares[next++]!
      await takeShare(share, await thread.ask(share.units))
    }
  }
  const threads = Array.from({length: Math.max(0, others)}, () => answeringThread<UnitNames[], ReadUnit[]>(new URL('./worker.ts', import.meta.url), shared, '检查线程'))
  // A second share beside the one that it is at keeps a thread from waiting for this one, which is busy itself.
  const served = Promise.all(threads.flatMap((thread) => [serve(thread), serve(thread)]))
  // Told where it is awaited.
  served.catch(() => {})
  try {
    while (next < shares.length) {
      const share = shares[next++]!
      await takeShare(share, share.units.map(read))
      if (threads.length > 0) await setImmediate()
    }
    await served
  } finally {
    await Promise.all(threads.map((thread) => thread.end()))
  }
}

/** What threads are given. Without `read` they only check. */
export interface Shared {
  dir: string
  authority: Authority
  papers: string[]
  withheld: WithheldName[]
  read: boolean
}

/** Reads a page's files, and checks and reads what is in them. Whatever goes wrong with one is a problem of that page. */
export function readerOf({dir, authority, papers, withheld, read}: Shared): (names: UnitNames) => ReadUnit {
  const readPage = unitReader(vocabularyOf(authority, papers), authority, {withheld, read})
  return (names) => {
    try {
      return readPage(readUnit(dir, names))
    } catch (error) {
      return failedUnit(names, failureOf(error))
    }
  }
}

// A thread takes about as long to start as it takes to check this many articles.
const WORTH_A_THREAD = 300
// So many at a time, so that no thread is left with much when the others are done.
const SHARE = 40

interface PageShare {
  /** place of its first page */
  first: number
  units: UnitNames[]
}

/** The pages in shares of about as many articles. */
function sharesOf(names: UnitNames[]): PageShare[] {
  const shares: PageShare[] = []
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
