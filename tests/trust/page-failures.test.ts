import {mkdirSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {readerOf} from '../../scripts/check/each-unit.ts'
import {PageIngest} from '../../scripts/ingest/page.ts'
import {failureOf} from '../../scripts/page-failure.ts'
import {readAuthorityFolder} from '../../scripts/read/authority-files.ts'
import {Folder} from '../../scripts/files.ts'
import type {Authority} from '../../src/press/authority/types.ts'
import {contentFolder, filesOf, ingest, PAGE} from '../editors/workspace.ts'

let dir: string
let authority: Authority

beforeAll(async () => {
  dir = contentFolder({'p1.txt': PAGE, 'p2.txt': PAGE.replaceAll('街道', '街道办事处')})
  authority = (await readAuthorityFolder(new Folder(dir))).authority
})
afterAll(() => rmSync(dir, {recursive: true}))

describe('a page over which the program stumbles', () => {
  it('is named by ingest with the error and its place in the program', async () => {
    const broken = {...authority, programs: []} as Authority
    Object.defineProperty(broken, 'places', {get: () => { throw new TypeError('no such thing') }})
    const pages = new PageIngest({content: dir, out: dir, reports: dir, options: {}, dryRun: true, authority: broken, cache: undefined})
    const {complaints, done} = await pages.ingest({name: 'p1.txt', folder: dir, file: 'raw/p1.txt'})
    expect([complaints, done]).toEqual([[expect.objectContaining({file: 'content/raw/p1.txt', id: 'page-failed'})], undefined])
    expect(complaints[0]!.reason).toMatch(/没有读成（TypeError: no such thing, tests\/trust\/page-failures\.test\.ts:\d+/u)
  })

  it('is a problem of that page to check, in its order among the others', () => {
    const read = readerOf({dir, authority, papers: [], withheld: [], read: false})
    const {checked, articles} = read({id: 'p9', raw: 'content/raw/p9.txt', articles: []})
    expect(checked).toMatchObject({id: 'p9', problems: [{file: 'content/raw/p9.txt', level: 'error', ruleId: 'page-failed'}]})
    expect(articles).toEqual([])
    expect(read({id: 'p1', raw: 'content/raw/p1.txt', articles: []}).checked.problems).toEqual([])
  })

  it('ends the run where every other page would meet the same', () => {
    const full = Object.assign(new Error('full'), {code: 'ENOSPC'})
    expect(() => failureOf(new Error('not written', {cause: full}))).toThrow('not written')
  })
})

it('a page whose folder is a link is named, and the others are ingested', async () => {
  mkdirSync(join(dir, 'articles'))
  mkdirSync(join(dir, '.elsewhere'))
  symlinkSync(join(dir, '.elsewhere'), join(dir, 'articles/p1'))
  const {code, output} = await ingest(dir)
  expect([code, output]).toEqual([1, expect.stringMatching(/^content\/raw\/p1\.txt {2}这个版面没有读成（articles\/p1\/?\S* 是符号链接.*\[page-failed\]$/mu)])
  expect(Object.keys(filesOf(dir))).toContain('articles/p2/L003.mdx')
  expect(output).toContain('未能读入的版面：1')
})
