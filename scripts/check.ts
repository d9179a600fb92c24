/** `npm run check`: is everything in the content folder as it should be, and is every printed character accounted for? */
import {join} from 'node:path'
import {countReport, githubReport, jsonReport, ledgerReport, textReport} from '../src/press/check/report.ts'
import {argumentsOr, refuse} from './arguments.ts'
import {checkAgainst} from './check/against.ts'
import {checkContent, type CheckedContent} from './check/content.ts'
import {fixContent} from './check/fix.ts'
import {contentDir} from './files.ts'
import {changedFiles, GitError} from './git.ts'
import {LOCK} from './ingest/present.ts'
import {lockWithin} from './lock.ts'

const HELP = `用法：npm run check -- [选项]

检查 content/ 里的原文、版面记录、文章和名表，一次说完所有问题，并核对每个版面的字数账。

  --format text|json|github   报告的样子：给人看（默认）、给工具、给 GitHub 工作流
  --fix                       改好只有一种改法的问题（字段次序、日期引号、别名改正式名称）；不动正文
  --since 版本                只查这个 git 版本以来改动的文件
  --against 版本              与这个 git 版本相比，原文不得改动或消失，文章不得无故少字
  --content 文件夹            检查另一个内容文件夹（也可用环境变量 JIEZHI_CONTENT）
  --quiet                     只列错误
  --help                      显示本说明

有错误时退出码为 1；只有警告和提示时为 0。每条末尾方括号里的编号，编辑手册“消息”一节有说明。
`

const OPTIONS = {
  format: {type: 'string', default: 'text'},
  fix: {type: 'boolean', default: false},
  since: {type: 'string'},
  against: {type: 'string'},
  content: {type: 'string'},
  quiet: {type: 'boolean', default: false},
} as const

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof GitError)) throw error
  console.error(error.message)
  process.exitCode = 2
}

/** Checks, and mends what can be mended; undefined, after it was told, when another command is writing. */
async function checkFixed(dir: string, only: ReadonlySet<string> | undefined): Promise<CheckedContent | undefined> {
  const held = await lockWithin(join(dir, LOCK), 60)
  if (!('release' in held)) {
    console.error(`收录正在进行（进程 ${held.holder}），请稍后再试。`)
    return undefined
  }
  try {
    const checked = await checkContent(dir, only)
    const mended = await fixContent(dir, checked.problems)
    for (const {file, count} of mended) console.error(`已改 ${file}：${count} 处`)
    return mended.length > 0 ? await checkContent(dir, only) : checked
  } finally {
    held.release()
  }
}

async function main(): Promise<number> {
  const given = argumentsOr(HELP, {options: OPTIONS})
  if (typeof given === 'number') return given
  const options = given.values
  if (!['text', 'json', 'github'].includes(options.format)) return refuse(`--format 不能是“${options.format}”，可用 text、json、github。`, HELP)
  const dir = contentDir(options.content)
  const only = options.since === undefined ? undefined : changedFiles(options.since, dir)
  const checked = await (options.fix ? checkFixed : checkContent)(dir, only)
  if (!checked) return 1
  const {problems: found, ledgers, articles} = checked
  if (options.against !== undefined) found.push(...checkAgainst(dir, options.against))
  const problems = options.quiet ? found.filter(({level}) => level === 'error') : found
  if (options.format === 'json') console.log(jsonReport(problems, ledgers))
  else if (options.format === 'github') process.stdout.write(githubReport(problems))
  else if (problems.length > 0) console.log(textReport(problems))
  if (options.format !== 'json') {
    process.stdout.write(ledgerReport(ledgers))
    console.log(`检查了 ${articles} 篇文章：${countReport(found)}。`)
  }
  return found.some(({level}) => level === 'error') ? 1 : 0
}
