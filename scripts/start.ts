/** `npm start`: from the raw pages to a served site. Steps whose inputs did not change since the last time are passed over. */
import {existsSync} from 'node:fs'
import {spawnSync} from 'node:child_process'
import {BuildFailure, buildSite} from './build-site.ts'
import {Folder} from './files.ts'
import {previewSite} from './preview.ts'
import {siteStamp} from './stamp.ts'

const STAMP = 'start.json'

process.exitCode = await main()

async function main(): Promise<number> {
  const cache = new Folder('.cache')
  const before = await cache.text(STAMP)
  if (existsSync('dist/index.html') && before === (await siteStamp())) {
    console.log('内容与程序都没有变动，直接打开。')
  } else {
    const ingest = spawnSync(process.execPath, ['scripts/ingest.ts'], {stdio: 'inherit'})
    if (ingest.status !== 0) return ingest.status ?? 1
    try {
      await buildSite({outDir: 'dist', say: (line) => console.log(line)})
    } catch (error) {
      console.error(error instanceof BuildFailure ? error.message : `建站失败：${(error as Error).stack ?? error}`)
      return 1
    }
    await cache.write(STAMP, await siteStamp())
  }
  await previewSite('dist', 4321)
  return 0
}
