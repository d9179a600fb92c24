/** Reads a former site on a thread of its own. In: its folder. Out: `FormerSite`. */
import {parentPort, workerData} from 'node:worker_threads'
import {readFormer} from './former-site.ts'

parentPort!.postMessage(readFormer(workerData as string))
