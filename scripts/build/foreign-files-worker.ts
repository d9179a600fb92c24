/** Looks a large site through on a thread of its own. In: its folder. Out: `foreignFilesIn`. */
import {parentPort, workerData} from 'node:worker_threads'
import {foreignFilesIn} from './foreign-files.ts'

parentPort!.postMessage(foreignFilesIn(workerData as string))
