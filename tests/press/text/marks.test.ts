import {describe, expect, it} from 'vitest'
import {rowsByMarks} from '../../../src/press/text/marks.ts'

describe('rows that may fit a text', () => {
  const fitting = rowsByMarks([{needs: '年'}, {}, {needs: '月日'}])

  it.each([
    ['', 0b010],
    ['5月', 0b110],
    ['今年3日', 0b111],
    ['没有数字', 0b010],
  ])('%s', (text, rows) => expect(fitting(text)).toBe(rows))
})

describe('a table of many rows', () => {
  const rows = Array.from({length: 33}, (_, row) => ({needs: String.fromCharCode(0x4e00 + row)}))

  it('tells each of 32 apart', () => {
    const fitting = rowsByMarks(rows.slice(0, 32))
    expect(rows.slice(0, 32).map(({needs}) => fitting(needs) >>> 0)).toEqual(rows.slice(0, 32).map((_, row) => (1 << row) >>> 0))
  })

  it('is refused when it is longer', () => expect(() => rowsByMarks(rows)).toThrow(RangeError))
})
