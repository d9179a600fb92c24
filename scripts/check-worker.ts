/** Checks and reads a share of the pages on a thread of its own. In: {dir, authority, papers} and lists of names. Out: `ReadUnit`s. */
import {parentPort, workerData} from 'node:worker_threads'
import type {UnitNames} from '../src/press/check/archive.ts'
import {vocabularyOf} from '../src/press/check/vocabulary.ts'
import type {Authority} from '../src/press/types.ts'
import {readUnit} from './content-tree.ts'
import {readCheckedUnit} from './units.ts'

const {dir, authority, papers} = workerData as {dir: string; authority: Authority; papers: string[]}
const vocabulary = vocabularyOf(authority, papers)

parentPort!.on('message', (names: UnitNames[]) => {
  parentPort!.postMessage(names.map((unit) => readCheckedUnit(readUnit(dir, unit), vocabulary)))
})
