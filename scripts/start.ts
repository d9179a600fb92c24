/** `npm start`: from the raw pages to a served site. Steps whose inputs did not change since the last time are passed over. */
import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {spawnSync} from 'node:child_process'
import {BuildFailure, buildSite} from './build-site.ts'
import {contentDir, Folder} from './files.ts'
import {previewSite} from './preview.ts'

const STAMP = 'start.json'

process.exitCode = await main()

async function main(): Promise<number> {
  const cache = new Folder('.cache')
  const before = await cache.text(STAMP)
  if (existsSync('dist/index.html') && before === (await stampOf())) {
    console.log('内容与程序都没有变动,直接打开。')
  } else {
    const ingest = spawnSync(process.execPath, ['scripts/ingest.ts'], {stdio: 'inherit'})
    if (ingest.status !== 0) return ingest.status ?? 1
    try {
      await buildSite({outDir: 'dist', say: (line) => console.log(line)})
    } catch (error) {
      console.error(error instanceof BuildFailure ? error.message : `建站失败:${(error as Error).stack ?? error}`)
      return 1
    }
    await cache.write(STAMP, await stampOf())
  }
  await previewSite('dist', 4321)
  return 0
}

/** Digest of everything that the site is made of: content, code, settings and the lock of dependencies. */
async function stampOf(): Promise<string> {
  const hash = createHash('sha256')
  const roots: [Folder, string[]][] = [
    [new Folder(contentDir()), ['raw', 'pages', 'articles', 'authority']],
    [new Folder('.'), ['src', 'scripts', 'public']],
  ]
  for (const [folder, parts] of roots) {
    for (const part of parts) for (const name of await folder.list(part, [''])) hash.update(name).update((await folder.bytes(name)) ?? '')
  }
  for (const file of ['astro.config.mjs', 'package-lock.json', `${contentDir()}/site.yaml`]) hash.update(await readFile(file))
  return hash.digest('hex')
}
