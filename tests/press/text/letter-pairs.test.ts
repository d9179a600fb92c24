import {describe, expect, it} from 'vitest'
import {countPairs} from '../../../src/press/text/letter-pairs.ts'

describe('countPairs', () => {
  it('counts a pair once, however often either text has it', () => {
    expect(countPairs('修路修路忙', '忙修路修路')).toEqual({count: 3, shared: 2})
    expect(countPairs('修', '修路')).toEqual({count: 0, shared: 0})
    expect(countPairs('', '')).toEqual({count: 0, shared: 0})
  })

  it('counts those of a text that is longer than any article', () => {
    const long = '修路忙'.repeat(4000)
    expect(countPairs(long, '修路')).toEqual({count: 3, shared: 1})
    expect(countPairs('修路', long)).toEqual({count: 1, shared: 1})
  })

  it('counts as sets do', () => {
    const texts = Array.from({length: 40}, (_, seed) => Array.from({length: 20 * seed}, (_, at) => String.fromCharCode(0x4e00 + ((at * at * (seed + 3)) % 61))).join(''))
    for (const [i, text] of texts.entries()) {
      const other = texts[(i + 7) % texts.length]!
      const own = pairsOf(text)
      expect(countPairs(text, other)).toEqual({count: own.size, shared: own.intersection(pairsOf(other)).size})
    }
  })
})

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({length: Math.max(0, text.length - 1)}, (_, at) => text.slice(at, at + 2)))
}
