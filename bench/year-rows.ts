import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {yearsOf} from '../scripts/build/years.ts'
import {SUMS} from '../scripts/sums.ts'
import {buildUnmeasured, dist, forgetCaches, ours} from './our-command.ts'
import {weigh} from './output.ts'
import type {BenchContext, Row} from './row.ts'

/** The archive by years: what a year's two jobs cost, what joining the years costs, and whether the site is that of a single build. */
export const YEAR_ROWS: readonly Row[] = [
  {
    name: 'year-read',
    what: '一年的第一轮任务：检查、读版面、建检索',
    command: ours('build', (context) => readArguments(context, chosen(context))),
    against: ['build'],
  },
  {
    name: 'year-render',
    what: '一年的第二轮任务：做这一年的网页',
    prepare: async (context) => {
      for (const year of yearsOf(context.content)) if (!existsSync(join(years(context), year))) await buildUnmeasured(context, readArguments(context, year))
    },
    command: ours('build', (context) => renderArguments(context, chosen(context))),
    against: ['build'],
  },
  {
    name: 'join',
    what: '各年已做好，合成整站',
    prepare: async (context) => {
      for (const year of yearsOf(context.content)) if (!existsSync(join(years(context), year, 'rendered'))) await buildUnmeasured(context, renderArguments(context, year))
    },
    reset: (context) => forgetCaches(context, joined(context)),
    command: ours('build', (context) => ['--join', years(context), '--outDir', joined(context)]),
    after: (context) => ({rate: sameAsWhole(context), weight: weigh(joined(context))}),
    against: ['build'],
  },
]

const years = (context: BenchContext) => join(context.work, 'years')
const joined = (context: BenchContext) => join(context.work, 'dist-joined')
/** The year in the middle: none that the generator cut short. */
const chosen = ({content}: BenchContext) => yearsOf(content)[yearsOf(content).length >> 1]!
const readArguments = (context: BenchContext, year: string) => ['--year', year, '--outDir', join(years(context), year)]
const renderArguments = (context: BenchContext, year: string) => ['--year', year, '--with', years(context)]

/** Throws when the joined site is not, byte for byte, the one that the build row left; nothing to say without that row. */
function sameAsWhole(context: BenchContext): string {
  const [one, other] = [dist(context), joined(context)].map((folder) => join(folder, SUMS))
  if (!existsSync(one!)) return ''
  if (!readFileSync(one!).equals(readFileSync(other!))) throw new Error('合成的网站与整站构建的不同')
  return '与整站构建一字不差'
}
