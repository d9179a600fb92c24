import {spawn, spawnSync} from 'node:child_process'
import {appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join, relative} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {runChild} from '../../scripts/build/child.ts'
import {BuildFailure, orTellFailure} from '../../scripts/build/failure.ts'
import {cacheOf} from '../../scripts/build/site.ts'
import {leftByDead} from '../../scripts/leavings.ts'
import {SUMS, writeSums} from '../../scripts/sums.ts'
import {sha256} from '../../scripts/sha256.ts'
import {contentFolder, edit, filesOf, ingest, NODE, PAGE, PROJECT, run} from '../editors/workspace.ts'
import {mounts, onDisk, whenMounting} from './small-disk.ts'

const room = mkdtempSync(join(tmpdir(), 'jiezhi-faults-'))
afterAll(() => rmSync(room, {recursive: true, force: true}))

describe('build', () => {
  let content: string
  const out = join(room, 'site')
  const build = (dir = out) => run('build.ts', ['--outDir', dir], {JIEZHI_CONTENT: content})
  let first: Record<string, string>

  beforeAll(async () => {
    content = contentFolder({'p1.txt': PAGE})
    expect((await ingest(content)).code).toBe(0)
    const {code, output} = await build()
    expect([code, output]).toEqual([0, expect.any(String)])
    first = wholeSite(out)
  })
  afterAll(() => rmSync(content, {recursive: true, force: true}))

  it.skipIf(!mounts)(`onto a full disk says so, and the former site stays as it was${whenMounting}`, async () => {
    await onDisk('size=200k', async (dir) => {
      const target = join(dir, 'site')
      for (const folder of ['data', 'pagefind']) mkdirSync(join(target, folder), {recursive: true})
      for (const file of ['index.html', 'data/manifest.json', 'pagefind/search.json']) writeFileSync(join(target, file), '旧的网站')
      await writeSums(target)
      const before = filesOf(target)
      const {code, output} = await build(target)
      expect([code, output]).toEqual([1, expect.stringMatching(/建站失败：磁盘已满.*旧的网站没有改动/u)])
      expect(readdirSync(dir)).toEqual(['site'])
      expect(filesOf(target)).toEqual(before)
    })
  })

  it('with every cache damaged gives the same site, byte for byte', async () => {
    // Only what was built twice has a former site.
    edit(content, 'site.yaml', (text) => `${text}# 又一版\n`)
    expect((await build()).code).toBe(0)
    first = wholeSite(out)
    const damaged = damageCaches(content)
    for (const cache of ['program', 'units', 'rendered', 'search', 'former']) expect(damaged[cache], cache).toBeGreaterThan(0)
    const {code, output} = await build()
    expect([code, output]).toEqual([0, expect.any(String)])
    expect(wholeSite(out)).toEqual(first)
  })

  it('that is killed leaves the former site whole, though the content has changed, and the next one is right', async () => {
    edit(content, 'site.yaml', (text) => text.replace('title: ', 'title: 改过的'))
    for (const later of [0, 150]) {
      const child = spawn(NODE, [join(PROJECT, 'scripts/build.ts'), '--outDir', out], {cwd: PROJECT, env: {...process.env, JIEZHI_CONTENT: content}, stdio: 'ignore', detached: true})
      const ended = new Promise<NodeJS.Signals | null>((done) => child.once('exit', (_, signal) => done(signal)))
      // The new site is under way.
      await vi.waitUntil(() => child.exitCode !== null || existsSync(join(PROJECT, '.cache/building', `${child.pid}-site`)), {timeout: 60_000, interval: 5})
      await new Promise((done) => setTimeout(done, later))
      process.kill(-child.pid!, 'SIGKILL')
      expect(await ended).toBe('SIGKILL')
      expect(wholeSite(out)).toEqual(first)
    }
    expect((await build()).code).toBe(0)
    const second = wholeSite(out)
    expect(second).not.toEqual(first)
    expect((await build(join(room, 'other'))).code).toBe(0)
    expect(wholeSite(join(room, 'other'))).toEqual(second)
    first = second
    expect(leftByDead(join(PROJECT, '.cache/building'), (name) => /^(\d+)-/u.exec(name)?.[1])).toEqual([])
  })

  it('that fails after one that was killed between two renames has put the former site back', async () => {
    renameSync(out, `${out}.jiezhi-old-${spawnSync(NODE, ['-e', '']).pid}`)
    const article = join(content, 'articles/p1/L003.mdx')
    const text = readFileSync(article, 'utf8')
    writeFileSync(article, `${text}\n<Foo>未完\n`)
    const {code, output} = await build()
    writeFileSync(article, text)
    expect([code, output]).toEqual([1, expect.stringMatching(/^上次建站中途停了；原来的网站已放回[^]*没有建站/u)])
    expect(wholeSite(out)).toEqual(first)
  })

  it('of a raw page that changed since it was ingested fails, and the former site stays', async () => {
    appendFileSync(join(content, 'raw/p1.txt'), '添')
    const {code, output} = await build()
    expect([code, output]).toEqual([1, expect.stringMatching(/raw-changed[^]*没有建站/u)])
    expect(wholeSite(out)).toEqual(first)
  })
})

/** The digest of every file of a site by its name, which must be just those that the site says itself. */
function wholeSite(dir: string): Record<string, string> {
  const names = readdirSync(dir, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile()).map((entry) => relative(dir, join(entry.parentPath, entry.name)))
  const found = Object.fromEntries(names.filter((name) => name !== SUMS).map((name) => [name, sha256(readFileSync(join(dir, name)))]))
  const told = readFileSync(join(dir, SUMS), 'utf8').trim().split('\n').map((row) => row.split('  ') as [digest: string, name: string])
  expect(found).toEqual(Object.fromEntries(told.map(([digest, name]) => [name, digest])))
  return found
}

/** Cuts off or flips bytes in every file of the caches that the builds of one content folder share with no other. Answers how many of each. */
function damageCaches(content: string): Record<string, number> {
  const caches = {...cacheOf(content), astro: join(PROJECT, '.cache/astro', basename(cacheOf(content).units))}
  return Object.fromEntries(Object.entries(caches).map(([name, cache]) => {
    const files = existsSync(cache) ? readdirSync(cache, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)) : []
    for (const [index, file] of files.entries()) {
      const bytes = readFileSync(file)
      if (index % 3 === 0) truncateSync(file, Math.floor(bytes.length / 2))
      else {
        for (let at = bytes.length >> 2; at < bytes.length; at += 97) bytes[at]! ^= 0x55
        writeFileSync(file, bytes)
      }
    }
    return [name, files.length]
  }))
}

describe('a build that fails is told, by whatever command,', () => {
  const told = async (work: () => Promise<unknown>) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    try {
      expect(await orTellFailure(work)).toBe(1)
      return String(said.mock.calls[0])
    } finally {
      said.mockRestore()
    }
  }
  const full = () => Promise.reject(Object.assign(new Error('ENOSPC: no space left on device'), {code: 'ENOSPC', path: '.cache/units'}))

  it('a full disk in a sentence', async () => expect(await told(full)).toBe('建站失败：磁盘已满，写不下 .cache/units；请腾出空间后重新运行。旧的网站没有改动。'))

  it.skipIf(!existsSync('/dev/full'))('a full disk of a process beside it as well', async () => {
    const script = join(room, 'full.mjs')
    writeFileSync(script, "import {openSync, writeSync} from 'node:fs'\nwriteSync(openSync('/dev/full', 'w'), '甲')\n")
    expect(await told(() => runChild('建立检索索引', pathToFileURL(script), [], new AbortController().signal))).toBe('建站失败：磁盘已满，写不下；请腾出空间后重新运行。旧的网站没有改动。')
  })

  it('errors of the content as they are, and a mistake of the program with its place', async () => {
    expect(await told(() => Promise.reject(new BuildFailure('内容有误')))).toBe('内容有误')
    expect(await told(() => Promise.reject(new TypeError('甲')))).toMatch(/^建站失败：TypeError: 甲\n {4}at /u)
  })

  it.each(['build', 'start', 'screenshots'])('%s, which has no other way', (command) => {
    expect(readFileSync(join(PROJECT, `scripts/${command}.ts`), 'utf8')).toMatch(/orTellFailure\(/u)
  })
})
