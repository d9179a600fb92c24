import {describe, expect, it} from 'vitest'
import {readEndMark} from '../../../src/press/furniture/end-marks.ts'
import {fold} from '../../../src/press/text/fold.ts'
import {readFurniture} from '../../../src/press/furniture.ts'
import {splitLines} from '../../../src/press/lines.ts'
import {repairParagraphs} from '../../../src/press/paragraphs.ts'
import {segmentPage} from '../../../src/press/segments.ts'

describe('marks of the desk at a text’s end', () => {
  it.each([
    ['居民们拍手称好。③6', '③6', 'desk-number', true],
    ['居民们拍手称好。③６', '③６', 'desk-number', true],
    ['居民们拍手称好。 ②10', '②10', 'desk-number', true],
    ['居民们拍手称好。⑫-3', '⑫-3', 'desk-number', true],
    ['居民们拍手称好。(④8)', '(④8)', 'desk-number', true],
    ['居民们拍手称好。❸6', '❸6', 'desk-number', true],
    ['居民们说“真好!”⑦1', '⑦1', 'desk-number', true],
    ['居民们拍手称好。(石兰)⑶2', '⑶2', 'desk-number', true],
    ['记者 方大山 摄③6', '③6', 'desk-number', true],
    ['居民们拍手称好。⑤', '⑤', 'desk-figure', false],
    ['居民们拍手称好。■', '■', 'end-ornament', false],
    ['居民们拍手称好。（完）', '（完）', 'end-word', true],
    ['居民们拍手称好。【全文完】', '【全文完】', 'end-word', true],
    ['居民们拍手称好。(责任编辑:邱大河)', '(责任编辑:邱大河)', 'desk-in-brackets', true],
    ['居民们拍手称好。(石兰)[责编 邱大河]', '[责编 邱大河]', 'desk-in-brackets', true],
  ])('%s', (text, mark, rule, last) => {
    expect(readEndMark(fold(text))).toMatchObject({rule, start: text.length - mark.length, last})
  })

  it.each([
    '居民们拍手称好。',
    '热线电话是12345',
    '新楼的位置如图③',
    '各步骤见图③2',
    '先修路①,再架桥②',
    '这就是“三张清单”①',
    '预算为36',
    '居民们拍手称好。(石兰)',
    '居民们拍手称好。(一)',
    '居民们拍手称好。(编辑部的门口)',
    '居民们拍手称好。(校对了三遍)',
    '活动还没有结束(完)',
    '本报讯(记者 方大山)',
    '',
  ])('none in: %s', (text) => expect(readEndMark(fold(text))).toBeUndefined())

  it.each(['③6', '(②10)', '④⑧'])('alone on a line: %s', (text) => expect(readFurniture(text)?.rule).toBe('desk-number'))
  it.each(['③', '①修路', '36', '③6路'])('not alone on a line: %s', (text) => expect(readFurniture(text)?.rule).not.toBe('desk-number'))
})

describe('what such a mark says of the page', () => {
  const OPENS = '本报讯(记者 方大山)昨日,某某街道组织志愿者清扫楼院,居民们纷纷称赞。'
  const ENDS = '负责人说,下个月还要把楼道粉刷一遍。'
  const read = (page: string) => segmentPage(splitLines(page)).flatMap((segment) => (segment.type === 'article' ? [repairParagraphs(segment)] : []))
  const lines = (page: string) => read(page).map(({segment, repairs, messages}) => [segment.lines.map((range) => range.join('-')).join(), repairs.length + messages.length])

  it.each([
    ['blank lines', `修路忙\n\n${OPENS}\n\n${ENDS}③6\n\n架桥忙\n\n${OPENS}②4`, [['1-5', 0], ['7-9', 0]]],
    ['no blank lines', `修路忙\n${OPENS}\n${ENDS}③6\n架桥忙,行人乐了\n${OPENS}②4`, [['1-3', 0], ['4-5', 0]]],
    ['a headline without further signs', `修路忙\n${OPENS}\n${ENDS}③6\n架桥忙\n${ENDS}\n${ENDS}②4`, [['1-3', 0], ['4-6', 0]]],
    ['without the mark, the same line is a subhead', `修路忙\n${OPENS}\n${ENDS}\n架桥忙\n${ENDS}\n${ENDS}②4`, [['1-6', 0]]],
    ['text without a headline', `修路忙\n${OPENS}③6\n${ENDS}③6`, [['1-2', 0], ['3-3', 0]]],
    ['on a line of its own', `修路忙\n${OPENS}\n${ENDS}\n③6\n架桥忙\n${ENDS}`, [['1-3', 0], ['5-6', 0]]],
    ['a figure that numbers a picture ends nothing', `修路忙\n${OPENS}\n${ENDS}①\n架桥忙\n${ENDS}\n${ENDS}`, [['1-6', 0]]],
  ])('%s', (_, page, expected) => expect(lines(page)).toEqual(expected))
})
