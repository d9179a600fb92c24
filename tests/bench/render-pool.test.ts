import {execFile} from 'node:child_process'
import {readFile, rm} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {promisify} from 'node:util'
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {drawInPool} from '../../scripts/build/render-pool.ts'
import type {RenderWorker} from '../../scripts/build/render-worker.ts'
import {cacheOf} from '../../scripts/build/site.ts'
import type {PageCount} from '../../scripts/build/draw-pages.ts'
import {readSums, SUMS} from '../../scripts/sums.ts'
import {sha256} from '../../scripts/sha256.ts'
import {smallArchive, type SmallArchive} from './small-archive.ts'

/** A worker of this process. */
const worker = (ready: Promise<true>, draw: (file: string) => Promise<void>): RenderWorker => ({
  ready,
  draw: async (tasks) => {
    for (const {file} of tasks) await draw(file)
    return tasks.map(({file}) => ({file, pack: 'p', offset: 0, length: 0, digest: file}))
  },
  dismiss: () => {},
})

describe('a crew', () => {
  it('draws each page once, however many workers there are and whenever they are ready', async () => {
    await fc.assert(fc.asyncProperty(fc.nat(200), fc.array(fc.constantFrom('at once', 'soon', 'never'), {maxLength: 3}), async (count, workers) => {
      const pages = Array.from({length: count}, (_, number) => ({file: `${number}`}))
      const drawn: string[] = []
      const taken: string[] = []
      await drawInPool({
        pages,
        workers: workers.map((when) => worker(when === 'never' ? new Promise(() => {}) : when === 'soon' ? setTimeout(1, true) : Promise.resolve(true), async (file) => void drawn.push(file))),
        draw: async ({file}) => void (drawn.push(file), taken.push(file)),
        take: (page, {file}) => (expect(file).toBe(page.file), taken.push(file)),
      })
      for (const files of [drawn, taken]) expect(files.toSorted((a, b) => Number(a) - Number(b))).toEqual(pages.map(({file}) => file))
    }), {numRuns: 50})
  })

  it('ends with what a worker failed of', async () => {
    const fails = worker(Promise.resolve(true), () => Promise.reject(new Error('坏了')))
    const pages = Array.from({length: 100}, (_, number) => ({file: `${number}`}))
    await expect(drawInPool({pages, workers: [fails], draw: () => setTimeout(0), take: () => {}})).rejects.toThrow('坏了')
  })
})

describe('a site', () => {
  let archive: SmallArchive
  let folder: string
  let content: string
  const root = resolve(import.meta.dirname, '../..')
  const run = async (...args: string[]) => (await promisify(execFile)(process.execPath, args, {cwd: root, env: {...process.env, JIEZHI_CONTENT: content}, maxBuffer: 16_000_000})).stdout

  beforeAll(async () => {
    archive = await smallArchive('crew')
    ;({folder, content} = archive)
  })
  afterAll(() => archive.remove())

  it('has the same pages whoever draws them, and what workers have drawn is kept', async () => {
    await run('scripts/build.ts', '--outDir', join(folder, 'alone'))
    const sums = readSums(await readFile(join(folder, 'alone', SUMS), 'utf8')) as Map<string, string>
    await rm(cacheOf(content).rendered, {recursive: true})
    const {digests, byWorkers, first, second} = JSON.parse(await run('--input-type=module', '-e', TWICE, join(folder, 'site'))) as Told
    const htmls = [...sums].filter(([file]) => file.endsWith('.html'))
    expect(digests.filter(([file]) => file.endsWith('.html')).sort()).toEqual(htmls.sort())
    for (const [file, digest] of digests) expect([file, sha256(await readFile(join(folder, 'site', file)))]).toEqual([file, digest])
    expect(byWorkers).toBeGreaterThan(40)
    expect(first).toEqual({rendered: second.kept, kept: 0})
    expect(second.rendered).toBe(0)
  })

  interface Told {
    digests: [file: string, digest: string][]
    byWorkers: number
    first: PageCount
    second: PageCount
  }

  /** Draws the pages with two workers that are ready before, and once more with what was kept. */
  const TWICE = `
    import {join} from 'node:path'
    import {setBuildContext} from './src/content.context.ts'
    import {startRenderWorker} from './scripts/build/render-worker.ts'
    import {drawPages} from './scripts/build/draw-pages.ts'
    import {loadProgram} from './scripts/build/page-program.ts'
    import {PageStore} from './scripts/build/page-store.ts'
    import {cacheOf, contextOf, prepareAstro} from './scripts/build/site.ts'
    import {SiteTree} from './scripts/build/site-tree.ts'
    import {codeStamp, stampOf} from './scripts/build/stamp.ts'
    import {readUnits} from './scripts/read/unit-store.ts'
    const content = process.env.JIEZHI_CONTENT
    const site = process.argv[1]
    const cache = cacheOf(content)
    prepareAstro(content)
    const [code, read] = [await codeStamp(content), await readUnits(cache.units)]
    const program = await loadProgram(cache.program)
    const begin = async (folder, startWorkers) => {
      setBuildContext(await contextOf(content, read))
      const tree = new SiteTree(folder, join(folder, 'none'), {files: new Map(), folders: new Set(), strange: []})
      const counted = await drawPages({program, store: new PageStore(cache.rendered, code), tree: Promise.resolve(tree), startWorkers})
      return {counted, digests: [...tree.digests]}
    }
    let byWorkers = 0
    new PageStore(cache.rendered, code)
    const setting = {...cache, content, site, stamp: stampOf(code, read.units.map(({digest}) => digest))}
    const workers = [1, 2].map(() => startRenderWorker(setting, new AbortController().signal))
    await Promise.all(workers.map(({ready}) => ready))
    const counting = workers.map((worker) => ({...worker, draw: (tasks) => (byWorkers += tasks.length, worker.draw(tasks))}))
    const {counted: first, digests} = await begin(site, () => counting)
    const {counted: second} = await begin(site + '2')
    console.log(JSON.stringify({digests, byWorkers, first, second}))
    process.exit()
  `
})
