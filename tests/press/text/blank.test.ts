import {expect, it} from 'vitest'
import {bare, isBlank, printedLength} from '../../../src/press/text/blank.ts'

it('one definition of what is printed: of each UTF-16 unit all three say the same', () => {
  const units = Array.from({length: 0x10000}, (_, unit) => unit)
  const said = (isNone: (text: string, unit: number) => boolean) => units.filter((unit) => isNone(String.fromCharCode(unit), unit))
  expect(said((text) => bare(text) === '')).toEqual(said((_, unit) => isBlank(unit)))
  expect(said((text) => printedLength(text) === 0)).toEqual(said((_, unit) => isBlank(unit)))
})
