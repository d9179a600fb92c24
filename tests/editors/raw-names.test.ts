import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {check, contentFolder, edit, ingest, PAGE} from './workspace.ts'

let dir: string
let told: {code: number; output: string}
const PRINTED = `第A07版:区街新闻\n2016年5月18日 星期三\n${PAGE}`
/** Such a disk cannot hold both files. */
const FOLDS = existsSync(process.cwd().toUpperCase())
const NAMED = '郑州日报-2016-05-19-A01'

beforeAll(async () => {
  dir = contentFolder({'有 空格.txt': PAGE, 'p1.txt': PAGE, [`${NAMED}.txt`]: PRINTED, '郑州日报-2016-05-18-A07.txt': PRINTED})
  told = await ingest(dir)
}, 600_000)
afterAll(() => rmSync(dir, {recursive: true}))

describe('a raw page that check would not have by that name', () => {
  it('is refused in the words of check, and the others are ingested', () => {
    expect(told.code).toBe(1)
    expect(told.output).toMatch(/^content\/raw\/有 空格\.txt {2}文件名“有 空格\.txt”不合规矩；.*\[file-name\]$/mu)
    expect(told.output).toContain('未能读入的版面：1')
    expect(existsSync(join(dir, 'pages/有 空格.yaml'))).toBe(false)
    expect(existsSync(join(dir, 'articles/p1/L003.mdx'))).toBe(true)
  })
})

describe('a raw page with a long name', () => {
  // Disks count bytes, three to a Chinese character, and what is made of the page is called so and more.
  it('is ingested whole while it has no more than 204 bytes', async () => {
    const own = contentFolder({[`${'字'.repeat(68)}.txt`]: PAGE})
    expect((await ingest(own)).output).toContain('版面 1，文章 3')
    expect((await check(own)).code).toBe(0)
    expect((await ingest(own)).code).toBe(0)
    rmSync(own, {recursive: true})
  })

  it('is refused whole beyond, by ingest as by check', async () => {
    const name = '字'.repeat(82)
    const own = contentFolder({[`${name}.txt`]: PAGE})
    const {code, output} = await ingest(own)
    expect([code, output]).toEqual([1, expect.stringMatching(/^content\/raw\/.* {2}文件名.*不算后缀不超过 204 字节.*\[file-name\]$/mu)])
    expect(existsSync(join(own, 'articles', name))).toBe(false)
    expect((await check(own)).output).toMatch(/错误 .*\[file-name\]/u)
    rmSync(own, {recursive: true})
  })
})

describe('raw files of which each would be the other\'s page', () => {
  it.each([
    [['x.html', 'x.txt'], []],
    [['x.txt', 'x.html'], ['x']],
    [['x.htm', 'x.html'], ['x.html']],
    ...(FOLDS ? [] : ([[['X.txt', 'x.txt'], []]] as [string[], string[]][])),
  ])('%j, asked for as %j, are refused by name; none takes the other\'s articles, now or later', async (names, asked) => {
    const own = contentFolder(Object.fromEntries([...names.map((name, at) => [name, at === 0 ? PAGE : PAGE.replaceAll('街道', '街道办事处')] as const), ['y.txt', PAGE.replaceAll('中原', '二七')]]))
    const {code, output} = await ingest(own, ...(asked.length > 0 ? [...asked, 'y.txt'] : []))
    expect(code).toBe(1)
    if (asked.length === 0) for (const name of names) expect(output).toContain(`content/raw/${name}  `)
    expect(output).toMatch(/^content\/raw\/x\.\w+ {2}.*x\.\w+ 同名.*请给其中一份改名.*\[raw-namesake\]$/imu)
    expect(existsSync(join(own, 'articles/x'))).toBe(false)
    expect(existsSync(join(own, 'articles/y'))).toBe(true)
    expect((await check(own)).output).toMatch(/错误 .*同名.*\[raw-namesake\]/u)
    rmSync(own, {recursive: true})
  })

  it('are refused when they come from two folders', async () => {
    const [own, other] = [contentFolder({}), contentFolder({'x.txt': PAGE, 'z.txt': PAGE})]
    mkdirSync(join(other, 'more'))
    writeFileSync(join(other, 'more/x.txt'), PAGE)
    const {code, output} = await ingest(own, join(other, 'raw/x.txt'), join(other, 'more/x.txt'), join(other, 'raw/z.txt'))
    expect([code, output.match(/\[raw-namesake\]/gu)?.length]).toEqual([1, 2])
    expect(readdirSync(join(own, 'articles'))).toEqual(['z'])
    for (const folder of [own, other]) rmSync(folder, {recursive: true})
  })
})

describe('what is no raw page among the raw pages', () => {
  it.each([
    ['稿件.docx', /^content\/raw\/稿件\.docx {2}“稿件\.docx”不是这里该有的文件；这里放原文，.*请另存为纯文本（\.txt）放进 content\/raw\/；.*\[file-unexpected\]$/mu],
    ['2016', /^content\/raw\/2016 {2}“2016”是文件夹；这里放原文，.*请把里面的文件移出来.*\[file-unexpected\]$/mu],
  ])('%s is told of when all are ingested, and not when one is asked for', async (name, said) => {
    const own = contentFolder({'x.txt': PAGE})
    if (name.includes('.')) writeFileSync(join(own, 'raw', name), '甲')
    else {
      mkdirSync(join(own, 'raw', name))
      writeFileSync(join(own, 'raw', name, 'y.txt'), PAGE)
    }
    const all = await ingest(own)
    expect(all.code).toBe(0)
    expect(all.output).toMatch(said)
    expect(all.output).toMatch(/^请编者看一下：\d+ 处/mu)
    expect((await ingest(own, 'x')).output).not.toContain('file-unexpected')
    expect((await check(own)).output).toMatch(/警告 “.*\[file-unexpected\]/u)
    rmSync(own, {recursive: true})
  })
})

describe('a page that is asked for twice', () => {
  it('is ingested and counted once', async () => {
    const own = contentFolder({'x.txt': PAGE})
    expect((await ingest(own, 'x', 'x.txt', join(own, 'raw/x.txt'))).output).toContain('版面 1，文章 3')
    rmSync(own, {recursive: true})
  })
})

describe('a raw page called like the folder of hand-written articles', () => {
  it('is refused by ingest and by check', async () => {
    const own = contentFolder({'manual.txt': PAGE, 'x.txt': PAGE.replaceAll('中原', '二七')})
    const {code, output} = await ingest(own)
    expect([code, output]).toEqual([1, expect.stringMatching(/^content\/raw\/manual\.txt {2}.*手写.*请改名.*\[raw-manual\]$/mu)])
    expect(readdirSync(join(own, 'articles'))).toEqual(['x'])
    expect((await check(own)).output).toMatch(/raw\/manual\.txt:1:1 错误 .*\[raw-manual\]/u)
    rmSync(own, {recursive: true})
  })
})

describe('a raw page whose name has brackets', () => {
  it.each(['郑州日报（郊区版）-2020-06-29-A05', '郑州日报(郊区版)-2020-06-29-A05', '晚报·周刊_2020-06-29'])('%s is taken by ingest and by check', async (name) => {
    const own = contentFolder({[`${name}.txt`]: PAGE})
    expect((await ingest(own)).code).toBe(0)
    expect(await check(own)).toMatchObject({code: 0, output: expect.stringContaining('0 个错误')})
    rmSync(own, {recursive: true})
  })
})

describe('a raw page whose name says otherwise than it prints', () => {
  it.each([
    [2, '日期是 2016-05-19，版面第 2 行印的是 2016-05-18'],
    [1, '版次是 A01，版面第 1 行印的是 第A07版'],
  ])('is told with line %d and both values, in the report too', (line, says) => {
    expect(told.output).toContain(`content/raw/${NAMED}.txt:${line}  文件名说${says}`)
    expect(readFileSync(join(dir, `.review/${NAMED}.md`), 'utf8')).toContain(`文件名说${says}`)
  })

  it('is not told when both agree', () => {
    expect(told.output.match(/\[name-disagrees\]/gu)).toHaveLength(2)
  })
})

describe('a raw file that is no page', {timeout: 600_000}, () => {
  const files: Record<string, string | Buffer> = {
    '图.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array.from({length: 400}, (_, at) => (at * 37) % 251)]),
    '文.txt': '{\\rtf1\\ansi 老旧小区}',
    '坏.txt': Buffer.from([...Buffer.from('老旧小区改造'), 0xff, 0xfe, 0xff, 0x81, 0x20, ...Buffer.from('清理楼道杂物'.repeat(40))]),
    '空.txt': '\n \n',
    '乱.txt': `丙地\n${PAGE}\n\ufffd\ue5d2\n`,
    '甲.txt': PAGE,
    '乙.txt': PAGE,
    '郑州日报-2020-13-05-A05.txt': `甲地\n${PAGE}`,
    '郑州日报-2020-6-31.txt': `乙地\n${PAGE}`,
  }
  let own: string
  let says: string

  beforeAll(async () => {
    own = contentFolder({})
    for (const [name, text] of Object.entries(files)) writeFileSync(join(own, 'raw', name), text)
    says = (await ingest(own)).output
  }, 600_000)
  afterAll(() => rmSync(own, {recursive: true}))
  const lineOf = (output: string, name: string) => output.split('\n').filter((line) => line.includes(`raw/${name}`))

  it.each([
    ['图.txt', ['不是文本文件（开头像 PNG 图片）'], 'raw-binary'],
    ['文.txt', ['不是文本文件（开头像 RTF 文档）'], 'raw-binary'],
    ['坏.txt', ['无法按 utf-8 解码'], 'raw-undecodable'],
    ['空.txt', ['文件里一个字也没有'], 'raw-empty'],
    ['乱.txt', ['有 2 个读不出的字', '另存为 UTF-8'], 'raw-garbled'],
    ['甲.txt', ['与 content/raw/乙.txt 一字不差', '另一份连同它的版面记录'], 'raw-twice'],
    ['郑州日报-2020-13-05-A05.txt', ['文件名里的“2020-13-05”没有读成日期', '请改文件名'], 'name-date'],
    ['郑州日报-2020-6-31.txt', ['文件名里的“2020-6-31”没有读成日期'], 'name-date'],
  ])('%s is told of, and of nothing else', (name, words, id) => {
    const told = lineOf(says, name).filter((line) => line.startsWith('content/raw/') && !line.endsWith('[boundary-doubtful]'))
    expect(told).toEqual([expect.stringMatching(new RegExp(`\\[${id}\\]$`, 'u'))])
    for (const text of words) expect(told[0]).toContain(text)
  })

  it('is told of by check too, which sends nobody to ingest for it', async () => {
    const {output} = await check(own)
    for (const id of ['raw-binary', 'raw-undecodable', 'raw-empty', 'raw-garbled', 'raw-twice']) expect(output).toContain(`[${id}]`)
    expect(output).not.toContain('raw-waiting')
  })
})

describe('what an editor should look at', {timeout: 600_000}, () => {
  it('leaves out edits that still stand, and tells of them apart', async () => {
    expect((await ingest(dir, 'p1')).output).not.toContain('请编者看一下')
    edit(dir, 'articles/p1/L003.mdx', (text) => text.replace('二十吨', '20吨'))
    const {output} = await ingest(dir, 'p1')
    expect(output).not.toContain('请编者看一下')
    expect(output).toContain('编者的改动照旧保留：1 处，不必处理')
    expect(output).toContain('收录报告在 ')
  })
})
