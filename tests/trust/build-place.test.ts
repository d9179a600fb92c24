import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {mendPlace, refuseForeignFiles, replaceSite} from '../../scripts/build/place.ts'
import {writeSums} from '../../scripts/sums.ts'
import {HALVES, LOCK} from '../../scripts/ingest/present.ts'
import {UnitWriter} from '../../scripts/read/unit-store.ts'
import {WORDS} from '../../scripts/read/unit-words.ts'
import {contentFolder, filesOf, PAGE, PROJECT, run} from '../editors/workspace.ts'

let room: string
let target: string
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'jiezhi-place-'))
  target = join(room, 'site')
})
afterEach(() => rmSync(room, {recursive: true, force: true}))

/** What a build might have made, with sums. */
async function builtFolder(folder: string, page = '旧的网站'): Promise<void> {
  write(folder, {'index.html': page, 'data/manifest.json': '{}', 'pagefind/search.json': '{}', '_headers': '/*'})
  await writeSums(folder)
}

function write(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), text)
  }
}

describe('a site may take the place of', () => {
  it.each<[what: string, make: () => unknown]>([
    ['nothing', () => {}],
    ['an empty folder', () => mkdirSync(target)],
    ['a site that a build made', () => builtFolder(target)],
    ['a site in which a page was tried out by hand', async () => (await builtFolder(target), write(target, {'index.html': '改了'}))],
    ['a site that was looked at with the Finder', async () => (await builtFolder(target), write(target, {'data/.DS_Store': ''}))],
  ])('%s', async (_, make) => {
    await make()
    await refuseForeignFiles(target)
  })
})

describe('a site does not take the place of', () => {
  it.each<[what: string, make: () => unknown, says: RegExp]>([
    ['a folder of documents', () => write(target, {'sub/thesis.doc': '论文'}), /site 里有不是建站写下的文件：sub\/thesis\.doc；[^]*请用 --outDir 另选/u],
    ['a page alone', () => write(target, {'index.html': '我的主页'}), /index\.html/u],
    ['files with sums of their own', async () => (write(target, {'a.iso': '甲'}), await writeSums(target)), /(?:SHA256SUMS、a\.iso|a\.iso、SHA256SUMS)；/u],
    ['a site with a file of somebody else', async () => (await builtFolder(target), write(target, {'notes.txt': '记事'})), /：notes\.txt；[^]*移到别处/u],
    ['a site that is kept in git', async () => (await builtFolder(target), write(target, {'.git/HEAD': '甲', '.git/config': '', '.git/index': '', '.git/refs/a': ''})), /：\.git\/\w+、\.git\/\w+、\.git\/\w+ 等；/u],
    ['a damaged list of sums', async () => (await builtFolder(target), write(target, {SHA256SUMS: '甲'})), /不是建站写下的文件/u],
    ['a file', () => writeFileSync(target, ''), /site 是文件或符号链接/u],
    ['a link to a site', async () => (await builtFolder(join(room, 'real')), symlinkSync(join(room, 'real'), target)), /site 是文件或符号链接/u],
  ])('%s', async (_, make, says) => {
    await make()
    await expect(refuseForeignFiles(target)).rejects.toThrow(says)
  })
})

it('a large site is looked through as well', async () => {
  const pages = Object.fromEntries(Array.from({length: 5000}, (_, number) => [`articles/${'p'.repeat(60)}-L${number}.html`, '']))
  write(target, pages)
  await builtFolder(target)
  expect(statSync(join(target, 'SHA256SUMS')).size).toBeGreaterThan(500_000)
  await refuseForeignFiles(target)
  write(target, {'articles/notes.txt': '记事'})
  await expect(refuseForeignFiles(target)).rejects.toThrow('：articles/notes.txt；')
})

it('what came there while the site was built stays', async () => {
  await builtFolder(join(room, 'staging'), '新的网站')
  write(target, {'thesis.doc': '论文'})
  await expect(replaceSite(target, join(room, 'staging'), join(room, 'former'))).rejects.toThrow(/thesis\.doc/u)
  expect(filesOf(room)).toEqual({'site/thesis.doc': '论文'})
})

describe('what a killed build left', () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid
  const running = process.ppid
  const left = (mark: string, page: string, pid = dead) => builtFolder(`${target}.jiezhi-${mark}-${pid}`, page)

  it('between the two renames: the former site comes back, its successor goes', async () => {
    await left('old', '旧的网站')
    await left('new', '新的网站')
    expect(await mendPlace(target)).toBe(true)
    expect(readdirSync(room)).toEqual(['site'])
    expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('旧的网站')
    await refuseForeignFiles(target)
  })

  it('beside a site goes, and the site stays', async () => {
    await builtFolder(target, '新的网站')
    await left('old', '旧的网站')
    await left('new', '半个网站', process.pid)
    expect(await mendPlace(target)).toBe(false)
    expect(readdirSync(room)).toEqual(['site'])
    expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('新的网站')
  })

  it('stays while its process runs, and so does what bears another name', async () => {
    await left('old', '旧的网站', running)
    await left('new', '新的网站', running)
    for (const name of ['site.old-4711', 'site.jiezhi-old-', 'site.jiezhi-old-a', `site2.jiezhi-old-${dead}`]) mkdirSync(join(room, name))
    const before = readdirSync(room)
    expect(await mendPlace(target)).toBe(false)
    expect(readdirSync(room)).toEqual(before)
  })

  it('half read goes when pages are read again', async () => {
    const names = ['facts.jsonl', `facts.jsonl.${running}`, `authority.json.${running}`]
    write(room, Object.fromEntries([...names, `facts.jsonl.${dead}`, `words.jsonl.${dead}`, `authority.json.${dead}`].map((name) => [name, ''])))
    const writer = await UnitWriter.open(room, '规则')
    expect(readdirSync(room).sort()).toEqual([...names, `${WORDS}.${process.pid}`].sort())
    await writer.close([])
  })

  it('of ingest and its lock are nothing for git', () => {
    const ignored = ['lock', 'half/4711'].map((name) => `content/.ingest/${name}`)
    expect(spawnSync('git', ['check-ignore', ...ignored], {cwd: PROJECT, encoding: 'utf8'}).stdout.split('\n').filter(Boolean)).toEqual(ignored)
    expect([LOCK, `${HALVES}/4711`].map((name) => `content/${name}`)).toEqual(ignored)
  })
})

describe('npm run build', {timeout: 120_000}, () => {
  it.each([[[]], [['--year', '2020']], [['--year', '2020', '--with', 'years']]])('%j refuses such a folder before it does anything', async (more) => {
    const content = contentFolder({'p1.txt': PAGE})
    write(content, {'pages/p1.yaml': 'date: "2020-06-24"\n'})
    write(target, {'search/thesis.doc': '论文', 'units/thesis.doc': '论文', 'rendered/thesis.doc': '论文', '论文.doc': '论文'})
    try {
      const before = filesOf(target)
      const {code, output} = await run('build.ts', ['--outDir', target, ...more], {JIEZHI_CONTENT: content})
      expect([code, output]).toEqual([1, expect.stringMatching(/^[^\n]*site 里有不是建站写下的文件：[^\n]*\n$/u)])
      expect(filesOf(target)).toEqual(before)
    } finally {
      rmSync(content, {recursive: true})
    }
  })
})
