/** `npm run dev`: Astro's server, which shows changes as they are saved, ingests raw pages at once and tells what the check finds. */
import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {dev} from 'astro'
import {parse} from 'yaml'
import {argumentsOr} from './arguments.ts'
import {checkInOverlay} from './check/dev-check.ts'
import {contentDir} from './files.ts'
import {watchRaw} from './ingest/watch-raw.ts'
import {PORT, portOf, takenWords} from './serve/port.ts'

const HELP = `用法：npm run dev -- [选项]

边改边看：放入的版面随即收录，存盘的改动随即显示，检查的结果盖在页面上。按 Ctrl+C 结束。

  --port 端口   端口号（默认 ${PORT}；被占用时往后找）
  --help        显示本说明
`

const given = argumentsOr(HELP, {options: {port: {type: 'string', default: String(PORT)}}})
const wanted = typeof given === 'number' ? given : portOf(given.values.port)
if (typeof given === 'number') process.exitCode = given
else if (typeof wanted === 'string') {
  console.error(`${wanted}\n\n${HELP.trimEnd()}`)
  process.exitCode = 2
} else await serve(wanted)

async function serve(wanted: number): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  await ingest()
  watchRaw(contentDir(), ingest)
  const server = await dev({logLevel: 'warn', server: {port: wanted}, vite: {plugins: [checkInOverlay(contentDir())]}})
  const {port} = server.address
  const {pathname} = new URL((parse(readFileSync(join(contentDir(), 'site.yaml'), 'utf8')) as {site: string}).site)
  if (wanted !== 0 && port !== wanted) console.log(takenWords(wanted, port))
  console.log(`改动随存随见：http://localhost:${port}${pathname} ，按 Ctrl+C 结束。检索要在建站之后才有（npm start）。`)
}

function ingest(): Promise<void> {
  return new Promise((done) => {
    spawn(process.execPath, ['scripts/ingest.ts'], {stdio: 'inherit'}).on('close', () => done())
  })
}
