import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {check, contentFolder, edit, filesOf, ingest, run} from './workspace.ts'

const pageWith = (street: string) => `

${street}推行“三蹲三保”工作法

本报讯(记者 张三)3月5日,中原区${street}创新提出“三蹲三保”工作法,组织三十余名工作人员下沉到楼院,清理楼道杂物二十吨。

居民李先生说,小区的面貌焕然一新,大家都很高兴,希望这样的做法能坚持下去。
`
const NAME = '“三蹲三保”工作法'
const ARTICLE = 'articles/p1/L003.mdx'

let dir: string
const read = (file: string) => (existsSync(join(dir, file)) ? readFileSync(join(dir, file), 'utf8') : '')
const proposed = () => read('authority/proposed.yaml')
const withoutProgram = (text: string) => text.replace(`programs:\n  - ${NAME}\n`, '')
const withoutEntry = (text: string) => text.replace(/^- name: “三蹲三保”工作法\n(?: .*\n)*/mu, '')

beforeEach(async () => {
  dir = contentFolder({'p1.txt': pageWith('棉纺路街道')})
  expect((await ingest(dir)).code).toBe(0)
  expect(read(ARTICLE)).toContain(`programs:\n  - ${NAME}\n`)
})
afterEach(() => rmSync(dir, {recursive: true}))

describe('a program that rules proposed', {timeout: 600_000}, () => {
  it('bears the lines where it was met, and gets them when an earlier list has none', async () => {
    const first = proposed()
    expect(first).toContain('  seen:\n    - content/raw/p1.txt:3\n    - content/raw/p1.txt:5\n')
    edit(dir, 'authority/proposed.yaml', (text) => text.replace(/ {2}seen:\n(?: {4}- .*\n)+/u, ''))
    await ingest(dir)
    expect(proposed()).toBe(first)
  })

  it('does not come back once an editor took it from the list and from the article', async () => {
    edit(dir, 'authority/proposed.yaml', withoutEntry)
    edit(dir, ARTICLE, withoutProgram)
    const before = read(ARTICLE)
    for (let run = 0; run < 2; run++) expect(await ingest(dir)).toMatchObject({code: 0, output: expect.stringContaining('新提出的工作与活动 0 个')})
    expect(proposed()).not.toContain(NAME)
    expect(read(ARTICLE)).toBe(before)
    expect((await check(dir)).code).toBe(0)
  })

  it('goes with the only page that proposed it, and follows one that is renamed; what an editor rejected stays', async () => {
    const drop = () => ['raw/p1.txt', 'pages/p1.yaml', 'articles/p1', '.ingest/p1.base'].forEach((file) => rmSync(join(dir, file), {recursive: true}))
    const text = read('raw/p1.txt')
    drop()
    writeFileSync(join(dir, 'raw/p3.txt'), text)
    await ingest(dir)
    expect(proposed()).toContain('  seen:\n    - content/raw/p3.txt:3\n    - content/raw/p3.txt:5\n')
    expect(proposed()).not.toContain('p1.txt')
    for (const file of ['raw/p3.txt', 'pages/p3.yaml', 'articles/p3', '.ingest/p3.base']) rmSync(join(dir, file), {recursive: true})
    edit(dir, 'authority/proposed.yaml', (list) => `${list}- name: 微改造行动\n  aliases: []\n  kind: 行动\n  rejected: true\n  seen:\n    - content/raw/p3.txt:5\n`)
    await ingest(dir)
    expect(proposed()).not.toContain(NAME)
    expect(proposed()).toContain('- name: 微改造行动\n  aliases: []\n  kind: 行动\n  rejected: true\n')
    expect(proposed()).not.toContain('seen:')
    expect((await check(dir)).code).toBe(0)
  })

  it('is proposed by another page all the same', async () => {
    edit(dir, 'authority/proposed.yaml', withoutEntry)
    edit(dir, ARTICLE, withoutProgram)
    writeFileSync(join(dir, 'raw/p2.txt'), pageWith('建设路街道'))
    await ingest(dir)
    expect(proposed()).toMatch(/三蹲三保[\s\S]*p2\.txt:3/u)
    expect(proposed()).not.toContain('p1.txt')
  })

  it('is named in passing by another page only once an editor confirmed it: no page hangs on what was read before it', async () => {
    writeFileSync(join(dir, 'raw/p2.txt'), `楼院里架起晾衣绳\n\n本报讯(记者 张三)3月6日,中原区建设路街道给楼院架起晾衣绳。居民说,学了三蹲三保工作法,心里亮堂。\n`)
    await ingest(dir)
    expect(read('articles/p2/L001.mdx')).not.toContain('programs:')
    const before = filesOf(dir)
    await ingest(dir)
    expect(filesOf(dir)).toEqual(before)
    await run('rename.ts', ['--content', dir, 'confirm', NAME, '--yes'])
    await ingest(dir)
    expect(read('articles/p2/L001.mdx')).toContain(`programs:\n  - ${NAME}\n`)
  })

  it('is not proposed again by its phrase alone once it is confirmed', async () => {
    writeFileSync(join(dir, 'raw/p1.txt'), pageWith('棉纺路街道').replace('推行“三蹲三保”工作法', '“三蹲三保”解民忧'))
    for (const file of ['pages/p1.yaml', ARTICLE, 'authority/proposed.yaml']) rmSync(join(dir, file))
    rmSync(join(dir, '.ingest'), {recursive: true})
    await ingest(dir)
    expect(read(ARTICLE)).toContain(`programs:\n  - ${NAME}\n`)
    await run('rename.ts', ['--content', dir, 'confirm', NAME, '--yes'])
    expect(await ingest(dir)).toMatchObject({output: expect.stringContaining('新提出的工作与活动 0 个')})
    expect(read(ARTICLE)).toMatch(/programs:\n {2}- “三蹲三保”工作法\n(?! {2}-)/u)
  })

  it('that is marked as rejected is taken out of the articles, and proposed by no page again', async () => {
    edit(dir, 'authority/proposed.yaml', (text) => text.replace('  proposed: true', '  rejected: true'))
    edit(dir, ARTICLE, (text) => text.replace('二十吨', '20吨'))
    expect(await check(dir)).toMatchObject({code: 1, output: expect.stringContaining('rejected-program')})
    const list = proposed()
    writeFileSync(join(dir, 'raw/p2.txt'), pageWith('建设路街道').replaceAll(NAME, '“三蹲三保”'))
    await ingest(dir)
    expect(proposed()).toBe(list)
    expect(read(ARTICLE)).toContain('20吨')
    for (const file of [ARTICLE, 'articles/p2/L003.mdx']) expect(read(file)).not.toContain('programs:')
    const {code, output} = await check(dir)
    expect({code, output}).toMatchObject({code: 0, output: expect.not.stringContaining('proposed-program')})
    const before = filesOf(dir)
    await ingest(dir)
    expect(filesOf(dir)).toEqual(before)
  })

  it('is one with its like whose parts other marks hold apart, printed on the same day or later', async () => {
    const like = (name: string) => pageWith('建设路街道').replaceAll(NAME, name)
    for (const [page, name] of [['p2', '“清扫清运、共治共管”工作法'], ['p3', '“清扫清运 共治共管”工作法']] as const) writeFileSync(join(dir, `raw/${page}.txt`), like(name))
    await ingest(dir)
    const programs = (page: string) => /^programs:\n {2}- (.*)$/mu.exec(read(`articles/${page}/L003.mdx`))?.[1]
    const name = programs('p2')
    expect(programs('p3')).toBe(name)
    expect(proposed().match(/清扫清运/gu)).toHaveLength(1)
    expect((await check(dir)).code).toBe(0)
    await run('rename.ts', ['--content', dir, 'confirm', name!, '--yes'])
    writeFileSync(join(dir, 'raw/p4.txt'), like('“清扫清运，共治共管”工作法'))
    await ingest(dir)
    expect(programs('p4')).toBe(name)
    expect((await check(dir)).code).toBe(0)
    const before = filesOf(dir)
    await ingest(dir)
    expect(filesOf(dir)).toEqual(before)
  })

  it('is marked so by a command, which says what comes next', async () => {
    const {code, output} = await run('rename.ts', ['--content', dir, 'reject', '三蹲三保工作法', '--yes'])
    expect({code, output}).toMatchObject({code: 0, output: expect.stringContaining('npm run ingest')})
    expect(proposed()).toContain(`- name: ${NAME}\n  aliases: []\n  kind: 工作法\n  rejected: true\n`)
    await ingest(dir)
    expect(read(ARTICLE)).not.toContain('programs:')
    expect((await check(dir)).code).toBe(0)
  })

  it('is rejected once, and confirmed after all by a command that takes the mark away', async () => {
    const task = (name: string) => run('rename.ts', ['--content', dir, name, '三蹲三保工作法', '--yes'])
    await task('reject')
    const rejected = proposed()
    expect(await task('reject')).toMatchObject({code: 1, output: expect.stringContaining('已经否定了')})
    expect(proposed()).toBe(rejected)
    await ingest(dir)
    expect(await task('confirm')).toMatchObject({code: 0, output: expect.stringContaining('npm run ingest')})
    expect(read('authority/programs.yaml')).toContain(`- name: ${NAME}\n  aliases: []\n  kind: 工作法\n`)
    expect(read('authority/programs.yaml')).not.toContain('rejected')
    await ingest(dir)
    expect(read(ARTICLE)).toContain(`programs:\n  - ${NAME}\n`)
    expect((await check(dir)).code).toBe(0)
  })
})
