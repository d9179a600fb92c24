import {expect, it} from 'vitest'
import {evenRows} from '../../../src/press/text/even-rows.ts'

it('gives every row of a table the same fields in the same order', () => {
  const rows = evenRows<{rule: string; longest?: number}>(['rule', 'longest'], [{rule: 'a'}, {longest: 3, rule: 'b'}])
  expect(rows).toStrictEqual([{rule: 'a', longest: undefined}, {rule: 'b', longest: 3}])
  expect(rows.map((row) => Object.keys(row))).toEqual([['rule', 'longest'], ['rule', 'longest']])
})
