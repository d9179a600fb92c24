import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import {contentDir, Folder} from './files.ts'

/** Digest of everything that a site is made of: its content, the code, the settings and the lock of dependencies. */
export async function siteStamp(content: string = contentDir()): Promise<string> {
  const hash = createHash('sha256')
  const parts: [Folder, string[]][] = [
    [new Folder(content), ['raw', 'pages', 'articles', 'authority']],
    [new Folder('.'), ['src', 'scripts', 'public']],
  ]
  for (const [folder, names] of parts) {
    for (const part of names) {
      for (const name of await folder.list(part, [''])) hash.update(name).update('\0').update((await folder.bytes(name)) ?? '').update('\0')
    }
  }
  for (const file of ['astro.config.mjs', 'package-lock.json', `${content}/site.yaml`]) hash.update(await readFile(file))
  return hash.digest('hex')
}
