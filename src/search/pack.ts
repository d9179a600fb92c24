import {SIGNATURE} from './postings.ts'

/**
 * Reads a file of the index: JSON, compressed by us, because hosts compress only what they know. A host that unpacks by
 * itself gives the JSON as it is. What has come damaged is an error.
 */
export async function readPack<Value>(bytes: Uint8Array<ArrayBuffer>): Promise<Value> {
  const plain = await unpack(bytes)
  try {
    return JSON.parse(new TextDecoder().decode(plain)) as Value
  } catch (cause) {
    throw new Error(DAMAGED, {cause})
  }
}

/**
 * Unpacks one of Pagefind's own files, which begin with its signature. Pagefind would unpack it too, but checks no sum, and goes on with
 * less when a file is damaged.
 */
export async function unpackSigned(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const plain = await unpack(bytes)
  if (new TextDecoder().decode(plain.subarray(0, SIGNATURE.length)) !== SIGNATURE) throw new Error(DAMAGED)
  return plain
}

const DAMAGED = '索引文件在路上损坏了，或网站给的不是它。'

/** Gzip holds a sum of what was packed, so damage anywhere in it is found. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    return new Uint8Array(await new Response(plain).arrayBuffer())
  } catch (cause) {
    throw new Error(DAMAGED, {cause})
  }
}
