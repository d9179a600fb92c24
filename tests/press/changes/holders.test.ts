import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {settleCorrections} from '../../../src/press/changes/corrections.ts'
import {holdersOf} from '../../../src/press/changes/holders.ts'

describe('holdersOf', () => {
  it('finds every longer text in which a short one stands, and where first', () => {
    const text = fc.string({unit: fc.constantFrom(...'甲乙丙'), maxLength: 7})
    fc.assert(
      fc.property(fc.array(text, {maxLength: 12}), (texts) => {
        const all = [...new Set(texts)]
        const wanted = all.filter(({length}) => length > 1 && length <= 4).map((short) => [short, all.filter((other) => other !== short && other.includes(short)).map((other) => ({text: other, at: other.indexOf(short)}))] as const)
        expect(new Map([...holdersOf(texts, 4)].sort())).toEqual(new Map(wanted.filter(([, holders]) => holders.length > 0).sort()))
      }),
      {numRuns: 2000},
    )
  })
})

describe('the changes of an edited article of many short lines', () => {
  it('are told in time by its length, not by its square', () => {
    const words = Array.from({length: 30_000}, (_, n) => `第${n}行说的是${String.fromCodePoint(0x4e00 + (n % 20_000))}路的拆迁。`)
    const raw = words.map((text, n) => ({number: n + 1, offset: 0, text}))
    const begun = performance.now()
    const {open} = settleCorrections({lines: [[1, raw.length]], raw, repairs: [], headings: [], words: words.with(50, '第50行说的是征收。')}, [])
    expect(open).toMatchObject([{line: 51}])
    expect(performance.now() - begun).toBeLessThan(5000)
  }, 600_000)
})
