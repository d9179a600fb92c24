/** `npm start`: from the raw pages to a served site. Steps whose inputs did not change since the last time are passed over. */
import {spawnSync} from 'node:child_process'
import {argumentsOr, refuse} from './arguments.ts'
import {orTellFailure} from './build/failure.ts'
import {buildSite} from './build/site.ts'
import {isBuilt} from './build/built-stamp.ts'
import {PORT, portOf} from './serve/port.ts'
import {previewSite} from './preview.ts'

const HELP = `用法：npm start -- [选项]

收录、检查、建站，然后在本机打开网站；内容与程序都没有变动时直接打开。按 Ctrl+C 结束。

  --port 端口   端口号（默认 ${PORT}；被占用时往后找）
  --help        显示本说明
`

process.exitCode = await main()

async function main(): Promise<number> {
  const given = argumentsOr(HELP, {options: {port: {type: 'string', default: String(PORT)}}})
  if (typeof given === 'number') return given
  const port = portOf(given.values.port)
  if (typeof port === 'string') return refuse(port, HELP)
  if (await isBuilt('dist')) {
    console.log('内容与程序都没有变动，直接打开。')
  } else {
    const ingest = spawnSync(process.execPath, ['scripts/ingest.ts'], {stdio: 'inherit'})
    if (ingest.status !== 0) return ingest.status ?? 1
    const failed = await orTellFailure(() => buildSite({outDir: 'dist', say: (line) => console.log(line)}))
    if (failed) return failed
  }
  return (await previewSite('dist', port)) ? 0 : 1
}
