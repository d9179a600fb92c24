import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {check, contentFolder, filesOf, run} from './workspace.ts'

let dir: string
beforeEach(() => {
  dir = contentFolder({})
})
afterEach(() => rmSync(dir, {recursive: true}))
const create = (...args: string[]) => run('new.ts', ['--content', dir, ...args])

describe('npm run new', {timeout: 600_000}, () => {
  it('writes an article of what the options say, which the check passes', async () => {
    const {code, output} = await create('--title', '街道办起老人食堂', '--date', '2020-07-01', '--paper', '郑州日报', '--districts', '中原区', '--streets', '棉纺路街道，建设路街道', '--reporters', '张三、李四', '--body', '第一段。\n\n第二段 {不是代码}。')
    expect(code).toBe(0)
    expect(output).toContain('已写 content/articles/manual/2020-07-01-街道办起老人食堂.mdx')
    expect(readFileSync(join(dir, 'articles/manual/2020-07-01-街道办起老人食堂.mdx'), 'utf8')).toBe(
      '---\ntitle: 街道办起老人食堂\nkind: article\npaper: 郑州日报\ndate: "2020-07-01"\ndistricts:\n  - 中原区\nstreets:\n  - 棉纺路街道\n  - 建设路街道\nreporters:\n  - 张三\n  - 李四\n---\n\n第一段。\n\n第二段 \\{不是代码}。\n',
    )
    expect(await check(dir)).toMatchObject({code: 0, output: expect.stringContaining('检查了 1 篇文章：0 个错误、0 个警告')})
  })

  it('never writes over an article', async () => {
    await create('--title', '甲', '--date', '2020')
    const before = filesOf(dir)
    const {code, output} = await create('--title', '甲', '--date', '2020', '--body', '另一篇')
    expect(code).toBe(1)
    expect(output).toContain('content/articles/manual/2020-甲.mdx 已有')
    expect(filesOf(dir)).toEqual(before)
  })

  it.each([
    [['--title', '甲', '--streets', '棉纺街道'], 1, '是否“棉纺路街道”？'],
    [['--title', '甲', '--streets', '城关乡'], 1, '“新郑市/城关乡”'],
    [['--title', '甲', '--date', '2020-02-30'], 1, '“2020-02-30”不是日期'],
    [['--title', ''], 1, '字段“title”'],
    [['--title', '　'], 1, '缺少字段“title”'],
    [[], 2, '不在终端里，不能询问'],
    [['--tilte', '甲'], 2, '没有 --tilte 这个选项'],
    [['--title'], 2, '--title 后面要写内容'],
  ])('writes nothing for %j, and tells why', async (args, status, says) => {
    const before = filesOf(dir)
    const {code, output} = await create(...args)
    expect(output).toContain(says)
    expect(code).toBe(status)
    expect(filesOf(dir)).toEqual(before)
  })
})
