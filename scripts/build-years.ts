/** The archive by years: what of a build can be made of one year alone is made by a job of its own; `--join` brings it together. */
import {cp, mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {archiveOfUnits} from './archive.ts'
import {cacheOf, failOnErrors} from './build-site.ts'
import {readChecked} from './check-content.ts'
import {listContent, readContent} from './content-tree.ts'
import {paceOf} from './pace.ts'
import {buildSearchIndex} from './search-index.ts'

/** Years of the archive's pages, ascending; pages without a date, and articles without a page, are the year `undated`. */
export function yearsOf(content: string): string[] {
  return [...filesByYear(content).keys()].sort()
}

/**
 * Checks and reads one year's pages and makes the search bundles of its articles, into `out`. Needs no other year, so years can be
 * made side by side, on as many machines as there are. Throws `BuildFailure` when the year has errors.
 */
export async function buildYear({content, year, out, say}: YearOptions): Promise<void> {
  const only = filesByYear(content).get(year)
  if (!only) throw new Error(`内容里没有${year}年的版面；有的年份：${yearsOf(content).join('、')}。`)
  await rm(out, {recursive: true, force: true})
  await mkdir(out, {recursive: true})
  const {content: checked, units} = await readChecked(content, {only, keptIn: join(out, UNITS)})
  failOnErrors(checked, say)
  const archive = await archiveOfUnits(content, units)
  const pace = paceOf(`${year} 检索`, '组')
  const {articles} = await buildSearchIndex({archive, outDir: join(out, 'unused'), cacheDir: join(out, SEARCH), onProgress: ({done, of}) => pace(done, of)})
  await rm(join(out, 'unused'), {recursive: true})
  say(`${year} 年：${archive.pages.length} 个版面，${articles} 篇报道，已检查、已建检索。`)
}

export interface YearOptions {
  content: string
  year: string
  out: string
  say: (line: string) => void
}

/**
 * Lays the years that jobs have made where the next build of the content looks for what it kept. The build trusts none of it: what is
 * damaged, or was made of other content or by other code, is made again. So the site is the one that a single build makes.
 */
export async function joinYears(content: string, parts: string): Promise<number> {
  const cache = cacheOf(content)
  const years = (await readdir(parts, {withFileTypes: true})).filter((entry) => entry.isDirectory()).map(({name}) => join(parts, name)).sort()
  const units: Buffer[] = []
  let rules: Buffer | undefined
  for (const year of years) {
    const bytes = await readFile(join(year, UNITS)).catch(() => Buffer.alloc(0))
    const head = bytes.subarray(0, bytes.indexOf('\n') + 1)
    rules ??= head
    if (head.length > 0 && head.equals(rules)) units.push(bytes.subarray(head.length))
    for (const name of await readdir(join(year, SEARCH)).catch(() => [])) {
      await cp(join(year, SEARCH, name), join(cache.search, name), {recursive: true})
    }
  }
  await mkdir(resolve(cache.units, '..'), {recursive: true})
  await writeFile(`${cache.units}.joined`, Buffer.concat([rules ?? Buffer.alloc(0), ...units]))
  await rename(`${cache.units}.joined`, cache.units)
  return years.length
}

const UNITS = 'units.jsonl'
const SEARCH = 'search'

/** The files of each year's pages, by their shown names. */
function filesByYear(content: string): Map<string, Set<string>> {
  const years = new Map<string, Set<string>>()
  for (const {raw, record, articles} of listContent(content).units.values()) {
    const date = record && /^date:\s*["']?(\d{4})/mu.exec(new TextDecoder().decode(readContent(content, record).bytes))
    const year = date ? date[1]! : 'undated'
    const files = years.get(year) ?? new Set()
    for (const file of [raw, record, ...articles]) if (file) files.add(file)
    years.set(year, files)
  }
  return years
}
