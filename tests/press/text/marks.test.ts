import {describe, expect, it} from 'vitest'
import {rowsByMarks} from '../../../src/press/text/marks.ts'

describe('rows that may fit a text', () => {
  const [year, always, day] = [{needs: '年'}, {}, {needs: '月日'}]
  const fitting = rowsByMarks([year, always, day])

  it.each([
    ['', [always]],
    ['5月', [always, day]],
    ['今年3日', [year, always, day]],
    ['没有数字', [always]],
  ])('%s', (text, rows) => expect(fitting(text)).toEqual(rows))
})

describe('a table of many rows', () => {
  const rows = Array.from({length: 70}, (_, row) => ({needs: String.fromCharCode(0x4e00 + row)}))
  const fitting = rowsByMarks(rows)

  it('tells each of them apart', () => expect(rows.map(({needs}) => fitting(needs))).toEqual(rows.map((row) => [row])))

  it('tells those of one text in their order', () => expect(fitting(rows.map(({needs}) => needs).toReversed().join(''))).toEqual(rows))
})
