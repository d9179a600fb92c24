import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {contentFolder, filesOf, ingest, PAGE, run} from './workspace.ts'

let dir: string
const explain = (...args: string[]) => run('explain.ts', ['--content', dir, ...args])

beforeAll(async () => {
  dir = contentFolder({'p1.txt': PAGE, 'p2.txt': PAGE.replaceAll('街道', '街道办事处')})
  mkdirSync(join(dir, 'pages'))
  writeFileSync(join(dir, 'pages/p1.yaml'), 'paper: 郑州日报\ndate: "2015-03-04"\n')
  expect((await ingest(dir, 'p1')).code).toBe(0)
})
afterAll(() => rmSync(dir, {recursive: true}))

describe('npm run explain', {timeout: 600_000}, () => {
  it('explains the page that ingest reads: with the day and the paper of its record', async () => {
    const before = filesOf(dir)
    const {code, output} = await explain('p1')
    expect([code, output]).toEqual([0, expect.stringMatching(/^编码 utf-8；已知 paper 郑州日报，date 2015-03-04/u)])
    expect(output).toMatch(/3月5日.*2015-03-05/u)
    expect(filesOf(dir)).toEqual(before)
  })

  it('finds a page as ingest does, by name or by path', async () => {
    for (const name of ['p1', 'p1.txt', join(dir, 'raw/p1.txt')]) expect((await explain(name)).output).toContain('2015-03-04')
    expect(await explain('p9')).toMatchObject({code: 2, output: expect.stringContaining('没有版面“p9”')})
  })

  it('tells each clue to the day of printing once', async () => {
    const {output} = await run('explain.ts', ['003_200823f155d71e7b'])
    const clues = output.split('\n').filter((line) => /^ {6}[a-z-]+：/u.test(line))
    expect(clues.length).toBeGreaterThan(5)
    expect(clues).toEqual([...new Set(clues)])
  })

  it('says why ingest leaves a page alone', async () => {
    writeFileSync(join(dir, 'pages/p2.yaml'), 'paper: "郑州日报\n')
    expect(await explain('p2')).toMatchObject({code: 0, output: expect.stringMatching(/^content\/pages\/p2\.yaml:1 .*\[yaml-syntax\]\n收录不会动这个版面/u)})
    rmSync(join(dir, 'pages/p2.yaml'))
  })

  it.each(['explain', 'new'])('%s tells of lists that cannot be read whole, as ingest does', async (command) => {
    const programs = join(dir, 'authority/programs.yaml')
    const before = filesOf(dir)
    writeFileSync(programs, `${before['authority/programs.yaml']} - name: 某项工作\n   kind: 机制\n`)
    const {code, output} = command === 'explain' ? await explain('p1') : await run('new.ts', ['--content', dir, '--title', '甲', '--date', '2020'])
    expect([code, output]).toEqual([1, expect.stringMatching(/programs\.yaml:\d+:\d+ 错误 .*\[yaml-syntax\][^]*名表读不全/u)])
    writeFileSync(programs, before['authority/programs.yaml']!)
    expect(filesOf(dir)).toEqual(before)
  })
})
