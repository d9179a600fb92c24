import fc from 'fast-check'
import {expect, it} from 'vitest'
import {lettersOf, printedText} from '../../src/site/printed.ts'

it.each([
  ['“一征三议、两公开”', '一征三议两公开'],
  ['張 偉', '张伟'],
  ['ABC12', 'abc12'],
  ['——', ''],
  ['𠮷田', '𠮷田'],
])('lettersOf(%j) is %j', (text, letters) => expect(lettersOf(text)).toBe(letters))

it('leads every run of letters back to the places that print it', () => {
  const lines = fc.array(fc.stringMatching(/^[甲乙丙A ,“]{0,8}$/u), {minLength: 1, maxLength: 6})
  fc.assert(
    fc.property(lines, fc.nat(40), fc.integer({min: 1, max: 12}), (texts, from, length) => {
      const printed = printedText(texts.map((_, index) => index + 1), texts)
      const start = Math.min(from, Math.max(0, printed.text.length - 1))
      const end = Math.min(printed.text.length, start + length)
      const words = printed.spans(start, end).map(({line, start, end}) => texts[line - 1]!.slice(start, end))
      expect(lettersOf(words.join(''))).toBe(printed.text.slice(start, end))
    }),
  )
})
