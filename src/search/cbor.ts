/** Writes the part of CBOR (RFC 8949) that Pagefind's files consist of: integers, text, arrays. */
export class CborWriter {
  private bytes = new Uint8Array(1 << 14)
  private length = 0

  /** How many bytes have been written. */
  get size(): number {
    return this.length
  }

  integer(value: number): this {
    return value < 0 ? this.head(1, -1 - value) : this.head(0, value)
  }

  text(value: string): this {
    if (value.length <= SHORT && !SURROGATE.test(value)) return this.shortText(value)
    const text = encoder.encode(value)
    this.head(3, text.length)
    return this.raw(text)
  }

  /** The beginning of an array of so many parts, which follow. */
  array(parts: number): this {
    return this.head(4, parts)
  }

  raw(more: Uint8Array): this {
    this.room(more.length)
    this.bytes.set(more, this.length)
    this.length += more.length
    return this
  }

  /** All that was written, copied. */
  taken(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length)
  }

  /** All that was written, as it lies here until more is written. */
  written(): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(0, this.length)
  }

  clear(): this {
    this.length = 0
    return this
  }

  /** As UTF-8 right where it belongs; the words of an index are many and short. */
  private shortText(value: string): this {
    this.room(1 + 3 * SHORT)
    const {bytes} = this
    const start = this.length++
    for (let at = 0; at < value.length; at++) {
      const code = value.charCodeAt(at)
      if (code < 0x80) bytes[this.length++] = code
      else {
        if (code < 0x800) bytes[this.length++] = 0xc0 | (code >> 6)
        else {
          bytes[this.length++] = 0xe0 | (code >> 12)
          bytes[this.length++] = 0x80 | ((code >> 6) & 0x3f)
        }
        bytes[this.length++] = 0x80 | (code & 0x3f)
      }
    }
    bytes[start] = TEXT | (this.length - start - 1)
    return this
  }

  private head(type: number, size: number): this {
    this.room(5)
    const {bytes} = this
    const kind = type << 5
    if (size < 24) bytes[this.length++] = kind | size
    else if (size < 0x100) {
      bytes[this.length++] = kind | 24
      bytes[this.length++] = size
    } else if (size < 0x10000) {
      bytes[this.length++] = kind | 25
      bytes[this.length++] = size >> 8
      bytes[this.length++] = size & 0xff
    } else {
      bytes[this.length++] = kind | 26
      for (const shift of [24, 16, 8, 0]) bytes[this.length++] = (size >>> shift) & 0xff
    }
    return this
  }

  private room(more: number) {
    if (this.length + more <= this.bytes.length) return
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more))
    larger.set(this.bytes)
    this.bytes = larger
  }
}

const encoder = new TextEncoder()
const TEXT = 3 << 5
/** Characters whose bytes are surely fewer than 24, so that one byte tells their number. */
const SHORT = 7
const SURROGATE = /[\ud800-\udfff]/
