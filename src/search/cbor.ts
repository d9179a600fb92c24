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

  clear(): this {
    this.length = 0
    return this
  }

  private head(type: number, size: number): this {
    this.room(5)
    const kind = type << 5
    if (size < 24) this.put(kind | size)
    else if (size < 0x100) this.put(kind | 24, size)
    else if (size < 0x10000) this.put(kind | 25, size >> 8, size & 0xff)
    else this.put(kind | 26, size >>> 24, (size >> 16) & 0xff, (size >> 8) & 0xff, size & 0xff)
    return this
  }

  private put(...bytes: number[]) {
    for (const byte of bytes) this.bytes[this.length++] = byte
  }

  private room(more: number) {
    if (this.length + more <= this.bytes.length) return
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more))
    larger.set(this.bytes)
    this.bytes = larger
  }
}

const encoder = new TextEncoder()
