import {distance} from 'fastest-levenshtein'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {excerptOf, placesOf} from '../../src/search/excerpt.ts'
import {PARTED} from '../../src/press/text/key.ts'
import {hitsOf, matches, partsOf} from '../../src/search/match.ts'
import {expandQuery, nearestNames, suggestNames, type NameEntry} from '../../src/search/names.ts'
import {parseQuery, positiveTerms, writeQuery} from '../../src/search/query.ts'
import {typedTerm} from '../../src/search/query-pieces.ts'
import {wordsOf} from '../../src/search/tokens.ts'
import {indexWords} from './index-words.ts'

const shape = (text: string) => parseQuery(text).clauses.map(({any, not}) => (not ? '-' : '') + any.map(({key, exact}) => (exact === undefined ? key : `"${exact}"`)).join('|'))

/** What a reader may type, rich in what may be an operator. */
const QUERY = fc.string({unit: fc.constantFrom(...'二七塔aB12 \n""|--,·“'), maxLength: 24})

describe('parseQuery', () => {
  it.each([
    ['one word', '二七区', ['二七区']],
    ['all words', '二七区 拆迁', ['二七区', '拆迁']],
    ['either', '拆迁|征收', ['拆迁|征收']],
    ['either with spaces', '拆迁 | 征收 二七', ['拆迁|征收', '二七']],
    ['not', '郑州 -招聘', ['郑州', '-招聘']],
    ['only exclusions are text', '-招聘', ['招聘']],
    ['a hyphen inside', '1-5月', [`1${PARTED}5月`]],
    ['quoted with punctuation', '"二七,塔"', ['"二七,塔"']],
    ['quoted words without punctuation', '"二七塔"', ['二七塔']],
    ['quotation marks inside a word', '召开"两会"期间', ['召开两会期间']],
    ['a quote that does not end', '"二七', ['二七']],
    ['excluded quote', '郑州 -"二七,塔"', ['郑州', '-"二七,塔"']],
    ['punctuation only', '—— ,', []],
    ['nothing', '  ', []],
  ])('%s', (_, text, clauses) => expect(shape(text)).toEqual(clauses))

  it('reads no part of what is too long, and says so', () => {
    expect(parseQuery('中原区 '.repeat(250)).clauses).toHaveLength(250)
    expect(() => parseQuery(`${'中原区 '.repeat(250)}火星人`)).toThrow('检索词有1003字，最多1000字')
  })

  it.each([['-招聘', true], ['-招聘|拆迁 -二七', true], ['-招聘 。', true], ['-招聘 拆迁', undefined], ['拆迁|-招聘', undefined], ['--招聘', undefined], ['-', undefined], ['', undefined]])('tells of %j whether it is exclusions only: %j', (text, only) => expect(parseQuery(text).onlyExcluded).toBe(only))

  it('takes any text', () => fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => parseQuery(text).clauses.every(({any}) => any.every(({key}) => key !== '')))))
})

describe('the word that is being typed', () => {
  it.each([
    ['erqi', 'erqi', '二七区'],
    ['拆迁 erqi', 'erqi', '拆迁 二七区'],
    ['拆迁 -erqi', 'erqi', '拆迁 -二七区'],
    ['-erqi', 'erqi', '-二七区'],
    ['拆迁|金水', '金水', '拆迁|二七区'],
    ['拆迁 | 金水', '金水', '拆迁 | 二七区'],
    ['拆迁|-金水', '金水', '拆迁|-二七区'],
    ['金水 ', '金水', '二七区'],
    ['"金水', '金水', '"二七区"'],
    ['拆迁 "金水"', '金水', '拆迁 "二七区"'],
    ['拆迁 -"金水"', '金水', '拆迁 -"二七区"'],
    ['1-5月', '1-5月', '二七区'],
    ['--erqi', '--erqi', '二七区'],
    ['拆迁|', '', '拆迁|二七区'],
    ['拆迁 -', '', '拆迁 -二七区'],
    ['', '', '二七区'],
  ])('of %j is %j; with a name in its place it is %j', (text, typed, taken) => {
    expect(typedTerm(text).typed).toBe(typed)
    expect(typedTerm(text).taken('二七区')).toBe(taken)
  })

  it('is one word with the name, whatever stands before it', () =>
    fc.assert(fc.property(QUERY, (text) => {
      const [before, after] = [text, typedTerm(text).taken('塔 A')].map((one) => parseQuery(one).clauses)
      const last = after!.at(-1)!
      expect(last.any.at(-1)!.key).toBe('塔a')
      expect(after!.length).toBeGreaterThanOrEqual(before!.length)
    })))
})

describe('writeQuery', () => {
  it.each([
    ['"Zhengzhou Daily" 甲', '"Zhengzhou Daily" 甲'],
    ['"甲|乙" -"丙 丁"', '"甲|乙" -"丙 丁"'],
    ['"-招聘"', '"-招聘"'],
    ['二七区  拆迁 | 征收 -招聘', '二七区 拆迁|征收 -招聘'],
    ['"二七', '二七'],
    ['1-5月 --甲', '1-5月 甲'],
    ['占1.5 ％以上 20 % 甲 %', '占1.5％以上 20% 甲'],
  ])('writes %j as %j', (text, written) => expect(writeQuery(parseQuery(text))).toBe(written))

  const told = (clauses: ReturnType<typeof parseQuery>['clauses']) => clauses.map(({any, not}) => ({not, any: any.map(({key, exact}) => ({key, exact}))}))
  it('is the same when it is read, and so is any part of it', () =>
    fc.assert(fc.property(QUERY, fc.infiniteStream(fc.boolean()), (text, chosen) => {
      const {clauses} = parseQuery(text)
      const some = clauses.filter(() => chosen.next().value)
      for (const part of [clauses, some]) if (part.some(({not}) => !not)) expect(told(parseQuery(writeQuery({clauses: part})).clauses)).toEqual(told(part))
    }), {numRuns: 2000}))

  it('is the same with the other names of a place that has white space in them', () => {
    const names: NameEntry[] = [{name: '甲路', facet: 'street', also: ['Jia Lu|·A', '"乙"路'], pinyin: '', initials: '', articles: 1}]
    const {clauses} = expandQuery(parseQuery('甲路'), names)!.query
    expect(told(parseQuery(writeQuery({clauses})).clauses)).toEqual(told(clauses))
  })
})

const article = partsOf({head: ['圃田乡', '拆除违法建筑'], body: '本报讯,管城区圃田乡“拆违”两会期间,\n共拆违两次。'})

describe('matches', () => {
  it.each([
    ['拆违两次', true],
    ['圃田乡拆除', false],
    ['违法建筑本报', false],
    ['期间共拆', true],
    ['"“拆违”两会"', true],
    ['"拆违两会"', true],
    ['"拆违,两次"', false],
    ['拆违 -招聘', true],
    ['拆违 -两会', false],
    ['招聘|两会', true],
    ['圃田鄉', true],
  ])('%s: %s', (text, expected) => expect(matches(article, parseQuery(text))).toBe(expected))
})

describe('excerptOf and placesOf', () => {
  const text = fc.string({unit: fc.constantFrom(...'郑州二七区塔,。 \n'), minLength: 1, maxLength: 300})
  it('show only words of the text, and every mark is what was asked', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('二七', '郑', '七区塔'), (body, word) => {
        const parts = partsOf({head: [], body})
        const terms = positiveTerms(parseQuery(word))
        const shown = excerptOf(parts, terms)
        const plain = shown.map((piece) => piece.text).join('').replaceAll('…', '')
        expect(body.replace(/\s+/gu, ' ')).toContain(plain)
        expect(shown.some((piece) => piece.hit)).toBe(matches(parts, parseQuery(word)))
        expect(placesOf(parts, terms).length > 0).toBe(hitsOf(parts, terms[0]!).length > 0)
      }),
    )
  })

  const excerpt = (body: string, query: string, length: number) => excerptOf(partsOf({head: [], body}), positiveTerms(parseQuery(query)), length).map(({text, hit}) => (hit ? `[${text}]` : text)).join('')
  it.each([
    ['most different words', '二七二七二七，城里城外郑州二七', '二七 郑州', '…外[郑州][二七]'],
    ['most places, where the words are the same', '二七到郑州，二七二七二七', '二七', '…[二七][二七][二七]'],
    ['a word that is longer than the room', '在郑州市二七区大学路街道办事处', '郑州市二七区大学路街道', '…[郑州市二七区大学路街道]…'],
  ])('show the stretch with %s', (_, body, query, shown) => expect(excerpt(body, query, 8)).toBe(shown))

  it('show the stretch of a long text with a place in every line, while others wait', () => {
    const body = '郑东的人说到了郑西，'.repeat(100_000)
    const begun = performance.now()
    expect(excerpt(`${body}郑州`, '郑 州', 8)).toBe('…了[郑]西，[郑][州]')
    expect(performance.now() - begun).toBeLessThan(5000)
  }, 600_000)
})

describe('the words of a text', () => {
  it('lists pairs, with a break between the parts, and how often it has each character', () => {
    const [head, once, twice] = [{count: 1, inHead: true}, {count: 1, inHead: false}, {count: 2, inHead: false}]
    expect(indexWords(['二七塔'], '1923')).toEqual({words: '二七 七塔 λ 19 92 23'.split(' '), head: 2, characters: {二: head, 七: head, 塔: head, 1: once, 9: once, 2: once, 3: once}})
    expect(indexWords(['塔'], '塔1塔1')).toEqual({words: '塔1 1塔 塔1'.split(' '), head: 0, characters: {塔: {count: 3, inHead: true}, 1: twice}})
  })
  it.each([
    ['one character', '塔', ['塔']],
    ['letters with marks are coded', 'éa', ['λ0000e9a']],
    ['a character outside the plane', '𠀀', ['λ020000']],
  ])('%s', (_, key, words) => expect(wordsOf(key)).toEqual(words))
})

describe('names', () => {
  const names: NameEntry[] = [
    {name: '二七区', facet: 'district', also: ['二七'], pinyin: 'erqiqu', initials: 'eqq', articles: 9},
    {name: '郑州航空港经济综合实验区', facet: 'district', also: ['航空港区'], pinyin: 'zhengzhouhangkonggang', initials: 'zzhkg', articles: 3},
  ]
  it('takes nothing away from a program whose name has a slash', () => {
    const entry: NameEntry = {name: '24/7服务', facet: 'program', also: ['全天候服务'], pinyin: '24/7fuwu', initials: '24/7fw', articles: 1}
    expect(expandQuery(parseQuery('全天候服务'), [entry])!.added).toEqual([{typed: '全天候服务', names: ['24/7服务']}])
    expect(expandQuery(parseQuery('24/7服务'), [entry])!.added).toEqual([{typed: '24/7服务', names: ['全天候服务']}])
    expect(expandQuery(parseQuery('7服务'), [entry])).toBeUndefined()
  })

  it.each([['erqi'], ['eqq'], ['二七'], ['EQQ'], ['七区']])('%s suggests 二七区', (typed) => expect(suggestNames(names, typed)[0]?.name).toBe('二七区'))
  it.each<[string, Partial<NameEntry>, boolean]>([
    ['a program that is reported', {facet: 'program', articles: 1}, true],
    ['a program that nothing reports', {facet: 'program', articles: 0}, false],
    ['a town that nothing reports', {facet: 'street', articles: 0}, true],
  ])('%s', (_, own, leads) => {
    const entry: NameEntry = {name: '立体绿化', facet: 'program', also: ['立体种植'], pinyin: 'litilvhua', initials: 'ltlh', articles: 0, ...own}
    expect(suggestNames([entry], 'ltlh')).toEqual(leads ? [entry] : [])
    expect(nearestNames([entry], '立体绿地', () => 1)).toEqual(leads ? [entry] : [])
    expect(expandQuery(parseQuery('立体绿化'), [entry])?.added).toEqual([{typed: '立体绿化', names: ['立体种植']}])
  })
  it.each<[string, string, boolean]>([
    ['郑州晚报', '郑东新区', false],
    ['二七曲', '二七区', true],
    ['棉纺路街办', '棉纺路街道', true],
    ['郑州航空港经济综合试验去', '郑州航空港经济综合实验区', true],
  ])('%s may be meant for %s: %s', (typed, name, offered) => {
    const entry: NameEntry = {name, facet: 'district', also: [], pinyin: '', initials: '', articles: 1}
    expect(nearestNames([entry], typed, distance)).toEqual(offered ? [entry] : [])
  })
  it('adds other names and says which', () => {
    const expansion = expandQuery(parseQuery('航空港区 招商'), names)
    expect(expansion?.added).toEqual([{typed: '航空港区', names: ['郑州航空港经济综合实验区']}])
    expect(expansion?.query.clauses[0]?.any).toHaveLength(2)
  })
  it('leaves a name alone that only has a shorter form of itself', () => expect(expandQuery(parseQuery('二七区'), names)).toBeUndefined())
})
