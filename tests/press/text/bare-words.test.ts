import {expect, it} from 'vitest'
import {bareWords} from '../../../src/press/text/bare-words.ts'

it.each([
  ['修路忙 “双改”开工!', '修路忙双改开工'],
  ['⾦⽔区 ⺠⽣', '⾦⽔区⺠⽣'],
  ['全是字', '全是字'],
])('the words of %s', (text, words) => expect(bareWords(text)).toBe(words))
