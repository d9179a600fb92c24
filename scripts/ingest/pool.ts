import {availableParallelism} from 'node:os'
import {answeringThread} from '../answering-thread.ts'
import type {IngestSetting} from './page.ts'
import type {RawPage} from './present.ts'
import type {PageOutcome} from './outcome.ts'

// A thread takes a second to begin: below this many pages it costs more than it gives.
const WORTH_A_THREAD = 100
const BATCH = 8

/**
 * Ingests pages and tells of each, in the order given. Few pages are read right here. Only what is told is kept of a page, so memory
 * does not grow with the archive.
 *
 * @param jobs how many cores may be used at once, all of them unless told
 */
export async function ingestPages(pages: readonly RawPage[], setting: IngestSetting, tell: (outcome: PageOutcome) => void, jobs = availableParallelism()): Promise<void> {
  if (pages.length === 0) return
  const threads = Math.min(jobs, Math.floor(pages.length / WORTH_A_THREAD))
  if (threads > 1) return inThreads(pages, setting, threads, tell)
  const {PageIngest} = await import('./page.ts')
  const here = new PageIngest(setting)
  for (const page of pages) tell(await here.ingest(page))
}

async function inThreads(pages: readonly RawPage[], setting: IngestSetting, threads: number, tell: (outcome: PageOutcome) => void): Promise<void> {
  const waiting = new Map<number, PageOutcome[]>()
  let next = 0
  let told = 0
  const finish = (first: number, outcomes: PageOutcome[]) => {
    waiting.set(first, outcomes)
    for (let ready = waiting.get(told); ready; ready = waiting.get(told)) {
      waiting.delete(told)
      told += ready.length
      for (const outcome of ready) tell(outcome)
    }
  }
  const workers = Array.from({length: threads}, () => answeringThread<RawPage[], PageOutcome[]>(new URL('./worker.ts', import.meta.url), setting, '收录线程'))
  const serve = async ({ask}: (typeof workers)[number]) => {
    while (next < pages.length) {
      const first = next
      next += BATCH
      finish(first, await ask(pages.slice(first, first + BATCH)))
    }
  }
  try {
    await Promise.all(workers.map(serve))
  } finally {
    await Promise.all(workers.map(({end}) => end()))
  }
}
