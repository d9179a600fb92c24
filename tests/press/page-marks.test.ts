import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {splitLines} from '../../src/press/lines.ts'
import {ledgerOf} from '../../src/press/ledger.ts'
import {marksAsRead} from '../../src/press/page-marks.ts'
import {convertNameless} from './nameless.ts'

const read = (text: string) => marksAsRead(splitLines(text)).map((line) => line.text).join('\n')
/** Behind it a page ends its sentences in dots. */
const DOTTED = '修路忙．\n路修好了．\n人都来了．\n'

describe('quotation marks', () => {
  it.each([
    ['single ones alone on a page', '提出‘三蹲三保’工作法', '提出“三蹲三保”工作法'],
    ['straight single ones, told apart by their order', "提出'三蹲三保'工作法", '提出"三蹲三保"工作法'],
    ['an apostrophe stays', '‘甲’与 People’s Daily', '“甲”与 People’s Daily'],
    ['a straight apostrophe stays', "'甲'与Xi'an", '"甲"与Xi\'an'],
  ])('%s', (_, text, marks) => expect(read(text)).toBe(marks))

  it.each(['“甲‘乙’丙”', '「甲」\n‘乙’', '『甲』说‘乙’', '"甲"\n‘乙’', "It's 1 o'clock", '没有引号'])('single ones within or beside double ones stay: %j', (text) => expect(read(text)).toBe(text))
})

describe('brackets', () => {
  it.each([
    ['square ones alone on a page', '本报讯［记者 甲某］昨日', '本报讯（记者 甲某）昨日'],
    ['plain square ones', '甲[乙]', '甲（乙）'],
  ])('%s', (_, text, marks) => expect(read(text)).toBe(marks))

  it.each(['［社区］\n（记者 甲某）', '［链接］\n［背景］甲来了。', '[甲]\n〔乙〕', '甲［乙'])('square ones beside round ones, or never closed, stay: %j', (text) => expect(read(text)).toBe(text))
})

describe('full stops', () => {
  it.each([
    ['at the ends of sentences', '甲来了．乙也来了．', '甲来了。乙也来了。'],
    ['half-width ones', '甲来了.乙也来了.', '甲来了。乙也来了。'],
    ['behind and before quotation marks', '“甲来了．”他说．“好”．', '“甲来了。”他说。“好”。'],
    ['before a day', '路修好了．4月11日，人都来了．', '路修好了。4月11日，人都来了。'],
    ['before a day, behind a word that ends in a number', '企业之一．6月2日起．', '企业之一。6月2日起。'],
    ['behind a figure or Latin letters at the end', '共 12．\n装上APP．', '共 12。\n装上APP。'],
  ])('%s', (_, text, marks) => expect(read(DOTTED + text)).toBe(DOTTED.replaceAll('．', '。') + marks))

  it.each([
    ['figures', '3．5万元，７．５米'],
    ['names of foreigners', '记者阿不都．热合曼说'],
    ['names with a Chinese surname', '约翰．李说，约翰．李，'],
    ['names with a letter', '乔治．W．布什'],
    ['feast days', '五．一节，五．12，九．一八'],
    ['numbers of items', '一．修路\n（二）．通水\n第三．绿化\n1．修路'],
    ['dots in a row', '他说．．．．．．'],
    ['Latin words', 'www.zz.gov.cn，No．5'],
    ['words of a rubric that stands alone', '\n郑东．视点\n'],
  ])('dots in %s stay', (_, text) => expect(read(DOTTED + text)).toBe(DOTTED.replaceAll('．', '。') + text))

  it('stay where sentences end in 。', () => {
    const text = '阿不都．热合曼来了。他说好．\n约翰．李来了．乙来了．丙来了。'
    expect(read(text)).toBe(text)
  })
})

it('every unit stays one unit, and the lines of a page that has nothing of the kind stay as they are', () => {
  const letters = fc.array(fc.constantFrom('甲', '乙来了', '．', '.', '。', '‘', '’', "'", '“', '”', '［', '］', '（', 'a', '5', '\n', ' '), {maxLength: 60}).map((parts) => parts.join(''))
  fc.assert(fc.property(letters, (text) => void expect(read(text)).toHaveLength(text.length)))
  const lines = splitLines('提出“三蹲三保”工作法。')
  expect(marksAsRead(lines)).toBe(lines)
})

it('an article shows the marks that its page has', () => {
  const page = convertNameless('‘三蹲三保’进社区\n\n本报讯［记者 甲大山］昨日，某社区提出‘三蹲三保’工作法．居民都说好．\n\n居民乙某说：‘路修好了．’他笑了．\n')
  const [{data, blocks}] = page.articles as [(typeof page.articles)[number]]
  expect(data).toMatchObject({title: '‘三蹲三保’进社区', reporters: ['甲大山']})
  expect(blocks.map(({text}) => text)).toEqual(['本报讯［记者 甲大山］昨日，某社区提出‘三蹲三保’工作法．居民都说好．', '居民乙某说：‘路修好了．’他笑了．'])
  expect(ledgerOf(page)).toMatchObject({lost: [], twice: []})
})
