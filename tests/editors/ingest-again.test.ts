import {cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {contentFolder, edit, filesOf, ingest, PAGE, PROJECT, run} from './workspace.ts'

/** The reports of a run, by name. */
const reportsOf = (dir: string) => Object.fromEntries(readdirSync(join(dir, '.review')).map((name) => [name, readFileSync(join(dir, '.review', name), 'utf8')]))

// The first run writes the list of proposed programs, so the second reads every page anew, with that list at hand.
it.each(['one', 'two', 'three', 'four', 'five'])('pages of many papers, set %s, ingested again change nothing', {timeout: 600_000}, async (set) => {
  const dir = contentFolder({})
  try {
    cpSync(join('tests/gold/composed', set, 'pages'), join(dir, 'raw'), {recursive: true})
    expect((await ingest(dir)).output).not.toContain('新提出的工作与活动 0 个')
    const [files, reports] = [filesOf(dir), reportsOf(dir)]
    expect((await ingest(dir)).output).toContain('新提出的工作与活动 0 个')
    expect(filesOf(dir)).toEqual(files)
    expect(reportsOf(dir)).toEqual(reports)
  } finally {
    rmSync(dir, {recursive: true})
  }
})

it('the project’s own articles are those that its rules now make of its pages', {timeout: 120_000}, async () => {
  const content = join(PROJECT, 'content')
  // A page that an editor has just put there waits for the next ingest.
  const pages = readdirSync(join(content, 'pages')).map((name) => name.replace(/\.yaml$/u, ''))
  expect(await run('ingest.ts', ['--content', content, '--dry-run', ...pages])).toMatchObject({code: 0, output: expect.stringMatching(/新写 0，更新 0，未变 \d+，移去 0/u)})
})

it('the notes of pages that stand are counted, and told in full only of pages asked for by name', {timeout: 120_000}, async () => {
  // The last sentence has no end, and the name states another paper than the page.
  const doubtful = `大河报\n\n${PAGE.trimEnd().replace(/。$/u, '')}\n`
  const dir = contentFolder({'郑州日报-2011-03-07-A05.txt': doubtful})
  try {
    const first = (await ingest(dir)).output
    const notes = first.split('\n').filter((line) => /\[(?:text-truncated|name-disagrees)\]$/u.test(line))
    expect(notes).toHaveLength(2)
    edit(dir, 'articles/郑州日报-2011-03-07-A05/L005.mdx', (text) => text.replace('二十吨', '20吨').replace(/date: .*\n/u, '').replace('kind: article\n', 'kind: article\ndate: "2010-01-01"\n'))
    await ingest(dir)
    writeFileSync(join(dir, 'raw/大河报-2011-03-08-A06.txt'), PAGE)
    const again = await ingest(dir)
    expect(again.code).toBe(0)
    for (const note of [...notes, '[edited-kept]']) expect(again.output).not.toContain(note)
    expect(again.output).not.toContain('处，见上')
    expect(again.output).toContain('没有变动的版面早先还有 2 处，写在它们的收录报告里')
    expect(again.output).toContain('编者的改动照旧保留：1 处，不必处理')
    expect(again.output).toContain('收录报告在 ')
    const report = reportsOf(dir)['郑州日报-2011-03-07-A05.md']!
    for (const id of ['没有收尾', '大河报', '编者改过，没有覆盖']) expect(report).toContain(id)
    const named = (await ingest(dir, '郑州日报-2011-03-07-A05')).output
    for (const note of notes) expect(named).toContain(note)
    expect(named).toContain('请编者看一下：2 处，见上')
  } finally {
    rmSync(dir, {recursive: true})
  }
})
