import fc from 'fast-check'
import {fromHtml} from 'hast-util-from-html'
import {describe, expect, it} from 'vitest'
import {buildCatalog} from '../../src/site/catalog.ts'
import {jsonldOf, scriptJson} from '../../src/site/jsonld.ts'
import {metaOf} from '../../src/site/metadata.ts'
import {makeRelated} from '../../src/site/related.ts'
import {addressesFor} from '../../src/site/routes.ts'
import {article, block, smallArchive} from './archive-fixture.ts'

const archive = smallArchive()
const catalog = buildCatalog(archive)
const addresses = addressesFor(archive.info.site)
const withPage = (id: string) => {
  const found = catalog.articles.get(id)!
  return [found, catalog.pages.get(found.page ?? '')] as const
}

describe('metaOf', () => {
  it('says what reference managers ask for', () => {
    const meta = metaOf(...withPage('a1-L2'), addresses)
    expect(meta).toEqual(expect.arrayContaining([
      ['citation_title', '拆除违法建筑近三万平方米'],
      ['citation_author', '梁月琳'],
      ['citation_author', '王红'],
      ['citation_publication_date', '2020/06/24'],
      ['citation_journal_title', '郑州日报'],
      ['citation_firstpage', '06'],
      ['z:itemType', 'newspaperArticle'],
    ]))
    expect(meta.every(([, content]) => content !== '')).toBe(true)
  })

  it.each([
    ['b2-L1', '2011/03'],
    ['hand', '2021'],
    ['gone', undefined],
  ])('gives the date of %s as far as it is certain: %s', (id, date) => {
    expect(metaOf(...withPage(id), addresses).find(([name]) => name === 'citation_publication_date')?.[1]).toBe(date)
  })
})

describe('jsonldOf', () => {
  const read = (id: string) => JSON.parse(jsonldOf(...withPage(id), catalog, addresses)!)

  it('is a NewsArticle with place, issue and page', () => {
    expect(read('a1-L2')).toMatchObject({
      '@type': 'NewsArticle',
      headline: '拆除违法建筑近三万平方米',
      datePublished: '2020-06-24',
      printPage: '06',
      author: [{name: '梁月琳'}, {name: '王红旗'}, {name: '王红'}],
      isPartOf: [{'@type': 'PublicationIssue', isPartOf: {'@type': 'Newspaper', name: '郑州日报'}}, {url: 'https://example.org/jiezhi/pages/a1/'}, {name: '街志'}],
      contentLocation: [{name: '管城回族区'}, {name: '中原区'}, {name: '圃田乡'}, {name: '棉纺路街道'}, {name: '圃田村', containedInPlace: {name: '圃田乡'}}, {name: '棉纺路十二里屯社区'}],
      mentions: [{name: '张三丰', jobTitle: '乡长'}],
    })
  })

  it.each([
    ['a town in its own district, not in the first of the article', {districts: ['中原区', '管城回族区'], streets: ['圃田乡', '棉纺路街道']}, ['中原区 < 郑州市', '管城回族区 < 郑州市', '圃田乡 < 管城回族区', '棉纺路街道 < 中原区']],
    ['a community in its own town', {streets: ['圃田乡', '棉纺路街道'], communities: ['棉纺路十二里屯社区', '圃田村']}, ['圃田乡 < 管城回族区', '棉纺路街道 < 中原区', '棉纺路十二里屯社区 < 棉纺路街道', '圃田村 < 圃田乡']],
    ['a community whose town is not named', {districts: ['惠济区'], communities: ['圃田村']}, ['惠济区 < 郑州市', '圃田村 < 圃田乡']],
    ['a zone in the city', {districts: ['郑东新区']}, ['郑东新区 < 郑州市']],
    ['what no list has nowhere', {districts: ['某区', '中原区'], streets: ['某街道'], communities: ['某社区']}, ['某区', '中原区 < 郑州市', '某街道', '某社区']],
  ])('says of %s that it lies there', (_, facts, told) => {
    const {contentLocation} = JSON.parse(jsonldOf(article('x', facts), undefined, catalog, addresses)!) as {contentLocation: {name: string; containedInPlace?: {name: string}}[]}
    expect(contentLocation.map(({name, containedInPlace}) => (containedInPlace ? `${name} < ${containedInPlace.name}` : name))).toEqual(told)
  })

  it('gives of an uncertain date what is certain, and the interval', () => {
    expect(read('b2-L1')).toMatchObject({datePublished: '2011-03', temporalCoverage: '2011-03-01/2011-03-04'})
    expect(jsonldOf(...withPage('gone'), catalog, addresses)).toBeUndefined()
  })

  it('cannot end its script element, whatever the text', () => {
    const hostile = fc.string({unit: fc.constantFrom('</script>', '<!--', '<script', ']]>', '&', '"', '\\', '\u2028', '\u2029', '\ud800', '甲'), maxLength: 6})
    fc.assert(
      fc.property(hostile, (text) => {
        const json = scriptJson({text})
        expect(JSON.parse(json)).toEqual({text: text.toWellFormed()})
        const tree = fromHtml(`<script type="application/ld+json">${json}</script><p>ok</p>`, {fragment: true})
        expect(tree.children.map((node) => node.type === 'element' && node.tagName)).toEqual(['script', 'p'])
        expect(tree.children[0]).toMatchObject({children: [{type: 'text', value: json}]})
      }),
    )
  })
})

describe('makeRelated', () => {
  it('gives the reasons', () => {
    const [, other] = archive.articles
    expect(makeRelated(catalog)(catalog.articles.get('a1-L2')!)).toEqual([{article: other, reasons: [{reason: '同一工作', name: '违法建筑治理'}]}])
  })

  it('finds shared turns of phrase and puts the rarer name first', () => {
    const articles = [
      article('a', {streets: ['甲街道'], blocks: [block('推行“三官一律进社区”', [])]}),
      article('b', {blocks: [block('“三官一律进社区”又来', [])]}),
      article('c', {streets: ['甲街道']}),
      ...Array.from({length: 9}, (_, index) => article(`d${index}`, {streets: ['乙街道'], programs: ['常见']})),
    ]
    const related = makeRelated(buildCatalog({...archive, articles}))
    expect(related(articles[0]!).map(({article, reasons}) => `${article.id} ${reasons[0]!.reason} ${reasons[0]!.name}`)).toEqual([
      'c 同一街道 甲街道',
      'b 共同提法 三官一律进社区',
    ])
  })

  it('never names the article itself, gives only reasons that hold, and keeps to its limit', () => {
    const names = fc.subarray(['甲', '乙', '丙'])
    const articles = fc.array(fc.record({streets: names, programs: names, districts: names}), {maxLength: 80})
    fc.assert(
      fc.property(articles, (facts) => {
        const made = facts.map((fields, index) => article(`n${index}`, {...fields, date: '2011-03-02'}))
        const related = makeRelated(buildCatalog({...archive, articles: made}))
        for (const one of made.slice(0, 5)) {
          const found = related(one, 4)
          expect(found.length).toBeLessThanOrEqual(4)
          for (const {article: other, reasons} of found) {
            expect(other).not.toBe(one)
            for (const {reason, name} of reasons) expect(reason === '同一街道' ? other.streets : other.programs).toContain(name)
          }
          expect(related(one, 4)).toEqual(found)
        }
      }),
      {numRuns: 30},
    )
  })
})
