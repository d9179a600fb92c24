/** A thread of the pool: it ingests the pages that it is sent, a few at a time, and answers what became of them. */
import {flushCompileCache} from 'node:module'
import {parentPort, workerData} from 'node:worker_threads'
import {keepModules} from '../module-cache.ts'
import type {IngestSetting} from './page.ts'
import type {RawPage} from './present.ts'

keepModules()
const {PageIngest} = await import('./page.ts')
// The pool ends its threads without letting them say goodbye.
flushCompileCache()
const pages = new PageIngest(workerData as IngestSetting)

parentPort!.on('message', async (batch: RawPage[]) => {
  const outcomes = []
  for (const page of batch) outcomes.push(await pages.ingest(page))
  parentPort!.postMessage(outcomes)
})
