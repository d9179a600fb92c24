import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {labelOf} from '../../src/search/ui/label.ts'
import {boundsWords, namesIn, readBound, readState, stateIn, type State, writeState} from '../../src/search/ui/state.ts'

const read = (text: string) => readState(new URLSearchParams(text))

describe('readState', () => {
  it.each([
    ['nothing', '', {q: '', names: [], options: {expand: true}}],
    ['words', 'q=二七区+拆迁', {q: '二七区 拆迁', names: [], options: {expand: true}}],
    ['names of every kind', 'q=a&district=二七区&district=金水区&street=大学路街道&reporter=梁月琳', {q: 'a', names: [], options: {expand: true, districts: ['二七区', '金水区'], streets: ['大学路街道'], reporter: ['梁月琳']}}],
    ['a period', 'q=a&from=2011&to=2011-03-05', {q: 'a', names: [], options: {expand: true, from: '2011', to: '2011-03-05'}}],
    // Left away, they would find more than was asked for.
    ['dates that are none', 'q=a&from=去年&to=2030-02-30', {q: 'a', names: [], options: {expand: true, from: '去年', to: '2030-02-30'}}],
    ['an order', 'q=a&sort=oldest', {q: 'a', names: [], options: {expand: true, sort: 'oldest'}}],
    ['an order that is none', 'q=a&sort=random', {q: 'a', names: [], options: {expand: true}}],
    ['without other names', 'q=a&also=0', {q: 'a', names: [], options: {expand: false}}],
    ['several names', 'name=a&name=b&name=a', {q: '', names: ['a', 'b'], options: {expand: true}}],
  ])('reads %s', (_, text, state) => expect(read(text)).toEqual(state))
})

const word = fc.string({unit: fc.constantFrom(...'二七区ab "|-&=+%#?/'), minLength: 1, maxLength: 12})
const line = word.map((text) => text.trim()).filter(Boolean)
const list = fc.option(fc.uniqueArray(line, {minLength: 1, maxLength: 3}), {nil: undefined})
const date = fc.option(fc.constantFrom('2011', '2011-03', '2011-03-05'), {nil: undefined})
const state = fc.record({
  q: word,
  names: fc.oneof({weight: 3, arbitrary: fc.constant([] as string[])}, fc.uniqueArray(line, {minLength: 1, maxLength: 5})),
  options: fc.record({
    districts: list, streets: list, programs: list, kind: list, paper: list, reporter: list, from: date, to: date,
    sort: fc.constantFrom(undefined, 'newest' as const, 'oldest' as const),
    expand: fc.boolean(),
  }),
})

describe('the address', () => {
  it('tells the whole state: writing and reading give the same again', () =>
    fc.assert(fc.property(state, (given) => {
      const expected = {...given, q: given.names.length > 0 ? '' : given.q}
      expect(stateIn(writeState(given as State))).toEqual(JSON.parse(JSON.stringify(expected)))
    })))

  it('is the same for the same state', () =>
    fc.assert(fc.property(state, (given) => {
      const address = writeState(given as State)
      expect(writeState(stateIn(address))).toBe(address)
    })))

  it('asks no server for more than it takes: a long state stands behind #', () => {
    const long = {q: '', names: Array.from({length: 200}, (_, n) => `名称${n}`), options: {expand: true}}
    expect(new URL(writeState(long), 'https://example.org/search/').href.length).toBeGreaterThan(4000)
    expect(new URL(writeState(long), 'https://example.org/search/').search).toBe('')
    expect(stateIn(writeState(long))).toEqual(long)
  })

  it('of any text is read without complaint', () => fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => read(text).options !== undefined)))
})

describe('boundsWords', () => {
  it.each([
    ['both bounds', '2011', '2012', '2011—2012'],
    ['one bound', undefined, '2012', '—2012'],
    ['one day', '2011-03-05', '2011-03-05', '2011-03-05'],
    ['the wrong way round', '2021', '2011-03', '2011-03—2021'],
    ['a month to the end of its year', '2011-03', '2011', '2011-03—2011'],
    ['none', undefined, undefined, undefined],
  ])('tells %s', (_, from, to, words) => expect(boundsWords({from, to})).toBe(words))
})

describe('namesIn', () => {
  it.each([
    ['lines of every kind', 'a\nb\r\nc\rd\u2028e', ['a', 'b', 'c', 'd', 'e']],
    ['blank lines and spaces', '\n 大学路 \n\n五里堡', ['大学路', '五里堡']],
    ['a name twice', 'a\nb\na', ['a', 'b']],
    ['nothing', ' \n ', []],
  ])('reads %s', (_, text, names) => expect(namesIn(text)).toEqual(names))
  it('leaves nothing out', () => expect(namesIn(Array.from({length: 500}, (_, n) => `名${n}`).join('\n'))).toHaveLength(500))
})

describe('a bound of the period', () => {
  it.each([
    ['2011', '2011'], ['2011-03', '2011-03'], ['2011-03-05', '2011-03-05'],
    ['201103', '2011-03'], ['20110305', '2011-03-05'], ['2011年', '2011'], ['2011年3月', '2011-03'], ['2011年3月5日', '2011-03-05'],
    ['2011.3.5', '2011-03-05'], ['2011/3', '2011-03'], [' ２０１１－０３ ', '2011-03'], ['2011 年 12 月', '2011-12'],
  ])('may be typed as %j', (typed, date) => expect(readBound(typed)).toBe(date))
  it.each(['', '11', '2011-13', '2011-00', '2011-03-32', '2011-02-29', '2030-02-30', '1999-11-31', '0000', '201103055', '三月', '2011-03-05-06', '2011 到 2012'])('is not %j', (typed) => expect(readBound(typed)).toBe(undefined))
})

it.each([
  ['q=拆迁&district=二七区&to=2011', '拆迁 · 二七区 · —2011'],
  ['q=区%0AER%20%20-%20%0D%0ATY&district=二七%E2%80%A8区', '区 ER - TY · 二七 区'],
])('calls the search %s on one line %s', (address, label) => expect(labelOf(read(address))).toBe(label))
