import {createReadStream} from 'node:fs'
import {lstat, realpath} from 'node:fs/promises'
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import {extname, join, resolve, sep} from 'node:path'

/**
 * Serves a built site as a static host does: directories by their index.html, a part of a file where one is asked for, the 404 page for
 * what is not there, and nothing from outside the folder. Listens on this machine only. With port 0 the system chooses a free one.
 *
 * @example const {address, close} = await serveSite({dir: 'dist', base: '/', port: 0})
 */
export async function serveSite({dir, base = '/', port}: ServeOptions): Promise<Served> {
  const root = await realpath(resolve(dir))
  const server = createServer((request, response) => {
    answer(root, base, request, response).catch(() => response.writeHead(500).end())
  })
  const used = await listen(server, port)
  return {
    address: `http://127.0.0.1:${used}${base}`,
    close: () => new Promise((done) => {
      server.closeAllConnections()
      server.close(() => done())
    }),
  }
}

export interface ServeOptions {
  dir: string
  /** path under which the site lives, begins and ends in `/` */
  base?: string
  port: number
}

export interface Served {
  address: string
  close(): Promise<void>
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
}

async function answer(root: string, base: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = pathOf(request.url ?? '/')
  if (path === undefined) return void response.writeHead(400).end()
  if (!path.startsWith(base)) return void response.writeHead(302, {location: base}).end()
  const file = await fileOf(root, path.slice(base.length))
  if (file === 'folder') return void response.writeHead(301, {location: `${encodeURI(path)}/`}).end()
  const shown = file ?? join(root, '404.html')
  const stats = await lstat(shown).catch(() => undefined)
  if (!stats?.isFile()) return void response.writeHead(404, {'content-type': 'text/plain; charset=utf-8'}).end('没有这一页')
  const part = file === undefined || request.method !== 'GET' ? undefined : rangeOf(request.headers, stats.size)
  if (part === 'none') return void response.writeHead(416, {'content-range': `bytes */${stats.size}`}).end()
  response.writeHead(file === undefined ? 404 : part ? 206 : 200, {
    'content-type': TYPES[extname(shown)] ?? 'application/octet-stream',
    'content-length': part ? part.end - part.start + 1 : stats.size,
    ...(part && {'content-range': `bytes ${part.start}-${part.end}/${stats.size}`}),
    'accept-ranges': 'bytes',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  })
  if (request.method === 'HEAD') return void response.end()
  createReadStream(shown, part).on('error', () => response.destroy()).pipe(response)
}

/**
 * The one part that is asked for, both ends inclusive; `none` when it lies outside the file, undefined for the whole: also for several parts
 * or a header that is none, as RFC 9110 allows, and when it is asked for only if the file is still the same, which nothing here tells.
 */
function rangeOf(headers: IncomingMessage['headers'], size: number): {start: number; end: number} | 'none' | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/u.exec(headers.range ?? '') ?? []
  if (headers['if-range'] !== undefined || first === undefined || (first === '' && last === '')) return undefined
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined
  return start > end ? 'none' : {start, end}
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/su, ''))
  } catch {
    return undefined
  }
}

/** The file that an address names, `folder` for a folder without its slash, undefined for nothing or for what lies outside. */
async function fileOf(root: string, path: string): Promise<string | 'folder' | undefined> {
  const file = resolve(root, path.endsWith('/') || path === '' ? `${path}index.html` : path)
  if (path.includes('\0') || !file.startsWith(root + sep)) return undefined
  const stats = await lstat(file).catch(() => undefined)
  if (stats?.isDirectory()) return 'folder'
  if (!stats?.isFile() || (await realpath(file)) !== file) return undefined
  return file
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      done(typeof address === 'object' && address ? address.port : port)
    })
  })
}
