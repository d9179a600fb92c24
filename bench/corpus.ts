import {createReadStream} from 'node:fs'
import {createInterface} from 'node:readline'
import {createGunzip} from 'node:zlib'
import type {News} from './news.ts'

/** One item of a corpus file: a JSON object a line, `body` with its paragraphs parted by line breaks. */
interface Item {
  title?: string
  body: string
}

/**
 * Reads real news from a JSON-lines file (`.gz` too): `{"title": "…", "body": "…\n…"}`. An item without a title takes its first line.
 * Such a file is only read, never kept: the archive made of it lies in the bench's own folder.
 */
export async function readCorpus(file: string, limit: number): Promise<News[]> {
  const bytes = createReadStream(file)
  const lines = createInterface({input: file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes, crlfDelay: Infinity})
  const news: News[] = []
  for await (const line of lines) {
    if (line.trim() === '') continue
    const one = newsOf(JSON.parse(line) as Item)
    if (one) news.push(one)
    if (news.length === limit) break
  }
  if (news.length === 0) throw new Error('语料文件中没有可用的文章。')
  return news
}

function newsOf({title, body}: Item): News | undefined {
  const [first, ...rest] = [title ?? '', ...body.split('\n')].map((text) => oneLine(text).replace(CREDIT, '')).filter((text) => text !== '')
  if (first === undefined || rest.length === 0) return undefined
  return {title: first.slice(0, 60), blocks: rest.map((text) => ({role: 'paragraph' as const, text}))}
}

// `某某网消息（某栏目文字版）：`. A printed piece is signed by its own paper, and once.
const CREDIT = /^\p{Script=Han}{2,6}消息 ?[（(][^（）()]{1,12}[）)] ?[：:]?/u

/** What a printed line can hold: no control characters, single spaces. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim()
}
