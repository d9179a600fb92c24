/** Looks a large site through on a thread of its own. In: its folder. Out: `strangersIn`. */
import {parentPort, workerData} from 'node:worker_threads'
import {strangersIn} from './strangers.ts'

parentPort!.postMessage(strangersIn(workerData as string))
