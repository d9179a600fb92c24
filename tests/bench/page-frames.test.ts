import {execFile} from 'node:child_process'
import {readdir, readFile, rm} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {promisify} from 'node:util'
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {cacheOf} from '../../scripts/build/site.ts'
import {cut, PageFrames} from '../../scripts/build/page-frames.ts'
import {smallArchive, type SmallArchive} from './small-archive.ts'

describe('a frame', () => {
  it('is what stands around the strings', () => {
    expect(cut('<b>x</b><i>yz</i>', ['x', 'yz'])).toEqual(['<b>', '</b><i>', '</i>'])
  })

  it.each([
    ['absent', 'abc', ['x']],
    ['twice there', 'abcab', ['ab']],
    ['overlapping itself', 'aaa', ['aa']],
    ['empty', 'abc', ['']],
    ['in another order', 'abc', ['c', 'a']],
    ['within the one before', 'abc', ['abc', 'b']],
  ])('is not told by strings that are %s', (_, page, parts) => expect(cut(page, parts)).toBeUndefined())

  it('gives the pages that would be drawn', async () => {
    const text = fc.string({unit: 'grapheme', maxLength: 8})
    await fc.assert(fc.asyncProperty(fc.tuple(text, text, text), fc.array(fc.tuple(text, text), {maxLength: 6}), async ([before, between, after], pages) => {
      const frames = new PageFrames()
      for (const [first, second] of pages) {
        const whole = Buffer.from(`${before}${first}${between}${second}${after}`)
        expect(await frames.page('kind', [first, second], async () => whole)).toEqual(whole)
      }
    }))
  })

  it('is given up where pages differ in more than their strings', async () => {
    const frames = new PageFrames()
    const draw = async (name: string, extra: string) => (await frames.page('kind', [name], async () => Buffer.from(`<${extra}>${name}</${extra}>`))).toString()
    expect([await draw('one', 'b'), await draw('two', 'i'), await draw('three', 'u')]).toEqual(['<b>one</b>', '<i>two</i>', '<u>three</u>'])
  })
})

describe('a built site', () => {
  let archive: SmallArchive
  let folder: string
  let content: string
  const root = resolve(import.meta.dirname, '../..')
  beforeAll(async () => {
    archive = await smallArchive('frames')
    ;({folder, content} = archive)
  })
  afterAll(() => archive.remove())

  it('has the pages that Astro draws one by one', async () => {
    const drawn = await build('drawn', '{get() {}, set() {}}')
    await rm(cacheOf(content).rendered, {recursive: true})
    // From the third page of a folder on, what is filled in is marked: the frame has been cut and proved by then.
    const filled = await build('filled', `new class extends Map {
      seen = {}
      get(route) {
        const parts = super.get(route)
        const kind = route.split('/')[1] + route.endsWith('.xml')
        if (!parts || (this.seen[kind] = (this.seen[kind] ?? 0) + 1) <= 2) return parts
        return () => parts().map((part, index, all) => (index === all.length - 1 ? part + '${MARK}' : part))
      }
    }`)
    const marked = Object.keys(filled).filter((name) => filled[name]!.includes(MARK))
    for (const [kind, least] of [['articles', 38], ['pages', 3], ['programs', 40], ['streets', 100], ['districts', 10]] as const) {
      expect(marked.filter((name) => name.startsWith(kind)).length, kind).toBeGreaterThanOrEqual(least)
    }
    for (const [name, text] of Object.entries(filled)) filled[name] = text.replace(MARK, '')
    expect(filled).toEqual(drawn)
  })

  const MARK = '<!--filled-->'

  /** Builds with other `fills` than the pages would be given; answers its pages. */
  async function build(name: string, fills: string): Promise<Record<string, string>> {
    const preload = `let things; Object.defineProperty(globalThis, Symbol.for('jiezhi.build-context'), {get: () => things, set: (given) => (things = given && {...given, fills: ${fills}})})`
    const outDir = join(folder, name)
    const args = ['--import', `data:text/javascript,${encodeURIComponent(preload)}`, join(root, 'scripts/build.ts'), '--outDir', outDir]
    await promisify(execFile)(process.execPath, args, {cwd: root, env: {...process.env, JIEZHI_CONTENT: content}, maxBuffer: 16_000_000})
    const files = (await readdir(outDir, {recursive: true})).filter((file) => file.endsWith('.html'))
    return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readFile(join(outDir, file), 'utf8')] as const)))
  }
})
