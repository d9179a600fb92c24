/** `npm run preview`: serves a built site on this machine. */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {argumentsOr} from './arguments.ts'
import {readBasics} from '../src/content.read.ts'
import {contentDir, Folder} from './files.ts'
import {PORT, portOf, takenWords} from './serve/port.ts'
import {serveSite, type Served} from './serve/static-server.ts'

const HELP = `用法：npm run preview -- [选项]

在本机打开已经建好的网站，按 Ctrl+C 结束。

  --dir 文件夹    建好的网站（默认 dist）
  --port 端口     端口号（默认 ${PORT}；被占用时往后找）
  --help          显示本说明
`

/** Serves `dir` from the first free port on and prints the address; says so when that is another than asked for. */
export async function previewSite(dir: string, port: number): Promise<Served> {
  const {info} = await readBasics(new Folder(contentDir()))
  const base = new URL(info.site).pathname.replace(/\/*$/u, '/')
  for (let tried = port; tried < port + 20; tried++) {
    try {
      const served = await serveSite({dir, base, port: tried})
      if (tried !== port) console.log(takenWords(port, tried))
      console.log(`网站在 ${served.address} ，按 Ctrl+C 结束。`)
      return served
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    }
  }
  throw new Error(`端口 ${port} 到 ${port + 19} 都被占用，请用 --port 另选一个。`)
}

if (import.meta.main) process.exitCode = await main()

async function main(): Promise<number> {
  const given = argumentsOr(HELP, {options: {dir: {type: 'string', default: 'dist'}, port: {type: 'string', default: String(PORT)}}})
  if (typeof given === 'number') return given
  const {values} = given
  const port = portOf(values.port)
  if (typeof port === 'string') {
    console.error(`${port}\n\n${HELP.trimEnd()}`)
    return 2
  }
  if (!existsSync(join(values.dir, 'index.html'))) {
    console.error(`${values.dir} 里没有建好的网站，请先运行 npm run build。`)
    return 1
  }
  await previewSite(values.dir, port)
  return 0
}
