/** `npm run dev`: Astro's server, which shows changes as they are saved, ingests raw pages at once and tells what the check finds. */
import {spawn} from 'node:child_process'
import {dev} from 'astro'
import {readInfo} from '../src/content.info.ts'
import {argumentsOr, refuse} from './arguments.ts'
import {checkInOverlay} from './check/dev-check.ts'
import {contentDir, Folder} from './files.ts'
import {watchRaw} from './ingest/watch-raw.ts'
import {atFreePort, PORT, portOf, tryPort} from './serve/port.ts'

const HELP = `用法：npm run dev -- [选项]

边改边看：放入的版面随即收录，存盘的改动随即显示，检查的结果盖在页面上。按 Ctrl+C 结束。

  --port 端口   端口号（默认 ${PORT}；被占用时往后找）
  --help        显示本说明
`

process.exitCode = await main()

/** Answers the exit code unless it serves, to the end of which nobody waits. */
async function main(): Promise<number | undefined> {
  const given = argumentsOr(HELP, {options: {port: {type: 'string', default: String(PORT)}}})
  if (typeof given === 'number') return given
  const wanted = portOf(given.values.port)
  if (typeof wanted === 'string') return refuse(wanted, HELP)
  const free = await atFreePort(wanted, tryPort)
  return free === undefined ? 1 : serve(free)
}

async function serve(port: number): Promise<undefined> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  await ingest()
  watchRaw(contentDir(), ingest)
  const server = await dev({logLevel: 'warn', server: {port}, vite: {plugins: [checkInOverlay(contentDir())]}})
  const {info} = await readInfo(new Folder(contentDir()))
  const {pathname} = new URL(info.site)
  console.log(`改动随存随见：http://localhost:${server.address.port}${pathname} ，按 Ctrl+C 结束。检索要在建站之后才有（npm start）。`)
}

function ingest(): Promise<void> {
  return new Promise((done) => {
    spawn(process.execPath, ['scripts/ingest.ts'], {stdio: 'inherit'}).on('close', () => done())
  })
}
