import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {dropSearch, keepSearch, markOf, newSince, readSaved, type SavedSearch} from '../../src/search/saved.ts'

const saved = (address: string, ids: string[] = []): SavedSearch => ({address, label: address, edition: 'a', seen: ids.map(markOf)})

describe('readSaved', () => {
  it('reads what was written', () => expect(readSaved(JSON.stringify([saved('?q=a', ['x'])]))).toEqual([saved('?q=a', ['x'])]))
  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['another kind of value', '{"a": 1}'],
    ['an address elsewhere', JSON.stringify([{...saved('?q=a'), address: 'https://example.org/'}])],
    ['a script for an address', JSON.stringify([{...saved('?q=a'), address: 'javascript:alert(1)'}])],
    ['marks that are none', JSON.stringify([{...saved('?q=a'), seen: [1]}])],
  ])('leaves out %s', (_, text) => expect(readSaved(text)).toEqual([]))
})

describe('a saved search', () => {
  it('stands first when new, where it stood when known', () => {
    const list = keepSearch(keepSearch([], saved('?q=a')), saved('?q=b'))
    expect(list.map(({address}) => address)).toEqual(['?q=b', '?q=a'])
    expect(keepSearch(list, {...saved('?q=a'), label: 'c'}).map(({label}) => label)).toEqual(['?q=b', 'c'])
    expect(dropSearch(list, '?q=b').map(({address}) => address)).toEqual(['?q=a'])
  })

  it('tells exactly the articles that were not there before', () => {
    const ids = fc.uniqueArray(fc.string({unit: fc.constantFrom(...'0123456789abcdef_-L'), minLength: 1, maxLength: 24}), {maxLength: 60})
    fc.assert(fc.property(ids, ids, (before, now) => {
      expect(newSince(saved('?q=a', before), now)).toEqual(now.filter((id) => !before.includes(id)))
    }))
  })

  it('gives a hundred thousand ids as many marks', () => {
    const marks = new Set(Array.from({length: 100_000}, (_, n) => markOf(`${String(n).padStart(5, '0')}_9f8e7d6c5b4a3921-L${n % 300}`)))
    expect(marks.size).toBe(100_000)
  })
})
