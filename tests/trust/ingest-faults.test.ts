import {execFileSync} from 'node:child_process'
import {appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {check, contentFolder, edit, filesOf, ingest, PAGE} from '../editors/workspace.ts'
import {mounts, onDisk, whenMounting} from './small-disk.ts'

const room = mkdtempSync(join(tmpdir(), 'jiezhi-faults-'))
let plain: string
let whole: Record<string, string>

beforeAll(async () => {
  plain = contentFolder({'p1.txt': PAGE, 'p2.txt': PAGE.replaceAll('街道', '街道办事处')})
  expect((await ingest(plain, '--out', join(room, 'whole'))).code).toBe(0)
  whole = contentIn(join(room, 'whole'))
})
afterAll(() => {
  rmSync(room, {recursive: true, force: true})
  rmSync(plain, {recursive: true, force: true})
})

describe('ingest', () => {
  it.skipIf(!mounts)(`on a full disk says so, leaves only whole files, and completes when there is room${whenMounting}`, async () => {
    await onDisk('size=40k', async (dir, remount) => {
      const {code, output} = await ingest(plain, '--out', dir)
      expect([code, output]).toEqual([1, expect.stringMatching(/磁盘已满，写不下.*请腾出空间后重新运行/u)])
      expectOnlyWhole(dir)
      remount('size=4m')
      expect((await ingest(plain, '--out', dir)).code).toBe(0)
      expect(contentIn(dir)).toEqual(whole)
    })
  })

  it.skipIf(!mounts)(`on a read-only disk says so and changes nothing${whenMounting}`, async () => {
    await onDisk('size=4m', async (dir, remount) => {
      cpSync(plain, dir, {recursive: true})
      const before = filesOf(dir)
      remount('ro')
      const {code, output} = await ingest(dir, '--review', join(room, 'review'))
      expect([code, output]).toEqual([1, expect.stringMatching(/只读/u)])
      expect(filesOf(dir)).toEqual(before)
    })
  })

  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452ffd8ff', 'hex')],
    ['UTF-8 cut in a character', Buffer.concat([Buffer.from('本报讯'.repeat(20)), Buffer.from([0xe4, 0xb8])])],
    ['bytes of no encoding', Buffer.from([0x61, 0xff, 0xff, 0x81, 0x20, 0xfe, 0x0a, 0x80])],
    ['50 MB', Buffer.alloc(50 * 1024 * 1024, '本报讯')],
    ['a web page with 2,000 open elements', Buffer.from(`<html><body>${'<div>'.repeat(2000)}本报讯`)],
    ['a web page with a million open elements', Buffer.from(`<html><body>${'<div>'.repeat(1_000_000)}本报讯`)],
    ['a web page whose marks are opened again in each paragraph', Buffer.from(`<html><body>${Array.from({length: 20_000}, (_, at) => `<p><font size=${at}>讯`).join('')}`)],
  ])('of %s names the file, and reads the other pages', async (_, bytes) => {
    const dir = contentFolder({'good.txt': PAGE})
    writeFileSync(join(dir, 'raw/bad.txt'), bytes)
    const {code, output} = await ingest(dir)
    expect([code, output]).toEqual([1, expect.stringMatching(/content\/raw\/bad\.txt.*(?:不是文本文件|无法按|读不出|50\.0 MB|超过 512 层)/u)])
    expect(readdirSync(join(dir, 'articles'))).toEqual(['good'])
    expect(readFileSync(join(dir, 'raw/bad.txt')).equals(bytes)).toBe(true)
    rmSync(dir, {recursive: true})
  })

  it.each(['site.yaml', 'authority/places.yaml', 'authority/programs.yaml'])('without %s writes nothing; neither does check pass', async (name) => {
    const dir = contentFolder({'p1.txt': PAGE})
    rmSync(join(dir, name))
    const before = filesOf(dir)
    const {code, output} = await ingest(dir)
    expect([code, output]).toEqual([1, expect.stringContaining(`缺少 ${join(dir, name)}`)])
    expect(filesOf(dir)).toEqual(before)
    const checked = await check(dir)
    expect([checked.code, checked.output]).toEqual([1, expect.stringContaining('[authority-missing]')])
    rmSync(dir, {recursive: true})
  })

  it.each([
    ['authority/programs.yaml', ' - name: 某项工作\n   kind: 机制\n', /programs\.yaml:\d+:\d+ 错误 .*\[yaml-syntax\]/u],
    ['authority/programs.yaml', '- name: 某项工作\n  aliases: 某工作\n  kind: 机制\n', /programs\.yaml:\d+:\d+ 错误 .*\[field-type\]/u],
    ['authority/places.yaml', '- name: 新街道\n  type: 街道\n', /places\.yaml:\d+:\d+ 错误 .*\[field-value\]/u],
  ])('with a slip in %s writes nothing; check tells of the slip, and of no name that it hides', async (name, slip, told) => {
    const dir = contentFolder({'p1.txt': PAGE})
    await ingest(dir)
    appendFileSync(join(dir, name), slip)
    writeFileSync(join(dir, 'raw/p2.txt'), PAGE.replaceAll('街道', '街道办事处'))
    const before = filesOf(dir)
    const {code, output} = await ingest(dir)
    expect([code, output]).toEqual([1, expect.stringMatching(told)])
    expect(output).toMatch(/名表读不全.*什么都没有写/u)
    expect(filesOf(dir)).toEqual(before)
    const checked = await check(dir)
    expect([checked.code, checked.output]).toEqual([1, expect.stringMatching(told)])
    expect(checked.output).not.toMatch(/unknown-(?:program|district|street|community|parent)/u)
    rmSync(dir, {recursive: true})
  })

  it('of a raw page that is no more what it was leaves it alone and says so; without its record it is read anew', async () => {
    const dir = contentFolder({'p1.txt': PAGE, 'p2.txt': PAGE.replaceAll('街道', '街道办事处')})
    await ingest(dir)
    edit(dir, 'raw/p1.txt', (text) => text.replace('二十吨', '三十吨'))
    const before = filesOf(dir)
    const {code, output} = await ingest(dir)
    expect([code, output]).toEqual([1, expect.stringMatching(/content\/raw\/p1\.txt.*与收录时不同.*恢复原文.*content\/pages\/p1\.yaml.*\[raw-changed\]/u)])
    expect(filesOf(dir)).toEqual(before)
    expect((await ingest(dir, '--accept', 'p1')).output).toContain('[raw-changed]')
    expect(filesOf(dir)).toEqual(before)
    // A digit of it, or what is no digest, is no statement that the file may be any.
    for (const digest of [/^digest: "?(.).*$/mu.exec(filesOf(dir)['pages/p1.yaml']!)![1]!, '9']) {
      edit(dir, 'pages/p1.yaml', (text) => text.replace(/^digest: .*$/mu, `digest: ${digest}  # 改短了`))
      expect(await ingest(dir)).toMatchObject({code: 1, output: expect.stringMatching(/^content\/pages\/p1\.yaml:\d+ .*digest.*\[(?:digest-format|field-type)\]$/mu)})
    }
    rmSync(join(dir, 'pages/p1.yaml'))
    expect((await ingest(dir)).code).toBe(0)
    expect(filesOf(dir)['articles/p1/L003.mdx']).toContain('三十吨')
    expect((await check(dir)).output).toContain('有归处的占 100 %')
    rmSync(dir, {recursive: true})
  })

  it('of a raw page that is not committed yet reads what it is now, and keeps what its editor wrote', async () => {
    const dir = contentFolder({'p1.txt': PAGE})
    const git = (...words: string[]) => execFileSync('git', ['-C', dir, '-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', ...words])
    git('init', '-q')
    await ingest(dir)
    edit(dir, 'articles/p1/L003.mdx', (text) => text.replace(/^title: .*$/mu, 'title: 改过的标题'))
    edit(dir, 'raw/p1.txt', (text) => text.replace('二十吨', '三十吨'))
    expect((await ingest(dir)).code).toBe(0)
    expect(filesOf(dir)['articles/p1/L003.mdx']).toMatch(/title: 改过的标题\n[^]*三十吨/u)
    expect((await check(dir)).output).toContain('有归处的占 100 %')
    git('add', '.')
    git('commit', '-qm', '收录')
    edit(dir, 'raw/p1.txt', (text) => text.replace('三十吨', '四十吨'))
    expect((await ingest(dir)).output).toContain('[raw-changed]')
    rmSync(dir, {recursive: true})
  })

  it('of a file that changes while it is read never tells of words that are not there', async () => {
    const dir = contentFolder({'p1.txt': PAGE})
    const file = join(dir, 'raw/p1.txt')
    let turn = 0
    const changing = setInterval(() => writeFileSync(file, turn++ % 2 ? PAGE : `${PAGE}\n林山寨街道又有新事\n\n本报讯（记者 王五）${'3月6日，又有新事。'.repeat(500)}\n`), 1)
    const {code} = await ingest(dir)
    clearInterval(changing)
    expect([0, 1]).toContain(code)
    writeFileSync(file, `${readFileSync(file, 'utf8')}变`)
    const checked = await check(dir)
    // What was ingested is one state of the file or another; the check says that the file is no more what was ingested.
    expect(checked.output).toMatch(/raw-changed|raw-undecodable|raw-waiting/u)
    expect(checked.output).not.toMatch(/words-lost|ledger-/u)
    writeFileSync(file, PAGE)
    rmSync(join(dir, 'pages/p1.yaml'))
    expect((await ingest(dir)).code).toBe(0)
    expect((await check(dir)).output).toContain('有归处的占 100 %')
    rmSync(dir, {recursive: true})
  })

  it('follows no symbolic link, neither of a page nor of a folder, and check names it', async () => {
    const dir = contentFolder({'p1.txt': PAGE})
    const secret = join(room, 'secret.txt')
    writeFileSync(secret, '秘密标题\n\n本报讯（记者 张三）秘密内容。\n')
    symlinkSync(secret, join(dir, 'raw/p2.txt'))
    mkdirSync(join(room, 'elsewhere'), {recursive: true})
    symlinkSync(join(room, 'elsewhere'), join(dir, 'articles'))
    const {output} = await ingest(dir)
    expect(output).toMatch(/符号链接/u)
    expect(readdirSync(join(room, 'elsewhere'))).toEqual([])
    expect(JSON.stringify(filesOf(dir))).not.toContain('秘密')
    expect((await check(dir)).output).toMatch(/file-link/u)
    rmSync(dir, {recursive: true})
  })
})

/** What belongs to the archive; a report tells what its run met. */
function contentIn(dir: string): Record<string, string> {
  return Object.fromEntries(Object.entries(filesOf(dir)).filter(([name]) => !name.startsWith('review/')))
}

/** Nothing but whole files, each as a run without the fault writes it. */
function expectOnlyWhole(dir: string): void {
  for (const [name, text] of Object.entries(contentIn(dir))) if (!/\.\d+$|(?:^|\/)lock$/u.test(name)) expect(text, name).toBe(whole[name])
}
