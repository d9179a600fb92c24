/** `npm run review-summary`: puts the review reports into the workflow's summary, or on the screen when there is none. */
import {appendFileSync} from 'node:fs'
import {argumentsOr} from './arguments.ts'
import {unitOf} from './check/content.ts'
import {contentDir, Folder} from './files.ts'
import {changedFiles, GitError} from './git.ts'

const HELP = `用法：npm run review-summary -- [选项] [报告文件夹]

把收录报告写进 GitHub 工作流的摘要；不在工作流里时显示在屏幕上。报告文件夹默认 .cache/review。

  --since 版本   只要这个 git 版本以来有改动的版面
  --help         显示本说明
`

// GitHub refuses a summary above one megabyte.
const LIMIT = 900_000

const given = argumentsOr(HELP, {allowPositionals: true, options: {since: {type: 'string'}}})
if (typeof given === 'number') process.exitCode = given
else {
  const {values: {since}, positionals} = given
  write(await summaryOf(new Folder(positionals[0] ?? '.cache/review'), since === undefined ? undefined : pagesSince(since)))
}

/** The reports one after another, as many as GitHub takes. */
async function summaryOf(reports: Folder, pages: ReadonlySet<string> | undefined): Promise<string> {
  let summary = ''
  let left = 0
  for (const name of await reports.list('.', ['.md'])) {
    if (pages && !pages.has(name.replace(/\.md$/u, ''))) continue
    const report = `${(await reports.text(name)) ?? ''}\n`
    if (Buffer.byteLength(summary) + Buffer.byteLength(report) > LIMIT) left++
    else summary += report
  }
  if (summary === '') summary = '这次没有新收录或改动的版面。\n'
  return left === 0 ? summary : `${summary}\n另有 ${left} 份报告太长，没有列出；请在自己的电脑上运行 npm run ingest 查看 .cache/review。\n`
}

/** Pages with a changed file; undefined, for all of them, when the revision is not there, as on a branch's first push. */
function pagesSince(revision: string): Set<string> | undefined {
  try {
    return new Set([...changedFiles(revision, contentDir())].flatMap((file) => unitOf(file) ?? []))
  } catch (error) {
    if (error instanceof GitError) return undefined
    throw error
  }
}

function write(summary: string): void {
  if (process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, summary)
  else process.stdout.write(summary)
}
