import {expect, it} from 'vitest'
import {answeringThread} from '../../scripts/answering-thread.ts'

const thread = (code: string) =>
  answeringThread<number, number>(new URL(`data:text/javascript,${encodeURIComponent(`import {parentPort, workerData} from 'node:worker_threads'\nparentPort.on('message', (n) => {${code}})`)}`), {add: 1}, '检查线程')

it('answers in the order of the questions', async () => {
  const {ask, end} = thread('parentPort.postMessage(n + workerData.add)')
  expect(await Promise.all([ask(1), ask(2), ask(3)])).toEqual([2, 3, 4])
  await end()
})

// What ingest would otherwise wait for without end.
it.each([
  ['its error', "throw new Error('坏')", '坏'],
  ['its end', 'process.exit(3)', '检查线程意外退出（3）'],
])('tells whoever waits of %s', async (_, code, told) => {
  const {ask, end} = thread(code)
  await expect(ask(1)).rejects.toThrow(told)
  await expect(ask(2)).rejects.toThrow(told)
  await end()
})
