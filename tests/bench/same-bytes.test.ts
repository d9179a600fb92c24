import {execFile} from 'node:child_process'
import {createHash} from 'node:crypto'
import {statSync} from 'node:fs'
import {cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {writeArchive, type ArchiveOptions} from '../../bench/archive.ts'
import {readStage} from '../../bench/scenes.ts'
import {cacheOf} from '../../scripts/build/site.ts'

const root = resolve(import.meta.dirname, '../..')
let folder: string
let options: ArchiveOptions
const names = new Set<string>()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiezhi-bytes-'))
  const authority = join(root, 'content/authority')
  options = {
    folder: join(folder, 'one'), articles: 30, seed: 'bytes', stage: await readStage(authority),
    authority, site: join(root, 'content/site.yaml'), papers: ['郑州日报'], firstYear: 2012, years: 3,
  }
  await writeArchive(options)
})

afterAll(async () => {
  for (const name of names) await forget(name)
  await rm(folder, {recursive: true})
})

it('gives the same bytes for the same content, wherever it is built, whole or year by year in two rounds, and whatever was kept of an earlier build', async () => {
  const {files: first} = await build('one', {TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8'})
  await copyBackwards(options.folder, join(folder, 'two'))
  const elsewhere = {TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'}
  const parts = join(folder, 'parts')
  const years = JSON.parse(await run('two', ['--years'], elsewhere, folder)) as string[]
  expect(years).toEqual(['2012', '2013', '2014'])
  for (const year of years) await run('two', ['--year', year, '--outDir', join(parts, year)], elsewhere, folder)
  // A year's second job has of the others what they need to be known by, no more; and what they left may be damaged.
  for (const year of years) await run('two', ['--year', year, '--with', await othersAsFacts(parts, year)], elsewhere, folder)
  for (const year of years) await cp(join(folder, `with-${year}`, year, 'rendered'), join(parts, year, 'rendered'), {recursive: true})
  const spoilt = await damagedCopy(parts)
  const joined = await build('two', elsewhere, folder, ['--join', parts])
  expect(joined.files).toEqual(first)
  expect(joined.kept).toBe(pagesOfRecords(first))
  await forget('two')
  const mended = await build('two', elsewhere, folder, ['--join', spoilt])
  expect(mended.files).toEqual(first)
  expect(mended.kept).toBeGreaterThan(0)
  expect(mended.kept).toBeLessThan(joined.kept)

  await editContent(options)
  await copyBackwards(options.folder, join(folder, 'three'))
  const {files: whole} = await build('three')
  expect(whole).not.toEqual(first)
  const program = programOf('one')
  const again = await build('one')
  expect(again.files).toEqual(whole)
  expect(again.kept).toBeGreaterThan(15)
  expect(programOf('one')).toBe(program)

  await damage(options.folder)
  const after = await build('one')
  expect(after.files).toEqual(whole)
  expect(after.kept).toBeGreaterThan(again.kept)
  expect(programOf('one')).not.toBe(program)
})

/** Tells one making of the pages' program from another. */
function programOf(name: string): number {
  return statSync(join(cacheOf(join(folder, name)).program, 'SHA256SUMS')).ino
}

/** A folder with one year as its first job left it, and the facts of the others. */
async function othersAsFacts(parts: string, year: string): Promise<string> {
  const known = join(folder, `with-${year}`)
  for (const other of await readdir(parts)) {
    const own = other === year ? '' : 'units/facts.jsonl'
    await cp(join(parts, other, own), join(known, other, own), {recursive: true})
  }
  return known
}

/** The years as their jobs left them, with a bit flipped in the middle of each file of the first and the last year's pages gone. */
async function damagedCopy(parts: string): Promise<string> {
  const spoilt = join(folder, 'spoilt')
  await cp(parts, spoilt, {recursive: true})
  const years = (await readdir(spoilt)).sort()
  for (const file of await filesOf(join(spoilt, years[0]!))) await flip(join(spoilt, years[0]!, file))
  await rm(join(spoilt, years.at(-1)!, 'rendered'), {recursive: true})
  return spoilt
}

/** Articles and raw pages, which a year's job renders. */
function pagesOfRecords(files: Record<string, string>): number {
  return Object.keys(files).filter((file) => /^(?:articles|pages)\/[^/]+_[^/]+\/(?:p\d+\/)?index\.html$/u.test(file)).length
}

async function flip(path: string): Promise<void> {
  const bytes = await readFile(path)
  if (bytes.length > 0) bytes[bytes.length >> 1]! ^= 1
  await writeFile(path, bytes)
}

/** Forgets what is kept for a content folder. */
async function forget(name: string): Promise<void> {
  const content = join(folder, name)
  const astro = join(root, '.cache/astro', createHash('sha256').update(content).digest('hex').slice(0, 12))
  for (const kept of [astro, ...Object.values(cacheOf(content))]) await rm(kept, {recursive: true, force: true})
}

/** Builds as an editor does; answers the digest of every file, and how many pages were kept from the last build. */
async function build(name: string, env: Record<string, string> = {}, cwd = root, more: string[] = []): Promise<{files: Record<string, string>; kept: number}> {
  const outDir = join(folder, `${name}-site`)
  const stdout = await run(name, ['--outDir', outDir, ...more], env, cwd)
  const digest = async (file: string) => [file, createHash('sha256').update(await readFile(join(outDir, file))).digest('hex')] as const
  return {
    files: Object.fromEntries(await Promise.all((await filesOf(outDir)).map(digest))),
    kept: Number(/未变的网页 (\d+) 页/u.exec(stdout)?.[1] ?? 0),
  }
}

async function run(name: string, args: string[], env: Record<string, string>, cwd: string): Promise<string> {
  names.add(name)
  const {stdout} = await promisify(execFile)(process.execPath, [join(root, 'scripts/build.ts'), ...args], {cwd, env: {...process.env, ...env, JIEZHI_CONTENT: join(folder, name)}, maxBuffer: 16_000_000})
  return stdout
}

/** Edits of every kind at once: a page more, another program, other districts and reporters for articles, a page taken back. */
async function editContent(options: ArchiveOptions): Promise<void> {
  await writeArchive({...options, articles: 1, seed: 'one more', firstYear: 2013, years: 1})
  const content = options.folder
  const pages = (await readdir(join(content, 'articles'))).sort()
  const articles = (await filesOf(join(content, 'articles'))).map((file) => join(content, 'articles', file))
  const program = options.stage.programs[7]!
  const added = articles.find((file) => file.includes(pages[1]!))!
  const text = await readFile(added, 'utf8')
  await writeFile(added, /^programs:/mu.test(text) ? text.replace(/^programs:[^\n]*\n(?: +- [^\n]*\n)*/mu, `programs: [${program}]\n`) : text.replace(/^source:/mu, `programs: [${program}]\nsource:`))
  const [renamed, moved] = [pages[0]!, pages[3]!].map((page) => articles.find((file) => file.includes(page))!) as [string, string]
  for (const [file, field, names] of [[renamed, 'reporters', '[甲子丑]'], [moved, 'districts', '[上街区, 登封市]']] as const) {
    const before = await readFile(file, 'utf8')
    const after = before.replace(new RegExp(`^${field}:[^\\n]*\\n(?: +- [^\\n]*\\n)*`, 'mu'), '').replace(/^source:/mu, `${field}: ${names}\nsource:`)
    expect(after).not.toBe(before)
    await writeFile(file, after)
  }
  const gone = pages[2]!
  for (const path of [`raw/${gone}.txt`, `pages/${gone}.yaml`, `articles/${gone}`]) await rm(join(content, path), {recursive: true})
}

/** Flips a bit in the middle of every file that is kept for a content folder. */
async function damage(content: string): Promise<void> {
  for (const [kind, kept] of Object.entries(cacheOf(content))) {
    const files = await filesOf(kept)
    expect(files.length, kind).toBeGreaterThan(0)
    for (const file of files) await flip(join(kept, file))
  }
}

/** The same files, made in the opposite order. */
async function copyBackwards(from: string, to: string): Promise<void> {
  for (const file of (await filesOf(from)).reverse()) {
    await mkdir(dirname(join(to, file)), {recursive: true})
    await cp(join(from, file), join(to, file))
  }
}

async function filesOf(dir: string): Promise<string[]> {
  const entries = await readdir(dir, {recursive: true, withFileTypes: true})
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1)).sort()
}
