import {cpSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {contentFolder, filesOf, ingest, PROJECT, run} from './workspace.ts'

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
