import {readFile} from 'node:fs/promises'
import {join} from 'node:path'

/** Path under which a built site's own pages say that it lives, whatever content lies about now: `/` or `/jiezhi/`. Undefined where no site is. */
export async function builtBase(site: string): Promise<string | undefined> {
  const page = await readFile(join(site, 'search/index.html'), 'utf8').catch(() => '')
  return /data-base="([^"]+)"/u.exec(page)?.[1]
}
