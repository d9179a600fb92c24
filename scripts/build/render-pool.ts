import {setImmediate} from 'node:timers/promises'
import type {RenderWorker, DrawnPage, PageTask} from './render-worker.ts'

/**
 * Gets pages drawn by this process and by others: this one takes one after the other from the end of the list, the workers a few at a
 * time from its beginning, until they meet. Whoever is fast draws much, and nobody waits for a worker that is not ready in time.
 */
export async function drawInPool<Page extends PageTask>({pages, workers, draw, take}: RenderPool<Page>): Promise<void> {
  let begin = 0
  let end = pages.length
  const serve = async (worker: RenderWorker) => {
    while (begin < end) {
      const share = pages.slice(begin, (begin = Math.min(end, begin + SHARE)))
      const drawn = await worker.draw(share.map(({file, former}) => ({file, former})))
      share.forEach((page, index) => take(page, drawn[index]!))
    }
  }
  const over = Promise.withResolvers<boolean>()
  // A second share beside the one that it is at keeps a worker from waiting for this process, which is busy itself.
  const served = Promise.all(workers.map(async (worker) => (await Promise.race([worker.ready, over.promise])) && Promise.all([serve(worker), serve(worker)])))
  // Told where it is awaited.
  served.catch(() => {})
  try {
    while (begin < end) {
      await draw(pages[--end]!)
      if (workers.length > 0 && end % TURN === 0) await setImmediate()
    }
    over.resolve(false)
    await served
  } finally {
    for (const worker of workers) worker.dismiss()
  }
}

export interface RenderPool<Page> {
  /** such as workers can draw */
  pages: Page[]
  workers: RenderWorker[]
  /** draws a page here */
  draw(page: Page): Promise<void>
  /** takes over a page that a worker has drawn */
  take(page: Page, drawn: DrawnPage): void
}

// A share takes some fiftieth of a second; as often workers get to speak.
const SHARE = 20
const TURN = 10
