import {deepStrictEqual, ok, strictEqual} from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {checkArticle} from '../../src/press/check/article.ts'
import {vocabularyOf} from '../../src/press/check/vocabulary.ts'
import {dayOf, readEdtf, writeEdtf} from '../../src/press/calendar/edtf.ts'
import {parseBody} from '../../src/press/mdx/body.ts'
import {readMdx, writeMdx} from '../../src/press/mdx.ts'
import {convertPage} from '../../src/press/pipeline.ts'
import {excerptOf, placesOf} from '../../src/search/excerpt.ts'
import {matches, partsOf} from '../../src/search/match.ts'
import {parseQuery, positiveTerms} from '../../src/search/query.ts'
import {readState, writeState} from '../../src/search/ui/state.ts'
import {citationOf} from '../../src/site/citations.ts'
import {dateRoute} from '../../src/site/date-route.ts'
import {dateShort, dateWords, periodWords} from '../../src/site/date-words.ts'
import {NO_FACTS} from '../../src/site/no-facts.ts'
import {addressesFor} from '../../src/site/routes.ts'
import {expectNoMarkup, expectWhole} from './expectations.ts'
import {HOSTILE} from './hostile.ts'
import {mutated, mutatedBytes} from './mutate.ts'
import {rawPage} from './raw-page.ts'
import {authority, visible, wayOf} from './whole-way.ts'

/** What is fuzzed: inputs as they are kept in a row of tests/fixtures/fuzz/<name>.json, and what must hold of each. */
export interface Target {
  says: string
  /** texts; bytes that are no UTF-8 stand as `base64:…` */
  inputs: fc.Arbitrary<string>
  /** throws when a promise is broken */
  holds(input: string): void | Promise<void>
}

const addresses = addressesFor('https://example.org/')
const hostile = fc.constantFrom(...HOSTILE.map(([, text]) => text))
const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const filesIn = (folder: string, ending: string) =>
  readdirSync(join(PROJECT, folder), {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith(ending)).map((name) => readFileSync(join(PROJECT, folder, name)))
// A long page costs a second a run; short ones meet as many rules.
const pages = [...filesIn('content/raw', '.txt'), ...filesIn('tests/fixtures/pages', '.txt')].filter(({length}) => length < 12_000)
const articles = filesIn('content/articles', '.mdx').map((bytes) => bytes.toString('utf8'))
const vocabulary = vocabularyOf(authority, [])
const bytesOf = (input: string) => (input.startsWith('base64:') ? Uint8Array.from(Buffer.from(input.slice(7), 'base64')) : new TextEncoder().encode(input))
const rowOf = (bytes: Uint8Array) => {
  const text = Buffer.from(bytes).toString('utf8')
  return Buffer.from(text, 'utf8').equals(bytes) && !text.startsWith('base64:') ? text : `base64:${Buffer.from(bytes).toString('base64')}`
}

export const TARGETS: Record<'page' | 'mdx' | 'query' | 'edtf', Target> = {
  page: {
    says: '读版面：任何字节都读得出文章或说明读不出，账目合拢，检查无错，页面上的字就是印的字',
    inputs: fc.oneof(rawPage, mutated(pages.map((bytes) => bytes.toString('utf8')), hostile), mutatedBytes(pages).map(rowOf), fc.uint8Array({maxLength: 200}).map(rowOf)),
    async holds(input) {
      const bytes = bytesOf(input)
      const page = convertPage({name: 'p1.txt', bytes, known: {}, authority})
      if (page.messages.some(({fatal}) => fatal)) return
      const way = await wayOf(page, bytes)
      expectWhole(way)
      expectNoMarkup(way)
    },
  },
  mdx: {
    says: '读文章：任何文字都读得成数据或指出行列，读出的再写再读一字不差，不留下能运行的东西',
    inputs: fc.oneof(
      mutated(articles, fc.oneof(hostile, fc.constantFrom('<Byline>', '</Byline>', '{', '}', '---\n', '\n\n', '\n', '## ', '**', '- ', '> ', '[', '](', ')', '&', ';', '\\', '\t', '    ', '!!', '&a ', '*a'))),
      fc.array(hostile, {maxLength: 12}).map((lines) => `---\ntitle: 题\n---\n\n${lines.join('\n\n')}\n`),
      fc.array(fc.oneof(hostile, fc.string({unit: 'binary', maxLength: 12}), fc.constantFrom('备注(待查', '(x|x)*y', '甲[', 'date', '"title"')), {maxLength: 6}).map((fields) => `---\ntitle: 题\n${fields.map((field) => `${field}:\n`).join('')}---\n\n甲。\n`),
      fc.string({unit: 'binary', maxLength: 80}),
    ),
    holds(input) {
      const lines = input.split('\n').length
      const {blocks, messages, body} = readAll(input)
      for (const {line, column} of messages) ok(line !== undefined && line >= 1 && line <= lines + 1 && (column ?? 1) >= 1, `${line}:${column}`)
      for (const {line, column} of checkArticle({file: 'content/articles/p1/L001.mdx', bytes: new TextEncoder().encode(input)}, vocabulary).problems) ok(line >= 1 && column >= 1)
      if (messages.length > 0) return
      expectNoMarkup({archive: {articles: [{...NO_FACTS, id: 'a', kind: 'article', title: '题', blocks: blocks.map((block) => ({...block, lines: []}))}], pages: []}})
      deepStrictEqual(parseBody(body, 0).blocks.map(({text, html}) => [text, html]), blocks.map(({text, html}) => [text, html]))
      const plain = blocks.filter(({text}) => visible(text) !== '').map(({role, text}) => ({role, text: text.replace(/\s+/gu, ' ').trim()}))
      deepStrictEqual(readMdx(writeMdx({title: '题'}, plain), 'a.mdx').blocks.map(({text}) => visible(text)), plain.map(({text}) => visible(text)))
    },
  },
  query: {
    says: '读检索词：任何文字都成检索式，再写再读不变，找到的字都在原文里',
    inputs: fc.oneof(
      fc.array(fc.oneof(hostile, fc.constantFrom('二七', '拆违', '"', '-', '|', ' ', '“', '”', '\u3000', '鄉', 'A', '①', '㎡', '𠮷', '1', '000', ',', '.')), {maxLength: 8}).map((parts) => parts.join('')),
      fc.string({unit: 'binary', maxLength: 60}),
      fc.string({unit: 'grapheme', maxLength: 60}),
    ),
    holds(input) {
      const query = parseQuery(input)
      for (const {any} of query.clauses) for (const {key} of any) ok(key !== '')
      const terms = positiveTerms(query)
      const parts = partsOf({head: [input], body: `二七区拆违,${input}。`})
      // White space parts words, but not a number with a comma of thousands in it.
      const numberCut = /\d\s*,[\d\s]*\s/u.test(input.normalize('NFKC'))
      if (query.clauses.length > 0 && query.clauses.every(({not}) => !not) && !numberCut) {
        // Every word that was asked stands in the body, unless its key runs over into no text at all.
        ok(matches(parts, {...query, clauses: query.clauses.filter(({any}) => any.every(({exact}) => exact === undefined))}) || query.clauses.every(({any}) => any.some(({exact}) => exact !== undefined)))
      }
      const pieces = excerptOf(parts, terms)
      const shown = pieces.map(({text}) => text).join('').replace(/^…|…$/gu, '')
      ok(`二七区拆违,${input}。`.replace(/\s+/gu, ' ').includes(shown.replace(/\s+/gu, ' ').replace(/^…|…$/gu, '')), 'an excerpt shows only the text')
      for (const {before, hit, after} of placesOf(parts, terms)) ok(hit !== '' && [before, hit, after].every((text) => !/\n/u.test(text)))
      const address = writeState(readState(new URLSearchParams({q: input.toWellFormed()})))
      strictEqual(writeState(readState(new URLSearchParams(address))), address)
      strictEqual(readState(new URLSearchParams(address)).q, input.toWellFormed())
    },
  },
  edtf: {
    says: '读日期：任何文字读成真有的日子或不读，首日不晚于末日，写出再读相同，都有说法和去处',
    inputs: fc.oneof(
      mutated(['2011-03-01', '2011-03-01/2011-03-04', '201X', '2011-XX', '2011-21', '2011~', '../2011', '2011/..', '2011-03?/2012%', '9999-12-31', '0001-01-01'], fc.constantFrom('-', '/', '..', 'X', '~', '?', '%', '0', '9', '2', '1', '1')),
      fc.array(fc.constantFrom(...'0123456789-/.X~?% '), {maxLength: 24}).map((characters) => characters.join('')),
      fc.string({maxLength: 12}),
    ),
    holds(input) {
      const span = readEdtf(input)
      ok(dateWords(input) !== '' || input === '')
      ok(/^\/dates\/[\w/-]*(?:#day-\d+)?$/u.test(dateRoute(input)), dateRoute(input))
      ok(dateShort(input) !== '')
      if (!span) return
      for (const day of [span.start, span.end]) strictEqual(dayOf(...(day.split('-').map(Number) as [number, number, number])), day)
      ok(span.start <= span.end)
      const again = readEdtf(writeEdtf(span.start, span.end))
      deepStrictEqual([again?.start, again?.end], [span.start, span.end])
      ok(!/undefined|NaN/u.test(`${dateWords(input)}${dateShort(input)}${dateRoute(input)}${periodWords(input)}`), `${dateWords(input)} ${periodWords(input)}`)
      const {certain, start, end} = citationOf({id: 'a', date: input, blocks: [], reporters: [], correspondents: [], photographers: [], kind: 'article', title: '题'} as never, undefined, addresses).published
      for (const day of [certain, start, end]) ok(day === undefined || /^\d{4}(?:-\d\d){0,2}$/u.test(day), `${day}`)
    },
  },
}

function readAll(input: string) {
  const {blocks, messages} = readMdx(input, 'content/articles/p1/L001.mdx')
  const close = /^---[^\n]*\n[^]*?^---[ \t]*\r?(?:\n|$)/mu.exec(input)
  return {blocks, messages, body: close?.index === 0 ? input.slice(close[0].length) : input}
}
