/** `npm run bench`: measures the project's own commands on a generated archive, beside other site generators on the same articles. */
import {existsSync, readFileSync} from 'node:fs'
import {mkdir, writeFile} from 'node:fs/promises'
import {cpus, totalmem} from 'node:os'
import {join, resolve} from 'node:path'
import {parse} from 'yaml'
import {clearAside, setAside} from '../bench/aside.ts'
import {writeArchive, type ArchiveOptions} from '../bench/archive.ts'
import {BASELINES, versionOf} from '../bench/baselines.ts'
import {readCorpus} from '../bench/corpus.ts'
import {measure} from '../bench/measure.ts'
import {markdownOf, type Report, type Result} from '../bench/report.ts'
import type {BenchContext, Row} from '../bench/row.ts'
import {ROWS} from '../bench/rows.ts'
import {readStage} from '../bench/scenes.ts'
import {argumentsOr, isCount, refuse} from './arguments.ts'

const HELP = `用法：npm run bench -- [选项]

生成一座测试档案，逐项测量时间、内存和输出大小，与其他网站生成器比较。

  --articles N     文章数，默认 1000
  --rows a,b       只运行这几项；可选：${ROWS.map((row) => row.name).join('、')}
  --runs N         每项运行几次，取中位数，默认 3
  --seed S         生成文章的种子，默认 1
  --years N        文章分布的年数，默认 10
  --corpus FILE    用这个文件里的真实文章（JSON 每行一篇，可为 .gz）；也可写在环境变量 JIEZHI_CORPUS
  --authority DIR  地名与工作名，默认 content/authority
  --work DIR       工作目录，默认 .cache/bench
  --date DATE      写进报告的日期
  --json           只输出 JSON
  --write          把结果写进 docs/benchmarks.md
  --help           显示本说明
`

const OPTIONS = {
  articles: {type: 'string', default: '1000'},
  rows: {type: 'string'},
  runs: {type: 'string', default: '3'},
  seed: {type: 'string', default: '1'},
  years: {type: 'string', default: '10'},
  corpus: {type: 'string'},
  authority: {type: 'string', default: 'content/authority'},
  work: {type: 'string', default: '.cache/bench'},
  date: {type: 'string'},
  json: {type: 'boolean', default: false},
  write: {type: 'boolean', default: false},
} as const

const given = argumentsOr(HELP, {options: OPTIONS})
if (typeof given === 'number') process.exitCode = given
else {
  const fault = faultOf(given.values)
  if (fault === undefined) await bench(given.values)
  else process.exitCode = refuse(fault, HELP)
}

type Values = Exclude<typeof given, number>['values']

/** What is wrong with the values of the options, or undefined. */
function faultOf(values: Values): string | undefined {
  const number = (['articles', 'runs', 'years'] as const).find((name) => !isCount(values[name]))
  if (number !== undefined) return `--${number} ${values[number]} 不是正整数。`
  const row = values.rows?.split(',').find((name) => !ROWS.some((candidate) => candidate.name === name))
  return row === undefined ? undefined : `--rows 里没有“${row}”这一项。`
}

async function bench(values: Values): Promise<void> {
  const rows = values.rows === undefined ? [...ROWS] : values.rows.split(',').map((name) => ROWS.find((row) => row.name === name)!)
  const work = resolve(values.work)
  const options = await archiveOptions(join(work, 'content'), values)
  await setAside({work}, work)
  await mkdir(work, {recursive: true})
  tell(`生成 ${options.articles} 篇文章……`)
  const count = await writeArchive(options)
  const context: BenchContext = {content: options.folder, work, ...count, oneMore: oneMore(options)}
  const results: Result[] = []
  for (const row of rows) results.push(await runRow(row, context, Number(values.runs), {at: results.length, of: rows.length}))
  const report: Report = {
    machine: {processor: cpus()[0]?.model ?? '', cores: cpus().length, memory: totalmem(), system: `${process.platform} ${process.arch}`},
    versions: {Node: process.versions.node, Astro: versionOf('astro'), Pagefind: versionOf('pagefind'), ...baselineVersions(rows)},
    ...(values.date && {date: values.date}),
    archive: {...count, source: options.corpus ? '真实文章' : '生成的文章'},
    results,
  }
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : markdownOf(report))
  if (values.write) await keep(markdownOf(report), report)
  await clearAside({work})
}

async function archiveOptions(folder: string, values: Values): Promise<ArchiveOptions> {
  const articles = Number(values.articles)
  const file = values.corpus ?? process.env.JIEZHI_CORPUS
  const authority = resolve(values.authority)
  return {
    folder,
    articles,
    seed: values.seed,
    stage: await readStage(authority),
    authority,
    site: resolve('content/site.yaml'),
    papers: (parse(readFileSync('content/site.yaml', 'utf8')) as {papers: string[]}).papers,
    firstYear: 2012,
    years: Number(values.years),
    ...(file && existsSync(file) && {corpus: await readCorpus(file, articles)}),
  }
}

/** Adds a page with one article to the content's last year, each time another one. */
function oneMore(options: ArchiveOptions): () => Promise<string> {
  let added = 0
  return async () => {
    added += 1
    await writeArchive({...options, articles: 1, seed: `${options.seed}+${added}`, firstYear: options.firstYear + options.years - 1, years: 1})
    return `${options.seed}+${added}`
  }
}

async function runRow(row: Row, context: BenchContext, runs: number, {at, of}: {at: number; of: number}): Promise<Result> {
  const base = {name: row.name, what: row.what, ...(row.against && {against: row.against})}
  const missing = row.missing?.()
  if (missing !== undefined) return {...base, runs: [], missing}
  try {
    await row.prepare?.(context)
    const result: Result = {...base, runs: []}
    for (let run = 1; run <= runs; run++) {
      const left = result.runs.reduce((sum, cost) => sum + cost.seconds, 0) / (run - 1) * (runs - run + 1)
      tell(`[${at + 1}/${of}] ${row.name} 第 ${run}/${runs} 次${run > 1 ? `，本项约余 ${Math.ceil(left)} 秒` : ''}`)
      await row.reset?.(context)
      const {command, cwd, env} = row.command(context)
      const cost = await measure(command, {...(cwd && {cwd}), ...(env && {env})})
      result.runs.push(cost)
      Object.assign(result, row.after?.(context, cost))
    }
    return result
  } catch (error) {
    // One row that fails must not lose the measurements of the others; it is reported as not run and the exit code tells.
    process.exitCode = 1
    return {...base, runs: [], missing: (error as Error).message.replace(/\s+/gu, ' ').slice(-300)}
  }
}

function baselineVersions(rows: readonly Row[]): Record<string, string> {
  const used = BASELINES.filter((baseline) => rows.some((row) => row.name === baseline.name))
  return Object.fromEntries(used.flatMap((baseline) => (baseline.version() ? [[baseline.name, baseline.version() as string]] : [])))
}

/** Replaces the section of the same size and source in docs/benchmarks.md, or adds it at the end. */
async function keep(section: string, {archive}: Report): Promise<void> {
  const file = resolve('docs/benchmarks.md')
  const text = readFileSync(file, 'utf8')
  const heading = `### ${archive.articles} 篇（${archive.source}）`
  const parts = text.split(/^(?=### )/mu).filter((part) => !part.startsWith(heading))
  await writeFile(file, `${[...parts.map((part) => part.trimEnd()), section.trimEnd()].join('\n\n')}\n`)
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`)
}
