import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {buildCatalog} from '../../src/site/catalog.ts'
import {coverageOf, levelsOf} from '../../src/site/coverage.ts'
import {bylineIndex, nameAnchor, peopleIndex} from '../../src/site/people.ts'
import {article, smallArchive} from './archive-fixture.ts'

describe('name indexes', () => {
  const archive = smallArchive()
  const catalog = buildCatalog(archive)

  it('lists who made the articles, by pinyin', () => {
    const {leaves, initials} = bylineIndex(catalog)
    expect(leaves[0]!.items.map(({name, initial, articles}) => [name, initial, articles.map(({article, as}) => `${article.id} ${as}`)])).toEqual([
      ['梁月琳', 'L', ['a1-L2 记者']],
      ['王红', 'W', ['a1-L2 通讯员']],
      ['王红旗', 'W', ['a1-L2 通讯员']],
      ['赵六', 'Z', ['b2-L3 摄影']],
    ])
    expect(initials).toEqual([
      {initial: 'L', route: '/bylines/#initial-L'},
      {initial: 'W', route: '/bylines/#initial-W'},
      {initial: 'Z', route: '/bylines/#initial-Z'},
    ])
  })

  it('tells of an article once under a name, with all that the name is there', () => {
    const x = article('x', {reporters: ['李娜'], correspondents: ['王红'], photographers: ['李娜'], people: [{name: '周建军', post: '书记'}, {name: '周建军', post: '书记'}, {name: '周建军', post: ''}, {name: '周建军', post: '主任'}]})
    const told = (index: ReturnType<typeof bylineIndex>) => index.leaves[0]!.items.map(({name, articles}) => [name, ...articles.map(({as}) => as)])
    const both = buildCatalog({...archive, articles: [x]})
    expect(told(bylineIndex(both))).toEqual([['李娜', '记者、摄影'], ['王红', '通讯员']])
    expect(told(peopleIndex(both))).toEqual([['周建军', '书记、主任']])
  })

  it('reads surnames as surnames, and other scripts last', () => {
    const people = ['单田芳', '仇和', 'Tom', '阿依古丽', '曾国藩'].map((name) => ({name, post: ''}))
    const {leaves} = peopleIndex(buildCatalog({...archive, articles: [article('x', {people})]}))
    expect(leaves[0]!.items.map(({name, initial}) => name + initial)).toEqual(['阿依古丽A', '仇和Q', '单田芳S', '曾国藩Z', 'Tom#'])
  })

  it('leads each name to its leaf, and leaves out articles that must not be found', () => {
    const names = Array.from({length: 95}, (_, index) => `王${String.fromCodePoint(0x4e00 + index)}`)
    const articles = [article('x', {people: names.map((name) => ({name, post: '主任'}))}), article('y', {noindex: true, people: [{name: '李四', post: ''}]})]
    const index = peopleIndex(buildCatalog({...archive, articles}))
    expect(index.leaves.length).toBeGreaterThan(1)
    for (const {number, items} of index.leaves) {
      for (const {name} of items) expect(index.routeOf(name)).toBe(`/people/${number === 1 ? '' : `p${number}/`}#${nameAnchor(name)}`)
    }
    expect(index.routeOf('李四')).toBeUndefined()
  })

  it('gives no two names one id, nor one with a space', () => {
    expect(['阿·布', '阿布', '阿 布', '阿_b7_布', '阿‧布', '阿/布', '阿-布'].map(nameAnchor)).toEqual(['n-阿_b7_布', 'n-阿布', 'n-阿_20_布', 'n-阿_5f_b7_5f_布', 'n-阿_2027_布', 'n-阿_2f_布', 'n-阿-布'])
    const name = fc.string({unit: fc.constantFrom('阿', '布', '·', ' ', '_', '2', '0', 'b', '7', '-', '/', '\u0301', '𠮷'), minLength: 1, maxLength: 8})
    fc.assert(fc.property(name, name, (a, b) => {
      expect(nameAnchor(a) === nameAnchor(b)).toBe(a === b)
      expect(nameAnchor(a)).not.toMatch(/\s/u)
    }))
  })
})

describe('coverageOf', () => {
  it('counts districts by programs and names the towns with no article', () => {
    const coverage = coverageOf(buildCatalog(smallArchive()), 2)
    expect(coverage.programs).toEqual([{name: '创建文明城市', count: 2}, {name: '违法建筑治理', count: 2}])
    expect(coverage.morePrograms).toBe(1)
    expect(coverage.rows.find(({district}) => district === '惠济区')).toMatchObject({count: 2, cells: [{count: 1}, {count: 1}]})
    expect(coverage.missing).toEqual([])
    const empty = coverageOf(buildCatalog({...smallArchive(), articles: []}))
    expect(empty.missing).toEqual([
      {district: '中原区', towns: ['棉纺路街道'], of: 1},
      {district: '郑东新区', towns: ['圃田乡'], of: 1},
    ])
  })

  it.each([
    [[0, 1, 2, 3, 4], [0, 1, 2, 3, 4]],
    [[0, 0], [0, 0]],
    [[5, 5, 0], [4, 4, 0]],
    [[1, 1, 1, 100], [2, 2, 2, 4]],
  ])('levels of %j are %j', (counts, levels) => expect(counts.map(levelsOf(counts))).toEqual(levels))
})
