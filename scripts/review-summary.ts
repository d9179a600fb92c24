/** `npm run review-summary [-- DIR]`: puts the review reports into the workflow's summary, or on the screen when there is none. */
import {appendFileSync} from 'node:fs'
import {Folder} from './files.ts'

// GitHub refuses a summary above one megabyte.
const LIMIT = 900_000

const reports = new Folder(process.argv[2] ?? '.cache/review')
let summary = ''
let left = 0
for (const name of await reports.list('.', ['.md'])) {
  const report = `${(await reports.text(name)) ?? ''}\n`
  if (Buffer.byteLength(summary) + Buffer.byteLength(report) > LIMIT) left++
  else summary += report
}
if (left > 0) summary += `\n另有 ${left} 份报告太长，没有列出；请在自己的电脑上运行 npm run ingest 查看 .cache/review。\n`
if (process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, summary)
else process.stdout.write(summary)
