import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {afterAll, describe, expect, it} from 'vitest'
import {gzip} from '../../scripts/serve/gzip.ts'
import {serveSite} from '../../scripts/serve/static-server.ts'
import {fetchFile} from '../../src/search/fetch-file.ts'
import {placePieces, STEP, writeSizes} from '../../src/search/packs.ts'
import {openPieces} from '../../src/search/pieces.ts'
import type {FilePart, ReadFile} from '../../src/search/read-file.ts'
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
      const wanted = [17, 299, 1, 18, 150]
      expect(await Promise.all(wanted.map(piece))).toEqual(wanted.map((number) => plain(packed[number]!)))
      const inParts = name === 'gives parts'
      const ranges = host.asked.filter(({range}) => range).length
      // Neighbours come together. Where parts cannot be had, one question finds that out, and each pack is loaded once.
      expect(ranges).toBe(inParts ? wanted.length - 1 : 1)
      if (!inParts) expect(host.asked.filter(({path}) => path === '/i-1/0.pack').length).toBeLessThanOrEqual(2)
    } finally {
      await host.close()
    }
  })
})

describe('pieces asked for in one turn', () => {
  const asked = async (wanted: number[]) => {
    const read: FilePart[] = []
    const piece = pieces(async (path, part) => {
      read.push(part!)
      return new Uint8Array(readFileSync(join(folder, path))).slice(part!.from, part!.from + part!.length)
    })
    expect(await Promise.all(wanted.map(piece))).toEqual(wanted.map((number) => plain(packed[number]!)))
    return {parts: read.length, bytes: read.reduce((sum, {length}) => sum + length, 0)}
  }
  const bytesOf = (wanted: number[]) => wanted.reduce((sum, number) => sum + packed[number]!.length, 0)
  const all = [...TEXTS.keys()]

  it('are read in as many parts as there are packs, when they are all', async () => expect(await asked(all)).toEqual({parts: packs.length, bytes: bytesOf(all)}))
  it('are read with no byte between them, when they are few', async () => {
    const few = [40, 42, 44, 45]
    expect(await asked(few)).toEqual({parts: 3, bytes: bytesOf(few)})
  })
  it('are read with what lies between, when they are many', async () => {
    const {parts, bytes} = await asked(all.filter((number) => number % 2 === 0))
    expect(parts).toBe(packs.length)
    expect(bytes).toBeLessThanOrEqual(bytesOf(all))
  })
  it('fail together, and are read when they are asked for again', async () => {
    let broken = true
    const piece = pieces(async (path, part) => {
      if (broken) throw new Error(path)
      return new Uint8Array(readFileSync(join(folder, path))).slice(part!.from, part!.from + part!.length)
    })
    const results = await Promise.allSettled([piece(3), piece(4)])
    expect(results.map(({status}) => status)).toEqual(['rejected', 'rejected'])
    broken = false
    expect(await piece(4)).toBe(plain(packed[4]!))
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
