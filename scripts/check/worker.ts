/** Checks and reads a share of the pages on a thread of its own. In: `Shared` and lists of names. Out: `ReadUnit`s. */
import {parentPort, workerData} from 'node:worker_threads'
import type {UnitNames} from '../../src/press/check/archive.ts'
import {readerOf, type Shared} from './each-unit.ts'

const read = readerOf(workerData as Shared)

parentPort!.on('message', (names: UnitNames[]) => parentPort!.postMessage(names.map(read)))
