import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {requiredBy} from '../../../src/press/text/required.ts'

describe('characters that a form requires', () => {
  it.each([
    [/^(?:今|明)年.*底/u, '底'],
    [/责编|校对/u, '责校'],
    [/(?:日报|晚报|早报)$/u, '报'],
    [/^\d{4}版?$/u, '0123456789'],
    [/[.\d]+/u, '.0123456789'],
    [/[一-三]级/u, '级'],
    [/[一-三]?级/u, '级'],
    [/a*|b/u, undefined],
    [/\p{Script=Han}{2,4}/u, undefined],
    [/[^年]月/u, '月'],
    [/[\p{Script=Han}·]号/u, '号'],
    [/(?<!第)(?<name>甲)(?=乙)/u, '甲'],
    [/(?=乙)/u, undefined],
    [/(?:本报)?讯(?![息])/u, '讯'],
    [/[\-/]/u, '-/'],
    [/\(丙\)/u, '('],
    [/(?:丁|(?:戊己|庚己))/u, '丁己'],
    [/[①②]{0,2}辛/u, '辛'],
    [/𠮷/u, undefined],
  ])('%s', (form, required) => expect(requiredBy(form)).toBe(required))

  it('tells those of several forms together', () => expect(requiredBy(/责编/u, /版/u)).toBe('责版'))

  it('tells nothing when one of them requires nothing', () => expect(requiredBy(/责编/u, /.*/u)).toBe(undefined))

  it('is right about whatever fits', () => {
    const atom = fc.constantFrom('甲', '乙', '[丙丁]', '[^甲]', '\\d', '.', '(?:甲|乙丙)', '(?<!丁)', '(?=丙)', '\\p{Script=Han}', '(?:丁乙|乙)')
    const sequence = fc.array(fc.tuple(atom, fc.constantFrom('', '', '?', '*', '+', '{2}', '{0,2}')), {minLength: 1, maxLength: 4})
    const written = (terms: [string, string][]) => terms.map(([term, often]) => (term.startsWith('(?<!') || term.startsWith('(?=') ? term : term + often)).join('')
    const form = fc.array(sequence, {minLength: 1, maxLength: 3}).map((alternatives) => new RegExp(alternatives.map(written).join('|'), 'u'))
    fc.assert(
      fc.property(form, fc.string({unit: fc.constantFrom('甲', '乙', '丙', '丁', '5', 'x'), maxLength: 8}), (pattern, text) => {
        const required = requiredBy(pattern)
        if (required !== undefined && pattern.test(text)) expect([...text].some((unit) => required.includes(unit))).toBe(true)
      }),
      {numRuns: 3000},
    )
  })
})
