import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {check, contentFolder, filesOf, ingest, PAGE} from './workspace.ts'

let dir: string
const record = (id: string) => parse(readFileSync(join(dir, `pages/${id}.yaml`), 'utf8')) as object
const article = (id: string) => readFileSync(join(dir, `articles/${id}/L003.mdx`), 'utf8')

beforeAll(async () => {
  dir = contentFolder({'郑州日报-2020-06-29-A05.txt': PAGE, 'p2.txt': PAGE, 'p3.txt': PAGE, 'p5.txt': PAGE})
  mkdirSync(join(dir, 'pages'))
  writeFileSync(join(dir, 'pages/p2.yaml'), '# 扫描件,第二版\npaper: 郑州晚报\ndate: "2016-09-06"\nlabel: A12\n')
  writeFileSync(join(dir, 'pages/p5.yaml'), 'date: "2016-09"\ndateBasis: 据合订本\n')
  expect((await ingest(dir, '郑州日报-2020-06-29-A05', 'p2', 'p5')).code).toBe(0)
  expect((await ingest(dir, '--date', '2011-03-07', '--paper', '郑州日报', 'p3')).code).toBe(0)
}, 600_000)
afterAll(() => rmSync(dir, {recursive: true}))

describe('what is known of a page', () => {
  it.each([
    ['its file name', '郑州日报-2020-06-29-A05', {paper: '郑州日报', date: '2020-06-29', label: 'A05'}],
    ['its record', 'p2', {paper: '郑州晚报', date: '2016-09-06', label: 'A12'}],
    ['its record, with the date’s basis', 'p5', {date: '2016-09', dateBasis: '据合订本'}],
    ['the options', 'p3', {paper: '郑州日报', date: '2011-03-07'}],
  ])('comes from %s', (_, id, known) => {
    expect(record(id)).toMatchObject(known)
    expect(article(id)).toContain(`date: "${known.date}"`)
    expect(article(id)).toContain('dateBasis' in known ? `dateBasis: ${known.dateBasis}` : 'kind')
  })

  it('an option’s date does not take the record’s basis', async () => {
    expect((await ingest(dir, '--date', '2016-09-06', 'p5')).code).toBe(0)
    expect(article('p5')).toContain('date: "2016-09-06"')
    expect(article('p5')).not.toContain('dateBasis')
  })

  it.each([
    [['--date', '2001-01-01'], '全部 4 个版面的日期'],
    [['--paper', '郑州晚报', '--dry-run'], '全部 4 个版面的报名'],
  ])('is not stated for all pages at once by %j without a page', async (args, told) => {
    const before = filesOf(dir)
    expect(await ingest(dir, ...args)).toEqual({code: 2, output: expect.stringMatching(new RegExp(`^${args.slice(0, 2).join(' ')} 要写明版面.*${told}`, 'u'))})
    expect(filesOf(dir)).toEqual(before)
  })

  it.each([
    ['nothing', '', ''],
    ['comments alone', '# 照样子写\n# paper: 郑州日报\n', '# paper: 郑州日报'],
  ])('is written into a record that holds %s', async (_, before, kept) => {
    const own = contentFolder({'p4.txt': `第A07版:区街新闻\n${PAGE}`})
    mkdirSync(join(own, 'pages'))
    writeFileSync(join(own, 'pages/p4.yaml'), before)
    expect((await ingest(own)).code).toBe(0)
    const text = readFileSync(join(own, 'pages/p4.yaml'), 'utf8')
    expect(text).toContain(kept)
    expect(parse(text)).toMatchObject({label: '第A07版', furniture: [{lines: [1, 1]}]})
    expect(await check(own)).toMatchObject({code: 0, output: expect.stringContaining('100 %')})
    rmSync(own, {recursive: true})
  })

  it('is what an editor found out later, with how it is known', async () => {
    const own = contentFolder({'p5.txt': PAGE})
    const file = join(own, 'pages/p5.yaml')
    await ingest(own)
    writeFileSync(file, `date: "2016-09-06"\ndateBasis: 报社目录\n${readFileSync(file, 'utf8')}`)
    for (let run = 0; run < 2; run++) {
      await ingest(own)
      expect(parse(readFileSync(file, 'utf8'))).toMatchObject({date: '2016-09-06', dateBasis: '报社目录'})
      expect(readFileSync(join(own, 'articles/p5/L003.mdx'), 'utf8')).toContain('date: "2016-09-06"\n')
    }
    rmSync(own, {recursive: true})
  })

  it('keeps what an editor noted in the record', () => {
    expect(readFileSync(join(dir, 'pages/p2.yaml'), 'utf8')).toMatch(/^# 扫描件,第二版\n/u)
  })
})
