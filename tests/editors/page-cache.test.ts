import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {Folder} from '../../scripts/files.ts'
import {PageIngest} from '../../scripts/ingest/page.ts'
import {findCached, pageCacheOf, type PageCache} from '../../scripts/ingest/page-cache.ts'
import {PageStates, type PagePlaces} from '../../scripts/ingest/state.ts'
import {readAuthorityFolder} from '../../scripts/read/authority-files.ts'
import {contentFolder, edit, PAGE} from './workspace.ts'

const NAME = '大河报-2016-09-07-A10.txt'
const ID = '大河报-2016-09-07-A10'
let dir: string
let kept: string
let places: PagePlaces
let place: PageCache
const raw = () => ({name: NAME, folder: dir, file: `raw/${NAME}`})
const found = () => findCached(place, new PageStates(places), raw())

async function ingest() {
  const {authority} = await readAuthorityFolder(new Folder(dir))
  return new PageIngest({...places, dryRun: false, authority, cache: place}).ingest(raw())
}

beforeAll(() => {
  dir = contentFolder({[NAME]: PAGE})
  kept = mkdtempSync(join(tmpdir(), 'jiezhi-cached-'))
  places = {content: dir, out: dir, reports: join(dir, '.review'), options: {}}
})
beforeEach(async () => {
  for (const name of ['articles', 'pages', '.ingest', '.review']) rmSync(join(dir, name), {recursive: true, force: true})
  for (const name of readdirSync(kept)) rmSync(join(kept, name))
  place = {...(await pageCacheOf(new Folder(dir), new Folder(dir))), folder: kept}
  await ingest()
  await ingest()
})
afterAll(() => [dir, kept].forEach((folder) => rmSync(folder, {recursive: true})))

describe('a page that was ingested', () => {
  it('is kept, and tells what ingesting it again would', async () => {
    const told = found()
    expect(told?.standing).toBe(true)
    expect({...told, standing: undefined}).toEqual({...(await ingest()), standing: undefined})
  })

  it('is not when it knew less of itself before its record was written', async () => {
    for (const name of ['articles', 'pages', '.ingest']) rmSync(join(dir, name), {recursive: true})
    rmSync(join(kept, `${ID}.json`))
    await ingest()
    expect(found()).toBeUndefined()
  })

  it.each([
    ['an article was edited', () => edit(dir, `articles/${ID}/L003.mdx`, (text) => text.replace('二十吨', '20吨'))],
    ['an article was deleted', () => rmSync(join(dir, `articles/${ID}/L003.mdx`))],
    ['an article was added', () => writeFileSync(join(dir, `articles/${ID}/L099.mdx`), '---\ntitle: 甲\n---\n')],
    ['its record was edited', () => edit(dir, `pages/${ID}.yaml`, (text) => text.replace('大河报', '郑州日报'))],
    ['its bases are gone', () => rmSync(join(dir, `.ingest/${ID}.base`))],
    ['its report is gone', () => rmSync(join(dir, `.review/${ID}.md`))],
    ['its report is another', () => edit(dir, `.review/${ID}.md`, (text) => `${text}\n`)],
    ['the raw page is another', () => edit(dir, `raw/${NAME}`, (text) => `${text}\n`)],
    ['what was kept is damaged', () => edit(kept, `${ID}.json`, (text) => text.replace('"articles"', '"Articles"'))],
    ['a name was added', async () => {
      edit(dir, 'authority/programs.yaml', (text) => `${text}- name: 楼道清理与邻里节\n  kind: 活动\n`)
      place = {...place, rules: (await pageCacheOf(new Folder(dir), new Folder(dir))).rules}
    }],
    ['an option says more of it', () => (places = {...places, options: {date: '2011-03-07'}})],
  ])('is not when %s', async (_, change) => {
    expect(found()).toBeDefined()
    await change()
    expect(found()).toBeUndefined()
  })

  it('is still when only the places changed where a proposed name was seen', async () => {
    const proposed = join(dir, 'authority/proposed.yaml')
    const rulesFor = async (text: string) => {
      writeFileSync(proposed, text)
      return (await pageCacheOf(new Folder(dir), new Folder(dir))).rules
    }
    const one = await rulesFor('- name: 甲行动\n  kind: 行动\n  seen:\n    - content/raw/a.txt:3\n')
    expect(await rulesFor('- name: 甲行动\n  kind: 行动\n  seen:\n    - content/raw/a.txt:3\n    - content/raw/b.txt:5\n')).toBe(one)
    expect(await rulesFor('- name: 乙行动\n  kind: 行动\n  seen:\n    - content/raw/a.txt:3\n')).not.toBe(one)
    rmSync(proposed)
  })
})
