/** `npm run build`: checks the content, then builds the whole site with its search index. */
import {parseArgs} from 'node:util'
import {BuildFailure, buildSite} from './build-site.ts'

const HELP = `用法：npm run build -- [选项]

检查内容，生成全部页面和检索索引。内容有误时不建站，旧的网站保持原样。

  --outDir 文件夹   网站写到哪里（默认 dist）
  --help            显示本说明

环境变量 JIEZHI_CONTENT 指向另一个内容文件夹。
`

process.exitCode = await main()

async function main(): Promise<number> {
  let values: {outDir: string; help: boolean}
  try {
    values = parseArgs({options: {outDir: {type: 'string', default: 'dist'}, help: {type: 'boolean', default: false}}}).values
  } catch (error) {
    console.error(`参数有误：${(error as Error).message}\n\n${HELP}`)
    return 2
  }
  if (values.help) {
    console.log(HELP)
    return 0
  }
  try {
    await buildSite({outDir: values.outDir, say: (line) => console.log(line)})
    return 0
  } catch (error) {
    console.error(error instanceof BuildFailure ? error.message : `建站失败：${(error as Error).stack ?? error}`)
    return 1
  }
}
