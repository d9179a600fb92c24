import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {numbersIn, overlap} from '../../src/press/line-ranges.ts'
import type {LineRange} from '../../src/press/types.ts'

const MOST = 10_000_000
const ranges = fc.array(fc.tuple(fc.integer({min: 1, max: 30}), fc.integer({min: 0, max: 9})).map(([first, more]): LineRange => [first, first + more]), {maxLength: 5})

describe('ranges of lines', () => {
  it('name no line that the page has not', () => {
    expect(numbersIn([[2, 3], [5, MOST], [7, MOST]], 6)).toEqual([2, 3, 5, 6])
    expect(numbersIn([[9, 12]], 8)).toEqual([])
  })

  it('share a line when a number of the one is among those of the other', () => {
    fc.assert(fc.property(ranges, ranges, (a, b) => {
      const numbers = new Set(numbersIn(a, MOST))
      expect(overlap(a, b)).toBe(numbersIn(b, MOST).some((number) => numbers.has(number)))
    }))
  })

  it('are compared as fast when they name millions', () => {
    expect(overlap([[1, MOST]], [[MOST, MOST]])).toBe(true)
  })
})
