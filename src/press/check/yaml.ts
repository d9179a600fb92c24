import {isAlias, isCollection, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit, type Document, type Node} from 'yaml'
import {readPlainYaml} from '../yaml/reader.ts'
import {problem, type Problem} from './problem.ts'
import {spotAt, type YamlText} from './yaml-places.ts'
import {SLIPS, slipsOf, SYNTAX} from './yaml-slip.ts'

/**
 * Reads one YAML text strictly: no tags, anchors, aliases or prototype keys, every key once. What is wrong comes back as
 * problems with the place in the whole file; `data` is absent when nothing safe can be read.
 *
 * @example readYaml('title: 甲\n', 'a.yaml').data // {title: '甲'}
 */
export function readYaml(text: string, file: string, start: {offset: number; line: number} = {offset: 0, line: 1}): YamlText {
  const plain = readPlainYaml(text)
  return plain ? new PlainText(plain, text, file, start) : readWhole(text, file, start)
}

/** The same through the full reader; `readYaml` takes the short way only where both give the same. */
function readWhole(text: string, file: string, start: {offset: number; line: number}): YamlText {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, uniqueKeys: true, merge: false, schema: 'core', logLevel: 'error'})
  const reader: YamlText = {data: undefined, plain: false, document, file, text, start, lines, problems: []}
  // Conflict markers break the syntax in many places; one message about them is worth more than ten about the rest.
  const markers = [...conflictMarkers(text)]
  for (const [marker, at] of markers) reader.problems.push(problem('merge-marker', file, spotAt(reader, at), {marker}))
  const fields = document.errors.length === 0 && isMap(document.contents)
  const colons = markers.length > 0 ? [] : [...(fields ? [] : colonsInLines(text)), ...colonsInBraces(text)]
  for (const {key, at} of colons) reader.problems.push(problem('yaml-colon', file, spotAt(reader, at), {key}))
  const known = markers.length > 0 || colons.length > 0
  const slips = known || !document.errors.some(({code}) => SLIPS.has(code)) ? [] : slipsOf(text)
  for (const {at, detail} of slips) reader.problems.push(problem('yaml-syntax', file, spotAt(reader, at), {detail}))
  const told = new Set<number>()
  for (const issue of known || slips.length > 0 ? [] : document.errors) {
    // What one slip breaks is complained of again and again in its line.
    const spot = spotAt(reader, issue.pos[0])
    if (told.has(spot.line)) continue
    told.add(spot.line)
    reader.problems.push(
      issue.code === 'DUPLICATE_KEY'
        ? problem('yaml-duplicate', file, spot, {key: text.slice(issue.pos[0]).split(/[:\n]/u)[0]!.trim()})
        : problem('yaml-syntax', file, spot, {detail: SYNTAX[issue.code] ?? issue.code}),
    )
  }
  refuse(reader)
  if (reader.problems.length === 0) reader.data = document.toJS({maxAliasCount: 0}) as unknown
  return reader
}

/** Read the short way. The document with its places is made when somebody asks for a place, as of few texts anybody does. */
class PlainText implements YamlText {
  readonly plain = true
  readonly problems: Problem[] = []
  readonly data: object
  readonly text: string
  readonly file: string
  readonly start: YamlText['start']
  #whole: YamlText | undefined

  constructor(data: object, text: string, file: string, start: YamlText['start']) {
    this.data = data
    this.text = text
    this.file = file
    this.start = start
  }

  get document(): Document.Parsed {
    return this.#read().document
  }

  get lines(): LineCounter {
    return this.#read().lines
  }

  #read(): YamlText {
    return (this.#whole ??= readWhole(this.text, this.file, this.start))
  }
}

/**
 * Field names before a full-width colon, which is none to YAML: the whole line, and often the next, is then read as something else.
 * A name that is a town's begins its line.
 */
function colonsInLines(text: string): WideColon[] {
  return [...text.matchAll(/^(?:[ \t]*(?:- )?(?<key>[A-Za-z]+)|(?<town>\p{Script=Han}[^\s:：#"'“”]*))[ \t]*：/gmu)].map(wideColon)
}

function colonsInBraces(text: string): WideColon[] {
  return [...text.matchAll(/(?:^|: |- )\{[^{}\n]*/gmu)].flatMap(({0: braces, index}) =>
    [...braces.matchAll(/[{,，][ \t]*(?<key>[A-Za-z]+)[ \t]*：/gu)].map(wideColon).map(({key, at}) => ({key, at: index + at})))
}

interface WideColon {
  key: string
  at: number
}

function wideColon({0: {length}, index, groups}: RegExpExecArray): WideColon {
  return {key: (groups!.key ?? groups!.town)!, at: index + length - 1}
}

const FORBIDDEN_KEYS = new Set(['__proto__', 'prototype', 'constructor', '<<'])

/** Nothing in these files needs what makes YAML more than data, so all of it is refused before it is turned into values. */
function refuse(reader: YamlText): void {
  const report = reader.problems
  visit(reader.document, (role, node) => {
    if (isPair(node)) {
      const key = isScalar(node.key) ? String(node.key.value) : undefined
      const at = isNode(node.key) ? (node.key.range?.[0] ?? 0) : 0
      // Of a text that cannot be read, much is taken for a field's name.
      if (key === undefined ? reader.document.errors.length === 0 : FORBIDDEN_KEYS.has(key)) {
        report.push(problem('yaml-key', reader.file, spotAt(reader, at), {key: key ?? '[…]'}))
      }
      return undefined
    }
    if (!isNode(node)) return undefined
    const at = spotAt(reader, node.range?.[0] ?? 0)
    if (isAlias(node)) report.push(problem('yaml-anchor', reader.file, at, {anchor: `*${node.source}`}))
    else if (node.anchor) report.push(problem('yaml-anchor', reader.file, at, {anchor: `&${node.anchor}`}))
    if (node.tag) report.push(problem('yaml-tag', reader.file, at, {tag: node.tag}))
    const cut = role === 'key' ? undefined : cutOff(node, reader.text)
    if (cut) report.push(problem('yaml-comment', reader.file, spotAt(reader, cut.at), {words: cut.words, value: reader.text.slice(node.range![0], node.range![1])}))
    return undefined
  })
}

/**
 * What stands behind a value and `#` without a blank: words to whoever wrote them, a comment to YAML. Of a field without a value
 * its emptiness is told.
 *
 * @example cutOff(parseDocument('title: 甲 #乙').get('title', true), 'title: 甲 #乙') // {at: 9, words: '#乙'}
 */
function cutOff(node: Node, text: string): {at: number; words: string} | undefined {
  const [begin, end] = node.range ?? [0, 0]
  const inLine = isScalar(node) ? node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED' : isCollection(node) && node.flow
  if (!inLine || begin === end) return undefined
  CUT.lastIndex = end
  const [all = '', words = ''] = CUT.exec(text) ?? []
  return words === '' ? undefined : {at: end + all.length - words.length, words}
}

const CUT = /,?[ \t]+(#[^\s#].*)/uy

function* conflictMarkers(text: string): Generator<[string, number]> {
  for (const match of text.matchAll(/^(?:<{7}|>{7})(?= |$)/gmu)) yield [match[0], match.index]
}
