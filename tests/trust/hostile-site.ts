import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {HOSTILE} from '../../scripts/fuzz/hostile.ts'
import {pageAround} from '../../scripts/fuzz/raw-page.ts'
import {contentFolder, ingest} from '../editors/workspace.ts'

/** A content folder with a page around each hostile string, ingested as an editor does it. */
export async function hostileContent(): Promise<string> {
  const pages = Object.fromEntries(HOSTILE.map(([, text], index) => [`${pageOf(index)}.txt`, pageAround(text)]))
  const dir = contentFolder(pages)
  const {code, output} = await ingest(dir, '--date', '2011-03-07', '--paper', '郑州日报', ...Object.keys(pages))
  if (code !== 0) throw new Error(output)
  return dir
}

/** Name of the raw page that holds the hostile string with this number. */
export const pageOf = (index: number) => `h${String(index).padStart(2, '0')}`

/** Names of the articles that ingest made of that page. */
export const articlesOf = (content: string, index: number) => readdirSync(join(content, 'articles', pageOf(index))).map((name) => name.replace('.mdx', ''))
