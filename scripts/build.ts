/** `npm run build`: checks the content, then builds the whole site with its search index; or one year of it, for a job of its own. */
import {appendFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {argumentsOr} from './arguments.ts'
import {orTellFailure} from './build/failure.ts'
import {contentDir} from './files.ts'
import {keepModules} from './module-cache.ts'

const HELP = `用法：npm run build -- [选项]

检查内容，生成全部页面和检索索引。内容有误时不建站，旧的网站保持原样。

  --outDir 文件夹   网站写到哪里（默认 dist）；要是还不存在的或空的文件夹，或以前建的网站，别的一律不动
  --years           只列出内容里的年份（JSON），供逐年的任务使用
  --year 年份       第一轮：只检查、读这一年的版面，建这一年的检索，写到 --outDir（默认 .cache/years/年份）
  --with 文件夹     与 --year 同用，第二轮：由这个文件夹里各年第一轮的结果做出这一年的网页，写到 --outDir（默认 文件夹/年份）
  --join 文件夹     建站时用这个文件夹里各年已做好的部分；不合的、损坏的会重做
  --help            显示本说明

环境变量 JIEZHI_CONTENT 指向另一个内容文件夹。
`

const OPTIONS = {
  outDir: {type: 'string'},
  years: {type: 'boolean', default: false},
  year: {type: 'string'},
  with: {type: 'string'},
  join: {type: 'string'},
} as const

process.exitCode = await main()

async function main(): Promise<number> {
  const given = argumentsOr(HELP, {options: OPTIONS})
  if (typeof given === 'number') return given
  const {values} = given
  const {year} = values
  const outDir = resolve(values.outDir ?? (year === undefined ? 'dist' : join(values.with ?? '.cache/years', year)))
  const [parts, years] = [values.join, values.with].map((folder) => (folder === undefined ? undefined : resolve(folder)))
  const project = resolve(import.meta.dirname, '..')
  const content = contentDir(undefined, project)
  const say = (line: string) => console.log(line)
  // Code, settings and caches lie in the project, wherever the command is given.
  process.chdir(project)
  // After a small change a good part of the time would go into reading our own code again, here and in threads and processes of the build.
  keepModules()
  const [{buildSite}, {joinYears, readYear, renderYear, yearsOf}] = await Promise.all([import('./build/site.ts'), import('./build/years.ts')])
  return orTellFailure(async () => {
    if (values.years) return listYears(yearsOf(content))
    if (year !== undefined) return years === undefined ? readYear({content, year, out: outDir, say}) : renderYear({content, year, years, out: outDir, say})
    if (parts !== undefined) say(`用上各年已做好的部分：${await joinYears(content, parts)} 份。`)
    return buildSite({outDir, say, content})
  })
}

/** Prints the years; on GitHub they are the step's output `years`, too, from which the jobs are made. */
function listYears(years: string[]): void {
  const list = JSON.stringify(years)
  console.log(list)
  if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `years=${list}\n`)
}
