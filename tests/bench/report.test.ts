import {describe, expect, it} from 'vitest'
import {paceOf} from '../../bench/ingest-rows.ts'
import {measure, median} from '../../bench/measure.ts'
import {markdownOf, ratioOf, size, type Report} from '../../bench/report.ts'

const cost = (seconds: number) => ({seconds, cpuSeconds: seconds, peakProcess: 1024 ** 3, peakTree: 2 * 1024 ** 3})
const results = [
  {name: 'ours', what: '', runs: [cost(3), cost(1), cost(2)], against: ['render', 'index']},
  {name: 'render', what: '', runs: [cost(5)]},
  {name: 'index', what: '', runs: [cost(3)]},
  {name: 'absent', what: '', runs: [], missing: '本机没有'},
]

it.each([[[3, 1, 2], 2], [[4, 1], 2.5], [[7], 7]])('median of %j is %d', (values, expected) => expect(median(values)).toBe(expected))
it.each([[0, '0 B'], [1536, '1.5 KB'], [1.31 * 1024 ** 3, '1.31 GB']])('%d bytes read as %s', (bytes, text) => expect(size(bytes)).toBe(text))

describe('a report', () => {
  it('compares a row with the sum of the rows it stands against', () => {
    expect(ratioOf(results[0]!, results)).toBe(0.25)
  })
  it('gives no ratio when a row it stands against did not run', () => {
    expect(ratioOf({...results[0]!, against: ['absent']}, results)).toBeUndefined()
  })
  it('has as many cells in every row, missing ones included', () => {
    const report: Report = {machine: {processor: 'x', cores: 2, memory: 1, system: 's'}, versions: {}, archive: {articles: 1, pages: 1, characters: 1, source: '生成的文章'}, results}
    const rows = markdownOf(report).split('\n').filter((line) => line.startsWith('|'))
    expect(new Set(rows.map((row) => row.split('|').length)).size).toBe(1)
    expect(rows).toHaveLength(2 + results.length)
  })
})

it('tells the start of an ingest apart from its rate, and both from the size of pages', () => {
  expect(paceOf({pages: 1237, characters: 7e6}, {halfSeconds: 7, cpuSeconds: 12})).toBe('103 版/核秒，合 4100 字的版面 142 版；起步与编译 2.0 秒，其后每核秒 171 版')
})

describe('measure', () => {
  it('rejects with the last words of a command that fails', async () => {
    await expect(measure([process.execPath, '-e', 'console.error("最后一句"); process.exit(3)'])).rejects.toThrow(/ended with 3[\s\S]*最后一句/u)
  })
  it.runIf(process.platform === 'linux')('sees the memory of a grandchild', async () => {
    const hold = 'const held = Buffer.alloc(200e6, 1); setTimeout(() => held.length, 500)'
    const parent = `require("child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(hold)}])`
    expect((await measure([process.execPath, '-e', parent])).peakProcess).toBeGreaterThan(200e6)
  })
})
