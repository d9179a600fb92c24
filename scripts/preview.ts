/** `npm run preview`: serves a built site on this machine. */
import {argumentsOr, refuse} from './arguments.ts'
import {builtBase} from './serve/built-base.ts'
import {atFreePort, PORT, portOf} from './serve/port.ts'
import {serveSite, type Served} from './serve/static-server.ts'

const HELP = `用法：npm run preview -- [选项]

在本机打开已经建好的网站，按 Ctrl+C 结束。

  --dir 文件夹    建好的网站（默认 dist）
  --port 端口     端口号（默认 ${PORT}；被占用时往后找）
  --help          显示本说明
`

/** Serves `dir` from the first free port on and prints the address; answers nothing when there is none, which it says. */
export async function previewSite(dir: string, port: number): Promise<Served | undefined> {
  const base = await builtBase(dir)
  const served = await atFreePort(port, (free) => serveSite({dir, ...(base && {base}), port: free}))
  if (served) console.log(`网站在 ${served.address} ，按 Ctrl+C 结束。`)
  return served
}

if (import.meta.main) process.exitCode = await main()

async function main(): Promise<number> {
  const given = argumentsOr(HELP, {options: {dir: {type: 'string', default: 'dist'}, port: {type: 'string', default: String(PORT)}}})
  if (typeof given === 'number') return given
  const {values} = given
  const port = portOf(values.port)
  if (typeof port === 'string') return refuse(port, HELP)
  if (await builtBase(values.dir) === undefined) {
    console.error(`${values.dir} 里没有建好的网站，请先运行 npm run build。`)
    return 1
  }
  return (await previewSite(values.dir, port)) ? 0 : 1
}
