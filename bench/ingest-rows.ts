/** Rows of the bench: what it costs to read raw pages into articles. */
import {readFileSync} from 'node:fs'
import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {pageCacheFolder} from '../scripts/ingest/page-cache.ts'
import {setAside} from './aside.ts'
import type {ConvertReport} from './convert.ts'
import {measure, type Cost} from './measure.ts'
import {ours, root} from './our-command.ts'
import type {BenchContext, Row} from './row.ts'

const ingested = ({work}: BenchContext) => join(work, 'ingested')
type Command = Row['command']
const ingestWith = (...options: string[]): Command => ours('ingest', (context) => ['--content', context.content, '--out', ingested(context), ...options])
const ingest = ingestWith()

/** What it costs to read raw pages into articles. Rates are per second of one processor, whatever else the machine does. */
export const INGEST_ROWS: readonly Row[] = [
  paced({name: 'ingest', what: '把全部版面原文转成文章，写文件、报告，找近似的文章', command: ingest}),
  paced({name: 'ingest-one-core', what: '同上，只用一个核，程序只读一遍，常用的函数只编译一遍', command: ingestWith('--jobs', '1')}),
  {
    name: 'ingest-again',
    what: '再收录一次，什么都没有改',
    prepare: async (context) => {
      await forget(context)
      for (let run = 0; run < 2; run++) await runUnmeasured(context, ingest(context).command)
    },
    command: ingest,
    after: ({pages}, cost) => ({rate: `${Math.round(pages / cpuOf(cost))} 版/核秒`}),
  },
  {
    name: 'convert',
    what: '只读懂版面，不写文件，一个核',
    command: (context) => ({command: [process.execPath, join(root, 'bench/convert.ts'), '--content', context.content, '--out', converted(context)], cwd: root}),
    after: (context) => ({rate: paceOf(context, JSON.parse(readFileSync(converted(context), 'utf8')) as ConvertReport)}),
  },
]

const converted = ({work}: BenchContext) => join(work, 'convert.json')

/** Characters of a page of the size that content/raw has, on the average. */
const SAMPLE = 4100

/**
 * The rate of a run over the whole archive, and what each page more costs once the program is loaded and its code compiled: that is
 * what the other half of the pages added to the cost of the first. Rates are of pages with as many characters as those of content/raw,
 * since pages differ in size.
 *
 * @example paceOf({pages: 1237, characters: 7e6}, {halfSeconds: 7, cpuSeconds: 12}) // '103 版/核秒，合 4100 字的版面 142 版；起步与编译 2.0 秒，其后每核秒 171 版'
 */
export function paceOf({pages, characters}: Pick<BenchContext, 'pages' | 'characters'>, {halfSeconds, cpuSeconds}: ConvertReport): string {
  const added = Math.max(0.001, cpuSeconds - halfSeconds)
  const samples = characters / SAMPLE
  return `${Math.round(pages / cpuSeconds)} 版/核秒，合 ${SAMPLE} 字的版面 ${Math.round(samples / cpuSeconds)} 版；起步与编译 ${Math.max(0, halfSeconds - added).toFixed(1)} 秒，其后每核秒 ${Math.round(samples / 2 / added)} 版`
}

/** Where the system tells no processor time (macOS, Windows), the clock's. */
function cpuOf({cpuSeconds, seconds}: Cost): number {
  return cpuSeconds || seconds
}

/** A row that first ingests every second page, to tell what each page more costs. */
function paced({command, ...row}: Pick<Row, 'name' | 'what'> & {command: Command}): Row {
  const halves = new WeakMap<BenchContext, number>()
  return {
    ...row,
    prepare: async (context) => {
      await forget(context)
      const names = (await readdir(join(context.content, 'raw'))).sort().filter((_, at) => at % 2 === 0)
      halves.set(context, cpuOf(await runUnmeasured(context, [...command(context).command, ...names])))
    },
    reset: forget,
    command,
    after: (context, cost) => ({rate: paceOf(context, {halfSeconds: halves.get(context)!, cpuSeconds: cpuOf(cost)})}),
  }
}

async function runUnmeasured(context: BenchContext, command: readonly string[]): Promise<Cost> {
  const {cwd, env} = ingest(context)
  return measure(command, {...(cwd && {cwd}), ...(env && {env})})
}

/** Takes away what was ingested, and what ingest keeps of it. */
async function forget(context: BenchContext): Promise<void> {
  await setAside(context, ingested(context), pageCacheFolder(ingested(context)))
}
