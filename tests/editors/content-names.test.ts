import {expect, it} from 'vitest'
import {isContentName} from '../../scripts/read/content-tree.ts'

it.each([
  ['003_200823f155d71e7b.txt', true],
  ['第06版·区街（一）.html', true],
  ['console.txt', true],
  ['有 空格.txt', false],
  ['CON.txt', false],
  ['nul', false],
  ['com1.2011.txt', false],
  ['甲.', false],
  [`${'字'.repeat(68)}.html`, true],
  [`${'字'.repeat(69)}.txt`, false],
  [`${'a'.repeat(205)}.txt`, false],
])('a file may be called %s on any computer: %j', (name, may) => expect(isContentName(name)).toBe(may))
