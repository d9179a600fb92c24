import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {afterAll, describe, expect, it} from 'vitest'
import {gzip} from '../../scripts/serve/gzip.ts'
import {serveSite} from '../../scripts/serve/static-server.ts'
import {fetchFile} from '../../src/search/fetch-file.ts'
import {placePieces, STEP, writeSizes} from '../../src/search/packs.ts'
import {openPieces} from '../../src/search/pieces.ts'
import type {ReadFile} from '../../src/search/read-file.ts'
import {HOSTS, serveAs, type HostName} from './hosts.ts'

const folder = mkdtempSync(join(tmpdir(), 'jiezhi-hosts-'))
const TEXTS = Array.from({length: 300}, (_, number) => `${number}：`.padEnd(700 + number * 7, '二七区大学路街道办事处'.slice(number % 5)) + Math.sin(number))
const packed = TEXTS.map((text) => gzip(Buffer.from(text.split('').sort(() => Math.sin(text.length)).join('') + text), STEP))
mkdirSync(join(folder, 'i-1'))
const packs: Buffer[][] = []
for (const [index, {pack}] of placePieces(packed.map(({length}) => length)).entries()) (packs[pack] ??= []).push(packed[index]!)
for (const [pack, parts] of packs.entries()) writeFileSync(join(folder, 'i-1', `${pack}.pack`), Buffer.concat(parts))
const sizes = writeSizes(packed.map(({length}) => length))
const plain = (bytes: Uint8Array) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : Buffer.from(bytes)).toString()
const pieces = (read: ReadFile) => {
  const piece = openPieces('i-1', sizes, read)
  return async (number: number) => plain(await piece(number))
}
afterAll(() => rmSync(folder, {recursive: true}))

describe.each(Object.keys(HOSTS) as HostName[])('a host that %s', (name) => {
  it('gives each piece as it was written', async () => {
    const host = await serveAs(name, folder)
    try {
      const piece = pieces(fetchFile(new URL(host.address)))
      const wanted = [17, 299, 0, 18, 150]
      expect(await Promise.all(wanted.map(piece))).toEqual(wanted.map((number) => plain(packed[number]!)))
      const inParts = name === 'gives parts'
      const ranges = host.asked.filter(({range}) => range).length
      // Where parts cannot be had, one question finds that out, and each pack is loaded once.
      expect(ranges).toBe(inParts ? wanted.length : 1)
      if (!inParts) expect(host.asked.filter(({path}) => path === '/i-1/0.pack').length).toBeLessThanOrEqual(2)
    } finally {
      await host.close()
    }
  })
})

it('says which file is missing, of another length or cannot be reached, and reads it when it is back', async () => {
  const host = await serveSite({dir: folder, port: 0})
  const read = fetchFile(new URL(host.address))
  await expect(read('i-2/0.pack', {from: 0, length: 64, of: 64})).rejects.toThrow('i-2/0.pack（404）')
  await expect(read('t-1.pack')).rejects.toThrow('t-1.pack（404）')
  await expect(read('i-1/0.pack', {from: 0, length: 64, of: 6400})).rejects.toThrow('应有 6400 字节')
  expect(await pieces(read)(3)).toBe(plain(packed[3]!))
  await host.close()
  await expect(fetchFile(new URL(host.address))('i-1/0.pack', {from: 0, length: 64, of: 6400})).rejects.toThrow('i-1/0.pack')
})
