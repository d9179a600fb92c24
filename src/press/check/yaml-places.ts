import type {Problem, Spot} from './problem.ts'
import {isMap, isNode, isScalar, type Document, type LineCounter, type Node, type Pair} from 'yaml'

/** A YAML text that was read, with what it takes to find the place of a value in its file. */
export interface YamlText {
  data: unknown
  /** whether it was read the short way: then `data` has its fields in the order written, none of them empty, and dates in quotes */
  plain: boolean
  document: Document.Parsed
  file: string
  text: string
  /** where the text begins in its file */
  start: {offset: number; line: number}
  lines: LineCounter
  problems: Problem[]
}

/**
 * Where the value at a path of a YAML text stands, or the nearest thing that holds it.
 *
 * @example spotOf(yaml, ['source', 'lines', 0]) // {line: 12, column: 11, endLine: 12, endColumn: 18}
 */
export function spotOf(yaml: YamlText, path: readonly PropertyKey[]): Spot {
  for (let length = path.length; length > 0; length--) {
    const node = nodeOf(yaml, path.slice(0, length))
    if (node?.range) return spotAt(yaml, node.range[0], node.range[1])
    const pair = pairOf(yaml, path.slice(0, length))
    if (isNode(pair?.key) && pair.key.range) return spotAt(yaml, pair.key.range[0], pair.key.range[1])
  }
  return spotAt(yaml, 0)
}

/** Where the key at a path stands. */
export function keySpotOf(yaml: YamlText, path: readonly PropertyKey[]): Spot {
  const key = pairOf(yaml, path)?.key
  return isNode(key) && key.range ? spotAt(yaml, key.range[0], key.range[1]) : spotOf(yaml, path)
}

/** Characters of the file that the value at a path takes, for a fix. */
export function rangeOf(yaml: YamlText, path: readonly PropertyKey[]): {start: number; end: number} | undefined {
  const range = nodeOf(yaml, path)?.range
  return range ? {start: range[0] + yaml.start.offset, end: range[1] + yaml.start.offset} : undefined
}

/** The value at a path as it is written, with its quotes. */
export function sourceOf(yaml: YamlText, path: readonly PropertyKey[]): string {
  const range = nodeOf(yaml, path)?.range
  return range ? yaml.text.slice(range[0], range[1]) : ''
}

/** The keys of the outermost map, in the order written. */
export function keysOf(yaml: YamlText): string[] {
  if (yaml.plain) return Object.keys(yaml.data as object)
  const map = yaml.document.contents
  return isMap(map) ? map.items.map((pair) => String(isScalar(pair.key) ? pair.key.value : '')) : []
}

/**
 * The fields of the outermost map as they are written, each with the comment lines above it and all lines that belong to it.
 * Empty when the map stands in braces.
 */
export function chunksOf(yaml: YamlText): {key: string; start: number; end: number}[] {
  const map = yaml.document.contents
  if (!isMap(map) || map.flow) return []
  const starts = map.items.map((pair) => {
    const key = isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0
    let start = yaml.text.lastIndexOf('\n', key - 1) + 1
    for (;;) {
      const above = yaml.text.lastIndexOf('\n', start - 2) + 1
      if (above >= start || !yaml.text.slice(above, start).startsWith('#')) break
      start = above
    }
    return start
  })
  const shift = yaml.start.offset
  return keysOf(yaml).map((key, i) => ({key, start: starts[i]! + shift, end: (starts[i + 1] ?? yaml.text.length) + shift}))
}

function nodeOf(yaml: YamlText, path: readonly PropertyKey[]): Node | undefined {
  const node = path.length === 0 ? yaml.document.contents : yaml.document.getIn(path as unknown[], true)
  return isNode(node) ? node : undefined
}

function pairOf(yaml: YamlText, path: readonly PropertyKey[]): Pair | undefined {
  const parent = nodeOf(yaml, path.slice(0, -1))
  if (!isMap(parent)) return undefined
  return parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))
}

/** Line and column of the file, both from 1, at which the text's unit `from` stands; with `to`, where that one stands, too. */
export function spotAt(yaml: YamlText, from: number, to?: number): Spot {
  const place = (offset: number) => {
    const {line, col} = yaml.lines.linePos(offset)
    return {line: Math.max(line, 1) + yaml.start.line - 1, column: Math.max(col, 1)}
  }
  const begin = place(from)
  if (to === undefined) return begin
  const end = place(to)
  return {...begin, endLine: end.line, endColumn: end.column}
}
