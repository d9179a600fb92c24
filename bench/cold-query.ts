/**
 * Counts what a first question costs a reader, by asking a built site's index in Node through the code that the browser runs:
 * `node bench/cold-query.ts --site DIR [--queries N] [--seed S] [--out FILE]`. Prints and writes JSON.
 */
import {readFile, writeFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {argumentsOr} from '../scripts/arguments.ts'
import {drawQueries} from '../scripts/search/proof-queries.ts'
import {readPageTexts} from '../scripts/search/proof-texts.ts'
import {openEngine} from '../src/search/engine.ts'
import type {FilePart} from '../src/search/read-file.ts'
import {median} from './measure.ts'

/** Bytes and requests, medians over the questions: on a host that gives parts of files, and on one that gives whole files only. */
export interface ColdReport {
  queries: number
  bundles: number
  parts: {bytes: number; requests: number}
  whole: {bytes: number; requests: number}
}

/** Substrings of 1 to 40 characters from about 200 pages, each the first question of a reader whose page is ready, with a row for each result. */
async function coldQueries(site: string, count: number, seed: number): Promise<ColdReport> {
  const texts = await readPageTexts(site, 200)
  const drawn = drawQueries({texts, names: [], count, seed}).filter(({kind}) => kind === '子串')
  const folder = join(site, 'pagefind')
  const costs: {parts: number[]; files: Map<string, number>}[] = []
  let bundles = 0
  for (const {text} of drawn) {
    let cost: (typeof costs)[number] = {parts: [], files: new Map()}
    const engine = await openEngine(pathToFileURL(join(folder, 'pagefind.js')), async (path: string, part?: FilePart) => {
      const bytes = await readFile(join(folder, path))
      cost.parts.push(part?.length ?? bytes.length)
      cost.files.set(path, bytes.length)
      return new Uint8Array(part ? bytes.subarray(part.from, part.from + part.length) : bytes)
    })
    bundles = engine.manifest.bundles.length
    await engine.warm()
    cost = {parts: [], files: new Map()}
    await engine.rows((await engine.search(text)).matches)
    costs.push(cost)
  }
  const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0)
  const middle = (pick: (cost: (typeof costs)[number]) => number) => median(costs.map(pick))
  return {
    queries: drawn.length,
    bundles,
    parts: {bytes: middle(({parts}) => sum(parts)), requests: middle(({parts}) => parts.length)},
    whole: {bytes: middle(({files}) => sum(files.values())), requests: middle(({files}) => files.size)},
  }
}

/**
 * A report in one line.
 *
 * @example coldSentence(report) // '40 个字串，2 组：17.1 KB、4 个请求；不支持分段的网站 393 KB、3 个请求'
 */
export function coldSentence({queries, bundles, parts, whole}: ColdReport): string {
  const told = ({bytes, requests}: ColdReport['parts']) => `${Number((bytes / 1000).toPrecision(3))} KB、${requests} 个请求`
  return `${queries} 个字串，${bundles} 组：${told(parts)}；不支持分段的网站 ${told(whole)}`
}

const HELP = `用法：node bench/cold-query.ts [选项]

数一数第一次检索要从网站取多少字节、多少次：在建好的索引上，用浏览器里的同一段程序来问。

  --site 文件夹  建好的网站（默认 dist）
  --queries N   抽取多少个字串（默认 40）
  --seed S      随机数的种子（默认 1）
  --out 文件     结果也写进这个文件
  --help        显示本说明
`

const OPTIONS = {
  site: {type: 'string', default: 'dist'}, queries: {type: 'string', default: '40'}, seed: {type: 'string', default: '1'}, out: {type: 'string'},
} as const

// At the end, when everything above it is defined.
if (import.meta.main) {
  const given = argumentsOr(HELP, {options: OPTIONS})
  if (typeof given === 'number') process.exitCode = given
  else await print(given.values)
}

async function print({site, queries, seed, out}: Record<'site' | 'queries' | 'seed', string> & {out?: string | undefined}): Promise<void> {
  const text = `${JSON.stringify(await coldQueries(resolve(site), Number(queries), Number(seed)), null, 2)}\n`
  process.stdout.write(text)
  if (out) await writeFile(out, text)
}
