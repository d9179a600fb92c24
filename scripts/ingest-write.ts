import {stringify} from 'yaml'
import {articleDigest, isUntouched} from '../src/press/digest.ts'
import {writeMdx} from '../src/press/mdx.ts'
import type {ConvertedArticle, ConvertedPage} from '../src/press/pipeline.ts'
import type {FurnitureSegment} from '../src/press/types.ts'
import type {Folder} from './files.ts'

/** What became of a page's articles. `kept` names the files that an editor changed and that were left alone. */
export interface Written {
  created: number
  updated: number
  unchanged: number
  removed: number
  kept: string[]
}

/** Writes a page's record and its articles under `out`. A file that an editor changed is never overwritten or removed. */
export async function writePage(out: Folder, name: string, page: ConvertedPage): Promise<Written> {
  const id = name.replace(/\.[^.]+$/u, '')
  const folder = `articles/${id}`
  const written: Written = {created: 0, updated: 0, unchanged: 0, removed: 0, kept: []}
  const wanted = new Set<string>()
  for (const article of page.articles) {
    const file = `${folder}/${article.name}.mdx`
    wanted.add(file)
    const before = await out.text(file)
    if (before !== undefined && !isUntouched(before)) written.kept.push(file)
    else if (!(await out.write(file, textOf(article)))) written.unchanged++
    else if (before === undefined) written.created++
    else written.updated++
  }
  for (const file of await out.list(folder, ['.mdx'])) {
    if (wanted.has(file) || !isUntouched((await out.text(file))!)) continue
    await out.remove(file)
    written.removed++
  }
  await out.write(`pages/${id}.yaml`, recordOf(page))
  return written
}

/** An article's file with the digest of its own text. */
function textOf({data, blocks}: ConvertedArticle): string {
  const withDigest = (digest: string) => writeMdx({...data, source: {...(data.source as object), digest}}, blocks)
  return withDigest(articleDigest(withDigest('0'.repeat(32))))
}

function recordOf({known, digest, encoding, furniture, repairs}: ConvertedPage): string {
  const {paper, date, label, section} = known
  const record = {paper, date, label, section, digest, encoding, furniture: mergedFurniture(furniture), repairs}
  const filled = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)))
  return stringify(filled, {lineWidth: 0, aliasDuplicateObjects: false})
}

/** Neighbouring lines with one reason become one entry. */
function mergedFurniture(furniture: FurnitureSegment[]): {lines: [number, number]; reason: string}[] {
  const merged: {lines: [number, number]; reason: string}[] = []
  for (const {lines, reason} of furniture) {
    const last = merged.at(-1)
    if (last?.reason === reason.why && lines[0] <= last.lines[1] + 1) last.lines[1] = Math.max(last.lines[1], lines[1])
    else if (!(last && last.lines[0] <= lines[0] && last.lines[1] >= lines[1])) merged.push({lines: [...lines], reason: reason.why})
  }
  return merged
}
