/** `npm run dev`: Astro's server, which shows changes as they are saved, with new or changed raw pages ingested at once. */
import {spawn} from 'node:child_process'
import {watch} from 'node:fs'
import {join} from 'node:path'
import {dev} from 'astro'
import {contentDir} from './files.ts'

process.env.ASTRO_TELEMETRY_DISABLED = '1'
await ingest()
let waiting: NodeJS.Timeout | undefined
watch(join(contentDir(), 'raw'), () => {
  // Editors write a file in several steps; the last one counts.
  clearTimeout(waiting)
  waiting = setTimeout(ingest, 500)
})
const server = await dev({logLevel: 'warn'})
const {port} = server.address
console.log(`改动随存随见：http://localhost:${port} ，按 Ctrl+C 结束。检索要在建站之后才有（npm start）。`)

function ingest(): Promise<void> {
  return new Promise((done) => {
    spawn(process.execPath, ['scripts/ingest.ts'], {stdio: 'inherit'}).on('close', () => done())
  })
}
