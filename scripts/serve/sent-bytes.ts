import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'

/** Bytes and number of requests as a host answers them: parts as they are asked for, text compressed, everything else as it lies there. */
export async function costOf(asked: Asked[], address: string, site: string): Promise<{bytes: number; requests: number}> {
  const sizes = await Promise.all(asked.map(({url, range}) => (range ? rangeBytes(range) : sentBytes(site, decodeURIComponent(url.slice(address.length))))))
  return {bytes: sizes.reduce((sum, size) => sum + size, 0), requests: asked.length}
}

/** A request of a browser, with its Range header. */
export interface Asked {
  url: string
  range?: string | undefined
}

async function sentBytes(site: string, path: string): Promise<number> {
  const file = path.replace(/[?#].*$/su, '')
  const bytes = await readFile(join(site, file === '' || file.endsWith('/') ? `${file}index.html` : file)).catch(() => Buffer.alloc(0))
  return /(?:\.(?:html|css|js|json|svg|xml)|\/)$/u.test(file) ? gzipSync(bytes).length : bytes.length
}

function rangeBytes(range: string): number {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/u.exec(range)!
  return Number(last) - Number(first) + 1
}
