import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {readBases, writeBases} from '../../src/press/edits/bases.ts'
import {withOwnDigest} from '../../src/press/digest.ts'
import {check, contentFolder, edit, filesOf, ingest, PAGE} from './workspace.ts'

let dir: string
const FOLDER = 'articles/p1'
const read = (name: string) => readFileSync(join(dir, FOLDER, `${name}.mdx`), 'utf8')

let ingested: string
beforeAll(async () => {
  ingested = contentFolder({'p1.txt': PAGE})
  expect((await ingest(ingested)).code).toBe(0)
})
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'jiezhi-editors-'))
  cpSync(ingested, dir, {recursive: true})
})
afterAll(() => rmSync(ingested, {recursive: true}))
afterEach(() => rmSync(dir, {recursive: true}))

describe('ingesting a page again', {timeout: 600_000}, () => {
  it('changes nothing when nothing changed', async () => {
    const before = filesOf(dir)
    await ingest(dir)
    expect(filesOf(dir)).toEqual(before)
  })

  it('leaves an edited title, word and fact alone, and the ledger holds', async () => {
    edit(dir, `${FOLDER}/L003.mdx`, (text) => text.replace('title: 棉纺路街道整治老旧小区', 'title: 棉纺路街道改造老旧小区').replace('二十吨', '20吨').replace('  - 张三', '  - 张叁'))
    const edited = read('L003')
    const {output} = await ingest(dir)
    expect(read('L003')).toBe(edited)
    expect(output).toContain('edited-kept')
    const {code, output: report} = await check(dir)
    expect(report).toMatch(/words-corrected[\s\S]*100 %/u)
    expect(code).toBe(0)
  })

  it('merges what the rules changed with what the editor changed elsewhere', async () => {
    edit(dir, `${FOLDER}/L003.mdx`, (text) => text.replace('二十吨', '20吨'))
    const {code} = await ingest(dir, '--date', '2011-03-07')
    expect(code).toBe(0)
    expect(read('L003')).toContain('date: "2011-03-07"')
    expect(read('L003')).toContain('20吨')
    expect((await check(dir)).code).toBe(0)
  })

  it('reports it when both changed the same fact, and writes no half of it', async () => {
    edit(dir, `${FOLDER}/L003.mdx`, (text) => text.replace(/date: .*\n/u, '').replace('kind: article\n', 'kind: article\ndate: "2010-01-01"\n'))
    const edited = read('L003')
    const {output} = await ingest(dir, '--date', '2011-03-07')
    expect(output).toContain('[conflict]')
    const report = readFileSync(join(dir, '.review/p1.md'), 'utf8')
    expect(report).toMatch(/L003\.mdx .*没有合并.* date：收录时“.*” 编者改为“2010-01-01” 规则改为“2011-03-07”/u)
    expect(read('L003')).toBe(edited)
  })

  it('does not make a deleted article again, and its lines are missed', async () => {
    rmSync(join(dir, FOLDER, 'L015.mdx'))
    expect((await ingest(dir)).output).toContain('其中删去的文章 1 篇，它们的行有没有归到别处，请看 npm run check')
    expect(filesOf(dir)[`${FOLDER}/L015.mdx`]).toBeUndefined()
    const {code, output} = await check(dir)
    expect(output).toContain('ledger-missing')
    expect(code).toBe(1)
  })

  it('keeps a split', async () => {
    const whole = read('L003')
    edit(dir, `${FOLDER}/L003.mdx`, (text) => text.replace('[[3, 7]]', '[[3, 5]]').replace(/\n居民李先生.*\n/u, ''))
    writeFileSync(join(dir, FOLDER, 'L007.mdx'), whole.replace(/title: .*/u, 'title: 居民的话').replace('[[3, 7]]', '[[7, 7]]').replace(/\n本报讯.*\n/u, '').replace(/ {2}digest: .*\n/u, '').replace(/^events:\n(?: .*\n)*/mu, ''))
    const files = filesOf(dir, false)
    await ingest(dir)
    expect(filesOf(dir, false)).toEqual(files)
    await ingest(dir, '--accept', 'p1')
    const accepted = filesOf(dir, false)
    await ingest(dir)
    expect(filesOf(dir, false)).toEqual(accepted)
    const {output} = await check(dir)
    expect(output).not.toMatch(/ledger-|words-lost/u)
    expect(output).toContain('p1: ')
  })

  it('keeps a merge of two articles', async () => {
    const second = read('L015').split('---\n')[2]!
    edit(dir, `${FOLDER}/L009.mdx`, (text) => `${text.replace('[[9, 13]]', '[[9, 17]]')}\n## 林山寨街道慰问困难家庭\n${second}`)
    rmSync(join(dir, FOLDER, 'L015.mdx'))
    const files = filesOf(dir, false)
    await ingest(dir)
    expect(filesOf(dir, false)).toEqual(files)
    const {output} = await check(dir)
    expect(output).not.toMatch(/ledger-|words-lost/u)
  })

  it('keeps furniture that an editor set apart', async () => {
    edit(dir, `${FOLDER}/L003.mdx`, (text) => text.replace('[[3, 7]]', '[[3, 5]]').replace(/\n居民李先生.*\n/u, ''))
    edit(dir, 'pages/p1.yaml', (text) => `${text}furniture:\n  - lines: [7, 7]\n    reason: 编者认为是广告\n`)
    await ingest(dir, '--date', '2011-03-07')
    const record = readFileSync(join(dir, 'pages/p1.yaml'), 'utf8')
    expect(record).toContain('编者认为是广告')
    expect(record).toContain('date: "2011-03-07"')
    expect((await check(dir)).output).not.toMatch(/ledger-|words-lost/u)
  })

  it('shows with --dry-run what would change, and changes nothing', async () => {
    const before = filesOf(dir)
    const {output} = await ingest(dir, '--dry-run', '--date', '2011-03-07')
    expect(output).toContain('+date: "2011-03-07"')
    expect(filesOf(dir)).toEqual(before)
  })

  it('refuses to accept a page whose lines are not all accounted for', async () => {
    rmSync(join(dir, FOLDER, 'L015.mdx'))
    const before = filesOf(dir)
    const {code, output} = await ingest(dir, '--accept', 'p1')
    expect(code).toBe(1)
    expect(output).toContain('ledger-missing')
    expect(filesOf(dir)).toEqual(before)
  })

  it.each([
    ['with the fields that ingest writes', ''],
    ['with one that stands behind the corrections', 'noindex: true\n'],
    ['with remarks', '# 编者按\nnoindex: true # 应要求\n'],
  ])('declares words taken out when the page is accepted, in a head %s', async (_, last) => {
    edit(dir, `${FOLDER}/L003.mdx`, (text) => text.replace(',清理楼道杂物二十吨', '').replace(/^---\n\n/mu, `${last}---\n\n`))
    expect((await check(dir)).output).toContain('words-lost')
    expect((await ingest(dir, '--accept', 'p1')).code).toBe(0)
    expect(read('L003')).toContain('printed: ",清理楼道杂物二十吨"')
    expect(read('L003')).toContain(`\n${last}---\n\n`)
    expect(await check(dir)).toMatchObject({code: 0, output: expect.stringContaining('0 个错误、0 个警告')})
  })

  it('writes the record of a page that is accepted without one', async () => {
    const before = filesOf(dir)
    edit(dir, `${FOLDER}/L003.mdx`, (text) => text.replace(',清理楼道杂物二十吨', ''))
    rmSync(join(dir, 'pages/p1.yaml'))
    expect((await ingest(dir, '--accept', 'p1')).code).toBe(0)
    expect(filesOf(dir)['pages/p1.yaml']).toBe(before['pages/p1.yaml'])
    expect((await check(dir)).code).toBe(0)
  })

  it('keeps of a page that is accepted no base of an article that nobody knows any more', async () => {
    edit(dir, '.ingest/p1.base', (bases) => writeBases(readBases(bases).set('L001', read('L003'))))
    await ingest(dir, '--accept', 'p1')
    expect([...readBases(filesOf(dir)['.ingest/p1.base']).keys()]).toEqual(['page.yaml', 'L003', 'L009', 'L015'])
  })

  it('declares words taken out where the editor left the field for the corrections empty', async () => {
    edit(dir, `${FOLDER}/L003.mdx`, (text) => text.replace(',清理楼道杂物二十吨', '').replace(/^source:/mu, 'corrections:\nsource:'))
    expect((await ingest(dir, '--accept', 'p1')).code).toBe(0)
    expect(read('L003')).toContain('corrections:\n  - line: 5\n    printed: ",清理楼道杂物二十吨"\n')
    expect((await check(dir)).output).not.toMatch(/words-lost|field-empty/u)
  })
})

describe('ingesting again after the rules changed', {timeout: 600_000}, () => {
  /** Lets an article be what earlier rules made of the page: the file and its base alike, with the digest of that text. */
  function earlier(name: string, change: (text: string) => string): void {
    const text = withOwnDigest(change(read('L003')))
    writeFileSync(join(dir, FOLDER, `${name}.mdx`), text)
    edit(dir, '.ingest/p1.base', (bases) => writeBases(readBases(bases).set(name, text)))
  }

  const cutShort = (text: string) => text.replace('[[3, 7]]', '[[3, 5]]').replace(/\n居民李先生.*\n/u, '')
  const rest = (text: string) => text.replace(/title: .*/u, 'title: 居民的话').replace('[[3, 7]]', '[[7, 7]]').replace(/\n本报讯.*\n/u, '').replace(/^events:\n(?: .*\n)*/mu, '')

  it('finds a new name of the authority in edited and untouched articles, and keeps the edit', async () => {
    edit(dir, `${FOLDER}/L003.mdx`, (text) => text.replace('二十吨', '20吨'))
    edit(dir, 'authority/programs.yaml', (text) => `${text}- name: 楼道清理与邻里节\n  aliases: [清理楼道, 邻里文化节]\n  kind: 活动\n`)
    const {code, output} = await ingest(dir)
    expect(code).toBe(0)
    expect(output).toContain('merged')
    for (const name of ['L003', 'L009']) expect(read(name)).toContain('  - 楼道清理与邻里节\n')
    expect(read('L003')).toContain('20吨')
    expect((await check(dir)).code).toBe(0)
  })

  it('takes the new reading of a fact and a headline, and keeps the words and facts that an editor changed', async () => {
    earlier('L003', (text) => text.replace(/title: .*/u, 'title: 从前读错的标题').replace(/ {2}- 棉纺路街道\n/u, '  - 建设路街道\n'))
    edit(dir, `${FOLDER}/L003.mdx`, (text) => text.replace('二十吨', '20吨').replace('  - 张三', '  - 张叁'))
    const {output} = await ingest(dir)
    expect(output).toContain('merged')
    expect(read('L003')).toMatch(/title: 棉纺路街道整治老旧小区[\s\S]*- 棉纺路街道[\s\S]*- 张叁[\s\S]*20吨/u)
  })

  it('cuts the page anew where no editor had a hand', async () => {
    const whole = read('L003')
    earlier('L007', rest)
    earlier('L003', cutShort)
    await ingest(dir)
    expect(read('L003')).toBe(whole)
    expect(filesOf(dir)[`${FOLDER}/L007.mdx`]).toBeUndefined()
    expect([...readBases(filesOf(dir)['.ingest/p1.base']).keys()]).toEqual(['page.yaml', 'L003', 'L009', 'L015'])
  })

  it('leaves the whole page when the new cut runs across an edited article', async () => {
    earlier('L007', rest)
    earlier('L003', cutShort)
    edit(dir, `${FOLDER}/L007.mdx`, (text) => text.replace('title: 居民的话', 'title: 居民李先生的话'))
    const before = filesOf(dir)
    const {output} = await ingest(dir)
    expect(output).toContain('structure-kept')
    expect(filesOf(dir)).toEqual(before)
    expect((await check(dir)).output).not.toMatch(/ledger-|words-lost/u)
  })
})
