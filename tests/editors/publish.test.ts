import {execFile, execFileSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {contentFolder, NODE, PAGE, PROJECT} from './workspace.ts'

let room: string
const git = (folder: string, ...words: string[]) => execFileSync('git', ['-C', join(room, folder), '-c', 'user.name=甲', '-c', 'user.email=a@example.org', ...words], {encoding: 'utf8', stdio: 'pipe'})

/** Runs one of the workflow's commands as the forge would, inside a clone. */
function step(folder: string, script: string, ...args: string[]): Promise<{code: number; output: string}> {
  return inClone(folder, script, args, {GITHUB_ACTIONS: 'true', CI: 'true'})
}

function inClone(folder: string, script: string, args: string[], env: Record<string, string>): Promise<{code: number; output: string}> {
  const cwd = join(room, folder)
  return new Promise((resolve) => {
    execFile(NODE, [join(PROJECT, 'scripts', script), ...args], {cwd, env: {...process.env, GITHUB_ACTIONS: '', CI: '', ...env, JIEZHI_CONTENT: join(cwd, 'content')}}, (error, stdout, stderr) => {
      resolve({code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr})
    })
  })
}

/** A forge's repository with one clone, `work`, in which a raw page waits. */
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'jiezhi-publish-'))
  mkdirSync(join(room, 'forge'))
  git('forge', 'init', '--quiet', '--bare', '--initial-branch', 'main')
  git('.', 'clone', '--quiet', 'forge', 'work')
  const content = contentFolder({'p1.txt': PAGE})
  cpSync(content, join(room, 'work/content'), {recursive: true})
  rmSync(content, {recursive: true})
  writeFileSync(join(room, 'work/.gitignore'), 'content/.ingest/lock\n.cache/\n')
  git('work', 'checkout', '--quiet', '-B', 'main')
  git('work', 'add', '--all')
  git('work', 'commit', '--quiet', '--message', '放入版面')
  git('work', 'push', '--quiet', 'origin', 'main')
})
afterEach(() => rmSync(room, {recursive: true}))

const pushed = () => git('forge', 'ls-tree', '-r', '--name-only', 'main').split('\n')

describe('the steps of the ingest workflow', {timeout: 600_000}, () => {
  it('ingest, commit, push, and tell of the new page alone', async () => {
    expect((await step('work', 'ingest.ts')).code).toBe(0)
    expect(await step('work', 'check.ts', '--format', 'github')).toMatchObject({code: 0})
    expect(await step('work', 'publish-ingest.ts')).toMatchObject({code: 0, output: '已提交并推送收录结果。\n'})
    expect(pushed()).toEqual(expect.arrayContaining(['content/articles/p1/L003.mdx', 'content/.ingest/p1.base', 'content/pages/p1.yaml']))
    expect(git('forge', 'log', '-1', '--format=%an', 'main').trim()).toBe('github-actions[bot]')
    writeFileSync(join(room, 'work/.cache/review/old.md'), '# 旧报告\n')
    const {output} = await step('work', 'review-summary.ts', '--since', 'HEAD~1')
    expect(output).toContain('# 收录报告：p1')
    expect(output).not.toContain('旧报告')
    expect((await step('work', 'review-summary.ts', '--since', '0'.repeat(40))).output).toContain('旧报告')
    expect((await step('work', 'review-summary.ts', '--since', 'HEAD')).output).toBe('这次没有新收录或改动的版面。\n')
    expect(await step('work', 'publish-ingest.ts')).toMatchObject({code: 0, output: '没有新的收录结果。\n'})
  })

  it('publish what could be read, though one page could not', async () => {
    writeFileSync(join(room, 'work/content/raw/p0.txt'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]))
    git('work', 'add', '--all')
    git('work', 'commit', '--quiet', '--message', '一张图片')
    git('work', 'push', '--quiet', 'origin', 'main')
    expect(await step('work', 'ingest.ts')).toMatchObject({code: 1})
    expect(await step('work', 'check.ts', '--format', 'github')).toMatchObject({code: 1, output: expect.stringContaining('::error file=content/raw/p0.txt')})
    expect(await step('work', 'publish-ingest.ts')).toMatchObject({code: 0})
    expect(pushed()).toContain('content/articles/p1/L003.mdx')
  })

  it('publish more files than a buffer of Node\'s holds the names of', async () => {
    for (let number = 0; number < 6000; number++) writeFileSync(join(room, `work/content/raw/${String(number).padStart(200, '0')}.txt`), '')
    expect(await step('work', 'publish-ingest.ts')).toMatchObject({code: 0, output: '已提交并推送收录结果。\n'})
    expect(git('work', 'status', '--porcelain')).toBe('')
  })

  it('come after what somebody else pushed meanwhile', async () => {
    git('.', 'clone', '--quiet', 'forge', 'other')
    writeFileSync(join(room, 'other/content/raw/p2.txt'), PAGE)
    git('other', 'add', '--all')
    git('other', 'commit', '--quiet', '--message', '又一版')
    git('other', 'push', '--quiet', 'origin', 'main')
    await step('work', 'ingest.ts')
    expect(await step('work', 'publish-ingest.ts')).toMatchObject({code: 0})
    expect(pushed()).toEqual(expect.arrayContaining(['content/articles/p1/L003.mdx', 'content/raw/p2.txt']))
    expect(readFileSync(join(room, 'work/content/raw/p2.txt'), 'utf8')).toBe(PAGE)
  })
})

describe('npm run publish-ingest on an own machine', {timeout: 600_000}, () => {
  const stands = () => [git('work', 'log', '--format=%H'), git('work', 'status', '--porcelain'), pushed()]

  it.each([
    [[], 0, '会把以上 1 个文件提交到 main 并推送。现在什么都没有做；要做请加 --push。'],
    [[], 0, '?? content/raw/二版.txt'],
    [['--help'], 0, '用法：npm run publish-ingest'],
    [['--pusch'], 2, '没有 --pusch 这个选项。'],
    [['all'], 2, '不认识“all”'],
  ])('%j changes nothing', async (args, code, says) => {
    writeFileSync(join(room, 'work/content/raw/二版.txt'), PAGE)
    const before = stands()
    expect(await inClone('work', 'publish-ingest.ts', args, {})).toMatchObject({code, output: expect.stringContaining(says)})
    expect(stands()).toEqual(before)
  })

  const own = () => {
    for (const [key, value] of [['user.name', '甲'], ['user.email', 'a@example.org']]) git('work', 'config', key!, value!)
  }
  const pushedByAnother = (file: string, text: string) => {
    git('.', 'clone', '--quiet', 'forge', 'other')
    writeFileSync(join(room, 'other', file), text)
    git('other', 'add', '--all')
    git('other', 'commit', '--quiet', '--message', '别人的')
    git('other', 'push', '--quiet', 'origin', 'main')
  }

  it('comes after what another pushed, and leaves alone what is being worked on outside the content', async () => {
    own()
    writeFileSync(join(room, 'work/.gitignore'), '# 未写完\n')
    writeFileSync(join(room, 'work/content/raw/二版.txt'), PAGE)
    pushedByAnother('content/raw/三版.txt', PAGE)
    expect(await inClone('work', 'publish-ingest.ts', ['--push'], {})).toMatchObject({code: 0, output: '已提交并推送收录结果。\n'})
    expect(readFileSync(join(room, 'work/.gitignore'), 'utf8')).toBe('# 未写完\n')
    expect(git('work', 'status', '--porcelain')).toBe(' M .gitignore\n')
  })

  it('leaves the commit, and nothing half done, where another changed the same file', async () => {
    own()
    writeFileSync(join(room, 'work/content/raw/二版.txt'), PAGE)
    pushedByAnother('content/raw/二版.txt', `${PAGE}别的\n`)
    const {code, output} = await inClone('work', 'publish-ingest.ts', ['--push'], {})
    expect({code, output}).toMatchObject({code: 1, output: expect.stringContaining('别人同时改了同样的文件')})
    expect(git('work', 'status', '--branch', '--porcelain')).toMatch(/^## main/u)
    expect(git('work', 'log', '-1', '--format=%s').trim()).toBe('收录新版面')
    expect(readFileSync(join(room, 'work/content/raw/二版.txt'), 'utf8')).toBe(PAGE)
  })

  it('says in a sentence that git is not there to be asked', async () => {
    rmSync(join(room, 'work/.git'), {recursive: true})
    const {code, output} = await inClone('work', 'publish-ingest.ts', [], {GIT_CEILING_DIRECTORIES: room})
    expect({code, output}).toEqual({code: 1, output: expect.stringMatching(/^git 没有回答：[^\n]*\n$/u)})
  })

  it('pushes when told to', async () => {
    own()
    writeFileSync(join(room, 'work/content/raw/二版.txt'), PAGE)
    expect(await inClone('work', 'publish-ingest.ts', ['--push'], {})).toMatchObject({code: 0, output: '已提交并推送收录结果。\n'})
    expect(git('forge', 'log', '-1', '--format=%an', 'main').trim()).toBe('甲')
  })
})
