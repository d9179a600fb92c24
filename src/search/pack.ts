/**
 * Reads a file of the index: JSON, compressed by us, because hosts compress only what they know. A host that unpacks by
 * itself gives the JSON as it is.
 */
export async function readPack<Value>(bytes: Uint8Array<ArrayBuffer>): Promise<Value> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return JSON.parse(new TextDecoder().decode(bytes)) as Value
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return (await new Response(plain).json()) as Value
}
