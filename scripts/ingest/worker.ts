import {parentPort, workerData} from 'node:worker_threads'
import {PageIngest, type IngestSetting, type RawPage} from './page.ts'

/** A thread of the pool: it ingests the pages that it is sent, a few at a time, and answers what became of them. */
const pages = new PageIngest(workerData as IngestSetting)

parentPort!.on('message', async (batch: RawPage[]) => {
  const outcomes = []
  for (const page of batch) outcomes.push(await pages.ingest(page))
  parentPort!.postMessage(outcomes)
})
