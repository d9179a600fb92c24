import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import type {IngestSetting} from './page.ts'
import type {RawPage} from './present.ts'
import type {PageOutcome} from './outcome.ts'

// A thread takes a second to begin: below this many pages it costs more than it gives.
const WORTH_A_THREAD = 100
const BATCH = 8

/**
 * Ingests pages on all cores and tells of each, in the order given. Few pages are read right here. Only what is told is kept of a
 * page, so memory does not grow with the archive.
 */
export async function ingestPages(pages: readonly RawPage[], setting: IngestSetting, tell: (outcome: PageOutcome) => void): Promise<void> {
  if (pages.length === 0) return
  const threads = Math.min(availableParallelism(), Math.floor(pages.length / WORTH_A_THREAD))
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
  const workers = Array.from({length: threads}, () => new Worker(new URL('./worker.ts', import.meta.url), {workerData: setting}))
  try {
    await Promise.all(
      workers.map(
        (worker) =>
          new Promise<void>((resolve, reject) => {
            let first = 0
            const send = () => {
              first = next
              next += BATCH
              if (first >= pages.length) resolve()
              else worker.postMessage(pages.slice(first, first + BATCH))
            }
            worker.on('message', (outcomes: PageOutcome[]) => {
              finish(first, outcomes)
              send()
            })
            worker.once('error', reject)
            send()
          }),
      ),
    )
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
