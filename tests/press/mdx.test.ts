import fc from 'fast-check'
import matter from 'gray-matter'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {parseBody, readBody} from '../../src/press/mdx/body.ts'
import {fullBody, fullHead} from '../../src/press/mdx/full.ts'
import {readMdx, writeMdx} from '../../src/press/mdx.ts'
import {plainYaml} from '../../src/press/yaml/plain.ts'
import {fullYamlOf, yamlOf} from '../../src/press/yaml/text.ts'
import type {Role} from '../../src/press/types.ts'

const visible = (text: string) => text.replaceAll('\0', '\uFFFD').replace(/\s+/gu, '')
const nasty = ['<script>', '{process.exit(1)}', 'import x from', 'export const a', '---', '20%~60%…3~5', '# 题', '1. 一', '- 一', '&amp;', '&#0;', '\\', '`', '*', '_', '[a](javascript:x)', '![x](y)', 'http://a.b', '</Byline>', '<Byline>', '    缩进', '“”', '\u3000', '=', '>', '|', '\u200b', '\u202e', '!', '~~', 'a@b.c', '\0', '+', '2020年']
const words = fc.array(fc.oneof(fc.constantFrom(...nasty), fc.string({unit: 'grapheme', maxLength: 8}), fc.constantFrom('中', '区', '。', ' ', 'a', '1')), {minLength: 1, maxLength: 8}).map((parts) => parts.join('').replace(/[\r\n\u2028\u2029]/gu, ' ')).filter((text) => visible(text) !== '')
const line = fc.array(fc.constantFrom(...'中区街道办今年月日12,。，：:;“”《》（）()/%—…·~-.!? \u3000ab'), {minLength: 1, maxLength: 12}).map((parts) => parts.join(''))
const role = fc.constantFrom<Role>('paragraph', 'subhead', 'byline', 'caption', 'office')
const blocks = fc.array(fc.record({role, text: words}), {minLength: 1, maxLength: 5})

const withoutEmpty = (data: object) => Object.fromEntries(Object.entries(data).filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0)))

describe('writeMdx and readMdx', () => {
  it('give every word back, whatever it is', () => {
    fc.assert(
      fc.property(blocks, words, (written, title) => {
        const read = readMdx(writeMdx({title}, written), 'a.mdx')
        expect(read.messages.map(String)).toEqual([])
        expect(read.data).toEqual({title})
        expect(read.blocks.map(({role: is, text}) => [is, visible(text)])).toEqual(written.map(({role: is, text}) => [is, visible(text)]))
      }),
      {numRuns: 3000},
    )
  })

  it('reads plain bodies as the full parser does', () => {
    const line = fc.oneof(words, fc.constantFrom('', '', '<Byline>', '</Byline>', '<Caption>', '</Caption>', '  记者 甲', '## 小题', '---', '一段文字。'))
    fc.assert(
      fc.property(fc.array(line, {maxLength: 10}), (lines) => {
        const body = lines.join('\n')
        const [short, long] = [readBody(body, 3), parseBody(body, 3)]
        expect(short.messages.length).toBe(long.messages.length)
        if (long.messages.length === 0) expect(short.blocks).toEqual(long.blocks)
      }),
      {numRuns: 3000},
    )
  })

  it('writes by the short way as the full writers do', () => {
    const text = fc.oneof({weight: 1, arbitrary: words}, {weight: 60, arbitrary: line}, {weight: 60, arbitrary: fc.constantFrom('郑州市', '修路忙', '记者 方大山', '3月2日', 'content/raw/a.txt')})
    const data = fc.record({title: text, date: fc.oneof({weight: 4, arbitrary: fc.constant('2011-03-07')}, text, fc.constantFrom('2011', '2011/2012', '12ab', '1e5', '0x1f', '.5', 'true', 'No', '~', '12', '3月', '甲：乙', '甲: 乙', '甲 #乙', '甲:', 'a-b', '—见闻')), districts: fc.array(text, {maxLength: 2}), events: fc.array(fc.record({text, line: fc.nat()}), {maxLength: 2}), source: fc.record({file: text, lines: fc.array(fc.tuple(fc.nat(), fc.nat()), {minLength: 1, maxLength: 2})})}, {requiredKeys: ['title']})
    let short = 0
    fc.assert(
      fc.property(data, fc.array(fc.record({role, text}), {minLength: 1, maxLength: 3}), (data, blocks) => {
        const full = matter.stringify(`\n${fullBody(blocks)}`, withoutEmpty(data), {engines: {yaml: {parse, stringify: fullHead}}})
        expect(writeMdx(data, blocks)).toBe(full)
        if (plainYaml(data, (value) => /^\d{4}/u.test(value)) !== undefined) {
          short += 1
          expect(yamlOf(data)).toBe(fullYamlOf(data))
          expect(yamlOf([data])).toBe(fullYamlOf([data]))
        }
      }),
      {numRuns: 3000},
    )
    expect(short).toBeGreaterThan(100)
  })

  it.each(['date: "2016-09-03"', 'kind: article', 'source:\n  digest: "0123abcd"'])('reads fields that end in %j whatever ends the lines', (field) => {
    const text = `---\ntitle: 甲\n${field}\n---\n\n乙\n\n丙\n`
    expect(readMdx(text.replace(/\n/gu, '\r\n'), 'a.mdx')).toEqual(readMdx(text, 'a.mdx'))
  })

  it('ends the file of equal articles in equal bytes', () => {
    const text = writeMdx({title: '甲', date: '2016-09-03', programs: [], source: {file: 'content/raw/a.txt', lines: [[1, 2]]}}, [{role: 'paragraph', text: '正文。'}])
    expect(text).toBe('---\ntitle: 甲\ndate: "2016-09-03"\nsource:\n  file: content/raw/a.txt\n  lines: [[1, 2]]\n---\n\n正文。\n')
  })
})

describe('what a body may not hold', () => {
  it.each([
    ['import x from "y"', 'mdx-code', 5, 1],
    ['export const a = 1', 'mdx-code', 5, 1],
    ['正文{process.exit(1)}', 'mdx-code', 5, 3],
    ['{process.exit(1)}', 'mdx-code', 5, 1],
    ['<script>alert(1)</script>', 'mdx-component', 5, 1],
    ['<img onerror="x" />', 'mdx-component', 5, 1],
    ['<Byline class="x">甲</Byline>', 'mdx-component', 5, 1],
    ['[甲](javascript:alert)', 'mdx-link', 5, 1],
    ['[甲](//evil.example/)', 'mdx-link', 5, 1],
    ['[甲](/\\\\evil.example/)', 'mdx-link', 5, 1],
    ['[甲](乙/)', 'mdx-link', 5, 1],
    ['[甲](https:/乙)', 'mdx-link', 5, 1],
    ['![甲](a.png)', 'mdx-mark', 5, 1],
    ['# 甲', 'mdx-mark', 5, 1],
    ['`甲`', 'mdx-mark', 5, 1],
    ['甲**乙', 'mdx-mark', 5, 2],
    ['甲** 乙**丙', 'mdx-mark', 5, 2],
    ['<', 'mdx-syntax', 5, 2],
  ])('%s', (body, id, line, column) => {
    const {messages} = readMdx(`---\ntitle: 甲\n---\n\n${body}\n`, 'a.mdx')
    expect(messages.map((message) => [message.ruleId, message.line, message.column])[0]).toEqual([id, line, column])
  })

  it.each([
    ['[甲](https://a.b/)', '<a href="https://a.b/" rel="noreferrer">甲</a>'],
    ['> [甲](HTTP://a.b/ "乙")', '<a href="HTTP://a.b/" title="乙" rel="noreferrer">甲</a>'],
    ['[甲](/about/)', '<a href="/about/">甲</a>'],
  ])('has of %s a link that tells no other site whence', (body, html) => {
    expect(readMdx(`---\ntitle: 甲\n---\n\n${body}\n`, 'a.mdx').blocks[0]!.html).toContain(html)
  })

  it.each([
    ['**注意：**请带证件。', '<strong>注意：</strong>请带证件。'],
    ['开展**“双创”**工作。', '开展<strong>“双创”</strong>工作。'],
    ['这是**重点。**', '这是<strong>重点。</strong>'],
    ['\\*\\*甲\\*\\*', '**甲**'],
  ])('has of %s marks beside Chinese signs', (body, html) => {
    expect(readMdx(`---\ntitle: 甲\n---\n\n${body}\n`, 'a.mdx')).toMatchObject({messages: [], blocks: [{html}]})
  })

  it.each(['[甲](https://a.b/)', '[甲](/about/)', '**甲**', '- 甲\n- 乙', '> 甲', '### 甲', '<Byline>甲</Byline>'])('may hold %s', (body) => {
    expect(readMdx(`---\ntitle: 甲\n---\n\n${body}\n`, 'a.mdx').messages).toEqual([])
  })

  it.each([
    ['---js\nmodule.exports = {}\n---\n正文', 'frontmatter'],
    ['正文', 'frontmatter'],
    ['---\ntitle: [\n---\n正文', 'frontmatter'],
    ['---\ntitle: 甲\n正文', 'frontmatter'],
  ])('refuses the frontmatter of %j, twice alike', (text, id) => {
    for (let i = 0; i < 2; i++) expect(readMdx(text, 'a.mdx')).toMatchObject({data: {}, messages: [{ruleId: id}]})
  })
})
