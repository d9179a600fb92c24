import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {gzipSync} from 'node:zlib'
import {serveSite, type Served} from '../../scripts/serve/static-server.ts'

/** Ways in which hosts treat a question for a part of a pack; each answers with the whole where it is asked for the whole. */
export const HOSTS = {
  'gives parts': (request, response, file) => {
    const range = rangeOf(request)
    if (!range) return void response.end(file)
    response.writeHead(206, {'content-range': `bytes ${range.first}-${range.last}/${file.length}`}).end(file.subarray(range.first, range.last + 1))
  },
  'gives whole files only': (_, response, file) => void response.end(file),
  'packs what it sends and counts in that': (request, response, file) => {
    const packed = gzipSync(file)
    const range = rangeOf(request)
    response.setHeader('content-encoding', 'gzip')
    if (!range) return void response.end(packed)
    response.writeHead(206, {'content-range': `bytes ${range.first}-${range.last}/${packed.length}`}).end(packed.subarray(range.first, range.last + 1))
  },
  'gives parts without their bytes': (request, response, file) => {
    const range = rangeOf(request)
    if (!range) return void response.end(file)
    response.writeHead(206, {'content-range': `bytes ${range.first}-${range.last}/${file.length}`, 'content-length': 0}).end()
  },
  'gives another part': (request, response, file) => {
    const range = rangeOf(request)
    if (!range) return void response.end(file)
    response.writeHead(206, {'content-range': `bytes 0-${range.last - range.first}/${file.length}`}).end(file.subarray(0, range.last - range.first + 1))
  },
  'refuses parts': (request, response, file) => {
    if (rangeOf(request)) return void response.writeHead(416).end()
    response.end(file)
  },
} satisfies Record<string, Host>

type Host = (request: IncomingMessage, response: ServerResponse, file: Buffer) => void
export type HostName = keyof typeof HOSTS

/** Serves a built site by the project's own server, its packs in the way of a host. `asked` lists the packs with the part that was asked for. */
export async function serveAs(name: HostName, dir: string): Promise<Served & {asked: AskedPack[]}> {
  const behind = await serveSite({dir, port: 0})
  const asked: AskedPack[] = []
  const server = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url!, behind.address))
    const body = Buffer.from(await answer.arrayBuffer())
    response.statusCode = answer.status
    for (const header of ['content-type', 'cache-control', 'x-content-type-options']) response.setHeader(header, answer.headers.get(header) ?? '')
    if (!answer.ok || !/\/[id]-[^/]+\/\d+\.pack$/u.test(request.url!)) return void response.end(body)
    asked.push({path: request.url!, range: request.headers.range, encoding: request.headers['accept-encoding']})
    ;(HOSTS[name] as Host)(request, response, body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
      await behind.close()
    },
  }
}

export interface AskedPack {
  path: string
  /** headers Range and Accept-Encoding */
  range: string | undefined
  encoding: string | undefined
}

function rangeOf({headers}: IncomingMessage): {first: number; last: number} | undefined {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/u.exec(headers.range ?? '') ?? []
  return first === undefined ? undefined : {first: Number(first), last: Number(last)}
}
