import {deflateSync} from 'node:zlib'
import {readFileSync, statSync} from 'node:fs'
import {crc32} from 'node:zlib'
import {expect, it} from 'vitest'
import {withPalette} from '../scripts/pictures/png.ts'

/** A PNG of RGB rows, each with its filter byte, as a browser might write it. */
function png(width: number, rows: number[][]): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    check.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, check])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(rows.length, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.from(rows.flat()))), chunk('IEND', Buffer.alloc(0))])
}

it.each([
  ['none', [[0, 9, 8, 7, 1, 2, 3], [0, 1, 2, 3, 9, 8, 7]]],
  ['left', [[1, 9, 8, 7, 248, 250, 252], [1, 1, 2, 3, 8, 6, 4]]],
  ['up', [[2, 9, 8, 7, 1, 2, 3], [2, 248, 250, 252, 8, 6, 4]]],
  ['average', [[3, 9, 8, 7, 253, 254, 0], [3, 253, 254, 0, 8, 6, 4]]],
  ['paeth', [[4, 9, 8, 7, 248, 250, 252], [4, 248, 250, 252, 8, 6, 4]]],
])('reads rows that are filtered by %s', (_, rows) => {
  const plain = withPalette(png(2, [[0, 9, 8, 7, 1, 2, 3], [0, 1, 2, 3, 9, 8, 7]]))
  expect(withPalette(png(2, rows)).equals(plain)).toBe(true)
})

it.each(['home', 'article', 'search'])('keeps the picture of the %s small and wide', (name) => {
  const file = `docs/${name}.png`
  expect(statSync(file).size).toBeLessThan(300_000)
  expect(readFileSync(file).readUInt32BE(16)).toBe(1440)
})
