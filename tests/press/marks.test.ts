import {describe, expect, it} from 'vitest'
import {rowsByMarks} from '../../src/press/marks.ts'

describe('rows that may fit a text', () => {
  const fitting = rowsByMarks([{needs: '年'}, {}, {needs: '月日'}])

  it.each([
    ['', 0b010],
    ['5月', 0b110],
    ['今年3日', 0b111],
    ['没有数字', 0b010],
  ])('%s', (text, rows) => expect(fitting(text)).toBe(rows))
})
