import {describe, expect, it} from 'vitest'
import {settleCorrections} from '../../../src/press/changes/corrections.ts'

const PRINTED = ['本报记者 甲乙', '新郑的枣长在树上,树很老。', '人也老了,前些年枣价很低。', '保住了树还得让树长钱,四月开工。']
const [BYLINE, FIRST, SECOND, LAST] = PRINTED as [string, string, string, string]
const raw = PRINTED.map((text, at) => ({number: at + 1, offset: 0, text}))
const openIn = (words: string[]) => settleCorrections({lines: [[1, 4]], raw, repairs: [], headings: [], words}, []).open.map(({line, printed, corrected}) => ({line, printed, corrected}))

describe('parts that stand in another order than printed', () => {
  it.each<[string, string[], object[]]>([
    ['are no correction', [FIRST, SECOND, BYLINE, LAST], []],
    ['hide none in the part behind them', [FIRST, SECOND, BYLINE, LAST.replace('开', '动')], [{line: 4, printed: '开', corrected: '动'}]],
    ['hide none in themselves', [FIRST, LAST, SECOND.replace('很低', '极低')], [{line: 1, printed: '本报记者甲乙', corrected: ''}, {line: 3, printed: '很', corrected: '极'}]],
  ])('%s', (_, words, open) => expect(openIn(words)).toEqual(open))
})
