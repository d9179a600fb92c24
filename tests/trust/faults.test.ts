import {execFileSync, spawn} from 'node:child_process'
import {appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {check, contentFolder, filesOf, ingest, NODE, PAGE, PROJECT, run} from '../editors/workspace.ts'

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

/** Whether this machine lets us make disks: root with the right to mount. The reason stands in the names of the tests that are passed over. */
const mounts = canMount()
const whenMounting = mounts ? '' : ' (passed over: mounting is not permitted here)'

function canMount(): boolean {
  const dir = mkdtempSync(join(tmpdir(), 'jiezhi-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', dir], {stdio: 'ignore'})
    execFileSync('umount', [dir])
    return true
  } catch {
    return false
  } finally {
    rmSync(dir, {recursive: true, force: true})
  }
}

/** Runs something with a small disk of its own, and takes the disk away again. */
async function onDisk(options: string, work: (dir: string, remount: (options: string) => void) => Promise<void>): Promise<void> {
  const dir = mkdtempSync(join(room, 'disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', dir])
  try {
    await work(dir, (other) => execFileSync('mount', ['-o', `remount,${other}`, dir]))
  } finally {
    execFileSync('umount', ['-l', dir])
  }
}

/** What belongs to the archive; a report tells what its run met. */
function contentIn(dir: string): Record<string, string> {
  return Object.fromEntries(Object.entries(filesOf(dir)).filter(([name]) => !name.startsWith('review/')))
}

/** Nothing but whole files, each as a run without the fault writes it. */
function expectOnlyWhole(dir: string): void {
  for (const [name, text] of Object.entries(contentIn(dir))) if (!/\.\d+$|(?:^|\/)lock$/u.test(name)) expect(text, name).toBe(whole[name])
}

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
  ])('of %s names the file, and reads the other pages', async (_, bytes) => {
    const dir = contentFolder({'good.txt': PAGE})
    writeFileSync(join(dir, 'raw/bad.txt'), bytes)
    const {code, output} = await ingest(dir)
    expect([code, output]).toEqual([1, expect.stringMatching(/content\/raw\/bad\.txt.*(?:无法按|读不出|50\.0 MB)/u)])
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

describe('build', () => {
  let content: string
  const out = join(room, 'site')
  const build = (dir = out) => run('build.ts', ['--outDir', dir], {JIEZHI_CONTENT: content})
  const sums = () => readFileSync(join(out, 'SHA256SUMS'), 'utf8')
  let first: string

  beforeAll(async () => {
    content = contentFolder({'p1.txt': PAGE})
    expect((await ingest(content)).code).toBe(0)
    const {code, output} = await build()
    expect([code, output]).toEqual([0, expect.any(String)])
    first = sums()
  })
  afterAll(() => rmSync(content, {recursive: true, force: true}))

  it.skipIf(!mounts)(`onto a full disk says so, and the former site stays as it was${whenMounting}`, async () => {
    await onDisk('size=200k', async (dir) => {
      const target = join(dir, 'site')
      mkdirSync(target)
      writeFileSync(join(target, 'index.html'), '旧的网站')
      const {code, output} = await build(target)
      expect([code, output]).toEqual([1, expect.stringMatching(/建站失败：磁盘已满.*旧的网站没有改动/u)])
      expect(readdirSync(dir)).toEqual(['site'])
      expect(filesOf(target)).toEqual({'index.html': '旧的网站'})
    })
  })

  it('with every cache damaged gives the same site, byte for byte', async () => {
    const damaged = damageCaches(content)
    expect(damaged).toBeGreaterThan(3)
    const {code, output} = await build()
    expect([code, output]).toEqual([0, expect.any(String)])
    expect(sums()).toBe(first)
  })

  it('that is killed leaves the former site, and the next one is right', async () => {
    for (const wait of [900, 2500]) {
      const child = spawn(NODE, [join(PROJECT, 'scripts/build.ts'), '--outDir', out], {cwd: PROJECT, env: {...process.env, JIEZHI_CONTENT: content}, stdio: 'ignore', detached: true})
      const ended = new Promise((done) => child.once('exit', done))
      await Promise.race([ended, new Promise((done) => setTimeout(done, wait))])
      try {
        process.kill(-child.pid!, 'SIGKILL')
      } catch {
        // It was faster than that.
      }
      await ended
      expect(sums()).toBe(first)
    }
    expect((await build()).code).toBe(0)
    expect(sums()).toBe(first)
  })

  it('of a raw page that changed since it was ingested fails, and the former site stays', async () => {
    appendFileSync(join(content, 'raw/p1.txt'), '添')
    const {code, output} = await build()
    expect([code, output]).toEqual([1, expect.stringMatching(/raw-changed[^]*没有建站/u)])
    expect(sums()).toBe(first)
  })
})

/** Cuts off or flips bytes in every file of the caches that the builds of one content folder share with no other. Answers how many. */
function damageCaches(content: string): number {
  const mine = execFileSync(NODE, ['-e', `console.log(require('node:crypto').createHash('sha256').update(${JSON.stringify(content)}).digest('hex').slice(0, 12))`], {encoding: 'utf8'}).trim()
  let count = 0
  for (const cache of ['search', 'rendered', 'units', 'astro']) {
    const place = [join(PROJECT, '.cache', cache, mine), join(PROJECT, '.cache', cache, `${mine}.jsonl`)].find((path) => existsSync(path))
    if (place === undefined) continue
    const files = place.endsWith('.jsonl') ? [place] : readdirSync(place, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    for (const [index, file] of files.entries()) {
      const bytes = readFileSync(file)
      if (index % 3 === 0) truncateSync(file, Math.floor(bytes.length / 2))
      else {
        for (let at = bytes.length >> 2; at < bytes.length; at += 97) bytes[at]! ^= 0x55
        writeFileSync(file, bytes)
      }
      count++
    }
  }
  return count
}
