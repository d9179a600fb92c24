import fc from 'fast-check'
import {expect, it} from 'vitest'
import {fold} from '../../../src/press/text/fold.ts'

it.each([
  ['small forms of marks', '甲﹐乙﹑丙﹔丁﹕戊﹖己﹗﹙庚﹚', '甲,乙、丙;丁:戊?己!(庚)'],
  ['the sign of a ratio', '记者∶甲某', '记者:甲某'],
  ['brackets of titles', '〔记者 甲某〕', '(记者 甲某)'],
  ['square brackets, which stay', '［本报讯］', '[本报讯]'],
  ['brackets of rubrics, which stay', '【社区】〖街道〗', '【社区】〖街道〗'],
  ['dashes', '――甲──乙——', '——甲——乙——'],
  ['the dash of figures and a hyphen, which stay', '3–5 a-b ~', '3–5 a-b ~'],
  ['spaces of other widths', '甲\u00a0乙\u2003丙\u2009丁\u202f戊\u3000己', '甲 乙 丙 丁 戊 己'],
  ['tabs, which stay', '甲\t乙', '甲\t乙'],
  ['a full stop as a dot, which the page tells', '甲．乙', '甲.乙'],
  ['single quotation marks, which the page tells', '“甲‘乙’丙”', '“甲‘乙’丙”'],
])('%s', (_, text, folded) => expect(fold(text)).toBe(folded))

it('every unit becomes one unit', () => {
  fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => void expect(fold(text)).toHaveLength(text.length)))
})
