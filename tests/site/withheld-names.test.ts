import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readMdx} from '../../src/press/mdx.ts'
import {keyOf} from '../../src/press/text/key.ts'
import {archiveOf} from '../../src/site/archive.ts'
import {withoutNames, withoutNamesAround} from '../../src/site/withheld-names.ts'

const why = {reason: '应本人要求', date: '2026-01-31'}
const block = (text: string, html = text) => ({role: 'paragraph' as const, text, html})

describe('withoutNames', () => {
  it.each([
    ['as it stands', '记者 欧阳隐之 摄', '记者 ×××× 摄'],
    ['spread out', '欧 阳　隐之说', '× ×　××说'],
    ['twice', '欧阳隐之与欧阳隐之', '××××与××××'],
    ['in traditional characters', '歐陽隱之', '××××'],
    ['with a character between that nobody sees', '欧阳\u200b隐\u2060之说', '××××××说'],
    ['with a variation selector', '欧\ufe00阳隐之\u{e0100}说', '×××××××说'],
    ['with a filler or a joiner that is a mark', '欧\u034f阳\u115f隐之', '××××××'],
    ['with dirt between', '欧阳.隐—之', '××××××'],
    ['not a part of it', '欧阳隐说', '欧阳隐说'],
    ['not over the end of a sentence or between two of a list', '欧阳。隐之、欧阳隐，之说', '欧阳。隐之、欧阳隐，之说'],
  ])('%s', (_, text, shown) => {
    const {articles} = withoutNames({articles: [{path: 'p1/L001.mdx', data: {title: text}, blocks: [block(text)]}], pages: []}, [{name: '欧阳隐之', ...why}])
    expect(articles[0]).toMatchObject({data: {title: shown}, blocks: [{text: shown, html: shown}]})
    expect(articles[0]!.data.withheld).toEqual(shown === text ? undefined : [why])
  })

  it.each([
    ['高小明', '居民⾼⼩明说，高\ufe00小明点头', '居民×××说，××××点头'],
    ['ガリ', 'ｶﾞﾘ到场', '×××到场'],
    ['José', 'JOSE\u0301到场', '×××××到场'],
  ])('%s as others write the same letters: %s', (name, text, shown) => {
    expect(withoutNames({articles: [], pages: [{id: 'p1', data: {}, lines: [text]}]}, [{name, ...why}]).pages[0]!.lines).toEqual([shown])
  })

  it('over the end of a line, through marks and in addresses', () => {
    const {articles, pages} = withoutNames(
      {
        articles: [{path: 'p1/L001.mdx', data: {}, blocks: [block('欧阳隐之 x', '欧阳<em>隐</em>之 <a href="/%E6%AC%A7%E9%98%B3%E9%9A%90%E4%B9%8B">x</a>')]}],
        pages: [{id: 'p1', data: {digest: 'ab'}, lines: ['记者 欧阳', '', '隐之说']}],
      },
      [{name: '欧阳隐之', ...why}],
    )
    expect(articles[0]!.blocks[0]!.html).toBe('××<em>×</em>× <a href="/">x</a>')
    expect(pages[0]).toEqual({id: 'p1', data: {digest: '', withheld: [why]}, lines: ['记者 ××', '', '××说']})
  })

  it('over the end of a paragraph', () => {
    const {articles} = withoutNames({articles: [{path: 'p1/L001.mdx', data: {}, blocks: [block('记者 欧阳', '<p>记者 欧阳</p>'), block('隐之说', '<p>隐之说</p>')]}], pages: []}, [{name: '欧阳隐之', ...why}])
    expect(articles[0]!.blocks).toMatchObject([{text: '记者 ××', html: '<p>记者 ××</p>'}, {text: '××说', html: '<p>××说</p>'}])
  })

  it.each([
    ['small letters', '/%e6%ac%a7%e9%98%b3%e9%9a%90%e4%b9%8b/', '//'],
    ['traditional characters', '/%E6%AD%90%E9%99%BD%E9%9A%B1%E4%B9%8B%E8%AF%B4', '/%E8%AF%B4'],
    ['the folder\'s own letters', '/programs/%E6%AC%A7%E9%98%B3%E9%9A%90%E4%B9%8B%E8%AF%B4/', '/programs/%E8%AF%B4/'],
    ['what is not it', '/%E6%AC%A7%E9%98%B3/100%/%FF', '/%E6%AC%A7%E9%98%B3/100%/%FF'],
  ])('in an address, coded: %s', (_, address, shown) => {
    const {articles} = withoutNames({articles: [{path: 'p1/L001.mdx', data: {}, blocks: [block('x', `<a href="${address}">x</a>`)]}], pages: []}, [{name: '欧阳隐之', ...why}])
    expect(articles[0]!.blocks[0]!.html).toBe(`<a href="${shown}">x</a>`)
  })

  it.each([
    ['Ali', '<ul>\n<li><a href="https://example.org/x" rel="noreferrer">见</a></li>\n</ul>', undefined],
    ['strong', '<strong>x</strong>', undefined],
    ['noreferrer', '<a href="https://example.org/x" rel="noreferrer">见</a>', undefined],
    ['x26', '甲&#x26;乙', undefined],
    ['Art', '<a href="/articles/a1-L1/">见</a>', undefined],
    ['Ali', '<a href="/articles/x/">见Alì，<b>A</b>li</a>', '<a href="/articles/x/">见Alì，<b>×</b>××</a>'],
    ['高明', '提高。明天，⾼<b>⽉</b>⾼<b>明</b>', '提高。明天，⾼<b>⽉</b>×<b>×</b>'],
    ['高明', '高&#x26;<b>明</b>，&#x3C;高>明', '××<b>×</b>，&#x3C;×××'],
    ['高明', '<a href="/x/" title="&#x22;高&#x26;明&#x22;说">见</a>', '<a href="/x/" title="&#x22;×××&#x22;说">见</a>'],
    ['高明', '<a href="/x/" title="<高&#x26;月>">明</a>', undefined],
    ['José', '<a href="/programs/Jos%C3%A9%E8%AF%B4/">见</a>', '<a href="/programs/%E8%AF%B4/">见</a>'],
    ['Ali', '<a href="https://alibaba.example/" rel="noreferrer">见</a>', '<a rel="noreferrer">见</a>'],
  ])('%s in HTML masks words, never tags: %s', (name, html, shown = html) => {
    const text = html.replace(/<(?:"[^"]*"|[^"<>])*>/gu, '').replace(/&#x(..);/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    const [article] = withoutNames({articles: [{path: 'p1/L001.mdx', data: {}, blocks: [block(text, html)]}], pages: []}, [{name, ...why}]).articles
    expect(article!.blocks[0]!.html).toBe(shown)
    expect(article!.data.withheld).toEqual(shown === html ? undefined : [why])
  })

  it('leaves of what an editor wrote the tags as they are, and masks in it what is masked in its words', () => {
    const pieces = ['高', '明', 'A', 'li', ' ', '&', '"', '，', '**', '*', '[', '](https://example.org/x "高明")', '](/articles/x/)', '\n\n', '\n- ', '\n> ', '\\<']
    const tags = (html: string) => html.match(/<(?:"[^"]*"|[^"<>])*>/gu)?.map((tag) => tag.replace(/ title="[^"]*"/u, ''))
    const bare = (text: string) => text.replace(/<(?:"[^"]*"|[^"<>])*>|\s/gu, '').replaceAll('&#x26;', '&').replaceAll('&#x3C;', '<')
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...pieces), maxLength: 20}), (body) => {
        const blocks = readMdx(`---\ntitle: 题\n---\n\n${body}\n`, 'a.mdx').blocks.map(({role, text, html}) => ({role, text, html}))
        const [shown] = withoutNames({articles: [{path: 'p1/L001.mdx', data: {}, blocks}], pages: []}, [{name: '高明', ...why}, {name: 'Ali', ...why}]).articles
        for (const [index, {text, html}] of shown!.blocks.entries()) {
          expect(tags(html)).toEqual(tags(blocks[index]!.html))
          expect(bare(html)).toBe(text.replace(/\s/gu, ''))
          expect(html).not.toContain('高明')
        }
      }),
      {numRuns: 500},
    )
  })

  it('masks in records words alone', () => {
    const data = {kind: 'article' as const, date: '2011-03-01', events: [{date: '2011', text: 'kind', line: 1}]}
    const record = {date: '2011', repairs: [{kind: 'join' as const, lines: [1, 2] as [number, number], rule: 'mid-sentence'}]}
    const names = ['article', 'Join', 'Sentence', '2011'].map((name) => ({name, ...why}))
    const {articles, pages} = withoutNames({articles: [{path: 'p1/L001.mdx', data, blocks: []}], pages: [{id: 'p1', data: record, lines: []}]}, names)
    expect([articles[0]!.data, pages[0]!.data]).toEqual([data, record])
    const around = {
      authority: {places: [{name: '中原区', type: 'district' as const, aliases: []}], programs: [{name: '创文', kind: 'Topology', active: '2011', aliases: []}]},
      outlines: {type: 'Topology' as const, objects: {}, arcs: []},
    }
    const shown = withoutNamesAround(around, [{name: 'District', ...why}, {name: 'Topology', ...why}, {name: '2011', ...why}])
    expect(shown).toEqual({...around, authority: {...around.authority, programs: [{name: '创文', kind: '××××××××', active: '2011', aliases: []}]}})
  })

  it.each(['让·雷诺', '让・雷诺', '让•雷诺', '让‧雷诺', '让．雷诺'])('with whatever dot it is printed: %s', (printed) => {
    expect(withoutNames({articles: [], pages: [{id: 'p1', data: {}, lines: [printed]}]}, [{name: '让·雷诺', ...why}]).pages[0]!.lines).toEqual(['××××'])
  })

  it.each([
    ['one within the other', ['李强', '李强国'], '李强国说，李强也说。', '×××说，××也说。'],
    ['one that begins in the other', ['阳李', '李明'], '欧阳李明说', '欧×××说'],
    ['one that begins in the other, in an address', ['阳李', '李明'], '阳%E6%9D%8E%E6%98%8E/x', `${'×'.repeat(19)}/x`],
  ])('of several names %s, in whatever order they stand in the list', (_, names, text, shown) => {
    for (const order of [names, names.toReversed()]) {
      const {articles, pages} = withoutNames({articles: [{path: 'p1/L001.mdx', data: {title: text}, blocks: [block(text)]}], pages: [{id: 'p1', data: {}, lines: [text]}]}, order.map((name) => ({name, ...why, reason: `因${name.length}`})))
      expect(articles[0]).toMatchObject({data: {title: shown}, blocks: [{text: shown, html: shown}]})
      expect(pages[0]!.lines).toEqual([shown])
    }
  })

  it('masks of several names what each alone would mask', () => {
    const letters = fc.constantFrom(...'高小明李 ，×')
    const name = fc.string({unit: fc.constantFrom(...'高小明李'), minLength: 2, maxLength: 4})
    const shownOf = (text: string, names: string[]) => withoutNames({articles: [], pages: [{id: 'p1', data: {}, lines: [text]}]}, names.map((one) => ({name: one, ...why}))).pages[0]!.lines[0]!
    fc.assert(
      fc.property(fc.string({unit: letters, maxLength: 20}), fc.array(name, {minLength: 1, maxLength: 4}), (text, names) => {
        const alone = names.map((one) => shownOf(text, [one]))
        expect(shownOf(text, names)).toBe([...text].map((letter, at) => (alone.some((shown) => shown[at] === '×') ? '×' : letter)).join(''))
      }),
      {numRuns: 1000},
    )
  })

  it('in the reason that readers are told', () => {
    const names = [{name: '欧阳隐之', reason: '应欧阳隐之与李四要求', date: '2026-01-31'}, {name: '李四', ...why, pages: ['p9']}]
    expect(withoutNames({articles: [], pages: [{id: 'p1', data: {}, lines: ['欧阳隐之']}]}, names).pages[0]!.data.withheld).toEqual([{reason: '应××××与××要求', date: '2026-01-31'}])
  })

  it('in every field of an article and a page', () => {
    const said = {title: '欧阳隐之', kicker: '欧阳隐之', subtitle: '欧阳隐之', section: '欧阳隐之', paper: '欧阳隐之报', dateBasis: '欧阳隐之', events: [{date: '2011', text: '欧阳隐之', line: 1}], programs: ['欧阳隐之工作室'], corrections: [{line: 1, printed: '欧阳隐', corrected: '欧阳隐之', reason: '欧阳隐之说'}], withdrawn: {reason: '欧阳隐之', date: '2026'}}
    const record = {paper: '欧阳隐之报', label: '欧阳隐之版', section: '欧阳隐之', furniture: [{lines: [1, 1] as [number, number], reason: '欧阳隐之'}]}
    const shown = withoutNames({articles: [{path: 'p1/L001.mdx', data: said, blocks: []}], pages: [{id: 'p1', data: record, lines: []}]}, [{name: '欧阳隐之', ...why}])
    expect(JSON.stringify(shown)).not.toContain('欧阳隐之')
    expect(shown.articles[0]!.data.programs).toEqual(['××××工作室'])
  })

  it('leaves a program that bears it out of the facts of pages where alone it is withheld', () => {
    const {articles} = withoutNames({articles: [{path: 'p1/L001.mdx', data: {title: '欧阳隐之', programs: ['欧阳隐之工作室', '创文'], districts: ['中原区']}, blocks: []}], pages: []}, [{name: '欧阳隐之', ...why, pages: ['p1']}])
    expect(articles[0]!.data).toEqual({title: '××××', programs: ['创文'], districts: ['中原区'], withheld: [why]})
  })

  it('leaves whoever bears it out of the lists of people, and the other pages as they are', () => {
    const article = {path: 'p1/L001.mdx', data: {people: [{name: '欧阳隐之', post: '主任'}, {name: '王五', post: '欧阳隐之的同事'}], reporters: ['欧阳隐之', '李四'], source: {file: 'content/raw/p1.txt', lines: [[1, 2]] as [number, number][], digest: 'cd'}}, blocks: []}
    const {articles} = withoutNames({articles: [article, {...article, path: 'p2/L001.mdx'}], pages: []}, [{name: '欧阳隐之', ...why, pages: ['p1']}])
    expect(articles[0]!.data).toEqual({people: [{name: '王五', post: '××××的同事'}], reporters: ['李四'], source: {file: 'content/raw/p1.txt', lines: [[1, 2]]}, withheld: [why]})
    expect(articles[1]!.data).toEqual(article.data)
  })

  it('masks what all pages share before an archive is made of it', () => {
    const info = {city: '郑州市', title: '街志', description: '欧阳隐之主编', papers: ['欧阳隐之报'], site: 'https://example.org/', rights: '欧阳隐之'}
    const authority = {
      places: [{name: '欧阳隐之村', type: 'community' as const, aliases: [], source: '欧阳隐之编'}],
      programs: [{name: '欧阳隐之工作室', aliases: ['欧阳隐之', '歐陽隱之志愿队'], kind: '机制', note: '欧阳隐之说', seen: ['content/raw/欧阳隐之.txt:1']}],
    }
    const outlines = {type: 'Topology' as const, objects: {区: {type: 'Point' as const, coordinates: [0, 0], properties: {name: '欧阳隐之区'}}}, arcs: [], credit: '欧阳隐之'}
    const withheld = [{name: '欧阳隐之', ...why}]
    const archive = archiveOf({info, authority, outlines, withheld}, {articles: [], pages: []})
    expect(JSON.stringify(archive)).not.toMatch(/欧阳隐之|歐陽隱之/u)
    expect(archive.programs).toMatchObject([{name: '××××工作室', aliases: ['××××志愿队']}])
    expect(archive.info.site).toBe('https://example.org/')
    expect(withoutNamesAround({info}, [{...withheld[0]!, pages: ['p1']}]).info).toBe(info)
  })

  it('leaves nothing that the search finds as the name between two signs that part', () => {
    const text = fc.string({unit: fc.constantFrom(...'高⾼小⼩明髙 \n\ufe00\u034f\u115f\u200b.，×<b>', '</b>', '&'), maxLength: 20})
    fc.assert(
      fc.property(text, (words) => {
        const {pages} = withoutNames({articles: [], pages: [{id: 'p1', data: {}, lines: [words]}]}, [{name: '高小明', ...why}])
        const [now] = pages[0]!.lines
        expect(now!.length).toBe(words.length)
        for (const piece of now!.split(/[，×]/u)) expect(keyOf(piece)).not.toContain('高小明')
      }),
      {numRuns: 2000},
    )
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
