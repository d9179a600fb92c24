import {execFileSync} from 'node:child_process'
import {appendFileSync, cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {objectsOf} from '../../scripts/git.ts'
import {wordsLost} from '../../src/press/check/against.ts'
import {check, edit, PROJECT} from './workspace.ts'

const ARTICLE = 'articles/p1/L001.mdx'
let dir: string
const git = (...words: string[]) => execFileSync('git', ['-C', dir, '-c', 'user.name=甲', '-c', 'user.email=a@example.org', ...words], {stdio: 'pipe'})

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'jiezhi-revisions-'))
  cpSync(join(PROJECT, 'tests/fixtures/check/base'), dir, {recursive: true})
  for (const part of ['raw/p1.txt', 'pages/p1.yaml', ARTICLE]) cpSync(join(dir, part), join(dir, part.replace('p1', 'p2')))
  for (const part of ['pages/p2.yaml', 'articles/p2/L001.mdx']) edit(dir, part, (text) => text.replaceAll('raw/p1', 'raw/p2').replace('A05', 'A06'))
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message', '甲')
})
afterEach(() => rmSync(dir, {recursive: true}))

describe('npm run check -- --since', () => {
  it('checks the pages of changed files only', async () => {
    edit(dir, ARTICLE, (text) => text.replace('棉纺路街道]', '棉纺街道]'))
    edit(dir, 'articles/p2/L001.mdx', (text) => text.replace('棉纺路街道]', '棉纺街道]'))
    git('commit', '--quiet', '--message', '乙', '--', 'articles/p2')
    const {code, output} = await check(dir, '--since', 'HEAD')
    expect(code).toBe(1)
    expect(output).toContain('content/articles/p1/L001.mdx:6:11 错误 未知街道“棉纺街道”')
    expect(output).not.toContain('articles/p2')
  })

  it('finds the lines that a deleted article leaves without an owner', async () => {
    rmSync(join(dir, ARTICLE))
    const {code, output} = await check(dir, '--since', 'HEAD')
    expect(output).toContain('ledger-missing')
    expect(code).toBe(1)
  })

  it('checks every page when the names changed that all depend on', async () => {
    edit(dir, 'authority/programs.yaml', (text) => text.replaceAll('老旧小区整治', '小区改造'))
    const {output} = await check(dir, '--since', 'HEAD')
    expect(output).toMatch(/p1\/L001\.mdx.*unknown-program[\s\S]*p2\/L001\.mdx.*unknown-program/u)
  })

  it('says nothing of what did not change', async () => {
    const {code, output} = await check(dir, '--since', 'HEAD')
    expect(output).toBe('共 0 个版面，0 篇文章，0 字，有归处的占 100 %\n检查了 0 篇文章：0 个错误、0 个警告、0 条提示。\n')
    expect(code).toBe(0)
  })

  it.each(['nowhere', '--help-me', ''])('tells that there is no revision %j', async (revision) => {
    const {code, output} = await check(dir, `--since=${revision}`)
    expect(output).toContain(`git 里没有版本“${revision}”`)
    expect(output).not.toContain('    at ')
    expect(code).toBe(2)
  })
})

describe('npm run check -- --against', () => {
  it('finds nothing when nothing was lost', async () => {
    expect((await check(dir, '--against', 'HEAD')).output).not.toContain('against-')
  })

  /** Makes the second page other than the first. */
  const otherWords = () => {
    appendFileSync(join(dir, 'raw/p2.txt'), '又一行\n')
    git('commit', '--quiet', '--all', '--message', '乙')
  }

  it('misses a raw page', async () => {
    otherWords()
    for (const part of ['raw/p2.txt', 'pages/p2.yaml', 'articles/p2']) rmSync(join(dir, part), {recursive: true})
    const {code, output} = await check(dir, '--against', 'HEAD')
    expect(output).toContain('  content/raw/p2.txt:1:1 错误 版本 HEAD 里有的原文 content/raw/p2.txt 不见了；原文不可删除；请从那个版本恢复。 [against-vanished]\n')
    expect(code).toBe(1)
  })

  it('misses all of them where their folder is gone', async () => {
    otherWords()
    rmSync(join(dir, 'raw'), {recursive: true})
    expect((await check(dir, '--against', 'HEAD')).output.match(/against-vanished/gu)).toHaveLength(2)
  })

  it('misses no raw page that lies there under another name, byte for byte, nor one of two that were the same', async () => {
    for (const part of ['raw/p2.txt', 'pages/p2.yaml', 'articles/p2']) renameSync(join(dir, part), join(dir, `${part}.kept`))
    expect((await check(dir, '--against', 'HEAD')).output).not.toContain('against-')
    for (const part of ['raw/p2.txt', 'pages/p2.yaml', 'articles/p2']) renameSync(join(dir, `${part}.kept`), join(dir, part))
    otherWords()
    for (const part of ['raw/p2.txt', 'pages/p2.yaml', 'articles/p2']) renameSync(join(dir, part), join(dir, part.replace('p2', 'p3')))
    expect((await check(dir, '--against', 'HEAD')).output).not.toContain('against-')
    appendFileSync(join(dir, 'raw/p1.txt'), '\n')
    appendFileSync(join(dir, 'raw/p3.txt'), '\n')
    const {output} = await check(dir, '--against', 'HEAD')
    expect(output).toMatch(/raw\/p2\.txt.*against-vanished[\s\S]*raw\/p1\.txt.*against-changed/u)
  })

  it('sees one byte of a raw page changed', async () => {
    appendFileSync(join(dir, 'raw/p1.txt'), '\n')
    expect((await check(dir, '--against', 'HEAD')).output).toContain('  content/raw/p1.txt:1:1 错误 原文 content/raw/p1.txt 与版本 HEAD 里的不同；原文一字不可改；请从那个版本恢复，确实换了更好的一份的，由审阅的人核对后合并。 [against-changed]\n')
  })

  it('misses words of an article written by hand, until they are declared', async () => {
    const file = 'articles/manual/2020-06-24-甲.mdx'
    cpSync(join(dir, ARTICLE), join(dir, file))
    edit(dir, file, (text) => text.replace(/^source: .*\n/mu, '').replace(/^events: .*\n/mu, ''))
    git('add', '--all')
    git('commit', '--quiet', '--message', '丙')
    edit(dir, file, (text) => text.replace(',五棉社区先行', ''))
    const said = '  content/articles/manual/2020-06-24-甲.mdx:1:1 错误 与版本 HEAD 相比少了“,五棉社区先行”；删去的字要有交代；请补回，或在 corrections 里登记。 [against-words]\n'
    expect((await check(dir, '--against', 'HEAD')).output).toContain(said)
    edit(dir, file, (text) => text.replace('reporters', 'corrections: [{line: 1, printed: ",五棉社区先行", reason: 误记}]\nreporters'))
    expect((await check(dir, '--against', 'HEAD')).output).not.toContain('against-words')
  })

  it('misses an article written by hand that was deleted, not one that was renamed or taken into another', async () => {
    const [file, other] = ['articles/manual/甲.mdx', 'articles/manual/乙.mdx']
    mkdirSync(join(dir, 'articles/manual'))
    writeFileSync(join(dir, file), '---\ntitle: 甲题\nkind: article\n---\n\n居民修好了路。\n')
    git('add', '--all')
    git('commit', '--quiet', '--message', '丁')
    rmSync(join(dir, file))
    const said = '  content/articles/manual/甲.mdx:1:1 错误 版本 HEAD 里有的手写文章 content/articles/manual/甲.mdx 不见了；文章的字不可无故减少；请从那个版本恢复，要撤下的在字段里写 withdrawn。 [against-article]\n'
    const {code, output} = await check(dir, '--against', 'HEAD')
    expect([code, output]).toEqual([1, expect.stringContaining(said)])
    writeFileSync(join(dir, other), '---\ntitle: 乙题\nkind: article\n---\n\n另一篇文章,字数还要多些,说的是别的事。\n')
    expect((await check(dir, '--against', 'HEAD')).output).toContain(said)
    writeFileSync(join(dir, other), '---\ntitle: 乙题\nkind: article\n---\n\n居民种了树。\n\n## 甲题\n\n居民修好了路。\n')
    expect((await check(dir, '--against', 'HEAD')).output).not.toContain('against-')
  })

  it.each([
    ['a word that stands elsewhere too', '他没有来,我没有去', '他来,我没有去', ['没有']],
    ['a letter that stands elsewhere too', '不来也不去', '来也不去', ['不']],
    ['words that moved', '甲乙丙丁戊己', '丁戊己甲乙丙', []],
  ])('misses %s', (_, before, after, lost) => {
    const article = (words: string) => `---\ntitle: 题\nkind: article\n---\n\n${words}\n`
    expect(wordsLost(article(before), article(after)).map(({words}) => words)).toEqual(lost)
  })

  it('misses nothing of an article that was withdrawn', async () => {
    edit(dir, ARTICLE, (text) => text.replace(/\n本报讯[\s\S]*$/u, '').replace(/^(source: .*\n)/mu, '$1withdrawn: {reason: 应当事人要求, date: "2026-01-31"}\n'))
    expect((await check(dir, '--against', 'HEAD')).output).not.toMatch(/against-|words-lost/u)
  })
})

it('asks git of more files than a buffer of Node\'s holds', () => {
  const objects = objectsOf(dir, Array.from({length: 30_000}, () => 'content/raw/p1.txt'))
  expect(objects).toHaveLength(30_000)
  expect(new Set(objects).size).toBe(1)
})
