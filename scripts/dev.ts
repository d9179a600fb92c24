/** `npm run dev`: Astro's server, which shows changes as they are saved, ingests raw pages at once and tells what the check finds. */
import {spawn} from 'node:child_process'
import {readFileSync, watch} from 'node:fs'
import {join} from 'node:path'
import {dev} from 'astro'
import {parse} from 'yaml'
import {checkInOverlay} from './dev-check.ts'
import {contentDir} from './files.ts'

process.env.ASTRO_TELEMETRY_DISABLED = '1'
await ingest()
let waiting: NodeJS.Timeout | undefined
watch(join(contentDir(), 'raw'), () => {
  // Editors write a file in several steps; the last one counts.
  clearTimeout(waiting)
  waiting = setTimeout(ingest, 500)
})
const server = await dev({logLevel: 'warn', vite: {plugins: [checkInOverlay(contentDir())]}})
const {port} = server.address
const {pathname} = new URL((parse(readFileSync(join(contentDir(), 'site.yaml'), 'utf8')) as {site: string}).site)
console.log(`改动随存随见：http://localhost:${port}${pathname} ，按 Ctrl+C 结束。检索要在建站之后才有（npm start）。`)

function ingest(): Promise<void> {
  return new Promise((done) => {
    spawn(process.execPath, ['scripts/ingest.ts'], {stdio: 'inherit'}).on('close', () => done())
  })
}
