import {describe, expect, it} from 'vitest'
import {findEvidence, lineWords, linesOf} from '../../src/site/evidence.ts'
import {lettersOf} from '../../src/site/printed.ts'
import {article, page, smallArchive} from './archive-fixture.ts'

const archive = smallArchive()
const evidence = findEvidence(archive)
const lines = new Map(archive.pages.map((page) => [page.id, page.lines]))

function wordsOf(id: string, kind: string, value: string) {
  const found = evidence.get(id)!.find((item) => item.kind === kind && item.value === value)!
  const page = archive.articles.find((article) => article.id === id)!.page!
  return {
    certainty: found.certainty,
    words: found.spans.map(({line, start, end}) => `${line}:${lines.get(page)![line - 1]!.slice(start, end)}`),
  }
}

describe('findEvidence', () => {
  it.each([
    ['a1-L2', 'date', '2020-06-24', 'stated', ['1:2020年6月24日']],
    ['a1-L2', 'event', '2020-06-20', 'implied', ['4:6月20日']],
    ['a1-L2', 'district', '管城回族区', 'implied', ['2:圃田乡', '4:圃田乡']],
    ['a1-L2', 'district', '中原区', 'implied', ['7:棉纺路街', '8:道办事处']],
    ['a1-L2', 'street', '圃田乡', 'stated', ['2:圃田乡', '4:圃田乡']],
    ['a1-L2', 'street', '棉纺路街道', 'stated', ['7:棉纺路街', '8:道办事处']],
    ['a1-L2', 'community', '圃田村', 'stated', ['4:圃', '6:田村']],
    ['a1-L2', 'community', '棉纺路十二里屯社区', 'stated', ['8:十二里屯社区']],
    ['a1-L2', 'event', '2020-06-21', 'implied', ['8:6月2', '9:1日']],
    ['a1-L2', 'program', '违法建筑治理', 'stated', ['3:拆除违法建筑', '6:拆除违法建筑']],
    ['a1-L2', 'program', '“一征三议两公开”工作法', 'stated', ['7:一征三议两公开”工作法']],
    ['a1-L2', 'reporter', '梁月琳', 'stated', ['4:梁月琳']],
    ['a1-L2', 'correspondent', '王红旗', 'stated', ['4:王红旗']],
    ['a1-L2', 'correspondent', '王红', 'stated', ['4:王 红']],
    ['a1-L2', 'person', '张三丰', 'stated', ['6:张三丰']],
    ['b2-L1', 'date', '2011-03-01/2011-03-04', 'implied', ['2:2011年']],
    ['b2-L1', 'event', '2011-21', 'stated', ['2:2011年春']],
    ['b2-L1', 'district', '惠济区', 'stated', ['1:惠济區']],
    ['b2-L1', 'program', '创建文明城市', 'stated', ['1:创文', '2:创文']],
    ['b2-L1', 'program', '违法建筑治理', 'implied', ['2:违法建筑']],
    ['b2-L3', 'photographer', '赵六', 'stated', ['4:赵六']],
    ['b2-L3', 'district', '惠济区', 'implied', ['1:惠济區']],
    ['hand', 'program', '创建文明城市', 'unstated', []],
  ])('%s %s %s is %s by %j', (id, kind, value, certainty, words) => {
    if (id === 'hand') expect(evidence.get(id)!.find((item) => item.kind === kind)).toMatchObject({certainty, spans: words})
    else expect(wordsOf(id, kind, value)).toEqual({certainty, words})
  })

  it.each([
    ['2020年6月24日 星期三', '2020年6月24日'],
    ['2020年06月24日', '2020年06月24日'],
    ['2 0 2 0 年 6 月 2 4 日', '2 0 2 0 年 6 月 2 4 日'],
    ['2020.6.24 星期三 郑州日报 A05', '2020.6.24'],
    ['2020-6-24', '2020-6-24'],
    ['2020/6/24', '2020/6/24'],
    ['2020.06.24', '2020.06.24'],
    ['２０２０－０６－２４', '２０２０－０６－２４'],
    ['郑州日报20200624', '20200624'],
    ['二〇二〇年六月二十四日', '二〇二〇年六月二十四日'],
    ['二○二零年六月廿四日', '二○二零年六月廿四日'],
    ['电话12020062455'],
    ['电话2020-6-245'],
    ['12020年6月24日'],
    ['2020年6月2 4版'],
    ['2020.6.2 4版'],
    ['2020年16月24日'],
    ['20206.24'],
  ])('the day 2020-06-24 in %j is %j', (line, ...words) => {
    const lines = [line, '正文。']
    const [found] = findEvidence({
      places: [],
      programs: [],
      pages: [page('p', {furniture: [{lines: [1, 1], reason: '报头'}]}, lines)],
      articles: [article('p-L2', {page: 'p', date: '2020-06-24', source: {file: 'content/raw/p.txt', lines: [[2, 2]]}})],
    }).get('p-L2')!
    expect(found!.spans.map(({line, start, end}) => lines[line - 1]!.slice(start, end))).toEqual(words)
  })

  it('finds a day that runs on in the next line', () => {
    const pages = [page('p', {}, ['见2020年6月2', '', '4日本报'])]
    const articles = [article('p-L1', {page: 'p', date: '2020-06-24', source: {file: 'content/raw/p.txt', lines: [[1, 3]]}})]
    expect(findEvidence({places: [], programs: [], pages, articles}).get('p-L1')![0]!.spans).toEqual([{line: 1, start: 1, end: 9}, {line: 3, start: 0, end: 2}])
  })

  it('leads every fact that is not marked as unstated to words that are printed there', () => {
    for (const article of archive.articles) {
      for (const {certainty, spans} of evidence.get(article.id)!) {
        expect(spans.length > 0).toBe(certainty !== 'unstated')
        for (const {line, start, end} of spans) expect(lettersOf(lines.get(article.page!)![line - 1]!.slice(start, end))).not.toBe('')
      }
    }
  })

  it('writes lines for readers', () => {
    const spans = [3, 1, 3, 5].map((line) => ({line, start: 0, end: 1}))
    expect(linesOf({spans})).toEqual([1, 3, 5])
    expect(lineWords({spans})).toBe('第1、3、5行')
    expect(lineWords({spans}, 2)).toBe('第1、3行等')
    expect(lineWords({spans: []})).toBe('')
  })
})
