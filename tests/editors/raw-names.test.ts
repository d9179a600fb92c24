import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {contentFolder, edit, ingest, PAGE} from './workspace.ts'

let dir: string
let told: {code: number; output: string}
const PRINTED = `第A07版:区街新闻\n2016年5月18日 星期三\n${PAGE}`
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

describe('what an editor should look at', {timeout: 600_000}, () => {
  it('leaves out edits that still stand, and tells of them apart', async () => {
    expect((await ingest(dir, 'p1')).output).not.toContain('请编者看一下')
    edit(dir, 'articles/p1/L003.mdx', (text) => text.replace('二十吨', '20吨'))
    const {output} = await ingest(dir, 'p1')
    expect(output).not.toContain('请编者看一下')
    expect(output).toContain('编者的改动照旧保留：1 处，不必处理')
  })
})
