import {createHash} from 'node:crypto'
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {buildSearchIndex} from '../../scripts/search/index.ts'
import {articleText} from '../../src/search/article-text.ts'
import {openEngine} from '../../src/search/engine.ts'
import {hitsOf, matches, partsOf} from '../../src/search/match.ts'
import {parseQuery, positiveTerms} from '../../src/search/query.ts'
import type {ReadFile} from '../../src/search/read-file.ts'
import {NO_FACTS} from '../../src/site/no-facts.ts'
import type {Archive, ArticleRecord} from '../../src/site/records.ts'

const code = vi.hoisted(() => ({digest: 'this code'}))
vi.mock('../../scripts/search/index-digest.ts', () => ({indexDigest: () => code.digest}))

const folder = mkdtempSync(join(tmpdir(), 'jiezhi-search-'))
const cacheDir = join(folder, 'cache')
const WORDS = ['二七区', '大学路', '街道办事处', '拆迁', '郑州市', '社区', '居民', '2011', 'ABC', '是', '的', '建设路', '“双创”', ',', '。', 'é', '한국', '𠀀', '圃田乡', '鄭州']

afterAll(() => rmSync(folder, {recursive: true}))

function article(number: number, date: string, text?: string): ArticleRecord {
  let state = number + 1
  const word = () => WORDS[(state = (state * 7919 + 13) % 104729) % WORDS.length]!
  const run = (length: number) => Array.from({length}, word).join('')
  return {
    id: `a${number}`, title: run(4), kind: 'article', date, ...NO_FACTS, districts: number % 2 ? ['二七区'] : ['金水区'],
    blocks: [{role: 'paragraph', text: text ?? run(60), html: '', lines: []}, {role: 'paragraph', text: run(10), html: '', lines: []}],
  }
}

const archive = (articles: ArticleRecord[]): Archive => ({
  info: {city: '郑州', title: '街志', description: '', papers: [], site: 'https://example.org/', rights: ''},
  articles, pages: [], places: [], programs: [],
})
const articles = Array.from({length: 60}, (_, number) => article(number, `${2009 + (number % 3)}-0${1 + (number % 9)}-1${number % 10}`))
const wordsOf = (article: ArticleRecord) => {
  const {body} = articleText(article)
  return {name: body, length: body.length}
}
const build = (list: ArticleRecord[], out: string, cache = cacheDir) =>
  buildSearchIndex({archive: archive(list), wordsOf, outDir: join(folder, out), cacheDir: cache, bundleLimit: 5000, newestLimit: 1200})
const readFrom = (out: string): ReadFile => async (path, part) =>
  new Uint8Array(readFileSync(join(folder, out, 'pagefind', path))).slice(part?.from ?? 0, part && part.from + part.length)
const open = (out: string, read = readFrom(out)) => openEngine(pathToFileURL(join(folder, out, 'pagefind/pagefind.js')), read)
const tree = (out: string) =>
  readdirSync(join(folder, out), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [file.slice(join(folder, out).length), createHash('sha256').update(readFileSync(file)).digest('hex')])

describe('buildSearchIndex', () => {
  let labels: string[]
  beforeAll(async () => {
    labels = (await build(articles, 'one')).made
  })

  it('parts the archive by time', () => expect(labels.length).toBeGreaterThan(2))

  it('gives the same bytes again, with and without its cache', async () => {
    expect((await build(articles, 'two')).made).toEqual([])
    await build(articles.toReversed(), 'three', join(folder, 'other-cache'))
    expect(tree('two')).toEqual(tree('one'))
    expect(tree('three')).toEqual(tree('one'))
  })

  it('makes one bundle again when one article is added', async () => {
    const {made, kept} = await build([...articles, article(99, '2010-05-05')], 'four')
    expect(made).toHaveLength(1)
    expect(kept).toHaveLength(labels.length - 1)
    await build(articles, 'one')
  })

  it('makes again what is damaged in its cache', async () => {
    for (const file of ['0.pack', 'made.json']) {
      const index = readdirSync(cacheDir).find((name) => name.startsWith('i-'))!
      const bytes = readFileSync(join(cacheDir, index, file))
      bytes[bytes.length >> 1]! ^= 1
      writeFileSync(join(cacheDir, index, file), bytes)
      expect((await build(articles, 'five')).made).toHaveLength(1)
      expect(tree('five')).toEqual(tree('one'))
    }
  })

  it('makes all again once it is made by other code', async () => {
    code.digest = 'other code'
    expect((await build(articles, 'seven')).kept).toEqual([])
    code.digest = 'this code'
    expect((await build(articles, 'seven')).kept).toEqual([])
    expect(tree('seven')).toEqual(tree('one'))
  })

  it('leaves withdrawn articles out', async () => {
    const gone = {...article(98, '2010-06-06', '此文撤下不留一字'), withdrawn: {reason: '应当事人要求', date: '2012-01-01'}}
    await build([...articles, gone], 'six', join(folder, 'six-cache'))
    expect(tree('six')).toEqual(tree('one'))
  })
})

describe('the engine', () => {
  it('finds what plain substring search finds, in every bundle', async () => {
    const engine = await open('one')
    const texts = articles.map((one) => ({id: one.id, parts: partsOf(articleText(one))}))
    const queries = [...WORDS, ...articles.flatMap((one, n) => [1, 2, 3, 5, 9, 17, 30].map((length) => one.blocks[0]!.text.slice(n, n + length)))]
    const more = ['二七区 拆迁', '拆迁 -的', '"“双创”"', '大学路街道办事处|圃田乡', '鄭州市', 'abc', '火星', 'e', '不在的字']
    for (const text of [...queries, ...more]) {
      const query = parseQuery(text)
      const found = await engine.search(text)
      const ids = (await engine.rows(found.matches)).map(({id}) => id).sort()
      expect(ids, text).toEqual(texts.filter(({parts}) => matches(parts, query)).map(({id}) => id).sort())
    }
  })

  it('opens each bundle once, whoever asks while it is being opened', async () => {
    const read = readFrom('one')
    const paths: string[] = []
    const engine = await open('one', (path, part) => (paths.push(path), read(path, part)))
    await Promise.all([engine.warm(), engine.search('拆迁'), engine.search('社区')])
    for (const {toc} of engine.manifest.bundles) expect(paths.filter((path) => path === toc)).toEqual([toc])
  })

  it('tells how many texts it has looked through, and what they gave, in their order', async () => {
    const engine = await open('one')
    const asked = '"，"|"。"|"的,是"|"的"'
    const reads: number[] = []
    let before: object[] = []
    const {matches: found} = await engine.search(asked, {sort: 'newest'}, ({matches: now}, _, read) => {
      expect(now.slice(0, before.length)).toEqual(before)
      before = now
      reads.push(read)
    })
    expect(reads.length).toBeGreaterThan(engine.manifest.bundles.length)
    expect(reads).toEqual([...reads].sort((a, b) => a - b))
    expect(reads.at(-1)).toBe((await engine.search('的')).matches.length)
    expect(found.slice(0, before.length)).toEqual(before)
  })

  it('reads no further once nobody wants the answer', async () => {
    const paths: string[] = []
    const read = readFrom('one')
    const engine = await open('one', (path, part) => (paths.push(path), read(path, part)))
    await expect(engine.search('"的,"', {}, () => { throw new Error('有了更新的') })).rejects.toThrow('有了更新的')
    const [, , ...later] = engine.manifest.bundles
    expect(paths.filter((path) => later.some(({data}) => path.startsWith(data)))).toEqual([])
  })

  it('narrows by name and by day, month and year', async () => {
    const engine = await open('one')
    const ids = async (options: object) => (await engine.rows((await engine.search('的|是|二七区|社区', options)).matches)).map(({id}) => id).sort()
    const all = await ids({})
    const of = (test: (one: ArticleRecord) => boolean) => articles.filter(test).map(({id}) => id).filter((id) => all.includes(id)).sort()
    expect(await ids({districts: ['二七区']})).toEqual(of(({districts}) => districts.includes('二七区')))
    expect(await ids({from: '2010', to: '2010-05'})).toEqual(of(({date}) => date! >= '2010-01-01' && date! <= '2010-05-31'))
    expect(await ids({districts: ['不存在']})).toEqual([])
  })

  it('lists without words all within the limits, newest first, and counts what else could be chosen', async () => {
    const engine = await open('one')
    const ids = async (options: object) => (await engine.rows((await engine.search(' ', options)).matches)).map(({id}) => id)
    const newest = (test: (one: ArticleRecord) => boolean) =>
      articles.filter(test).sort((a, b) => (a.date! < b.date! ? 1 : a.date! > b.date! ? -1 : a.id < b.id ? -1 : 1)).map(({id}) => id)
    const inTime = ({date}: ArticleRecord) => date! >= '2010-01-01' && date! <= '2010-05-31'
    expect(await ids({from: '2010', to: '2010-05'})).toEqual(newest(inTime))
    expect(await ids({districts: ['二七区']})).toEqual(newest(({districts}) => districts.includes('二七区')))
    expect(await ids({districts: ['二七区'], from: '2010', to: '2010-05'})).toEqual(newest((one) => inTime(one) && one.districts.includes('二七区')))
    expect(await ids({districts: ['不存在']})).toEqual([])
    expect(await ids({})).toEqual(newest(() => true))
    expect((await engine.search('。', {districts: ['二七区']})).matches).toEqual([])
  })

  it('puts headline hits first, then frequency, then the newest', async () => {
    const engine = await open('one')
    const texts = articles.map(({id, date, ...one}) => ({id, date: date!, parts: partsOf(articleText({...one}))}))
    for (const text of ['大学路', '区', '二', '𠀀', 'é', '二七区 的', '区|是 街道办事处', '区|大学路街道办事处二七区', '是是', '的是的', '区 -拆迁']) {
      const query = parseQuery(text)
      const counted = texts.filter(({parts}) => matches(parts, query)).map(({id, date, parts}) => {
        const hits = positiveTerms(query).map((term) => ({term, hits: hitsOf(parts, term)}))
        const inHead = query.clauses.filter(({any}) => hits.some(({term, hits}) => any.includes(term) && hits.some(({part}) => parts[part]!.head)))
        return {id, date, head: inHead.length, count: hits.flatMap(({hits}) => hits).length}
      })
      counted.sort((a, b) => b.head - a.head || b.count - a.count || (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1))
      const {matches: found} = await engine.search(text)
      const told = (await engine.rows(found)).map(({id}, index) => [id, found[index]!.head, found[index]!.count])
      expect(told, text).toEqual(counted.map(({id, head, count}) => [id, head, count]))
    }
    for (const sort of ['newest', 'oldest'] as const) {
      const dates = (await engine.rows((await engine.search('大学路', {sort})).matches)).map(({date}) => date)
      expect(dates).toEqual(sort === 'newest' ? dates.toSorted().reverse() : dates.toSorted())
    }
  })

  it('says so when a file of the index is missing, and finds all when it is back', async () => {
    let broken = true
    const read = readFrom('one')
    const engine = await open('one', async (path, part) => {
      if (broken && path.startsWith('i-')) throw new Error(`${path} 读不到`)
      return read(path, part)
    })
    // Pagefind tells the console before we hear of it.
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    await expect(engine.search('二七区')).rejects.toThrow('/0.pack')
    expect(told).toHaveBeenCalled()
    told.mockRestore()
    broken = false
    expect((await engine.search('二七区')).matches.length).toBeGreaterThan(0)
  })
})
