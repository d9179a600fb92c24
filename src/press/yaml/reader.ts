/**
 * Reads YAML as ingest writes it, and as the lists of names are written, in a fraction of the time of the full reader: fields a line each,
 * or in braces on one line; texts bare or in double quotes, whole numbers, true and false; lists of these, or of numbers or texts in
 * brackets; fields and lists within them, by two spaces; lines of comment. Answers nothing where a text has anything else, or what only a
 * reader that knows places can complain of: then the full reader must read it, and where this one reads it both give the same.
 *
 * @example readPlainYaml('title: 甲\nsource:\n  lines: [[1, 3]]\n') // {title: '甲', source: {lines: [[1, 3]]}}
 */
export function readPlainYaml(text: string): Fields | Value[] | undefined {
  if (!text.endsWith('\n') || UNCOMMON.test(text)) return undefined
  const lines = text.slice(0, -1).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const reader: Reader = {lines, at: 0}
  const value = readBelow(reader, '')
  // A list of texts is none of ours, and mostly a slip: fields whose colon is a wide one.
  return reader.at === lines.length && !(Array.isArray(value) && value.some((item) => typeof item !== 'object')) ? value : undefined
}

type Value = string | number | boolean | Value[] | Fields
type Fields = {[name: string]: Value}

interface Reader {
  lines: string[]
  /** the line that is read next */
  at: number
}

/** Whatever ends or begins lines, or is written, in more ways than one. */
const UNCOMMON = /[^\n\u0020-\u007e\u00b7\u2010-\u2027\u2030-\u205e\u3000-\ud7ff\uff01-\uff5e]|[ \u3000]$/mu
const FIELD = /^([A-Za-z]+):(?: (.+))?$/u
const ITEM = '- '

/** Fields that stand behind so many spaces; the first of a list's item behind its dash. */
function readFields(reader: Reader, indent: string, begun?: string): Fields | undefined {
  const fields: Fields = {}
  for (let line = begun ?? lineAt(reader, indent); line !== undefined; line = lineAt(reader, indent)) {
    const [, name, written] = FIELD.exec(line) ?? []
    if (name === undefined || FORBIDDEN.has(name) || MEANT.test(name) || Object.hasOwn(fields, name)) return undefined
    reader.at++
    const value = written === undefined ? readBelow(reader, `${indent}  `) : valueOf(name, written)
    if (value === undefined) return undefined
    fields[name] = value
  }
  return fields
}

/** Names that are refused, with their place; one with a mark in it is no name here. */
const FORBIDDEN: ReadonlySet<string> = new Set(['constructor', 'prototype'])

/** What stands below a field that has nothing on its own line, or in the whole text. */
function readBelow(reader: Reader, indent: string): Fields | Value[] | undefined {
  const first = lineAt(reader, indent)
  if (first === undefined) return undefined
  if (!first.startsWith(ITEM)) return readFields(reader, indent)
  const list: Value[] = []
  for (let line: string | undefined = first; line !== undefined; line = lineAt(reader, indent)) {
    if (!line.startsWith(ITEM)) return undefined
    const written = line.slice(ITEM.length)
    const fields = FIELD.test(written)
    if (!fields) reader.at++
    const value = fields ? readFields(reader, `${indent}  `, written) : scalarIn(written)
    if (value === undefined) return undefined
    list.push(value)
  }
  return list
}

/** The next line without its indent, or nothing where what stands in one ends; deeper lines are nobody's. */
function lineAt({lines, at}: Reader, indent: string): string | undefined {
  const line = lines[at]
  return line?.startsWith(indent) && line[indent.length] !== ' ' ? line.slice(indent.length) : undefined
}

/** Fields in braces; none stands in another. */
function flowFieldsIn(written: string): Fields | undefined {
  const fields: Fields = {}
  FLOW_FIELD.lastIndex = 1
  do {
    const [, name, value] = FLOW_FIELD.exec(written) ?? []
    const read = name === undefined || FORBIDDEN.has(name) || MEANT.test(name) || Object.hasOwn(fields, name) ? undefined : valueOf(name, value!)
    if (read === undefined) return undefined
    fields[name!] = read
  } while (FLOW_FIELD.lastIndex < written.length)
  return fields
}

const FLOW_FIELD = /([A-Za-z]+): (\[[^[\]{}]*\]|[^[\]{},]+)(?:, |\}$)/uy

/** Texts in brackets; what has a comma of its own needs the full reader. */
function flowListIn(written: string): Value[] | undefined {
  const list = written.slice(1, -1).split(', ').map((item) => (/[,[\]{}]/u.test(item) ? undefined : scalarIn(item)))
  return list.every((item) => item !== undefined) ? list : undefined
}

function valueOf(name: string, written: string): Value | undefined {
  return DATE_FIELDS.has(name) ? quotedIn(written) : scalarIn(written)
}

/** Fields that hold a date: one without quotes is told of, with its place. */
export const DATE_FIELDS: ReadonlySet<string> = new Set(['date', 'from', 'to', 'active', 'zoneFrom'])

function scalarIn(written: string): Value | undefined {
  if (written.startsWith('"')) return quotedIn(written)
  if (/^(?:0|[1-9]\d{0,14})$/u.test(written)) return Number(written)
  if (written.startsWith('[')) return !written.endsWith(']') ? undefined : /^[[\], \d]*$/u.test(written) ? numbersIn(written) : flowListIn(written)
  if (written.startsWith('{')) return flowFieldsIn(written)
  if (written === 'true' || written === 'false') return written === 'true'
  return BARE.test(written) && !MEANT.test(written) ? written : undefined
}

function quotedIn(written: string): string | undefined {
  return /^"([^"\\]+)"$/u.exec(written)?.[1]
}

/** As JSON has them; a number there may not begin with 0. */
function numbersIn(written: string): Value | undefined {
  try {
    return JSON.parse(written) as Value[]
  } catch {
    return undefined
  }
}

/** Text without a mark before which, or behind which, something else begins, and without spaces at its end, which YAML drops. */
const BARE = /^[A-Za-z0-9\u00b7\u2010-\u205e\u3001-\uff5e](?:[^:#]|:(?! |$)|(?<! )#)*(?<! )$/u
/** What is no text though it looks like one. */
const MEANT = /^(?:true|false|null|0o[0-7]+|0x[\da-f]+|\d+(?:\.\d*)?(?:e[-+]?\d+)?)$/iu
