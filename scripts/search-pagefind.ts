/**
 * Makes one bundle's Pagefind index in a process of its own, so that the memory it needs is given back.
 * `node scripts/search-pagefind.ts JOB OUT`, where JOB is a JSON file of `IndexRecord`s, newest first.
 */
import {mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {createIndex, close} from 'pagefind'
import {SIGNATURE, writeToc} from '../src/search/toc.ts'
import type {IndexRecord} from '../src/search/store.ts'
import {gzip, readMeta} from './pagefind-meta.ts'

const [job, out] = process.argv.slice(2) as [string, string]
await writeIndex(JSON.parse(await readFile(job, 'utf8')) as IndexRecord[], out)

async function writeIndex(records: IndexRecord[], out: string) {
  await mkdir(out, {recursive: true})
  const raw = await mkdtemp(join(out, 'raw-'))
  await runPagefind(records, raw)
  const name = (await readdir(raw)).find((file) => file.endsWith('.pf_meta'))
  if (!name) throw new Error('Pagefind 没有写出索引目录文件（.pf_meta）。')
  const {pages, chunks} = readMeta(await readFile(join(raw, name)))
  await checkOrder(pages, records, join(raw, 'fragment'))
  await mkdir(join(out, 'index'))
  for (const [number, [, , hash]] of chunks.entries()) await rename(join(raw, 'index', `${hash}.pf_index`), join(out, 'index', `${number.toString(36)}.pf_index`))
  const toc = writeToc(headsOf(records), chunks.map(([first, last]) => [first, last]))
  await writeFile(join(out, 'toc.pack'), gzip(Buffer.from(JSON.stringify(toc))))
  await rm(raw, {recursive: true})
}

/** Numbers of headline words by text file. */
function headsOf(records: IndexRecord[]): number[][] {
  const heads: number[][] = []
  for (const {shard, head} of records) (heads[shard] ??= []).push(head)
  return heads
}

/** One record after the other: the order of adding is the order of exact hits, and equal input must give equal bytes. */
async function runPagefind(records: IndexRecord[], outputPath: string) {
  const {index, errors} = await createIndex({forceLanguage: 'und'})
  if (!index) throw new Error(errors.join('\n'))
  for (const [number, {words}] of records.entries()) {
    const added = await index.addCustomRecord({url: addressOf(number), content: words, language: 'und', meta: {}, filters: {}, sort: {}})
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'))
  }
  const written = await index.writeFiles({outputPath})
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'))
  await close()
}

/**
 * The search names articles by their number, so Pagefind must list them as they were added. It names a page by a hash and tells
 * its address only in the page's fragment file.
 */
async function checkOrder(hashes: string[], records: IndexRecord[], folder: string) {
  if (hashes.length !== records.length) throw new Error(`Pagefind 收了 ${hashes.length} 篇，应是 ${records.length} 篇。`)
  for (const [number, hash] of hashes.entries()) {
    const fragment = gunzipSync(await readFile(join(folder, `${hash}.pf_fragment`))).subarray(SIGNATURE.length)
    if ((JSON.parse(fragment.toString()) as {url: string}).url !== addressOf(number)) throw new Error('Pagefind 没有照收录的次序编号。')
  }
}

function addressOf(number: number): string {
  return `/${number}/`
}
