import {median, type Cost} from './measure.ts'
import type {Weight} from './output.ts'

/** The report as a Markdown section: machine, versions, archive, and a table with one line a row. */
export function markdownOf(report: Report): string {
  const {machine, versions, archive, results, date} = report
  const columns = ['项目', '内容', '时间（中位数）', '处理器时间', '最大进程内存', '全部进程内存', '速率', '对照', '比值', '处理器比值', '网页/文件', '网页中位/最大']
  const rows = results.map((result) => cells(result, results))
  return [
    `### ${archive.articles} 篇（${archive.source}）${date ? `，${date}` : ''}`,
    '',
    `${machine.processor}，${machine.cores} 核，${size(machine.memory)} 内存，${machine.system}；${Object.entries(versions).map(([name, version]) => `${name} ${version}`).join('，')}。`,
    `${archive.articles} 篇文章，${archive.pages} 个版面，${archive.characters} 字；每项运行 ${Math.max(0, ...results.map((result) => result.runs.length))} 次，每次都是新进程。`,
    '',
    `| ${columns.join(' | ')} |`,
    `|${' --- |'.repeat(columns.length)}`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n')
}

/** What is kept of one bench run; the same shape as its JSON. */
export interface Report {
  machine: {processor: string; cores: number; memory: number; system: string}
  versions: Record<string, string>
  date?: string
  archive: {articles: number; pages: number; characters: number; source: string}
  results: Result[]
}

/** All runs of a row, or why it did not run. */
export interface Result {
  name: string
  what: string
  runs: Cost[]
  rate?: string
  weight?: Weight
  against?: readonly string[]
  missing?: string
}

/**
 * A row's time divided by that of the rows it is compared with, undefined when one of them did not run. Processor time says the
 * same of a machine that others use too, where the clock does not.
 */
export function ratioOf(result: Result, results: readonly Result[], field: 'seconds' | 'cpuSeconds' = 'seconds'): number | undefined {
  const own = secondsOf(result, field)
  if (own === undefined || !result.against) return undefined
  const others = result.against.map((name) => secondsOf(results.find((other) => other.name === name), field))
  return others.includes(undefined) ? undefined : own / (others as number[]).reduce((sum, seconds) => sum + seconds, 0)
}

/** Seconds of a row: the median of its runs. */
function secondsOf(result: Result | undefined, field: 'seconds' | 'cpuSeconds' = 'seconds'): number | undefined {
  return result && result.runs.length > 0 ? median(result.runs.map((run) => run[field])) : undefined
}

function cells(result: Result, results: readonly Result[]): string[] {
  if (result.missing !== undefined) return [result.name, result.what, `未运行：${result.missing}`, ...Array<string>(9).fill('')]
  const middle = (field: keyof Cost) => median(result.runs.map((run) => run[field]))
  const ratio = ratioOf(result, results)
  const {weight} = result
  return [
    result.name,
    result.what,
    seconds(middle('seconds')),
    seconds(middle('cpuSeconds')),
    size(middle('peakProcess')),
    size(middle('peakTree')),
    result.rate ?? '',
    ratio === undefined ? '' : (result.against ?? []).join(' + '),
    ratio === undefined ? '' : ratio.toFixed(2),
    ratioText(ratioOf(result, results, 'cpuSeconds')),
    weight ? `${weight.pages} / ${weight.files}` : '',
    weight ? `${size(weight.medianPage)} / ${size(weight.largestPage)}` : '',
  ]
}

function ratioText(ratio: number | undefined): string {
  return ratio === undefined || !Number.isFinite(ratio) ? '' : ratio.toFixed(2)
}

function seconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} 秒`
}

/** 1024-based, three digits: `1.31 GB`. */
export function size(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB']
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10))
  return `${Number((bytes / 1024 ** power).toPrecision(3))} ${units[power]}`
}
