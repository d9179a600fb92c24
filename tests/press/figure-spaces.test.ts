import fc from 'fast-check'
import {expect, it} from 'vitest'
import {headlineOf} from '../../src/press/passages.ts'
import {asPrinted, withoutFigureSpaces} from '../../src/press/figure-spaces.ts'
import type {Annotation, ArticleSegment} from '../../src/press/types.ts'
import {convertNameless} from './nameless.ts'

const articleOf = (text: string): ArticleSegment => ({type: 'article', kind: 'article', lines: [[3, 3]], reasons: [], confidence: 1, passages: [{role: 'paragraph', text, pieces: [{at: 0, length: text.length, line: 3, column: 2}]}]})
const read = (text: string) => withoutFigureSpaces(articleOf(text)).passages[0]!

it.each([
  ['days', '9 月 21 日下午，甲某来了', '9月21日下午，甲某来了'],
  ['what is counted, and Latin words beside it', '新建 1.5 万个 WiFi 点，覆盖率 98% 以上', '新建1.5万个WiFi点，覆盖率98%以上'],
  ['figures before a mark', '2012 年增收 300 元，占 5.2%。', '2012年增收300元，占5.2%。'],
  ['a space that parts two items before a figure', '书院街 18户', '书院街 18户'],
  ['spaces behind half-width marks', '昨日, 甲某来了: 占95%, 比去年多', '昨日,甲某来了:占95%,比去年多'],
  ['marks of Latin words', 'a, b: c', 'a, b: c'],
  ['ideographic spaces', '甲某　12　人', '甲某　12　人'],
])('%s', (_, printed, text) => expect(read(printed).text).toBe(text))

it('every letter keeps its printed column', () => {
  const printed = '于 9 月 21 日'
  const {text, pieces} = read(printed)
  expect([text, pieces.flatMap(({at, length, column}) => Array.from({length}, (_, i) => text[at + i]! + printed[column + i - 2]!)).join(' ')]).toEqual(['于9月21日', '于于 99 月月 22 11 日日'])
})

it('every letter keeps its line and column, in whatever pieces it is printed', () => {
  const words = fc.constantFrom('9 月 ', '21 日', '甲某', ' 47 个', '，', 'APP ', '有 3 人 ', ' ')
  fc.assert(fc.property(fc.array(fc.array(words, {minLength: 1, maxLength: 6}).map((parts) => parts.join('')), {minLength: 1, maxLength: 4}), (lines) => {
    let text = ''
    const pieces = lines.map((line, index) => {
      const piece = {at: text.length + (index > 0 ? 1 : 0), length: line.length, line: index + 1, column: 1}
      text += (index > 0 ? '\u3000' : '') + line
      return piece
    })
    const {passages} = withoutFigureSpaces({...articleOf(text), passages: [{role: 'paragraph', text, pieces}]})
    const {text: tight, pieces: own} = passages[0]!
    for (const {at, length, line, column} of own) expect(tight.slice(at, at + length)).toBe(lines[line - 1]!.slice(column - 1, column - 1 + length))
    expect(own.reduce((sum, {length}) => sum + length, 0)).toBe(tight.length - (lines.length - 1))
  }))
})

it('what was found is shown as it is printed', () => {
  const article = articleOf('于 9 月 21 日开工')
  const annotation = {mention: {kind: 'date', rule: 'month-day', passage: 0, start: 1, end: 6, text: '9月21日', value: {}}} as unknown as Annotation
  expect(asPrinted([annotation], article, withoutFigureSpaces(article))[0]!.mention).toMatchObject({start: 2, end: 10, text: '9 月 21 日'})
})

it('a figure that is set off parts no headline', () => {
  const row = {text: '47 个服务组进驻 184 家企业 书院街 18户', start: 0, line: {number: 1}} as unknown as Parameters<typeof headlineOf>[1][number]
  expect(headlineOf('title', [row]).text).toBe('47 个服务组进驻 184 家企业　书院街　18户')
})

it.each(['本报 9 月 21 日讯（记者 方大山）', '本报九月二十一日讯（记者 方大山）'])('%s is how a text opens', (lead) => {
  const {articles} = convertNameless(`村里修好了路\n\n${lead}石佛乡的村民方小河说，这条路修了三年，如今从村口到学校只要十分钟。`)
  expect(articles.map(({facts}) => facts.reporters)).toEqual([['方大山']])
})

it.each(['9 月 21 日，方小河在村口种树。石兰 摄', '九月二十一日，方小河在村口种树。石兰 摄', '9月21号，方小河在村口种树。石兰 摄'])('a picture is not called by its day: %s', (caption) => {
  const {articles} = convertNameless(`村里修好了路\n\n本报讯（记者 方大山）石佛乡的村民方小河说，这条路修了三年，如今从村口到学校只要十分钟。\n\n${caption}`)
  expect(articles.at(-1)!.data.title).toBe('方小河在村口种树')
})
