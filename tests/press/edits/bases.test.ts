import fc from 'fast-check'
import {expect, it} from 'vitest'
import {readBases, RECORD, writeBases} from '../../../src/press/edits/bases.ts'

const line = fc.oneof(fc.constantFrom('', '%', '% L003', '%%', '%% L003', '---', 'title: 修路'), fc.string({unit: 'grapheme', maxLength: 8}).map((text) => text.replace(/[\r\n]/gu, '')))
const text = fc.array(line, {maxLength: 6}).map((lines) => lines.map((words) => `${words}\n`).join(''))
const name = fc.oneof(fc.constant(RECORD), fc.nat(999).map((number) => `L${String(number).padStart(3, '0')}`))

it('reads what it wrote, whatever stands in the texts', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.tuple(name, text), {selector: ([key]) => key, maxLength: 5}), (entries) => {
    expect(readBases(writeBases(new Map(entries)))).toEqual(new Map(entries))
  }))
})

it('writes the record first and the articles by name, one text below its name', () => {
  expect(writeBases(new Map([['L007', 'b\n'], ['L003', '% a\n'], [RECORD, 'digest: 0\n']]))).toBe('% page.yaml\ndigest: 0\n% L003\n%% a\n% L007\nb\n')
})

it('reads a file that came with the line ends of Windows', () => {
  expect(readBases('% L003\r\na\r\n% L007\r\nb\r\n')).toEqual(new Map([['L003', 'a\n'], ['L007', 'b\n']]))
})
it('has no bases where there is no file', () => expect(readBases(undefined).size).toBe(0))
