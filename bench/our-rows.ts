import {join} from 'node:path'
import {cacheOf} from '../scripts/build/site.ts'
import {readChecked} from '../scripts/check/content.ts'
import {setAside} from './aside.ts'
import type {Cost} from './measure.ts'
import {buildUnmeasured, dist, forgetCaches, ours, root, script} from './our-command.ts'
import {weigh} from './output.ts'
import type {BenchContext, Row} from './row.ts'

/** What the project's own commands cost on the whole archive. */
export const OUR_ROWS: readonly Row[] = [
  {
    name: 'check',
    what: '检查全部文件',
    command: ours('check', () => []),
    after: (context, cost) => ({rate: articlesPerSecond(context, cost)}),
  },
  {
    name: 'load',
    what: '读全部文章与版面为记录，无缓存',
    command: ({content}) => ({command: [process.execPath, '--input-type=module', '-e', `const {readArchive} = await import(${JSON.stringify(script('read/archive'))}); await readArchive(${JSON.stringify(content)})`], cwd: root}),
    after: (context, cost) => ({rate: articlesPerSecond(context, cost)}),
  },
  {
    name: 'search',
    what: '检索索引，无缓存（读入后另起的进程）',
    prepare: async ({content, work}) => void (await readChecked(content, {keptIn: join(work, 'units')})),
    reset: (context) => setAside(context, ...['search', 'search-cache'].map((name) => join(context.work, name))),
    command: ours('search/job', ({content, work}) => [content, join(work, 'units'), join(work, 'search'), join(work, 'search-cache')]),
    after: (context, cost) => ({rate: articlesPerSecond(context, cost), weight: weigh(join(context.work, 'search'))}),
    against: ['pagefind(astro-mdx)'],
  },
  {
    name: 'build',
    what: '整站构建，含检查与检索索引，无缓存',
    reset: (context) => forgetCaches(context, dist(context)),
    command: ours('build', (context) => ['--outDir', dist(context)]),
    after: (context, cost) => ({rate: articlesPerSecond(context, cost), weight: weigh(dist(context))}),
    against: ['astro-mdx', 'pagefind(astro-mdx)'],
  },
  {
    name: 'render',
    what: '全部网页重做，检查与检索沿用',
    // The build row has just been run; without it the first run makes what the others keep.
    reset: (context) => setAside(context, cacheOf(context.content).rendered),
    command: ours('build', (context) => ['--outDir', dist(context)]),
    after: (context, cost) => ({rate: articlesPerSecond(context, cost)}),
    against: ['astro-mdx'],
  },
  {
    name: 'rebuild-one',
    what: '添一篇文章之后的构建',
    reset: async (context) => {
      await buildUnmeasured(context, ['--outDir', dist(context)])
      await context.oneMore()
    },
    command: ours('build', (context) => ['--outDir', dist(context)]),
    against: ['build'],
  },
]

function articlesPerSecond({articles}: BenchContext, {seconds}: Cost): string {
  return `${Math.round(articles / seconds)} 篇/秒`
}
