import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {storedArticle, storedFacts} from '../../src/search/store.ts'
import type {StoredRow} from '../../src/search/stored.ts'
import {writeResults} from '../../src/search/ui/export.ts'
import type {Taken} from '../../src/search/ui/ticks.ts'
import {writeGbt7714} from '../../src/site/citation-gbt7714.ts'
import {writeRis} from '../../src/site/citation-ris.ts'
import {citationOf} from '../../src/site/citations.ts'
import type {ArticleRecord} from '../../src/site/records.ts'
import {addressesFor} from '../../src/site/routes.ts'
import {districtsOf} from '../../src/site/zones.ts'
import {article, smallArchive} from '../site/archive-fixture.ts'

const ROWS: StoredRow[] = [
  {id: 'p-L001', title: '拆除违法建筑', kicker: '圃田乡', date: '2011-03-05', kind: 'article', paper: '郑州日报', label: 'A05', districts: ['管城回族区'], reporters: ['梁月琳'], correspondents: ['王红旗', '侯晓峰'], lines: [[1, 9], [12, 12]]},
  {id: 'p-L020', title: '', called: '一名志愿者在社区', kind: 'photo', photographers: ['张三']},
]
const taken = (rows: StoredRow[], asked = '拆除'): Taken[] => rows.map((row) => ({row, asked}))
const SITE = 'https://example.org/jiezhi/'

describe('writeResults', () => {
  it('writes a table with one line an article', () => {
    const [header, ...lines] = parse(writeResults('csv', taken(ROWS), SITE), {bom: true}) as string[][]
    expect(header).toEqual(['编号', '标题', '引题', '副题', '见报日期', '报纸', '版次', '区县', '街道', '工作', '记者', '通讯员', '摄影', '版面编号', '原文行', '网址'])
    expect(lines).toEqual([
      ['p-L001', '拆除违法建筑', '圃田乡', '', '2011-03-05', '郑州日报', 'A05', '管城回族区', '', '', '梁月琳', '王红旗;侯晓峰', '', 'p', 'L1-L9;L12-L12', `${SITE}articles/p-L001/`],
      ['p-L020', '一名志愿者在社区', '', '', '', '', '', '', '', '', '', '', '张三', '', '', `${SITE}articles/p-L020/`],
    ])
  })

  it('writes RIS with the question that the articles answer', () => {
    const text = writeResults('ris', taken(ROWS), SITE)
    expect(text.match(/^TY {2}- /gmu)).toHaveLength(2)
    expect(text.match(/^ER {2}- /gmu)).toHaveLength(2)
    expect(text).toContain('N1  - 原文第1—9、12行；检索词：拆除\r\n')
    expect(text).toContain('AU  - 梁月琳')
    expect(text).toContain('SP  - A05')
  })

  it('tells of each article what it was found by, where they answer several questions', () => {
    const text = writeResults('ris', [...taken([ROWS[0]!], '拆除'), ...taken([ROWS[1]!], '志愿者 · 2012')], SITE)
    expect(text.match(/检索词：.*/gu)).toEqual(['检索词：拆除', '检索词：志愿者 · 2012'])
  })

  it.each(['\n', '\r', '\r\n', '\u0085', '\u2028', '\v'])('writes in RIS no record that a question with line ends (%j) would add', (end) => {
    const text = writeResults('ris', taken(ROWS, ['区', 'ER  - ', 'TY  - NEWS', 'TI  - 伪造'].join(end)), SITE)
    expect(text.match(/(?<![^\n\v\f\r\u0085\u2028\u2029])TY {2}- /gu)).toHaveLength(2)
    expect(text).toContain('\r\nN1  - 原文第1—9、12行；检索词：区 ER - TY - NEWS TI - 伪造\r\nID  - p-L001\r\n')
  })

  it('writes a numbered list by GB/T 7714', () => {
    const lines = writeResults('txt', taken(ROWS), SITE).trimEnd().split('\r\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toBe('[1] 梁月琳, 王红旗, 侯晓峰. 拆除违法建筑[N]. 郑州日报, 2011-03-05(A05).')
    expect(lines[1]).toMatch(/^\[2\] .*一名志愿者在社区/u)
  })

  describe('cites an article as its own page does', () => {
    const {articles, pages, places} = smallArchive()
    const pageOf = (of: ArticleRecord) => pages.find(({id}) => id === of.page)
    const untitled = (id: string, texts: string[]) => article(id, {title: '', kind: 'photo', date: '2020-06-24', blocks: texts.map((text) => ({role: 'paragraph', text, html: '', lines: []}))})
    // One without a date of its own is undated to the search, on whatever page it stands.
    const kept = articles.filter(({withdrawn, date}) => !withdrawn && date !== undefined)
    const all = [...kept, untitled('p1', ['短图说', '第二段比二十个字还要长一些，所以要截断才行']), untitled('p2', ['一'.repeat(40)]), untitled('p3', ['一'.repeat(20)]), untitled('p4', [''])]
    const rowOf = (of: ArticleRecord) => {
      const {body: _, ...row} = storedArticle(storedFacts(of, pageOf(of), districtsOf(of, new Map(places.map((place) => [place.name, place])))), of)
      return row
    }
    const own = (of: ArticleRecord) => citationOf(of, pageOf(of), addressesFor(SITE))
    // The row does not hold the digest of the words; the note tells what was asked instead.
    const compared = (ris: string) => ris.split('\r\n').filter((line) => !/^(?:N1|SE) /u.test(line))

    it('with the label of its page in some', () => expect(all.map(own).some(({page}) => page !== undefined)).toBe(true))
    it.each(all.map((one) => [one.id, one] as const))('%s', (_, one) => {
      expect(writeResults('txt', taken([rowOf(one)]), SITE)).toBe(`[1] ${writeGbt7714(own(one))}\r\n`)
      expect(compared(writeResults('ris', taken([rowOf(one)]), SITE))).toEqual(compared(writeRis(own(one))))
    })
  })

  it('writes any title as one cell that no spreadsheet runs', () =>
    fc.assert(fc.property(fc.string({unit: fc.constantFrom(...'=+-@"\',;\n\r\t一a'), minLength: 1, maxLength: 12}), (title) => {
      const [, line] = parse(writeResults('csv', taken([{...ROWS[0]!, title}]), SITE), {bom: true, relax_column_count: false, record_delimiter: ['\r\n', '\n', '\r']}) as string[][]
      expect(line).toHaveLength(16)
      expect(line![1]).not.toMatch(/^[=+\-@\t]/u)
    })))
})
