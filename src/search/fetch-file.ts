import type {FilePart, ReadFile} from './read-file.ts'

/**
 * Reads files of the index from the site. What is not there, cannot be reached or is not as long as it should be is an error that says which
 * file. A part is asked for as a part (HTTP Range). Hosts that give the whole file instead, or that count in a form which they have packed
 * themselves, are asked for whole files from then on, and the latest of these are kept.
 */
export function fetchFile(root: URL): ReadFile {
  const outside = globalThis.fetch
  const kept = new Map<string, Promise<Bytes>>()
  let givesParts: boolean | undefined
  /** The first question for a part: until its answer is there others wait, since each might bring a whole file. */
  let first: Promise<unknown> | undefined

  const get = async (path: string, init: RequestInit): Promise<Response> => {
    const response = await outside(new URL(path, root), init).catch((cause: unknown) => {
      throw new Error(`读不到索引文件 ${path}：连不上网站`, {cause})
    })
    if (!response.ok) throw new Error(`读不到索引文件 ${path}（${response.status}）`)
    return response
  }
  const whole = async (path: string, part: FilePart, load: () => Promise<Bytes>): Promise<Bytes> => {
    const file = kept.get(path) ?? load()
    kept.delete(path)
    kept.set(path, file)
    file.catch(() => kept.get(path) === file && kept.delete(path))
    for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest)
    return partOf(await file, path, part)
  }
  const ask = async (path: string, part: FilePart): Promise<Bytes> => {
    const {from, length} = part
    // No answer: browsers refuse one that is packed, since they ask for parts not to be.
    const response = await outside(new URL(path, root), {headers: {range: `bytes=${from}-${from + length - 1}`}}).catch(() => undefined)
    const bytes = response && isPart(response, part) ? await bytesOf(response).catch(() => undefined) : undefined
    if (bytes?.length === length) {
      givesParts = true
      return bytes
    }
    // What the browser may have put by of a strange answer must not be part of the file.
    const cut = await whole(path, part, async () => bytesOf(response?.status === 200 ? response : await get(path, {cache: 'reload'})))
    givesParts = false
    return cut
  }
  return async (path, part) => {
    // Every file but the manifest is named by its content, so what the browser holds of it stays good.
    if (!part) return bytesOf(await get(path, path === 'search.json' ? {cache: 'no-cache'} : {}))
    if (givesParts === undefined && first) await first.catch(() => {})
    if (givesParts === false) return whole(path, part, async () => bytesOf(await get(path, {})))
    const answer = ask(path, part)
    if (givesParts === undefined) first = answer
    return answer
  }
}

type Bytes = Uint8Array<ArrayBuffer>

/** Whole packs that are kept: two megabytes. */
const KEPT = 16

async function bytesOf(response: Response): Promise<Bytes> {
  return new Uint8Array(await response.arrayBuffer())
}

function isPart({status, headers}: Response, {from, length, of}: FilePart): boolean {
  return status === 206 && headers.get('content-range') === `bytes ${from}-${from + length - 1}/${of}`
}

function partOf(file: Bytes, path: string, {from, length, of}: FilePart): Bytes {
  if (file.length !== of) throw new Error(`索引文件 ${path} 应有 ${of} 字节，网站给了 ${file.length} 字节。`)
  return file.slice(from, from + length)
}
