import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {keyOf} from '../../../src/press/text/key.ts'
import {mayHold} from '../../../src/press/text/may-hold.ts'

describe('mayHold', () => {
  it.each([
    ['高小明', '居民高小明说', true],
    ['高小明', '高大小明、⾼ ⼩\ufe00。明', true],
    ['高小明', '高大小明', false],
    ['你好', '\u{2f804}好', true],
    ['李平成', '李㍻', true],
    ['jose', '没有他', true],
  ])('%s in %s: %s', (key, text, may) => expect(mayHold(key)(text)).toBe(may))

  it('never says no of a text whose key holds it', () => {
    const text = fc.string({unit: fc.oneof(fc.constantFrom(...'高⾼小⼩明\u{2f8a1}㍻平成、1a \n\ufe00\u034f'), fc.string({unit: 'binary', minLength: 1, maxLength: 1})), minLength: 1, maxLength: 12})
    fc.assert(
      fc.property(text, fc.nat(12), fc.nat(12), (whole, from, length) => {
        const key = keyOf(whole).slice(from, from + 1 + (length % 3))
        if (key !== '' && key.isWellFormed()) expect(mayHold(key)(whole)).toBe(true)
      }),
      {numRuns: 2000},
    )
  })
})
