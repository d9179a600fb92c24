/** `npm run verify`: is a copy of the site still what its lists of digests say? */
import {lstat, readFile, readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {argumentsOr, refuse} from './arguments.ts'
import {filesOf, HOST_FILES, readSums, SUMS} from './sums.ts'
import {sha256} from './sha256.ts'

const HELP = `用法：npm run verify -- [文件夹|网址]

核对一份网站：按 SHA256SUMS 核对全部文件（网页、数据、检索索引），再按 data/manifest.json 核对数据的字节数、
SHA-256 和档案版本，以及每篇文章文字的 SHA-256。

  文件夹        建好的或下载来的网站（默认 dist）；也可以直接指它的 data 文件夹，只核对数据
  网址          本机上打开的网站，如 http://localhost:4321/ ；别的机器的网址不取，请先下载
  --version 值  档案版本，或 SHA256SUMS 的 SHA-256，必须是它（请从别处得到，例如引用时记下的）；清单本身被换掉也能发现
  --help        显示本说明

全部相符时退出码为 0，有不符时为 1，参数有误或读不到清单时为 2。
不装本程序也能核对网页：在网站的文件夹里运行 sha256sum -c SHA256SUMS。
`

/** Where the files come from: undefined for a file that is not there. */
export interface Copy {
  read(name: string): Promise<Uint8Array | undefined>
  /** names that lie there, or undefined when that cannot be known */
  names?(): Promise<string[]>
  /** the site that the data belong to; absent when only the data are at hand */
  site?: Omit<Copy, 'site'>
}

export interface Verdict {
  files: number
  articles: number
  version: string
  /** what does not agree, each a Chinese sentence that begins with the file's name */
  wrong: string[]
}

/**
 * Compares a copy with its manifest. Throws `Unreadable` when there is no manifest to compare with.
 *
 * @param expected version that the manifest must state, from elsewhere: whoever changes files can change the manifest, too
 */
export async function verifyCopy(copy: Copy, expected?: string): Promise<Verdict> {
  const manifest = readManifest(await copy.read('manifest.json'))
  const wrong: string[] = []
  let articles = 0
  for (const file of manifest.files) {
    const bytes = await copy.read(file.name)
    if (!bytes) wrong.push(`${file.name}：清单上有，这里没有`)
    else if (bytes.length !== file.bytes) wrong.push(`${file.name}：应为 ${file.bytes} 字节，实为 ${bytes.length} 字节`)
    else if (sha256(bytes) !== file.sha256) wrong.push(`${file.name}：内容已变，SHA-256 应为 ${file.sha256}，实为 ${sha256(bytes)}`)
    else if (file.name.endsWith('.jsonl')) articles += checkArticles(file.name, bytes, wrong)
  }
  if (wrong.length === 0 && articles !== manifest.articles) wrong.push(`manifest.json：清单说有 ${manifest.articles} 篇文章，全文文件里有 ${articles} 篇`)
  const version = sha256(manifest.files.map(({name, sha256}) => `${sha256}  ${name}\n`).join(''))
  if (version !== manifest.version) wrong.push(`manifest.json：档案版本应为 ${version}，实为 ${manifest.version}`)
  if (expected !== undefined && expected !== manifest.version) wrong.push(`manifest.json：要求的档案版本是 ${expected}，实为 ${manifest.version}`)
  const listed = new Set(['index.html', 'manifest.json', ...manifest.files.map(({name}) => name)])
  for (const name of (await copy.names?.()) ?? []) if (!listed.has(name)) wrong.push(`${name}：这里有，清单上没有`)
  return {files: manifest.files.length, articles, version: manifest.version, wrong}
}

/** Compares every file of a site with SHA256SUMS. `digest` is that of the list itself. */
export async function verifySums(site: Omit<Copy, 'site'>): Promise<{files: number; digest: string; wrong: string[]}> {
  const bytes = await site.read(SUMS)
  if (!bytes) return {files: 0, digest: '', wrong: [`${SUMS}：这里没有，网页与检索无从核对`]}
  const sums = readSums(new TextDecoder().decode(bytes))
  if (typeof sums === 'number') return {files: 0, digest: '', wrong: [`${SUMS}:${sums}：不成样的一行；应为“SHA-256  文件名”，文件名不得指到网站之外`]}
  const wrong: string[] = []
  for (const [name, digest] of sums) {
    const found = await site.read(name)
    if (!found) wrong.push(...(HOST_FILES.has(name) ? [] : [`${name}：清单上有，这里没有`]))
    else if (sha256(found) !== digest) wrong.push(`${name}：内容已变，SHA-256 应为 ${digest}，实为 ${sha256(found)}`)
  }
  for (const name of (await site.names?.()) ?? []) if (name !== SUMS && !sums.has(name)) wrong.push(`${name}：这里有，清单上没有`)
  return {files: sums.size, digest: sha256(bytes), wrong}
}

class Unreadable extends Error {}

/** A site on disk, or its data. Symbolic links are not followed. */
export async function copyInFolder(dir: string): Promise<Copy> {
  const inside = await lstat(join(dir, 'data')).then((stats) => stats.isDirectory(), () => false)
  const root = inside ? join(dir, 'data') : dir
  return {
    read: readerOf(root),
    names: async () => (await readdir(root)).filter((name) => !name.startsWith('.')),
    ...(inside && {site: {read: readerOf(dir), names: () => filesOf(dir)}}),
  }
}

function readerOf(root: string): Copy['read'] {
  return async (name) => {
    let path = root
    for (const part of name.split('/')) {
      path = join(path, part)
      if (await lstat(path).then((stats) => stats.isSymbolicLink(), () => true)) return undefined
    }
    return (await lstat(path)).isFile() ? readFile(path) : undefined
  }
}

/** A site that this machine serves. Other machines are not asked, not even by a redirection. */
export function copyAtAddress(address: string): Copy {
  const url = new URL(address)
  if (!isLoopback(url)) throw new Unreadable(`${address} 不是本机的网址，不取；应为 http://localhost:端口/ 一类。请先把网站下载到文件夹再核对。`)
  const root = new URL(url.href.replace(/[?#].*$/u, '').replace(/\/?$/u, '/'))
  return {read: fetcherOf(new URL('data/', root)), site: {read: fetcherOf(root)}}
}

function fetcherOf(base: URL): Copy['read'] {
  return async (name) => {
    const response = await fetch(new URL(name.split('/').map(encodeURIComponent).join('/'), base), {redirect: 'error', headers: {'accept-encoding': 'identity'}}).catch((error: Error) => {
      throw new Unreadable(`${base.href}${name} 取不到（${(error.cause as Error | undefined)?.message ?? error.message}）；请看网站是否已用 npm run preview 打开。`)
    })
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined
  }
}

/** `URL` writes every way of spelling an IPv4 address as four plain numbers, so that these forms are all there are. */
export function isLoopback(url: URL): boolean {
  return /^https?:$/u.test(url.protocol) && url.username === '' && (/^127(?:\.\d{1,3}){3}$/u.test(url.hostname) || ['localhost', '[::1]'].includes(url.hostname))
}

interface Manifest {
  version: string
  articles: number
  files: {name: string; bytes: number; sha256: string}[]
}

function readManifest(bytes: Uint8Array | undefined): Manifest {
  if (!bytes) throw new Unreadable('找不到 data/manifest.json；请指向网站的根文件夹或网址。')
  let value: Partial<Manifest> | null
  try {
    value = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes)) as Partial<Manifest> | null
  } catch (error) {
    throw new Unreadable(`data/manifest.json 读不通（${(error as Error).message}）；请重新下载。`)
  }
  if (typeof value?.version !== 'string' || !Array.isArray(value.files) || value.files.length === 0) throw new Unreadable('data/manifest.json 里没有 version 或 files；请重新下载。')
  // A name is one plain file name: a manifest may not point elsewhere on the disk or the site.
  const bad = value.files.findIndex((file) => !/^[\w-][\w.-]*$/u.test(String(file?.name)) || !/^[0-9a-f]{64}$/u.test(String(file?.sha256)))
  if (bad >= 0) throw new Unreadable(`data/manifest.json 里有不成样的一项：${JSON.stringify(value.files[bad]).slice(0, 120)}；文件名只能是字母、数字、点和横线，sha256 是 64 位十六进制。`)
  return value as Manifest
}

/** Every article's text has the digest that stands beside it. Answers the number of articles. */
function checkArticles(file: string, bytes: Uint8Array, wrong: string[]): number {
  const lines = new TextDecoder().decode(bytes).split('\n').filter((line) => line !== '')
  for (const [index, line] of lines.entries()) {
    try {
      const {id, text, text_sha256: stated} = JSON.parse(line) as {id: string; text: string; text_sha256: string}
      if (sha256(text) !== stated) wrong.push(`${file}:${index + 1}：文章 ${id} 的文字与它的 SHA-256 不符`)
    } catch (error) {
      wrong.push(`${file}:${index + 1}：读不通（${(error as Error).message}）`)
    }
  }
  return lines.length
}

if (import.meta.main) process.exitCode = await main()

async function main(): Promise<number> {
  const given = argumentsOr(HELP, {allowPositionals: true, options: {version: {type: 'string'}}})
  if (typeof given === 'number') return given
  const {values, positionals} = given
  if (positionals.length > 1) return refuse(`一次只核对一处；给了 ${positionals.length} 处。`, HELP)
  const place = positionals[0] ?? 'dist'
  try {
    const copy = /^[a-z][a-z\d+.-]*:\/\//iu.test(place) ? copyAtAddress(place) : await copyInFolder(place)
    const whole = copy.site && (await verifySums(copy.site))
    const known = whole !== undefined && whole.digest === values.version
    const {files, articles, version, wrong: wrongData} = await verifyCopy(copy, known ? undefined : values.version)
    const wrong = [...new Set([...(whole?.wrong ?? []), ...wrongData.map((line) => (whole ? `data/${line}` : line))])]
    for (const line of wrong) console.log(line)
    console.log(wrong.length === 0 ? `相符：${whole ? `全站 ${whole.files} 个文件（SHA256SUMS 的 SHA-256 为 ${whole.digest}），其中数据 ` : ''}${files} 个文件、${articles} 篇文章，档案版本 ${version}` : `不符：${wrong.length} 处；请重新下载或重新建站。`)
    return wrong.length === 0 ? 0 : 1
  } catch (error) {
    console.error(error instanceof Unreadable ? error.message : `${place} 读不到（${(error as Error).message}）；请看文件夹或网址是否写对。`)
    return 2
  }
}
