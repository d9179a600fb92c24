import {describe, expect, it} from 'vitest'
import {decodeLines} from '../../src/press/lines.ts'

const TEXT = '某某区修路忙\r\n\r\n本报讯 昨日,路修好了。\n○一二'
const utf16 = (little: boolean) => (text: string) => {
  const bytes = new Uint8Array(text.length * 2)
  for (let i = 0; i < text.length; i++) new DataView(bytes.buffer).setUint16(i * 2, text.charCodeAt(i), little)
  return bytes
}
const utf8 = (text: string) => new TextEncoder().encode(text)
const join = (...parts: (Uint8Array | number[])[]) => Uint8Array.from(parts.flatMap((part) => [...part]))

describe('encodings', () => {
  it.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with BOM', join([0xef, 0xbb, 0xbf], utf8(TEXT)), 'utf-8'],
    ['UTF-16 LE with BOM', join([0xff, 0xfe], utf16(true)(TEXT)), 'utf-16le'],
    ['UTF-16 BE with BOM', join([0xfe, 0xff], utf16(false)(TEXT)), 'utf-16be'],
    ['UTF-16 LE', utf16(true)(TEXT), 'utf-16le'],
    ['UTF-16 BE', utf16(false)(TEXT), 'utf-16be'],
  ])('%s', (_, bytes, encoding) => {
    const page = decodeLines(bytes)
    expect(page.encoding).toBe(encoding)
    expect(page.lines.map(({text}) => text)).toEqual(['某某区修路忙', '', '本报讯 昨日,路修好了。', '○一二'])
    expect(page.lines.map(({offset}) => offset)).toEqual([0, 8, 10, 23])
    expect(page.messages).toEqual([])
  })

  it('GBK', () => {
    const page = decodeLines(Uint8Array.from([0xd6, 0xa3, 0xd6, 0xdd, 0x0a, 0xb6, 0xfe, 0xc6, 0xdf]))
    expect([page.encoding, page.lines.map(({text}) => text)]).toEqual(['gb18030', ['郑州', '二七']])
  })

  it.each([
    ['in UTF-8', join(utf8('郑州'), [0xff], utf8('好')), 6],
    ['after a BOM', join([0xef, 0xbb, 0xbf], utf8('郑'), [0xc0, 0x20]), 6],
  ])('names the first byte that is no text %s', (_, bytes, at) => {
    const [message] = decodeLines(bytes).messages
    expect(message).toMatchObject({ruleId: 'raw-undecodable', fatal: true})
    expect(message!.reason).toContain(`第 ${at} 个字节`)
  })
})

describe('letters that say nothing', () => {
  const told = (text: string) => decodeLines(utf8(text)).messages.map(({ruleId, fatal, line, column, reason}) => ({ruleId, fatal, line, column, reason}))

  it.each([
    ['the mark of what could not be read', '甲\n乙\ufffd丙\ufffd', 2, 2, '2 个'],
    ['letters of one typeface alone', '甲\ue5d2\uf8ff', 1, 2, '2 个'],
    ['such letters beyond the first plane', '甲\r\n\n\u{f0001}', 3, 1, '1 个'],
  ])('are told of with their place: %s', (_, text, line, column, says) =>
    expect(told(text)).toEqual([{ruleId: 'raw-garbled', fatal: false, line, column, reason: expect.stringContaining(says)}]))

  it('and marks that are written as the code of web pages has them', () =>
    expect(told('甲\n走进&ldquo;乙&rdquo;&nbsp;&#8220;')).toEqual([{ruleId: 'raw-entities', fatal: false, line: 2, column: 3, reason: expect.stringMatching(/^有 4 处.*走进&ldquo;.*应是.*请/u)}]))

  it.each(['甲&乙;丙', 'AT&T;', 'R&D', '<html><body><p>&ldquo;甲&rdquo;&nbsp;</p></body></html>', '甲\n乙', '𠮷野家', '👨\u200d🌾', '<html><body><script>"\ue000"</script><p>甲</p></body></html>'])('are not in %j', (text) => expect(told(text)).toEqual([]))
  it('are not told of twice where bytes are no text', () => expect(decodeLines(join(utf8('郑州'), [0xff], utf8('好'))).messages.map(({ruleId}) => ruleId)).toEqual(['raw-undecodable']))
})

describe('lines', () => {
  it('hold no control characters but tabs; the text holds all; a lone CR ends a line', () => {
    const {text, lines} = decodeLines(utf8('a\u0000b\u0090\rc\td\u001B'))
    expect([text, lines.map(({text}) => text)]).toEqual(['a\u0000b\u0090\rc\td\u001B', ['ab', 'c\td']])
  })

  it.each(['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'])('end with %j, alone and among others', (end) => {
    const words = ['某某区修路忙', '', '本报讯 昨日,路修好了。', '完']
    for (const text of [words.join(end), `${words.slice(0, 3).join(end)}\n完`]) {
      const {lines} = decodeLines(utf8(text))
      expect(lines.map(({number, text}) => [number, text])).toEqual(words.map((text, i) => [i + 1, text]))
      for (const line of lines) expect(text.startsWith(line.text, line.offset)).toBe(true)
    }
  })

  it('of a saved web page end as its parser has them', () => {
    const {lines} = decodeLines(utf8('<html><body><p>甲\u000b乙\u2028丙\f丁</p>\r\n<p>戊</p></body></html>'))
    expect(lines.map(({text}) => text.replace(/\s/gu, ' '))).toEqual(['甲 乙 丙 丁', '戊'])
  })

  it('hold no marks without width, which copies from the web bring along', () => {
    expect(decodeLines(utf8('\u200b本报\u200c讯\ufeff（记\u2060者\u00ad方\u202d大\u200d山）👨\u200d🌾')).lines.map(({text}) => text)).toEqual(['本报讯（记者方大山）👨\u200d🌾'])
  })

  it('holds the visible words of a saved web page on the raw lines', () => {
    const page = decodeLines(utf8('<html><head><title>不见</title>\n<script>var a</script></head><body>\n<p>甲&nbsp;乙</p><p>丙</p>\n<!-- 注 --><p style="display:none">丁</p></body></html>'))
    expect(page.lines.map(({text}) => text)).toEqual(['', '', '甲 乙\u2028丙', ''])
  })

  it.each([
    ['words on each level', ('<div class="title">' + '字'.repeat(200)).repeat(490)],
    ['many words within', '<div class="title">'.repeat(490) + '<i>字 </i>'.repeat(50_000)],
    ['many marks without words', '<div class="title">'.repeat(490) + '<br>'.repeat(50_000) + '字'],
  ])('takes time by the length of a saved page, not by its length times its depth: %s', (_, body) => {
    const began = performance.now()
    expect(decodeLines(utf8(`<html><body>${body}`)).lines[0]!.text).toContain('字')
    expect(performance.now() - began).toBeLessThan(8000)
  })
})
