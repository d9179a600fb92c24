import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {ConvertedPage} from '../../src/press/pipeline.ts'
import {writeMdx} from '../../src/press/mdx.ts'
import {convertNameless} from './nameless.ts'

const RAW = 'content/raw'
const FIXTURES = 'tests/fixtures/pages'
const pages = [
  ...readdirSync(RAW).map((name) => join(RAW, name)),
  ...readdirSync(FIXTURES, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .flatMap(({name}) => readdirSync(join(FIXTURES, name)).filter((file) => file.endsWith('.txt')).map((file) => join(FIXTURES, name, file))),
].map((file) => readFileSync(file, 'utf8'))

type Damage = (text: string, seed: number) => string
/** The full-width form of an ASCII mark. */
const wide = (mark: string) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)

const DAMAGES: Record<string, Damage> = {
  'lines cut': (text, seed) => text.split('\n').map((line, i) => ((i * 7 + seed) % 5 === 0 ? line.slice(0, line.length >> 1) : line)).join('\n'),
  'lines broken': (text, seed) => text.split('\n').map((line, i) => ((i + seed) % 4 === 0 && line.length > 40 ? `${line.slice(0, 37)}\n${line.slice(37)}` : line)).join('\n'),
  'blank lines dropped': (text) => text.replace(/\n{2,}/gu, '\n'),
  'punctuation widened': (text) => text.replace(/[,():;!?]/gu, wide),
  'articles shuffled': (text, seed) => {
    const parts = text.split(/\n(?=\n\n)/u)
    return parts.map((part, i) => ({part, key: (i * 7919 + seed * 104729) % 1009})).sort((a, b) => a.key - b.key).map(({part}) => part).join('\n')
  },
  'lines repeated': (text, seed) => text.split('\n').flatMap((line, i) => ((i + seed) % 9 === 0 ? [line, line] : [line])).join('\n'),
  'marks stripped': (text, seed) => text.split('\n').map((line, i) => ((i + seed) % 3 === 0 ? line.replace(/[。!?]$/u, '') : line)).join('\n'),
  'lines ended in other ways': (text, seed) => text.split('\n').map((line, i) => line + '\n\v\f\u0085\u2028\u2029\r'[(i * 5 + seed) % 7]!).join(''),
  'reversed lines': (text) => text.split('\n').reverse().join('\n'),
}

const solid = (text: string) => text.replace(/[\s\p{Cc}]+/gu, '')

/** Which parts hold each line that is not blank; every one must be held exactly once. */
function accountOf({lines, articles, furniture}: ConvertedPage): Map<number, number> {
  const owners = new Map(lines.filter(({text}) => solid(text) !== '').map(({number}) => [number, 0]))
  const claim = (from: number, to: number) => {
    for (let line = from; line <= to; line++) if (owners.has(line)) owners.set(line, owners.get(line)! + 1)
  }
  for (const {lines: [from, to]} of furniture) claim(from, to)
  for (const {segment} of articles) for (const [from, to] of segment.lines) claim(from, to)
  return owners
}

function expectWhole(text: string): void {
  const page = convertNameless(text)
  expect([...accountOf(page)].filter(([, count]) => count !== 1)).toEqual([])
  for (const {segment} of page.articles) {
    for (const {text: words, pieces} of segment.passages) {
      for (const {at, length, line, column} of pieces) expect(page.lines[line - 1]!.text.slice(column, column + length)).toBe(words.slice(at, at + length))
    }
    const printed = segment.lines.flatMap(([from, to]) => page.lines.slice(from - 1, to)).map((line) => solid(line.text)).join('')
    const dropped = page.repairs.filter(({kind, lines}) => kind === 'doubled' && segment.lines.some(([from, to]) => lines[1] >= from && lines[1] <= to))
    const kept = segment.passages.map((passage) => solid(passage.text)).join('')
    expect(kept.length + dropped.reduce((sum, repair) => sum + repair.dropped!.length, 0)).toBe(printed.length)
  }
}

describe('damaged pages', () => {
  it.each(Object.keys(DAMAGES))('lose nothing and hold nothing twice: %s', (name) => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.nat(1000), (page, seed) => expectWhole(DAMAGES[name]!(page, seed))),
      {numRuns: 60},
    )
  })

  it('lose nothing when damages meet', () => {
    const names = fc.array(fc.constantFrom(...Object.keys(DAMAGES)), {minLength: 2, maxLength: 4})
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.nat(1000), names, (page, seed, list) => expectWhole(list.reduce((text, name) => DAMAGES[name]!(text, seed), page))),
      {numRuns: 150},
    )
  })

  it('keep their articles whatever ends their lines', () => {
    const parts = (text: string) => convertNameless(text).articles.map(({data}) => data)
    for (const page of pages.map((text) => text.replaceAll('\r\n', '\n'))) {
      for (const end of ['\v', '\f', '\u0085', '\u2028', '\u2029']) expect(parts(page.replaceAll('\n', end))).toEqual(parts(page))
    }
  })

  it('keep their articles when punctuation is widened', () => {
    for (const page of pages) {
      const count = convertNameless(page).articles.length
      expect(convertNameless(DAMAGES['punctuation widened']!(page, 0)).articles.length).toBe(count)
    }
  })
})

describe('any text', () => {
  it('is read without loss, and twice alike', () => {
    const text = fc.array(fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom('', '本报讯(记者 方大山)昨日,好。', '修路忙', '第06版:区街新闻', '记者 方大山')), {maxLength: 12})
    fc.assert(
      fc.property(text, (lines) => {
        const page = lines.map((line) => line.replace(/[\r\n\uFEFF\0]/gu, '')).join('\n')
        expectWhole(page)
        const write = () => convertNameless(page).articles.map(({data, blocks}) => writeMdx(data, blocks))
        expect(write()).toEqual(write())
      }),
      {numRuns: 300},
    )
  })
})
