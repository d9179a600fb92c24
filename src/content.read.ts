/** Reads a content folder as the site shows it, for the content layer and for commands; articles that are checked in the same go are read by `press/check`. */
import {createHash} from 'node:crypto'
import {parse} from 'yaml'
import type {Folder} from '../scripts/files.ts'
import {readInfo} from './content.info.ts'
import {readAuthority} from './press/authority.ts'
import type {Authority} from './press/authority/types.ts'
import {isHtmlPage, visibleLines} from './press/html/page.ts'
import {decodeLines} from './press/lines.ts'
import {readMdx} from './press/mdx.ts'
import {articleSchema, pageSchema, type ArticleData, type PageData} from './press/schema.ts'
import type {BlockRecord, Outlines, SiteInfo, WithheldName} from './site/records.ts'

/** One file or pair of files: what it is called, a digest of its bytes, and the reading, done only when it is asked for. */
export interface Source<Part> {
  id: string
  digest: string
  read(): Part
}

export interface ArticlePart {
  frontmatter: ArticleData
  blocks: Omit<BlockRecord, 'lines'>[]
}

export interface PagePart {
  file: string
  record: PageData
  lines: string[]
}

/** Every article's file; `id` is its path below content/articles. Reading throws when the file is not as it should be. */
export async function articleSources(folder: Folder): Promise<Source<ArticlePart>[]> {
  const names = await folder.list('articles', ['.mdx'])
  return severalAtOnce(names, async (name) => {
    const text = (await folder.text(name)) ?? ''
    return {id: name.slice('articles/'.length), digest: filesDigest(text), read: () => readArticle(name, text)}
  })
}

/** Every raw page with its record. */
export async function pageSources(folder: Folder): Promise<Source<PagePart>[]> {
  const names = await folder.list('raw', ['.txt', '.html', '.htm'])
  return severalAtOnce(names, async (name) => {
    const id = name.slice('raw/'.length).replace(/\.[^.]+$/u, '')
    const bytes = (await folder.bytes(name)) ?? new Uint8Array()
    const record = await folder.text(`pages/${id}.yaml`)
    return {id, digest: filesDigest(bytes, record ?? ''), read: () => readPage(`content/${name}`, id, bytes, record)}
  })
}

/** A system lets a process hold only so many files open: an archive of 20,000 articles is read a few hundred at a time. */
async function severalAtOnce<Item, Result>(items: Item[], read: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (let at = 0; at < items.length; at += 256) results.push(...(await Promise.all(items.slice(at, at + 256).map(read))))
  return results
}

/** What the site says of itself, with the city's outlines, places and programs, and the names that are not to be shown. */
export async function readBasics(folder: Folder): Promise<{authority: Authority; info: SiteInfo; outlines: Outlines | undefined; withheld: WithheldName[]}> {
  const text = async (name: string) => (await folder.text(name)) ?? ''
  const [places, communities, programs, proposed, site] = await Promise.all(
    ['authority/places.yaml', 'authority/communities.yaml', 'authority/programs.yaml', 'authority/proposed.yaml', 'site.yaml'].map(text),
  ) as [string, string, string, string, string]
  const {authority, messages} = readAuthority({places, communities, programs, proposed, site})
  if (messages.length > 0) throw new Error(`名表读不通：\n${messages.join('\n')}`)
  return {authority, ...await readInfo(folder)}
}

function readArticle(name: string, text: string): ArticlePart {
  const {data, blocks, messages} = readMdx(text, `content/${name}`)
  if (messages.length > 0) throw new Error(messages.map((message) => `content/${name}:${message.line}:${message.column} ${message.reason}`).join('\n'))
  const parsed = articleSchema.safeParse(data)
  if (!parsed.success) throw new Error(wrongFields(name, parsed.error.issues))
  return {frontmatter: parsed.data, blocks: blocks.map(({role, text, html}) => ({role, text, html}))}
}

/** A raw page and its record as one part; `file` is its shown name. Throws when the record is not as it should be. */
export function readPage(file: string, id: string, bytes: Uint8Array, record: string | undefined): PagePart {
  const {text, lines} = decodeLines(bytes)
  const parsed = pageSchema.safeParse(record === undefined ? {} : parse(record))
  if (!parsed.success) throw new Error(wrongFields(`pages/${id}.yaml`, parsed.error.issues))
  const shown = (isHtmlPage(text) ? visibleLines(text, lines) : undefined) ?? lines
  return {file, record: parsed.data, lines: shown.map((line) => line.text)}
}

function wrongFields(name: string, issues: {path: PropertyKey[]; message: string}[]): string {
  return issues.map(({path, message}) => `content/${name} 的 ${path.join('.') || '头部'} 不合要求（${message}）；请先运行 npm run check 看说明。`).join('\n')
}

/** Of a file's bytes, and of those that belong to it. */
function filesDigest(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}
