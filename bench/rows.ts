import {existsSync, readFileSync} from 'node:fs'
import {rm} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {cacheOf} from '../scripts/build/site.ts'
import {writeBaselineContent} from './baseline-content.ts'
import {BASELINES, stockPagefind, versionOf} from './baselines.ts'
import {coldSentence, type ColdReport} from './cold-query.ts'
import type {Cost} from './measure.ts'
import {buildUnmeasured, dist, forgetCaches, needs, ours, root, script} from './our-command.ts'
import {weigh, type Weight} from './output.ts'
import {searchSentence, type SearchReport} from './search-report.ts'
import {YEAR_ROWS} from './year-rows.ts'

/** What rows work with: the generated content, a folder of their own, and how large the archive is. */
export interface BenchContext {
  content: string
  work: string
  pages: number
  articles: number
  /** what the generator would write for one article more; for the row that measures a small change */
  oneMore: () => Promise<string>
}

/** One measured command. `against` names the rows of the same run with whose time together it is compared. */
export interface Row {
  name: string
  what: string
  /** the sentence why this row cannot run here, or nothing */
  missing(): string | undefined
  prepare?(context: BenchContext): Promise<void>
  /** before every single run, not measured */
  reset?(context: BenchContext): Promise<void>
  command(context: BenchContext): {command: readonly string[]; cwd?: string; env?: Record<string, string>}
  /** what the run made per second or weighs */
  after?(context: BenchContext, cost: Cost): {rate?: string; weight?: Weight}
  against?: readonly string[]
}

/** The build row has left a site; without that row one is built, not measured. */
async function builtBefore(context: BenchContext): Promise<void> {
  if (existsSync(join(dist(context), 'search/index.html'))) return
  await buildUnmeasured(context, ['--outDir', dist(context)])
}

const OUR_ROWS: Row[] = [
  {
    name: 'ingest',
    what: '把全部版面原文转成文章',
    missing: needs('ingest'),
    reset: ({work}) => rm(join(work, 'ingested'), {recursive: true, force: true}),
    command: ours('ingest', ({work, content}) => ['--content', content, '--out', join(work, 'ingested')]),
    after: ({pages}, {seconds}) => ({rate: `${Math.round(pages / seconds / availableParallelism())} 版/秒/核`}),
  },
  {
    name: 'check',
    what: '检查全部文件',
    missing: needs('check'),
    command: ours('check', () => []),
    after: ({articles}, {seconds}) => ({rate: `${Math.round(articles / seconds)} 篇/秒`}),
  },
  {
    name: 'load',
    what: '读全部文章与版面为记录，无缓存',
    missing: needs('read/archive'),
    command: ({content}) => ({command: [process.execPath, '--input-type=module', '-e', `const {readArchive} = await import(${JSON.stringify(script('read/archive'))}); await readArchive(${JSON.stringify(content)})`], cwd: root}),
    after: ({articles}, {seconds}) => ({rate: `${Math.round(articles / seconds)} 篇/秒`}),
  },
  {
    name: 'search',
    what: '检索索引，无缓存（读入后另起的进程）',
    missing: needs('search/job'),
    prepare: async ({content, work}) => {
      const {readChecked} = await import('../scripts/check/content.ts')
      await readChecked(content, {keptIn: join(work, 'units')})
    },
    reset: async ({work}) => {
      for (const name of ['search', 'search-cache']) await rm(join(work, name), {recursive: true, force: true})
    },
    command: ours('search/job', ({content, work}) => [content, join(work, 'units'), join(work, 'search'), join(work, 'search-cache')]),
    after: ({articles, work}, {seconds}) => ({rate: `${Math.round(articles / seconds)} 篇/秒`, weight: weigh(join(work, 'search'))}),
    against: ['pagefind(astro-mdx)'],
  },
  {
    name: 'build',
    what: '整站构建，含检查与检索索引，无缓存',
    missing: needs('build'),
    reset: async (context) => {
      await rm(dist(context), {recursive: true, force: true})
      await forgetCaches(context)
    },
    command: ours('build', (context) => ['--outDir', dist(context)]),
    after: (context, {seconds}) => ({rate: `${Math.round(context.articles / seconds)} 篇/秒`, weight: weigh(dist(context))}),
    against: ['astro-mdx', 'pagefind(astro-mdx)'],
  },
  {
    name: 'render',
    what: '全部网页重做，检查与检索沿用',
    missing: needs('build'),
    // The build row has just been run; without it the first run makes what the others keep.
    reset: async ({content}) => rm(cacheOf(content).rendered, {recursive: true, force: true}),
    command: ours('build', (context) => ['--outDir', dist(context)]),
    after: ({articles}, {seconds}) => ({rate: `${Math.round(articles / seconds)} 篇/秒`}),
    against: ['astro-mdx'],
  },
  {
    name: 'rebuild-one',
    what: '添一篇文章之后的构建',
    missing: needs('build'),
    reset: async (context) => {
      await buildUnmeasured(context, ['--outDir', dist(context)])
      await context.oneMore()
    },
    command: ours('build', (context) => ['--outDir', dist(context)]),
    against: ['build'],
  },
  {
    name: 'cold-query',
    what: '读者第一次检索所取的字节与请求数',
    missing: needs('build'),
    prepare: builtBefore,
    command: (context) => ({command: [process.execPath, join(root, 'bench/cold-query.ts'), '--site', dist(context), '--out', join(context.work, 'cold-query.json')], cwd: root}),
    after: ({work}) => ({rate: coldSentence(JSON.parse(readFileSync(join(work, 'cold-query.json'), 'utf8')) as ColdReport)}),
  },
  {
    name: 'queries',
    what: '在浏览器里检索随机字串，与原样的 Pagefind 在同样网页上相比',
    missing: needs('build'),
    prepare: builtBefore,
    command: (context) => ({command: [process.execPath, join(root, 'bench/search.ts'), '--site', dist(context), '--out', join(context.work, 'queries.json')], cwd: root}),
    after: ({work}) => ({rate: searchSentence(JSON.parse(readFileSync(join(work, 'queries.json'), 'utf8')) as SearchReport)}),
  },
]

const BASELINE_ROWS: Row[] = BASELINES.flatMap((baseline): Row[] => {
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
      reset: (context) => rm(output(context), {recursive: true, force: true}),
      command: (context) => ({command: baseline.command, cwd: folder(context)}),
      after: (context) => ({weight: weigh(output(context))}),
    },
    {
      name: `pagefind(${baseline.name})`,
      what: `原样的 Pagefind ${versionOf('pagefind')}，索引上一行的网站`,
      missing: () => (baseline.name === 'hugo' && baseline.version() === undefined ? '本机没有 hugo' : undefined),
      reset: (context) => rm(join(output(context), 'pagefind'), {recursive: true, force: true}),
      command: (context) => ({command: stockPagefind(output(context))}),
    },
  ]
})

/** All rows in the order in which they run: a Pagefind row indexes the site that the row before it built. */
export const ROWS: readonly Row[] = [...OUR_ROWS, ...YEAR_ROWS, ...BASELINE_ROWS]
