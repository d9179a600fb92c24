import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {check, contentFolder, edit, filesOf, ingest, PAGE, run} from '../editors/workspace.ts'

describe('ingest', () => {
  it.each([
    ['a record', 'pages/p1.yaml', (text: string) => text.replace(/^(?:paper: .*\n)?/u, 'paper: "郑州日报\ndate: "2001-02-03"\n'), /^content\/pages\/p1\.yaml:\d+ .*\[yaml-syntax\]$/mu],
    ['a record with a field that nobody knows', 'pages/p1.yaml', (text: string) => `dates: "2001-02-03"\n${text}`, /^content\/pages\/p1\.yaml:1 .*\[field-unknown\]$/mu],
    ['a record between the fences of an article', 'pages/p1.yaml', (text: string) => `---\n${text}---\n`, /^content\/pages\/p1\.yaml:\d+ .*多出一行 ---.*\[yaml-syntax\]$/mu],
    ['a record that is a list', 'pages/p1.yaml', () => '- paper: 郑州日报\n', /^content\/pages\/p1\.yaml:1 .*\[field-type\]$/mu],
    ['a record in another encoding', 'pages/p1.yaml', (text: string) => Buffer.concat([Buffer.from('paper: '), Buffer.from([0xd6, 0xa3, 0xd6, 0xdd, 0x0a]), Buffer.from(text)]), /^content\/pages\/p1\.yaml:1 .*\[file-encoding\]$/mu],
    ['a head', 'articles/p1/L003.mdx', (text: string) => text.replace(/^title: /mu, 'title: "'), /^content\/articles\/p1\/L003\.mdx:2 .*\[yaml-syntax\]$/mu],
    ['a head with an anchor', 'articles/p1/L003.mdx', (text: string) => text.replace(/^title: .*/mu, 'title: &a 甲\nkicker: *a'), /^content\/articles\/p1\/L003\.mdx:2 .*\[yaml-anchor\]$/mu],
    ['an article without a head', 'articles/p1/L003.mdx', () => '只剩正文。\n', /^content\/articles\/p1\/L003\.mdx:1 .*\[frontmatter-missing\]$/mu],
    ['an article in another encoding', 'articles/p1/L003.mdx', (text: string) => Buffer.concat([Buffer.from(text), Buffer.from([0xd6, 0xdd, 0x0a])]), /^content\/articles\/p1\/L003\.mdx:\d+ .*\[file-encoding\]$/mu],
  ])('of a page with %s that cannot be read names the line, leaves the page alone, and reads the others', async (_, file, spoil, told) => {
    const dir = contentFolder({'p1.txt': PAGE, 'p2.txt': PAGE.replaceAll('街道', '街道办事处')})
    await ingest(dir)
    writeFileSync(join(dir, file), spoil(readFileSync(join(dir, file), 'utf8')))
    rmSync(join(dir, 'articles/p2/L003.mdx'))
    rmSync(join(dir, 'pages/p2.yaml'))
    const before = ofPage(dir, 'p1')
    const {code, output} = await ingest(dir, '--date', '2011-03-07', 'p1', 'p2')
    expect([code, output]).toEqual([1, expect.stringMatching(told)])
    expect(output).toContain('未能读入的版面：1')
    expect(ofPage(dir, 'p1')).toEqual(before)
    expect(readFileSync(join(dir, 'pages/p2.yaml'), 'utf8')).toContain('2011-03-07')
    expect(readdirSync(join(dir, 'articles/p2'))).toContain('L003.mdx')
    expect((await ingest(dir, '--accept', 'p1')).code).toBe(1)
    expect(ofPage(dir, 'p1')).toEqual(before)
    rmSync(dir, {recursive: true})
  })

  it('of a page whose base was damaged tells of a conflict, and goes on', async () => {
    const dir = contentFolder({'p1.txt': PAGE})
    await ingest(dir)
    edit(dir, 'articles/p1/L003.mdx', (text) => text.replace('二十吨', '20吨'))
    edit(dir, '.ingest/p1.base', (text) => text.replaceAll(/^title: /gmu, 'title: "').replace(/^digest: /mu, 'digest: &'))
    edit(dir, 'pages/p1.yaml', (text) => `paper: 郑州日报\n${text}`)
    const before = filesOf(dir)['articles/p1/L003.mdx']
    const {code, output} = await ingest(dir, '--date', '2011-03-07', 'p1')
    expect([code, output]).toEqual([0, expect.stringMatching(/L003\.mdx {2}.*没有合并.*\n.*底稿.*读不出.*\[conflict\]/u)])
    expect(filesOf(dir)['articles/p1/L003.mdx']).toBe(before)
    rmSync(dir, {recursive: true})
  })

  it('takes the year that an editor stated without quotes', async () => {
    const dir = contentFolder({'p1.txt': PAGE})
    mkdirSync(join(dir, 'pages'))
    writeFileSync(join(dir, 'pages/p1.yaml'), 'date: 2011\n')
    await ingest(dir)
    expect(filesOf(dir)['articles/p1/L003.mdx']).toContain('date: "2011"')
    rmSync(dir, {recursive: true})
  })
})

describe('a list of names that goes on behind a line of dashes', () => {
  it.each([
    ['check', (dir: string) => check(dir)],
    ['ingest', (dir: string) => ingest(dir)],
    ['rename', (dir: string) => run('rename.ts', ['--content', dir, '--yes', 'program', '网格化管理', '网格管理'])],
  ])('is refused by %s, which names the line and writes nothing', async (_, command) => {
    const dir = contentFolder({'p1.txt': PAGE})
    edit(dir, 'authority/programs.yaml', (text) => `${text}---\n`)
    const before = filesOf(dir)
    const {code, output} = await command(dir)
    expect([code, output]).toEqual([1, expect.stringMatching(/content\/authority\/programs\.yaml:\d+:1 错误 .*多出一行 ---.*\[yaml-syntax\]/u)])
    expect(filesOf(dir)).toEqual(before)
    rmSync(dir, {recursive: true})
  })
})

/** Every file of a page but its raw one. */
function ofPage(dir: string, id: string): Record<string, string> {
  return Object.fromEntries(Object.entries(filesOf(dir)).filter(([name]) => !name.startsWith('raw/') && name.split(/[/.]/u).includes(id)))
}
