import {expect, it} from 'vitest'
import {buildTermMatcher} from '../../src/site/fact-terms.ts'

const matcher = buildTermMatcher(
  [
    {name: '甲水路街道', type: 'town', aliases: [], district: '丙区'},
    {name: '乙山街道', type: 'town', aliases: [], district: '丙区'},
    {name: '丁河镇', type: 'town', aliases: [], district: '丙区'},
  ],
  [],
)

it.each([
  ['甲水路办事处开会', '甲水路街道', false],
  ['甲水街道办事处开会', '甲水路街道', true],
  ['乙山路办事处开会', '乙山街道', true],
  ['丁河乡开会', '丁河镇', false],
])('finds the town of %s', (text, name, bare) => {
  const hits = matcher.find(text).map(({value}) => value)
  expect(hits).toContainEqual({kind: 'place', name, bare})
})
