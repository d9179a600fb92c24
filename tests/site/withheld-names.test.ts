import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {withoutNames} from '../../src/site/withheld-names.ts'

const why = {reason: '应本人要求', date: '2026-01-31'}
const block = (text: string, html = text) => ({role: 'paragraph' as const, text, html})

describe('withoutNames', () => {
  it.each([
    ['as it stands', '记者 欧阳隐之 摄', '记者 ×××× 摄'],
    ['spread out', '欧 阳　隐之说', '× ×　××说'],
    ['twice', '欧阳隐之与欧阳隐之', '××××与××××'],
    ['in traditional characters', '歐陽隱之', '××××'],
    ['not a part of it', '欧阳隐说', '欧阳隐说'],
  ])('%s', (_, text, shown) => {
    const {articles} = withoutNames({articles: [{path: 'p1/L001.mdx', data: {title: text}, blocks: [block(text)]}], pages: []}, [{name: '欧阳隐之', ...why}])
    expect(articles[0]).toMatchObject({data: {title: shown}, blocks: [{text: shown, html: shown}]})
    expect(articles[0]!.data.withheld).toEqual(shown === text ? undefined : [why])
  })

  it('over the end of a line, through marks and in addresses', () => {
    const {articles, pages} = withoutNames(
      {
        articles: [{path: 'p1/L001.mdx', data: {}, blocks: [block('欧阳隐之', '欧阳<em>隐</em>之 <a href="/%E6%AC%A7%E9%98%B3%E9%9A%90%E4%B9%8B">x</a>')]}],
        pages: [{id: 'p1', data: {digest: 'ab'}, lines: ['记者 欧阳', '', '隐之说']}],
      },
      [{name: '欧阳隐之', ...why}],
    )
    expect(articles[0]!.blocks[0]!.html).toBe('××<em>×</em>× <a href="/">x</a>')
    expect(pages[0]).toEqual({id: 'p1', data: {digest: '', withheld: [why]}, lines: ['记者 ××', '', '××说']})
  })

  it('leaves whoever bears it out of the lists of people, and the other pages as they are', () => {
    const article = {path: 'p1/L001.mdx', data: {people: [{name: '欧阳隐之', post: '主任'}, {name: '王五', post: '欧阳隐之的同事'}], reporters: ['欧阳隐之', '李四'], source: {file: 'content/raw/p1.txt', lines: [[1, 2]] as [number, number][], digest: 'cd'}}, blocks: []}
    const {articles} = withoutNames({articles: [article, {...article, path: 'p2/L001.mdx'}], pages: []}, [{name: '欧阳隐之', ...why, pages: ['p1']}])
    expect(articles[0]!.data).toEqual({people: [{name: '王五', post: '××××的同事'}], reporters: ['李四'], source: {file: 'content/raw/p1.txt', lines: [[1, 2]]}, withheld: [why]})
    expect(articles[1]!.data).toEqual(article.data)
  })

  it('keeps every length and every other character', () => {
    const text = fc.string({unit: fc.constantFrom('欧阳', '隐之', '欧', '阳', '隐', '之', ' ', '\n', '说', '𠮷')})
    fc.assert(
      fc.property(text, (words) => {
        const {pages} = withoutNames({articles: [], pages: [{id: 'p1', data: {}, lines: words.split('\n')}]}, [{name: '欧阳隐之', ...why}])
        const now = pages[0]!.lines.join('\n')
        expect(now.length).toBe(words.length)
        expect([...now].every((unit, at) => unit === '×' || unit === [...words][at])).toBe(true)
        expect(now.replace(/\s/gu, '')).not.toContain('欧阳隐之')
      }),
    )
  })
})
