import {VFileMessage} from 'vfile-message'
import {garbledIn} from './garbled.ts'
import {binaryKind} from './text/binary-kind.ts'
import {linesOfHtml} from './html/lines.ts'
import {isHtmlPage, visibleLines} from './html/page.ts'
import {DEEPEST} from './html/tree.ts'
import type {Line} from './types.ts'

/**
 * Turns the bytes of a raw page into numbered lines. UTF-8 with or without BOM, UTF-16 with or without BOM, GB18030 and
 * GBK; line ends LF, CRLF or CR, and of a plain text whatever else ends lines in word processors. Lines hold what can be seen: control
 * characters and marks without width are left out of them, and of a saved web page they hold the visible text, with the numbers of the file's
 * own lines. `text` is the file as it is.
 * Bytes that no encoding explains become U+FFFD and one message `raw-undecodable` that names the first such byte. A file of another
 * kind (`raw-binary`) has no lines; one without a word is told of (`raw-empty`), and one with letters that say nothing (`raw-garbled`).
 *
 * @example decodeLines(new TextEncoder().encode('a\r\nb')).lines // [{number: 1, offset: 0, text: 'a'}, {number: 2, offset: 3, text: 'b'}]
 */
export function decodeLines(bytes: Uint8Array): DecodedPage {
  if (bytes.length > LIMIT) return {text: '', lines: splitLines(''), encoding: 'utf-8', messages: [tooLarge(bytes.length)]}
  const kind = binaryKind(bytes)
  if (kind !== undefined) return {text: '', lines: splitLines(''), encoding: 'utf-8', messages: [noText(kind)]}
  const {encoding, skip, decoded} = detectEncoding(bytes)
  const body = skip === 0 ? bytes : bytes.subarray(skip)
  const clean = decoded ?? decode(body, encoding)
  const bad = clean === undefined ? firstBadByte(body, encoding) : undefined
  const text = clean ?? new TextDecoder(encoding, {ignoreBOM: true}).decode(body)
  const messages = bad !== undefined ? [undecodable(bad + skip, encoding)] : text.trim() === '' ? [empty()] : []
  const lines = linesIn(text)
  if (!lines) return {text: '', lines: splitLines(''), encoding, messages: [tooDeep()]}
  return {text, lines, encoding, messages: messages.length > 0 ? messages : garbledIn(text, lines)}
}

/** Undefined where the elements of a saved web page lie too deep in each other. */
function linesIn(text: string): Line[] | undefined {
  if (!isHtmlPage(text)) return CONTROL.test(text) ? withoutControls(splitLines(text)) : splitLines(text)
  const visible = visibleLines(text, splitLines(text, HTML_END))
  return visible && linesOfHtml(withoutControls(visible))
}

/** Rules see words as a reader does: a NUL or a mark without width inside a name or a headline parts nothing. Tabs are spaces and stay. */
function withoutControls(lines: Line[]): Line[] {
  const seen = (text: string) => text.replace(CONTROLS, '')
  return lines.map((line) => ({...line, text: seen(line.text), ...(line.headings && {headings: line.headings.map(seen)})}))
}

// Line ends are controls, too, and no reason to look at every line.
const CONTROL = /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/u
// What pages of the web set between letters for their browsers: places to break a line, a word's direction. Parts of one emoji stay joined.
const CONTROLS = /(?:[^\P{Cc}\t\v\f]|[\xad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\ufeff]|\u200d(?!\p{Extended_Pictographic}))+/gu

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'

export interface DecodedPage {
  text: string
  lines: Line[]
  encoding: Encoding
  messages: VFileMessage[]
}

/** Lines of a text; a line end at the very end opens one more, empty line, as editors count them. */
export function splitLines(text: string, ends = LINE_END): Line[] {
  let offset = 0
  // Most pages have the one, and this is done for every page.
  return text.split(OTHER_END.test(text) ? ends : '\n').map((words, i) => {
    const line = {number: i + 1, offset, text: words}
    offset += words.length
    offset += text.startsWith('\r\n', offset) ? 2 : 1
    return line
  })
}

/** Word processors end lines of a paragraph by a VT or U+2028, pages by a form feed; NEL comes from large computers. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u
const OTHER_END = /[\r\v\f\u0085\u2028\u2029]/u
/** As the parser of web pages counts them. */
const HTML_END = /\r\n|\n|\r/u

const BOMS: [Encoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** `decoded` when the whole text was decoded on the way. */
function detectEncoding(bytes: Uint8Array): {encoding: Encoding; skip: number; decoded?: string | undefined} {
  for (const [encoding, bom] of BOMS) {
    if (bom.every((byte, i) => bytes[i] === byte)) return {encoding, skip: bom.length}
  }
  const wide = wideWithoutBom(bytes)
  if (wide) return {encoding: wide, skip: 0}
  const decoded = decode(bytes, 'utf-8')
  if (decoded !== undefined) return {encoding: 'utf-8', skip: 0, decoded}
  const utf8 = firstBadByte(bytes, 'utf-8')
  if (manyWideCharacters(bytes.subarray(0, utf8))) return {encoding: 'utf-8', skip: 0}
  const gb = decode(bytes, 'gb18030') === undefined ? firstBadByte(bytes, 'gb18030') : undefined
  return {encoding: gb === undefined || gb > utf8 ? 'gb18030' : 'utf-8', skip: 0}
}

/** True of the beginning of a damaged UTF-8 text: of another encoding no more than a few bytes pass for wide characters of UTF-8. */
function manyWideCharacters(valid: Uint8Array): boolean {
  let count = 0
  for (const byte of valid) if (byte >= 0xe0) count++
  return count >= 8
}

/**
 * UTF-16 without a mark, by its line ends: only there does a zero byte stand beside 0x0A. A text without line ends is told by
 * the zero bytes that ASCII leaves all on one side.
 */
function wideWithoutBom(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length < 2 || bytes.length % 2 === 1) return undefined
  const sample = bytes.subarray(0, 65536)
  if (!sample.includes(0)) return undefined
  const zeros = {little: 0, big: 0}
  const ends = {little: 0, big: 0}
  for (let i = 0; i + 1 < sample.length; i += 2) {
    const [first, second] = [sample[i]!, sample[i + 1]!]
    if (second === 0 && first !== 0) zeros.little++
    if (first === 0 && second !== 0) zeros.big++
    if (second === 0 && first === 0x0a) ends.little++
    if (first === 0 && second === 0x0a) ends.big++
  }
  if (ends.little !== ends.big) return ends.little > ends.big ? 'utf-16le' : 'utf-16be'
  const enough = Math.max(2, sample.length / 200)
  if (zeros.little >= enough && zeros.big * 20 < zeros.little) return 'utf-16le'
  if (zeros.big >= enough && zeros.little * 20 < zeros.big) return 'utf-16be'
  return undefined
}

/** Offset of the first byte that is no text in this encoding: the longest prefix that decodes, found by halving. */
function firstBadByte(bytes: Uint8Array, encoding: Encoding): number {
  let good = 0
  let bad = bytes.length
  while (good < bad) {
    const middle = (good + bad + 1) >> 1
    if (decode(bytes.subarray(0, middle), encoding, true) !== undefined) good = middle
    else bad = middle - 1
  }
  return Math.min(good, bytes.length - 1)
}

/** The text, or undefined when a byte is none; `stream` lets a character be cut at the end. */
function decode(bytes: Uint8Array, encoding: Encoding, stream = false): string | undefined {
  try {
    return stream ? decoderOf(encoding).decode(bytes, {stream}) : (DECODERS[encoding] ??= decoderOf(encoding)).decode(bytes)
  } catch {
    return undefined
  }
}

function decoderOf(encoding: Encoding): TextDecoder {
  return new TextDecoder(encoding, {fatal: true, ignoreBOM: true})
}

// Making one costs as much as decoding a page. Without `stream` each decoding begins anew.
const DECODERS: Partial<Record<Encoding, TextDecoder>> = {}

// A printed page has a hundredth of this; a larger file is something else, and would only cost time and memory.
const LIMIT = 8 * 1024 * 1024

function tooLarge(length: number): VFileMessage {
  return refusal('file-size', `文件有 ${(length / 1048576).toFixed(1)} MB；一个版面的原文不应超过 ${LIMIT / 1048576} MB；请检查是否放错了文件，或把它按版面分开。`)
}

function noText(kind: string): VFileMessage {
  return refusal('raw-binary', `不是文本文件（开头像${kind}）；原文应为纯文本或报社网页；请移走它，用原来的软件打开，另存为纯文本（.txt，编码 UTF-8）再放入。`)
}

function tooDeep(): VFileMessage {
  return refusal('raw-deep', `网页的标签一层套一层，超过 ${DEEPEST} 层，多半是标签没有结束；原文应为纯文本或报社网页；请在浏览器里打开它，把文字复制出来，另存为纯文本（.txt，编码 UTF-8）再放入。`)
}

function empty(): VFileMessage {
  return new VFileMessage('文件里一个字也没有；原文应是一个版面的文字；请放入有字的文件，或删去它和它的版面记录。', {source: 'jiezhi', ruleId: 'raw-empty'})
}

function undecodable(at: number, encoding: Encoding): VFileMessage {
  return refusal('raw-undecodable', `第 ${at} 个字节（从 0 数）起无法按 ${encoding} 解码。原文应为 UTF-8、GB18030（GBK）或 UTF-16；请用文本编辑器另存为 UTF-8 后再收录。`)
}

/** Why a file is not read. */
function refusal(ruleId: string, reason: string): VFileMessage {
  const message = new VFileMessage(reason, {source: 'jiezhi', ruleId})
  message.fatal = true
  return message
}
