import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {buildSearchIndex} from '../../scripts/search/index.ts'
import {searchNames} from '../../scripts/search/names.ts'
import {openEngine, type Engine} from '../../src/search/engine.ts'
import type {Archive} from '../../src/site/records.ts'
import {buildCatalog} from '../../src/site/catalog.ts'
import {article, block, smallArchive} from '../site/archive-fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'jiezhi-zones-'))
const archive: Archive = {
  ...smallArchive(),
  places: smallArchive().places.map((place) => (place.name === '圃田乡' ? {...place, zoneFrom: '2010-08'} : place)),
  articles: [
    article('before', {date: '2009-01-01', districts: ['管城回族区'], streets: ['圃田乡'], blocks: [block('圃田乡开工。', [])]}),
    article('after', {date: '2011-01-01', districts: ['管城回族区'], streets: ['圃田乡'], blocks: [block('圃田乡开工。', [])]}),
    article('stated', {date: '2011-01-02', districts: ['郑东新区'], blocks: [block('郑东新区开工。', [])]}),
  ],
}
let engine: Engine

beforeAll(async () => {
  await buildSearchIndex({archive, wordsOf: ({id, blocks}) => ({name: id, length: blocks[0]!.text.length}), outDir: folder, cacheDir: join(folder, 'cache')})
  engine = await openEngine(pathToFileURL(join(folder, 'pagefind/pagefind.js')), async (path, part) =>
    new Uint8Array(readFileSync(join(folder, 'pagefind', path))).slice(part?.from ?? 0, part && part.from + part.length))
})

afterAll(() => rmSync(folder, {recursive: true}))

it.each(['郑东新区', '管城回族区'])('narrows a search to the articles that stand on the page of %s', async (district) => {
  const {matches} = await engine.search('开工', {districts: [district]})
  const ids = (await engine.rows(matches)).map(({id}) => id).sort()
  expect(ids).toEqual(buildCatalog(archive).byDistrict.get(district)!.map(({id}) => id).sort())
})

it('narrows by the name of before a renaming as by that of today', async () => {
  const [now, before] = [await engine.search('开工', {districts: ['管城回族区']}), await engine.search('开工', {districts: ['管城区']})]
  expect(before.matches).toEqual(now.matches)
  expect(before.options).toEqual({districts: ['管城回族区']})
})

it('counts as many articles for a name as its page lists', () => {
  const counts = new Map(searchNames(archive).map(({name, articles}) => [name, articles]))
  const shelves = buildCatalog(archive).byDistrict
  for (const name of ['郑东新区', '管城回族区', '中原区']) expect(counts.get(name), name).toBe(shelves.get(name)?.length ?? 0)
  expect(counts.get('郑东新区')).toBe(2)
})
