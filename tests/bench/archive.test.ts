import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterAll, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {writeArchive} from '../../bench/archive.ts'
import {expand} from '../../bench/grammar.ts'
import {setPage} from '../../bench/page.ts'
import {randomOf} from '../../scripts/random.ts'
import {COMMON, TOPICS, type Words} from '../../bench/words.ts'
import {writeNews} from '../../bench/news.ts'
import {articleSchema, pageSchema} from '../../src/press/schema.ts'

const made: string[] = []
const stage = {towns: [{name: '甲路街道', district: '东区', communities: ['一里社区']}, {name: '乙镇', district: '西区', communities: []}], programs: ['文明创建', '防汛']}

async function archive(seed: string): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'jiezhi-bench-'))
  made.push(folder)
  await writeArchive({folder, articles: 23, seed, stage, authority: 'content/authority', site: 'content/site.yaml', papers: ['日报'], firstYear: 2012, years: 3})
  const entries = (await readdir(folder, {recursive: true, withFileTypes: true})).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort()
  return new Map(await Promise.all(paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const)))
}

afterAll(() => Promise.all(made.map((folder) => rm(folder, {recursive: true}))))

describe('the generated archive', () => {
  it('is the same for the same seed and another for another', async () => {
    const first = await archive('a')
    expect(await archive('a')).toEqual(first)
    expect([...(await archive('b')).keys()]).not.toEqual([...first.keys()])
  })

  it('has the asked number of articles, all valid, as are the page records', async () => {
    const files = [...(await archive('c'))]
    const articles = files.filter(([path]) => path.startsWith('articles/'))
    expect(articles).toHaveLength(23)
    for (const [, text] of articles) expect(articleSchema.safeParse(parse(text.split('---\n')[1] ?? '')).error).toBeUndefined()
    for (const [path, text] of files) if (path.startsWith('pages/')) expect(pageSchema.safeParse(parse(text)).error).toBeUndefined()
  })
})

it('puts every printed line of a page into exactly one article', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({min: 1, max: 12}), (seed, size) => {
      const random = randomOf(seed)
      const scene = {district: '东区', town: '甲路街道', program: '防汛'}
      const page = setPage(Array.from({length: size}, (_, i) => ({kind: i % 5 === 4 ? ('photo' as const) : ('article' as const), scene, news: writeNews(scene, random)})), random)
      const owners = page.raw.split('\n').map((text, i) => (text === '' ? 1 : page.articles.filter(({lines: [a, b]}) => i + 1 >= a && i + 1 <= b).length))
      expect(owners.every((count) => count === 1)).toBe(true)
    }),
  )
})

it.each<[topic: string, words: Words]>([['common', {}], ...TOPICS.map(({name, words}): [string, Words] => [name, words])])('has no slot without a row: %s', (_, words) => {
  const all = {...COMMON, ...TOPICS[0]!.words, ...words}
  const slots = {district: '东区', town: '甲路街道'}
  for (const name of Object.keys(all)) {
    for (let seed = 0; seed < 40; seed++) expect(expand(name, slots, all, randomOf(name, seed))).not.toMatch(/[{}]/u)
  }
})

it('names a missing row instead of printing its slot', () => {
  expect(() => expand('a', {}, {a: ['{nowhere}']}, randomOf(1))).toThrow('nowhere')
})
