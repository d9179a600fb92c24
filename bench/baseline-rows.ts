import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {setAside} from './aside.ts'
import {writeBaselineContent} from './baseline-content.ts'
import {BASELINES, stockPagefind, versionOf} from './baselines.ts'
import {weigh} from './output.ts'
import type {BenchContext, Row} from './row.ts'

/** What other generators cost for the same articles and pages, each with stock Pagefind over its site. */
export const BASELINE_ROWS: readonly Row[] = BASELINES.flatMap((baseline): Row[] => {
  const folder = (context: BenchContext) => join(context.work, baseline.name)
  const output = (context: BenchContext) => join(folder(context), baseline.output)
  return [
    {
      name: baseline.name,
      what: `同样的文章与页面，${baseline.name}`,
      missing: () => (baseline.name === 'hugo' && baseline.version() === undefined ? '本机没有 hugo' : undefined),
      prepare: async (context) => {
        const prepared = join(context.work, 'baseline')
        if (!existsSync(prepared)) await writeBaselineContent(context.content, prepared)
        await baseline.prepare(folder(context), prepared)
      },
      reset: (context) => setAside(context, output(context)),
      command: (context) => ({command: baseline.command, cwd: folder(context)}),
      after: (context) => ({weight: weigh(output(context))}),
    },
    {
      name: `pagefind(${baseline.name})`,
      what: `原样的 Pagefind ${versionOf('pagefind')}，索引上一行的网站`,
      missing: () => (baseline.name === 'hugo' && baseline.version() === undefined ? '本机没有 hugo' : undefined),
      reset: (context) => setAside(context, join(output(context), 'pagefind')),
      command: (context) => ({command: stockPagefind(output(context))}),
    },
  ]
})
