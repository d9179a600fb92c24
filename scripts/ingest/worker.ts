/** A thread of the pool: it ingests the pages that it is sent, a few at a time, and answers what became of them. */
import {parentPort, workerData} from 'node:worker_threads'
import {flushModules, keepModules} from '../module-cache.ts'
import type {IngestSetting} from './page.ts'
import type {RawPage} from './present.ts'

keepModules()
const {PageIngest} = await import('./page.ts')
// The pool ends its threads so.
flushModules()
const pages = new PageIngest(workerData as IngestSetting)

parentPort!.on('message', async (batch: RawPage[]) => {
  const outcomes = []
  for (const page of batch) outcomes.push(await pages.ingest(page))
  parentPort!.postMessage(outcomes)
})
