/**
 * Makes one bundle's Pagefind index in a process of its own, so that the memory it needs is given back.
 * `node scripts/search-pagefind.ts JOB OUT`, where JOB is a JSON file of `{label, words}` records, newest first.
 */
import {mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {createIndex, close} from 'pagefind'
import {rewriteMeta} from './pagefind-meta.ts'

const SIGNATURE = 'pagefind_dcd'
const [job, out] = process.argv.slice(2) as [string, string]
await writeIndex(JSON.parse(await readFile(job, 'utf8')) as IndexRecord[], out)

export interface IndexRecord {
  label: string
  words: string
}

async function writeIndex(records: IndexRecord[], out: string) {
  await mkdir(out, {recursive: true})
  const raw = await mkdtemp(join(out, 'raw-'))
  await runPagefind(records, raw)
  const labels = await labelsByHash(join(raw, 'fragment'))
  const name = (await readdir(raw)).find((file) => file.endsWith('.pf_meta'))
  if (!name) throw new Error('Pagefind 没有写出索引目录文件（.pf_meta）。')
  const {meta, chunks} = rewriteMeta(await readFile(join(raw, name)), (hash) => labels.get(hash))
  await mkdir(join(out, 'index'))
  for (const [from, to] of chunks) await rename(join(raw, 'index', `${from}.pf_index`), join(out, 'index', `${to}.pf_index`))
  await writeFile(join(out, 'pagefind.und.pf_meta'), meta)
  await rm(raw, {recursive: true})
}

/** One record after the other: the order of adding is the order of exact hits, and equal input must give equal bytes. */
async function runPagefind(records: IndexRecord[], outputPath: string) {
  const {index, errors} = await createIndex({forceLanguage: 'und'})
  if (!index) throw new Error(errors.join('\n'))
  for (const {label, words} of records) {
    const added = await index.addCustomRecord({url: label, content: words, language: 'und', meta: {}, filters: {}, sort: {}})
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'))
  }
  const written = await index.writeFiles({outputPath})
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'))
  await close()
}

/** Pagefind names a page by a hash and tells its address only in the page's fragment file. */
async function labelsByHash(folder: string): Promise<Map<string, string>> {
  const labels = new Map<string, string>()
  for (const file of await readdir(folder)) {
    const fragment = gunzipSync(await readFile(join(folder, file))).subarray(SIGNATURE.length)
    labels.set(file.replace(/\.pf_fragment$/u, ''), (JSON.parse(fragment.toString()) as {url: string}).url)
  }
  return labels
}
