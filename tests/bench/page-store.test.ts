import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {joinStores, PageStore} from '../../scripts/build/page-store.ts'
import {sha256} from '../../scripts/sha256.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jiezhi-pages-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

const keep = (pages: Record<string, string>, {key = 'k', code = 'c'} = {}) => {
  const store = new PageStore(folder, code)
  for (const [file, body] of Object.entries(pages)) store.put(file, key, Buffer.from(body))
  store.close()
}
const taken = (file: string, {key = 'k', code = 'c'} = {}) => new PageStore(folder, code).take(file, key)?.toString()
const packs = () => readdirSync(folder).filter((name) => name.endsWith('.pack'))

describe('kept pages', () => {
  it('come back under their key and code only', () => {
    keep({'a/index.html': '甲', 'b/index.html': '乙'})
    expect(taken('b/index.html')).toBe('乙')
    expect(taken('a/index.html', {key: 'other'})).toBeUndefined()
    expect(taken('a/index.html', {code: 'other'})).toBeUndefined()
    expect(taken('c/index.html')).toBeUndefined()
  })

  it('are told by their digest, and kept on unread where they lie elsewhere as they were', () => {
    keep({a: '甲', b: '乙'})
    const store = new PageStore(folder, 'c')
    expect([store.digestOf('a', 'k'), store.digestOf('a', 'other'), store.digestOf('c', 'k')]).toEqual([sha256('甲'), undefined, undefined])
    expect([store.keepOn('a', 'k'), store.keepOn('b', 'other')]).toEqual([true, false])
    store.close()
    expect([taken('a'), taken('b')]).toEqual(['甲', undefined])
  })

  it('may be read again in the build that made them', () => {
    const store = new PageStore(folder, 'c')
    const text = (key: string, made: string, from = store) => Buffer.from(from.takeOrPut('t', key, () => Buffer.from(made))).toString()
    expect([text('k', '甲'), text('k', '乙'), text('other', '丙'), text('other', '丁')]).toEqual(['甲', '甲', '丙', '丙'])
    store.close()
    expect(text('other', '戊', new PageStore(folder, 'c'))).toBe('丙')
  })

  it('are forgotten by the build that does not ask for them', () => {
    keep({a: '甲', b: '乙'})
    const store = new PageStore(folder, 'c')
    store.take('a', 'k')
    store.close()
    expect([taken('a'), taken('b')]).toEqual(['甲', undefined])
  })

  it('are not there when they are damaged, cut short or gone', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.constantFrom('flip', 'cut', 'index', 'gone'), (at, how) => {
        keep({a: '甲'.repeat(20), b: '乙'.repeat(20)})
        const [pack] = packs() as [string]
        const bytes = readFileSync(join(folder, pack))
        if (how === 'flip') bytes[at] = bytes[at]! ^ 1
        if (how === 'index') writeFileSync(join(folder, 'index.jsonl'), readFileSync(join(folder, 'index.jsonl')).subarray(0, at))
        else if (how === 'gone') rmSync(join(folder, pack))
        else writeFileSync(join(folder, pack), how === 'cut' ? bytes.subarray(0, at) : bytes)
        const found = [taken('a'), taken('b')]
        expect(found.map((body, index) => body ?? (index ? '乙' : '甲').repeat(20))).toEqual(['甲'.repeat(20), '乙'.repeat(20)])
        expect(found).toContain(undefined)
      }),
    )
  })

  it('survive any number of builds in few files', () => {
    const expected: Record<string, string> = {}
    for (let build = 0; build < 40; build++) {
      const store = new PageStore(folder, 'c')
      for (const [file, body] of Object.entries(expected)) expect(store.take(file, 'k')?.toString()).toBe(body)
      expected[`p${build}`] = `第${build}版`
      store.put(`p${build}`, 'k', Buffer.from(expected[`p${build}`]!))
      store.close()
      expect(packs().length).toBeLessThanOrEqual(9)
    }
  })

  it('of several stores are joined in one, without those of other code; what was damaged stays out', () => {
    const years = mkdtempSync(join(tmpdir(), 'jiezhi-years-'))
    const of = (year: string, pages: Record<string, string>, code = 'c') => {
      const store = new PageStore(join(years, year), code)
      for (const [file, body] of Object.entries(pages)) store.put(file, 'k', Buffer.from(body))
      store.close()
      return join(years, year)
    }
    const parts = [of('2012', {a: '甲', b: '乙'}), of('2013', {c: '丙'}), of('2014', {d: '丁'}, 'older'), of('2015', {e: '戊'}), join(years, '2016')]
    const pack = join(parts[3]!, readdirSync(parts[3]!).find((name) => name.endsWith('.pack'))!)
    writeFileSync(pack, readFileSync(pack).subarray(1))
    keep({f: '己'})
    joinStores(parts, folder, 'c')
    rmSync(years, {recursive: true})
    expect(['a', 'b', 'c', 'd', 'e', 'f'].map((file) => taken(file))).toEqual(['甲', '乙', '丙', undefined, undefined, '己'])
    expect(packs()).toHaveLength(2)
  })
})
