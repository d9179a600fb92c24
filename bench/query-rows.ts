import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {coldSentence, type ColdReport} from './cold-query.ts'
import {buildUnmeasured, dist, root} from './our-command.ts'
import type {BenchContext, Row} from './row.ts'
import {searchSentence, type SearchReport} from './search-report.ts'

/** What a reader's search costs on the built site. */
export const QUERY_ROWS: readonly Row[] = [
  queryRow('cold-query', '读者第一次检索所取的字节与请求数', 'cold-query', (report) => coldSentence(report as ColdReport)),
  queryRow('queries', '在浏览器里检索随机字串，与原样的 Pagefind 在同样网页上相比', 'search', (report) => searchSentence(report as SearchReport)),
]

/** A row that asks the built site with one of the scripts beside this file and tells the report which that script writes. */
function queryRow(name: string, what: string, program: string, sentence: (report: unknown) => string): Row {
  const report = ({work}: BenchContext) => join(work, `${name}.json`)
  return {
    name,
    what,
    prepare: builtBefore,
    command: (context) => ({command: [process.execPath, join(root, `bench/${program}.ts`), '--site', dist(context), '--out', report(context)], cwd: root}),
    after: (context) => ({rate: sentence(JSON.parse(readFileSync(report(context), 'utf8')))}),
  }
}

/** The build row has left a site; without that row one is built, not measured. */
async function builtBefore(context: BenchContext): Promise<void> {
  if (existsSync(join(dist(context), 'search/index.html'))) return
  await buildUnmeasured(context, ['--outDir', dist(context)])
}
