import {expect, it} from 'vitest'
import {splitLines} from '../../../src/press/lines.ts'
import {withoutIdleBlanks} from '../../../src/press/wrapped/idle-blanks.ts'

/** The numbers of the lines that stay on a page of lines with so many blank ones behind each. */
const kept = (gaps: number[]) => withoutIdleBlanks(splitLines(['甲', ...gaps.map((gap) => `${'\n'.repeat(gap + 1)}甲`)].join('')))?.map(({parts}) => parts[0]!.line.number)

it.each([
  ['one after every line, and three where one was', [1, 1, 3, 1, 3, 1, 3], [1, 3, 5, 8, 9, 11, 14, 15, 17, 20, 21]],
  ['three everywhere', [3, 3, 3], [1, 4, 5, 8, 9, 12, 13]],
])('blank lines that part nothing go: %s', (_, gaps, numbers) => expect(kept(gaps)).toEqual(numbers))

it.each([
  ['one after every line, and no more anywhere', [1, 1, 1, 1, 1]],
  ['none after some lines', [1, 0, 3, 1, 3, 1, 3]],
  ['two at some places', [1, 2, 1, 3, 1, 3, 3]],
  ['more at two places alone', [1, 1, 3, 1, 1, 3]],
  ['more at a few places of many', [...Array.from({length: 80}, () => 1), 3, 3, 3]],
  ['none at all', [0, 0, 0]],
])('blank lines stay: %s', (_, gaps) => expect(kept(gaps)).toBeUndefined())
