import {mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {packName, placePieces, STEP, writeSizes} from '../../src/search/packs.ts'
import {gzip} from '../serve/gzip.ts'
import {sha256} from '../sha256.ts'

/**
 * Puts a row of pieces as packs into a folder of the index, which is named by what it holds. It is taken from the cache if it lies there
 * whole, else made and kept.
 *
 * @param kind the letter that the folder's name begins with
 * @param source names all that the pieces are made of
 * @param make the pieces, not yet packed, and what is to be known of them again
 */
export async function keepOrMake<Note>({out, cacheDir, kind, source, make}: FolderOptions<Note>): Promise<IndexFolder<Note>> {
  const cached = `${kind}-${shortDigest(source)}`
  const kept = await keptFolder<Note>(join(cacheDir, cached))
  const {files, sizes, note} = kept ?? madeFolder(make())
  const digests = files.map(([name, bytes]): [string, string] => [name, shortDigest(bytes)])
  const name = `${kind}-${shortDigest(JSON.stringify(digests))}`
  await writeFiles(join(out, name), files)
  if (!kept) await keep(cacheDir, cached, files, {files: digests, sizes, note})
  return {made: !kept, cached, name, sizes, note}
}

export interface FolderOptions<Note> {
  out: string
  cacheDir: string
  kind: string
  source: string
  make(): {pieces: Iterable<Uint8Array>; note: Note}
}

export interface IndexFolder<Note> {
  made: boolean
  /** its name in the cache */
  cached: string
  /** its name in the index */
  name: string
  /** as the table of contents has them */
  sizes: string
  note: Note
}

/** Removes cached folders that this build did not use, and half-made ones. */
export async function dropUnused(cacheDir: string, used: ReadonlySet<string>) {
  for (const name of await readdir(cacheDir))
    if (/^[id]-[0-9a-f]{16}$|^making-/u.test(name) && !used.has(name)) await rm(join(cacheDir, name), {recursive: true, force: true})
}

/** What tells content apart in file names and lists: the first 16 hexadecimal digits of its SHA-256. */
export function shortDigest(content: string | Uint8Array): string {
  return sha256(content).slice(0, 16)
}

type Files = [name: string, bytes: Uint8Array][]

/** Says what lies beside it and ends in its own digest, so that damage anywhere only costs making the folder again. */
const LIST = 'made.json'

interface Made<Note> {
  files: [name: string, digest: string][]
  sizes: string
  note: Note
}

type Folder<Note> = Omit<Made<Note>, 'files'> & {files: Files}

function madeFolder<Note>({pieces, note}: {pieces: Iterable<Uint8Array>; note: Note}): Folder<Note> {
  const packed = Array.from(pieces, (piece) => gzip(piece, STEP))
  const sizes = packed.map(({length}) => length)
  const packs: Buffer[][] = []
  for (const [index, {pack}] of placePieces(sizes).entries()) (packs[pack] ??= []).push(packed[index]!)
  return {files: packs.map((parts, pack) => [packName(pack), Buffer.concat(parts)]), sizes: writeSizes(sizes), note}
}

async function keptFolder<Note>(folder: string): Promise<Folder<Note> | undefined> {
  const made = await listOf<Note>(folder)
  if (!made) return undefined
  const files = await Promise.all(made.files.map(async ([name]) => [name, await readFile(join(folder, name)).catch(() => Buffer.alloc(0))] as Files[number]))
  return made.files.every(([, digest], index) => shortDigest(files[index]![1]) === digest) ? {...made, files} : undefined
}

async function listOf<Note>(folder: string): Promise<Made<Note> | undefined> {
  const [text, digest] = (await readFile(join(folder, LIST), 'utf8').catch(() => '')).split('\n') as [string, string?]
  return digest !== undefined && shortDigest(text) === digest ? (JSON.parse(text) as Made<Note>) : undefined
}

/** The folder is made under another name and then renamed, so it is there whole or not at all. */
async function keep<Note>(cacheDir: string, name: string, files: Files, made: Made<Note>) {
  await rm(join(cacheDir, name), {recursive: true, force: true})
  const temporary = await mkdtemp(join(cacheDir, 'making-'))
  try {
    await writeFiles(temporary, files)
    const text = JSON.stringify(made)
    await writeFile(join(temporary, LIST), `${text}\n${shortDigest(text)}`)
    await rename(temporary, join(cacheDir, name))
  } finally {
    await rm(temporary, {recursive: true, force: true})
  }
}

async function writeFiles(folder: string, files: Files) {
  await mkdir(folder, {recursive: true})
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes)
}
