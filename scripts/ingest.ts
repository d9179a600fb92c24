import {basename, resolve} from 'node:path'
import {parse, stringify} from 'yaml'
import type {Program} from '../src/press/authority-types.ts'
import {isEdtf} from '../src/press/edtf.ts'
import type {PageKnown} from '../src/press/types.ts'
import {readAuthorityFolder} from './read/authority-files.ts'
import {faultWords} from './fault-words.ts'
import {argumentsOr} from './arguments.ts'
import {contentDir, Folder} from './files.ts'
import {acceptPages} from './ingest/accept.ts'
import type {RawPage} from './ingest/page.ts'
import {ingestPages} from './ingest/pool.ts'
import {contentToWrite, HALVES, LOCK, stemOf} from './ingest/present.ts'
import {reportLikes, type SketchedPage} from './ingest/review.ts'
import {IngestSummary} from './ingest/summary.ts'
import {sweep} from './ingest/write.ts'
import {lockWithin} from './lock.ts'
import {Reporter} from './report.ts'

const HELP = `用法：npm run ingest -- [选项] [版面…]

把 content/raw 里的版面读成文章，写到 content/articles/<版面>/ 和 content/pages/<版面>.yaml。
编者改过的文章不会被覆盖。

  版面           content/raw 里的文件名（可省去后缀）或路径；不写则为全部
  --out DIR      写到 DIR 而不是内容目录；DIR 之外什么都不写
  --content DIR  内容目录，默认 content（或环境变量 JIEZHI_CONTENT）
  --date EDTF    这些版面的见报日期，如 2011-03-02
  --paper NAME   报名，如 郑州日报
  --review DIR   收录报告写到哪里，默认 .cache/review；用 --out 时写到 DIR/review
  --dry-run      只显示会改什么，什么都不写
  --accept       认可这些版面的现状：以编者的文件为准，删去的字登记为更正
  --help         显示这段说明
`

const OPTIONS = {
  out: {type: 'string'},
  content: {type: 'string'},
  date: {type: 'string'},
  paper: {type: 'string'},
  'dry-run': {type: 'boolean', default: false},
  review: {type: 'string'},
  accept: {type: 'boolean', default: false},
} as const

const readArguments = () => argumentsOr(HELP, {allowPositionals: true, options: OPTIONS})
type Options = Exclude<ReturnType<typeof readArguments>, number>['values']

// Long enough for another run over a large archive to end.
const WAIT_SECONDS = 120

const RAW_ENDINGS = ['.txt', '.html', '.htm']

process.exitCode = await ingest().catch((error: unknown) => {
  const fault = faultWords(error)
  if (fault === undefined) throw error
  new Reporter().error(`收录没有完成：${fault}已写好的文件都是完整的。`)
  return 1
})

/** Reads the arguments, converts page after page, writes and reports. Answers the exit code: 1 when a page could not be read. */
async function ingest(): Promise<number> {
  const report = new Reporter()
  const given = readArguments()
  if (typeof given === 'number') return given
  const {values, positionals} = given
  if (values.date !== undefined && !isEdtf(values.date)) {
    report.error(`--date ${values.date} 不是日期；应写成 EDTF，如 2011-03-02 或 2011-03。`)
    return 2
  }
  const content = new Folder(contentDir(values.content))
  const out = contentToWrite(values.out === undefined ? content.root : resolve(values.out))
  const held = values['dry-run'] ? {release: () => {}} : await lockWithin(out.path(LOCK), WAIT_SECONDS)
  if (!('release' in held)) {
    report.error(`另一个收录正在进行（进程 ${held.holder}）；等了 ${WAIT_SECONDS} 秒，请在它结束后再运行。`)
    return 1
  }
  try {
    if (!values['dry-run']) await sweep(out)
    return await ingestInto(out, content, values, positionals, report)
  } finally {
    if (!values['dry-run']) await out.remove(HALVES)
    held.release()
  }
}

async function ingestInto(out: Folder, content: Folder, values: Options, positionals: string[], report: Reporter): Promise<number> {
  const needed = ['site.yaml', 'authority/places.yaml', 'authority/programs.yaml']
  const lacking = (await Promise.all(needed.map(async (name) => ((await content.bytes(name)) === undefined ? [name] : [])))).flat()
  if (lacking.length > 0) {
    report.error(`缺少 ${lacking.map((name) => content.path(name)).join('、')}；没有它就认不出地名与工作，什么都没有写；请从仓库恢复。`)
    return 1
  }
  const {authority, messages} = await readAuthorityFolder(content)
  for (const message of messages) report.error(`content/authority/${message}`)
  const pages = await findPages(content, positionals)
  if (pages.missing.length > 0) {
    report.error(`没有这些版面：${pages.missing.join('、')}；请放进 ${content.path('raw')}，或检查名字。`)
    return 2
  }
  if (values.accept && positionals.length === 0) {
    report.error('--accept 要写明版面，如 npm run ingest -- --accept 003_200823f155d71e7b。')
    return 2
  }
  const options: PageKnown = {...(values.date && {date: values.date}), ...(values.paper && {paper: values.paper})}
  if (values.accept) return acceptPages({out, content, pages: pages.found, options, authority, report})
  const reports = values.out === undefined ? new Folder(resolve(values.review ?? '.cache/review')) : new Folder(out.path('review'))
  const dryRun = values['dry-run']
  const summary = new IngestSummary()
  const run: SketchedPage[] = []
  await ingestPages(pages.found, {content: content.root, out: out.root, reports: reports.root, options, dryRun, authority}, (outcome, index) => {
    report.progress(index + 1, pages.found.length, outcome.name)
    if (outcome.done?.diff) report.line(outcome.done.diff)
    summary.add(outcome)
    if (outcome.done) run.push({name: outcome.name, articles: outcome.done.articles, sketches: outcome.done.sketches})
  })
  report.done()
  if (!dryRun) {
    await writeProposed(out, content, summary.proposed)
    await reportLikes(out, reports, run)
  }
  summary.print(report)
  return summary.failed > 0 ? 1 : 0
}

/** The raw pages asked for: by name inside the content folder, or by a path to any file. */
async function findPages(content: Folder, asked: string[]): Promise<{found: RawPage[]; missing: string[]}> {
  const all = (await content.list('raw', RAW_ENDINGS)).filter((name) => name.split('/').length === 2)
  const inside = (file: string): RawPage => ({name: basename(file), folder: content.root, file})
  if (asked.length === 0) return {found: all.map(inside), missing: []}
  const found: RawPage[] = []
  const missing: string[] = []
  for (const name of asked) {
    const own = all.find((file) => basename(file) === basename(name) || stemOf(file) === basename(name))
    const outside = new Folder(resolve(name, '..'))
    if (own && !name.includes('/')) found.push(inside(own))
    else if (await outside.bytes(basename(name))) found.push({name: basename(name), folder: outside.root, file: basename(name)})
    else if (own) found.push(inside(own))
    else missing.push(name)
  }
  return {found, missing}
}

/** Programs that no editor has confirmed yet: those already proposed stay, new ones are added. */
async function writeProposed(out: Folder, content: Folder, programs: Map<string, Program>): Promise<void> {
  const file = 'authority/proposed.yaml'
  const text = (await out.text(file)) ?? (await content.text(file))
  const known = text === undefined ? [] : ((parse(text, {schema: 'core'}) as Program[] | null) ?? [])
  const merged = new Map(known.map((program) => [program.name, program]))
  for (const [name, program] of programs) {
    const earlier = merged.get(name)
    merged.set(name, earlier ? {...earlier, seen: [...new Set([...(earlier.seen ?? []), ...(program.seen ?? [])])].sort()} : program)
  }
  if (merged.size === 0 && text === undefined) return
  const head = '# 规则从版面中提出、尚待编者确认的工作与活动。确认后移到 programs.yaml；不是的，移到那里之前删去即可。\n'
  await out.write(file, head + stringify([...merged.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), {lineWidth: 0}))
}
