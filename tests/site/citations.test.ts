import {Cite} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {sha256} from '../../scripts/sha256.ts'
import {textOf} from '../../src/site/article-text.ts'
import {writeGbt7714} from '../../src/site/citation-gbt7714.ts'
import {ACCESSED, citationOf, citationsOf, pageNumberOf, webCitationOf} from '../../src/site/citations.ts'
import {addressesFor} from '../../src/site/routes.ts'
import {article, page, smallArchive} from './archive-fixture.ts'

const addresses = addressesFor('https://example.org/jiezhi/')
const archive = smallArchive()
const byId = new Map(archive.articles.map((item) => [item.id, item]))
const pages = new Map(archive.pages.map((item) => [item.id, item]))

function cited(id: string) {
  const found = byId.get(id)!
  return citationOf(found, pages.get(found.page ?? ''), addresses)
}

describe('GB/T 7714', () => {
  it.each([
    ['a1-L2', '梁月琳, 王红旗, 王红. 拆除违法建筑近三万平方米[N]. 郑州日报, 2020-06-24(06).'],
    ['b2-L1', '惠济區开展创文活动[N]. 郑州日报, [2011-03].'],
    ['b2-L3', '赵六. 中原区的一天[N]. 郑州日报, [2011-03].'],
    ['hand', '编者手记 </script><b>[N]. [报纸名不详], [2021].'],
  ])('%s: %s', (id, text) => expect(writeGbt7714(cited(id))).toBe(text))

  it('leaves the reader the day of the web address', () => {
    expect(webCitationOf(byId.get('a1-L2')!, pages.get('a1'), addresses)).toBe(
      `梁月琳, 王红旗, 王红. 拆除违法建筑近三万平方米[N/OL]. 郑州日报, 2020-06-24(06)[${ACCESSED}]. https://example.org/jiezhi/articles/a1-L2/.`,
    )
  })

  it.each([
    [{date: '2011'}, '题[N]. 郑州日报, [2011].'],
    [{date: '2010/2012'}, '题[N]. 郑州日报, [2010—2012].'],
    [{date: '../2012'}, '题[N]. 郑州日报, [不晚于2012].'],
    [{date: '2012/..'}, '题[N]. 郑州日报, [不早于2012].'],
    [{date: '2012-05-03?'}, '题[N]. 郑州日报, [2012-05-03].'],
    [{}, '题[N]. 郑州日报, [出版日期不详].'],
    [{date: '2020-06-24', subtitle: '副题'}, '题: 副题[N]. 郑州日报, 2020-06-24.'],
    [{date: '2020-06-24', reporters: ['甲', '乙'], correspondents: ['丙', '丁']}, '甲, 乙, 丙, 等. 题[N]. 郑州日报, 2020-06-24.'],
  ])('%j: %s', (fields, text) => {
    expect(writeGbt7714(citationOf(article('x', {title: '题', paper: '郑州日报', ...fields}), undefined, addresses))).toBe(text)
  })

  it('cites the archive itself on the day on which it was read', () => {
    expect(writeGbt7714(cited('a1-L2'), '2026-01-02')).toBe(
      '梁月琳, 王红旗, 王红. 拆除违法建筑近三万平方米[N/OL]. 郑州日报, 2020-06-24(06)[2026-01-02]. https://example.org/jiezhi/articles/a1-L2/.',
    )
  })
})

it.each([
  ['第06版', '06'],
  ['A05', 'A05'],
  ['A05版', 'A05'],
  ['郑州新闻 A05', 'A05'],
  ['F04-05', 'F04-05'],
  ['头版', '头'],
  [undefined, undefined],
])('page label %j is %j', (label, number) => expect(pageNumberOf(label)).toBe(number))

describe('formats that programs read', () => {
  const read = (id: string, format: string) => {
    const found = byId.get(id)!
    const text = citationsOf(found, pages.get(found.page ?? ''), addresses).find((item) => item.format === format)!.text
    return new Cite(text).data[0]
  }

  it.each(['bibtex', 'ris', 'csl-json'])('%s says who, what, where and when', (format) => {
    const item = read('a1-L2', format)
    expect(item).toMatchObject({
      type: format === 'bibtex' ? expect.stringMatching(/^article/u) : 'article-newspaper',
      title: '拆除违法建筑近三万平方米',
      'container-title': '郑州日报',
      page: '06',
      URL: 'https://example.org/jiezhi/articles/a1-L2/',
      note: `原文第2—9行；文本SHA-256前12位${sha256(textOf(byId.get('a1-L2')!)).slice(0, 12)}`,
    })
    expect(item.issued['date-parts']).toEqual(format === 'ris' ? [[2020]] : [[2020, 6, 24]])
    if (format !== 'ris') expect(item.author.map(({literal, family, given}: Record<string, string>) => literal ?? `${family}${given ?? ''}`)).toEqual(['梁月琳', '王红旗', '王红'])
  })

  it('tells an interval as an interval', () => {
    expect(read('b2-L1', 'csl-json').issued).toEqual({'date-parts': [[2011, 3, 1], [2011, 3, 4]], circa: true})
    expect(read('b2-L1', 'bibtex').issued['date-parts']).toEqual([[2011, 3, 1], [2011, 3, 4]])
  })

  it.each(['2011~', '2011-03~', '2012-05-03?', '2011-03%', '2011~/2012?', '201X', '2011-XX'])('BibTeX tells %s as EDTF, which biblatex reads', (date) => {
    const text = citationsOf(article('x', {title: '题', date}), undefined, addresses).find(({format}) => format === 'bibtex')!.text
    expect(text).toContain(`\n  date = {${date}},\n`)
  })

  // The parser reads the year of PY and leaves DA, and for newspapers AU, aside.
  it.each([
    ['a1-L2', ['AU  - 梁月琳', 'AU  - 王红旗', 'AU  - 王红', 'PY  - 2020', 'DA  - 2020/06/24/']],
    ['b2-L1', ['PY  - 2011', 'DA  - 2011/03//']],
    ['hand', ['PY  - 2021', 'DA  - 2021///']],
  ])('RIS of %s has the lines %j', (id, dates) => {
    const found = byId.get(id)!
    const ris = citationsOf(found, pages.get(found.page ?? ''), addresses).find(({format}) => format === 'ris')!.text
    expect(ris.split('\r\n').filter((line) => /^(?:AU|PY|DA) /u.test(line))).toEqual(dates)
  })

  const hostile = fc.string({unit: fc.constantFrom('甲', 'a', '\\', '{', '}', '%', '&', '#', '$', '_', '~', '^', '"', "'", '@', ',', '\n', '\r', '\u0000', '\ud800', '<', '=', '-', ' '), maxLength: 20})
  const visible = (text: string) => text.toWellFormed().replace(/[\p{Cc}\s]+/gu, ' ').trim()

  it('keeps any headline whole in RIS and CSL-JSON', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const title = `题${words}名`
        const texts = citationsOf(article('x', {title}), page('p', {}, []), addresses)
        const ris = texts.find(({format}) => format === 'ris')!.text
        expect(ris.split('\r\n').filter((line) => line.startsWith('TI  - '))).toEqual([`TI  - ${visible(title)}`])
        for (const line of ris.trimEnd().split('\r\n')) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-(?: [^\r\n]*)?$/u)
        expect(JSON.parse(texts.find(({format}) => format === 'csl-json')!.text)[0].title).toBe(visible(title))
      }),
    )
  })

  it('writes BibTeX whose braces balance and which a strict parser reads back', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const title = `题${words}名`
        const text = citationsOf(article('x', {title, reporters: [`王${words}`]}), undefined, addresses).find(({format}) => format === 'bibtex')!.text
        const item = new Cite(text).data[0]
        expect(item.title.replace(/<[^>]+>/gu, '').replace(/\s+/gu, ' ')).toContain('题')
        let depth = 0
        for (const character of text) {
          if (character === '{') depth++
          if (character === '}') depth--
          expect(depth).toBeGreaterThanOrEqual(0)
        }
        expect(depth).toBe(0)
      }),
    )
  })

  it.each([
    ['100% & 5_5 #1 $', '100% & 5_5 #1 $'],
    ['a\\b', 'a\\b'],
    ['20~60', '20~60'],
  ])('BibTeX %j comes back as %j', (title, expected) => {
    const text = citationsOf(article('x', {title}), undefined, addresses).find(({format}) => format === 'bibtex')!.text
    expect(new Cite(text).data[0].title.replace(/<[^>]+>/gu, '')).toBe(expected)
  })
})
