import {crc32, deflateSync, inflateSync} from 'node:zlib'

/**
 * Writes a picture of a page anew with a palette of at most 256 colours, a third of the bytes of what a browser writes. The most frequent
 * colours stay as they are; of letters' soft edges those beyond them go to the nearest.
 *
 * @param png 8 bits a channel, RGB or RGBA without transparency, not interlaced, as browsers write screenshots
 */
export function withPalette(png: Buffer): Buffer {
  const {width, height, pixels} = readPixels(png)
  const counts = new Map<number, number>()
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
  const palette = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 256).map(([colour]) => colour)
  const index = new Map(palette.map((colour, at) => [colour, at]))
  const rows = Buffer.alloc(height * (width + 1))
  pixels.forEach((pixel, at) => {
    const found = index.get(pixel) ?? nearest(pixel, palette)
    index.set(pixel, found)
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = found
  })
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows, {level: 9})), chunk('IEND', Buffer.alloc(0))])
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function readPixels(png: Buffer): {width: number; height: number; pixels: Uint32Array} {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const size = ({2: 3, 6: 4} as Record<number, number>)[png[25]!]
  if (png[24] !== 8 || size === undefined || png[28] !== 0) throw new Error('不是 8 位 RGB 或 RGBA 的 PNG')
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  const data = inflateSync(Buffer.concat(parts))
  const stride = width * size
  const pixels = new Uint32Array(width * height)
  let above = Buffer.alloc(stride)
  for (let y = 0; y < height; y++) {
    const row = unfiltered(data[y * (stride + 1)]!, Buffer.from(data.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1))), above, size)
    for (let x = 0; x < width; x++) pixels[y * width + x] = (row[x * size]! << 16) | (row[x * size + 1]! << 8) | row[x * size + 2]!
    above = row
  }
  return {width, height, pixels}
}

/** Undoes a row's filter (PNG, section 9): each byte was written as its difference from its neighbours. */
function unfiltered(filter: number, row: Buffer, above: Buffer, size: number): Buffer<ArrayBuffer> {
  const out = Buffer.from(row)
  for (let at = 0; at < out.length; at++) {
    const [left, up, corner] = [at < size ? 0 : out[at - size]!, above[at]!, at < size ? 0 : above[at - size]!]
    out[at] = row[at]! + [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!
  }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

function nearest(colour: number, palette: number[]): number {
  const distance = (other: number) => [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0)
  return palette.reduce((best, other, at) => (distance(other) < distance(palette[best]!) ? at : best), 0)
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body), body.length + 4)
  return out
}
