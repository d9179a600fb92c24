import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'

/** Bytes and number of requests as a host answers them: text compressed, everything else as it lies there. */
export async function costOf(urls: string[], address: string, site: string): Promise<{bytes: number; requests: number}> {
  const sizes = await Promise.all(urls.map((url) => sentBytes(site, decodeURIComponent(url.slice(address.length)))))
  return {bytes: sizes.reduce((sum, size) => sum + size, 0), requests: urls.length}
}

async function sentBytes(site: string, path: string): Promise<number> {
  const file = path.replace(/[?#].*$/su, '')
  const bytes = await readFile(join(site, file === '' || file.endsWith('/') ? `${file}index.html` : file)).catch(() => Buffer.alloc(0))
  return /(?:\.(?:html|css|js|json|svg|xml)|\/)$/u.test(file) ? gzipSync(bytes).length : bytes.length
}
