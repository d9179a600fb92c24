import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fold} from '../../../src/press/text/fold.ts'
import {keyOf, mapKey, PARTED} from '../../../src/press/text/key.ts'

describe('fold', () => {
  it.each([
    ['traditional', '鄭州市惠濟區', '郑州市惠济区'],
    ['regional variant', '這裡', '这里'],
    ['own simplified character stays', '著名', '著名'],
    ['full-width', 'ABC123%', 'abc123%'],
    ['ideographic space', '二七 塔', '二七 塔'],
    ['circles for zero', '二○一◯年', '二〇一〇年'],
    ['radicals copied from a PDF', '⾦⽔区⼈⺠⻔⾨⻓', '金水区人民门门长'],
    ['compatibility ideographs', '\uf9e1\uf967', '李不'],
    ['quotation marks of other places', '「三零」創建『五星』﹁一﹂', '“三零”创建“五星”“一”'],
    ['straight quotation marks by their order', '"三零"创建＂五星＂', '“三零”创建“五星”'],
    ['a straight mark without its other', '29"彩电', '29"彩电'],
    ['dots in names', '买买提•艾力・江‧甲', '买买提·艾力·江·甲'],
    ['dots in a row', '说着......他笑了', '说着………………他笑了'],
    ['a bullet before an item', '•修路忙', '•修路忙'],
    ['half-width marks of Chinese', '书院街､南关街｡', '书院街、南关街。'],
    ['one unit stays one unit', 'İK𠀀', 'İk𠀀'],
  ])('%s', (_, text, folded) => expect(fold(text)).toBe(folded))

  it('keeps every position', () => fc.assert(fc.property(fc.string({unit: 'grapheme'}), (text) => fold(text).length === text.length)))
  it('is done when done once', () => fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => fold(fold(text)) === fold(text))))
})

describe('keyOf', () => {
  it.each([
    ['punctuation and spaces go', '“二七”塔, 高 63 米', '二七塔高63米'],
    ['compatibility forms', '75㎡、㊙、⑿', '75m2秘12'],
    ['what parts digits', '7.5、½,1 — 5', `7${PARTED}5${PARTED}1${PARTED}2${PARTED}1${PARTED}5`],
    ['signs of measure right behind a digit', '20 %、5‰~6.5％,占%', `20%5‰6${PARTED}5%占`],
    ['composed and decomposed are one', 'e\u0301', '\u00e9'],
    ['half-width voiced kana', 'ガ', 'ガ'],
    ['variation selectors are not seen', '葛\u{e0100}', '葛'],
    ['zero-width characters', '二\u200b七\ufeff', '二七'],
    ['nothing to find', '——。…', ''],
    ['lone surrogate', '\ud800', ''],
  ])('%s', (_, text, key) => expect(keyOf(text)).toBe(key))

  it('of a substring that does not end within a number lies in the key of the text, for Chinese text', () => {
    const text = fc.string({unit: fc.constantFrom(...'郑州鄭二七○〇區区aA1Ａa１5%％,。.， “”㎡\n'), minLength: 1, maxLength: 60})
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(60), (whole, a, b) => {
        const end = Math.max(a, b)
        const numberEnd = end + Math.max(0, whole.slice(end).search(/[^15１\s]|$/u))
        expect(keyOf(whole)).toContain(keyOf(whole.slice(Math.min(a, b), numberEnd)))
      }),
    )
  })
})

describe('mapKey', () => {
  it('leads each unit of the key back to the characters that make it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'grapheme', maxLength: 40}), fc.string({unit: fc.constantFrom(...'0123,.，%‰ \n㎡½万'), maxLength: 40})), (text) => {
        const {key, starts, ends} = mapKey(text)
        expect(key).toBe(keyOf(text))
        for (let i = 0; i < key.length; i++) {
          const printed = text.slice(starts[i]!, ends[i]!)
          // A mark by itself parts nothing.
          expect(keyOf(`0${printed}0`)).toContain(key[i])
          if (i > 0) expect(starts[i]!).toBeGreaterThanOrEqual(starts[i - 1]!)
        }
      }),
    )
  })
})
