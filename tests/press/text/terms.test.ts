import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {buildMatcher, keepLongest} from '../../../src/press/text/terms.ts'

const find = (terms: string[], text: string) => buildMatcher(terms.map((term) => ({term, value: term}))).find(text)

describe('buildMatcher', () => {
  it.each([
    [['双改'], '推進“雙改”工作', [[3, 5, '双改']]],
    [['中原区', '中原'], '中原区', [[0, 2, '中原'], [0, 3, '中原区']]],
    [['圃田乡', '田乡'], '圃田乡', [[0, 3, '圃田乡'], [1, 3, '田乡']]],
    [['a线'], 'A线 A线', [[0, 2, 'a线'], [3, 5, 'a线']]],
    [['大学路'], '大学', []],
    [[''], '大学', []],
  ])('finds %j in %s', (terms, text, expected) => {
    expect(find(terms, text)).toEqual(expected.map(([start, end, value]) => ({start, end, value})))
  })

  it('finds every value of a term that two entries share', () => {
    const matcher = buildMatcher([{term: '龙湖', value: 1}, {term: '龙湖', value: 2}])
    expect(matcher.find('龙湖').map(({value}) => value)).toEqual([1, 2])
  })

  it('finds exactly what a plain search finds', () => {
    const word = fc.string({unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4})
    const text = fc.string({unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 40})
    fc.assert(
      fc.property(fc.uniqueArray(word, {maxLength: 8}), text, (terms, text) => {
        const plain = terms.flatMap((term) =>
          [...text].flatMap((_, start) => (text.startsWith(term, start) ? [`${start} ${term}`] : [])),
        )
        expect(find(terms, text).map(({start, value}) => `${start} ${value}`).sort()).toEqual(plain.sort())
      }),
    )
  })
})

it('keepLongest keeps the leftmost longest names', () => {
  const hits = find(['中原', '中原西路', '西路街道', '中原西路街道', '街道'], '在中原西路街道和街道')
  expect(keepLongest(hits).map(({value}) => value)).toEqual(['中原西路街道', '街道'])
})
