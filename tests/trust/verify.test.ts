import {spawnSync} from 'node:child_process'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {appendFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {readSums, writeSums} from '../../scripts/sums.ts'
import {sha256} from '../../scripts/sha256.ts'
import {copyAtAddress, copyInFolder, isLoopback, verifyCopy, verifySums} from '../../scripts/verify.ts'
import {buildCatalog} from '../../src/site/catalog.ts'
import {findEvidence} from '../../src/site/evidence.ts'
import {exportFiles} from '../../src/site/exports.ts'
import {addressesFor} from '../../src/site/routes.ts'
import {smallArchive} from '../site/archive-fixture.ts'

const archive = smallArchive()
const files = exportFiles({catalog: buildCatalog(archive), evidence: findEvidence(archive), ...addressesFor(archive.info.site)})
let dir: string
let data: string

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'jiezhi-verify-'))
  data = join(dir, 'data')
  mkdirSync(data)
  for (const {name, body} of files) writeFileSync(join(data, name), body())
  writeFileSync(join(data, 'index.html'), '<!doctype html>')
  mkdirSync(join(dir, 'articles/甲-L001'), {recursive: true})
  writeFileSync(join(dir, 'articles/甲-L001/index.html'), '<!doctype html><p>拆除违法建筑')
  writeFileSync(join(dir, '_headers'), '/*')
  await writeSums(dir)
})
afterEach(() => rmSync(dir, {recursive: true, force: true}))

function edit(name: string, change: (text: string) => string): void {
  writeFileSync(join(data, name), change(readFileSync(join(data, name), 'utf8')))
}

/** Changes an article's words into others of the same length. */
function forge(): void {
  edit('articles.jsonl', (text) => text.replace('"text":"圃田乡', '"text":"圃田镇'))
}

describe('verifyCopy', () => {
  it('finds nothing in an untouched copy, by site folder and by data folder', async () => {
    for (const folder of [dir, data]) {
      const verdict = await verifyCopy(await copyInFolder(folder))
      expect(verdict.wrong).toEqual([])
      expect(verdict.files).toBe(files.length - 1)
      expect(verdict.articles).toBe(archive.articles.filter(({withdrawn}) => !withdrawn).length)
    }
  })

  it.each<[what: string, tamper: () => void, says: RegExp]>([
    ['one character exchanged', () => edit('places.csv', (text) => text.replace('中原区', '中牟区')), /^places\.csv：内容已变/u],
    ['a line added', () => appendFileSync(join(data, 'programs.csv'), '甲,乙\r\n'), /^programs\.csv：应为 \d+ 字节/u],
    ['a file cut short', () => edit('mentions.csv', (text) => text.slice(0, 100)), /^mentions\.csv：应为 \d+ 字节，实为/u],
    ['a file gone', () => rmSync(join(data, '2020.json')), /^2020\.json：清单上有，这里没有/u],
    ['a file too many', () => writeFileSync(join(data, 'more.csv'), 'x'), /^more\.csv：这里有，清单上没有/u],
    ['a symbolic link in place of a file', () => { renameSync(join(data, '2011.json'), join(dir, 'elsewhere.json')); symlinkSync(join(dir, 'elsewhere.json'), join(data, '2011.json')) }, /^2011\.json：清单上有，这里没有/u],
    ['an article forged', forge, /^articles\.jsonl：内容已变/u],
    ['the version exchanged', () => edit('manifest.json', (text) => text.replace(/"version": "./u, '"version": "g')), /^manifest\.json：档案版本应为/u],
    ['the number of articles exchanged', () => edit('manifest.json', (text) => text.replace(/"articles": \d+/u, '"articles": 99')), /^manifest\.json：清单说有 99 篇文章/u],
  ])('finds %s', async (_, tamper, says) => {
    tamper()
    const {wrong} = await verifyCopy(await copyInFolder(dir))
    expect(wrong).toHaveLength(1)
    expect(wrong[0]).toMatch(says)
  })

  it('finds a manifest that was exchanged together with the files, by the version known from elsewhere', async () => {
    const {version} = await verifyCopy(await copyInFolder(dir))
    const changed = smallArchive()
    changed.articles[0]!.title = '改过的标题'
    for (const {name, body} of exportFiles({catalog: buildCatalog(changed), evidence: findEvidence(changed), ...addressesFor(changed.info.site)})) writeFileSync(join(data, name), body())
    expect((await verifyCopy(await copyInFolder(dir))).wrong).toEqual([])
    expect((await verifyCopy(await copyInFolder(dir), version)).wrong).toEqual([expect.stringMatching(/^manifest\.json：要求的档案版本是/u)])
  })

  it.each([
    ['no manifest', undefined],
    ['no JSON', '{'],
    ['null', 'null'],
    ['no files', '{"version":"a","files":[]}'],
    ['a way out of the folder', `{"version":"a","files":[{"name":"../secret","sha256":"${'0'.repeat(64)}"}]}`],
    ['an absolute path', `{"version":"a","files":[{"name":"/etc/passwd","sha256":"${'0'.repeat(64)}"}]}`],
    ['no digest', '{"version":"a","files":[{"name":"a.csv","sha256":""}]}'],
    ['a null entry', '{"version":"a","files":[null]}'],
  ])('reads nothing by a manifest with %s', async (_, manifest) => {
    const asked: string[] = []
    const read = async (name: string) => {
      asked.push(name)
      return manifest === undefined ? undefined : new TextEncoder().encode(manifest)
    }
    await expect(verifyCopy({read})).rejects.toThrow(/data\/manifest\.json/u)
    expect(asked).toEqual(['manifest.json'])
  })
})

describe('verifySums', () => {
  const page = () => join(dir, 'articles/甲-L001/index.html')
  const told = async () => (await verifySums((await copyInFolder(dir)).site!)).wrong

  it('finds nothing in an untouched copy, nor in one whose host took its settings', async () => {
    expect(await told()).toEqual([])
    rmSync(join(dir, '_headers'))
    expect(await told()).toEqual([])
  })

  it('agrees with sha256sum', () => {
    const {status, stdout, error} = spawnSync('sha256sum', ['-c', 'SHA256SUMS', '--quiet'], {cwd: dir, encoding: 'utf8'})
    if ((error as NodeJS.ErrnoException | undefined)?.code !== 'ENOENT') expect([status, stdout]).toEqual([0, ''])
  })

  it.each<[what: string, tamper: () => void, says: RegExp]>([
    ['a word of a page exchanged', () => writeFileSync(page(), '<!doctype html><p>拆除合法建筑'), /^articles\/甲-L001\/index\.html：内容已变/u],
    ['a page gone', () => rmSync(page()), /^articles\/甲-L001\/index\.html：清单上有，这里没有$/u],
    ['a page added', () => writeFileSync(join(dir, 'articles/x.html'), 'x'), /^articles\/x\.html：这里有，清单上没有$/u],
    ['a data file changed', () => edit('places.csv', (text) => `${text} `), /^data\/places\.csv：内容已变/u],
    ['a link in place of a page', () => { renameSync(page(), join(dir, '..', 'x-elsewhere.html')); symlinkSync(join(dir, '..', 'x-elsewhere.html'), page()) }, /index\.html：清单上有，这里没有$/u],
    ['a link in place of a folder', () => { renameSync(join(dir, 'articles'), `${dir}-articles`); symlinkSync(`${dir}-articles`, join(dir, 'articles')) }, /index\.html：清单上有，这里没有$/u],
    ['no list', () => rmSync(join(dir, 'SHA256SUMS')), /^SHA256SUMS：这里没有/u],
    ['a line that is none', () => appendFileSync(join(dir, 'SHA256SUMS'), 'x\n'), /^SHA256SUMS:\d+：不成样的一行/u],
  ])('finds %s', async (_, tamper, says) => {
    tamper()
    expect((await told())[0]).toMatch(says)
    rmSync(`${dir}-articles`, {recursive: true, force: true})
    rmSync(join(dir, '..', 'x-elsewhere.html'), {force: true})
  })

  it.each(['../secret', '/etc/passwd', 'a/../../b', 'a//b', './a', 'a\\b', ''])('reads nothing by a list that names %j', (name) => {
    expect(readSums(`${'0'.repeat(64)}  ok.html\n${'0'.repeat(64)}  ${name}\n`)).toBe(2)
  })
})

describe('copyAtAddress', () => {
  it.each([
    ['http://localhost:4321/', true], ['http://127.0.0.1/', true], ['http://127.9.9.9:80/a/', true], ['https://[::1]:8443/', true], ['http://0x7f.1/', true],
    ['http://example.org/', false], ['http://10.0.0.1/', false], ['http://0.0.0.0/', false], ['http://localhost.example.org/', false], ['http://127.0.0.1.example.org/', false],
    ['http://localhost@example.org/', false], ['http://x@localhost/', false], ['ftp://localhost/', false], ['file:///etc/', false], ['http://[::ffff:10.0.0.1]/', false],
  ])('%s is this machine: %s', (address, is) => expect(isLoopback(new URL(address))).toBe(is))

  it('compares what a server of this machine gives, and follows no redirection', async () => {
    const server: Server = createServer(({url = ''}, response) => {
      const name = url.replace('/jiezhi/data/', '')
      const file = files.find((one) => one.name === name)
      if (url.startsWith('/away/')) response.writeHead(302, {location: `/jiezhi/data/${name.split('/').at(-1)}`}).end()
      else if (file) response.end(file.body())
      else response.writeHead(404).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      expect((await verifyCopy(copyAtAddress(`${address}/jiezhi`))).wrong).toEqual([])
      await expect(verifyCopy(copyAtAddress(`${address}/away/`))).rejects.toThrow(/取不到/u)
      await expect(verifyCopy(copyAtAddress(`${address}/none/`))).rejects.toThrow(/找不到/u)
    } finally {
      server.close()
    }
  })
})

describe('npm run verify', () => {
  const run = (...options: string[]) => spawnSync(process.execPath, ['scripts/verify.ts', ...options], {encoding: 'utf8'})

  it.each<[options: (dir: string) => string[], code: number, says: RegExp]>([
    [(dir) => [dir], 0, /^相符：全站 13 个文件（SHA256SUMS 的 SHA-256 为 [0-9a-f]{64}），其中数据 9 个文件、4 篇文章，档案版本 [0-9a-f]{64}$/mu],
    [(dir) => [join(dir, 'data')], 0, /^相符：9 个文件、4 篇文章，档案版本 [0-9a-f]{64}$/mu],
    [(dir) => [dir, '--version', sha256(readFileSync(join(dir, 'SHA256SUMS')))], 0, /^相符/mu],
    [(dir) => [dir, '--version', 'x'], 1, /不符：1 处/u],
    [(dir) => [join(dir, 'none')], 2, /找不到 data\/manifest\.json/u],
    [() => ['http://example.org/'], 2, /不是本机的网址，不取/u],
    [() => ['--no-such'], 2, /没有 --no-such 这个选项/u],
    [() => ['a', 'b'], 2, /一次只核对一处/u],
    [() => ['--help'], 0, /用法：npm run verify/u],
  ])('%s → %i', (options, code, says) => {
    const {status, stdout, stderr} = run(...options(dir))
    expect([status, stdout + stderr]).toEqual([code, expect.stringMatching(says)])
  })
})
