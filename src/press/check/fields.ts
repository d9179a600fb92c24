import type {z} from 'zod'
import {lineSpan, listOf, unquote} from './field-forms.ts'
import {VISIBLE} from '../schema-fields.ts'
import {near} from './near.ts'
import {problem, type Fix, type Problem} from './problem.ts'
import {schemaAt, shapeOf, unwrap} from './schema-shape.ts'
import {unquotedDates} from './unquoted-dates.ts'
import {chunksOf, keySpotOf, keysOf, sourceOf, spotOf, type YamlText} from './yaml-places.ts'

/**
 * Holds a YAML text against its schema. Answers the parsed value, or undefined with one problem per issue, each at the place
 * of the value it speaks of.
 *
 * @example checkFields(readYaml('title: 1', 'a.mdx'), articleSchema).problems[0].ruleId // 'field-type'
 */
export function checkFields<Schema extends z.ZodType>(yaml: YamlText, schema: Schema): Fields<z.output<Schema>> {
  const problems: Problem[] = []
  const cleaned = shapeOf(schema) ? withoutEmpty(yaml, schema, problems) : (yaml.data ?? undefined)
  unquotedDates(yaml, schema, cleaned, problems)
  const parsed = schema.safeParse(cleaned)
  if (parsed.success) {
    fieldOrder(yaml, schema, problems)
    return {data: parsed.data, problems}
  }
  for (const issue of parsed.error.issues) problems.push(...fromIssue(issue as Issue, yaml, schema))
  return {data: undefined, problems}
}

export interface Fields<Data> {
  data: Data | undefined
  problems: Problem[]
}

interface Issue {
  code: string
  path: PropertyKey[]
  message: string
  expected?: string
  keys?: string[]
  values?: unknown[]
  minimum?: number
  maximum?: number
  origin?: string
}

/** Fields left empty are told of and then treated as left out, so that one slip gives one message. */
function withoutEmpty(yaml: YamlText, schema: z.ZodType, problems: Problem[]): unknown {
  const data = yaml.data
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data ?? {}
  const kept: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(data)) {
    if (isEmpty(value)) {
      // What must not be left out is told of as lacking.
      if (required(schema, key)) continue
      const comment = commented(yaml, key)
      const chunk = chunksOf(yaml).find((field) => field.key === key)
      const fix = chunk && !comment ? {start: chunk.start, end: chunk.end, text: ''} : undefined
      problems.push(problem('field-empty', yaml.file, keySpotOf(yaml, [key]), {field: key, comment}, fix))
    }
    else kept[key] = value
  }
  return kept
}

/** Nothing that could be seen: `~`, `""`, or blanks in quotes. */
function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && !VISIBLE.test(value))
}

function required(schema: z.ZodType, key: string): boolean {
  const field = shapeOf(schema)?.[key]
  return field !== undefined && !field.safeParse(undefined).success
}

/** Whether the words meant for an outermost field stand behind `#`. */
function commented(yaml: YamlText, key: string): boolean {
  return yaml.text.split('\n').some((line) => line.startsWith(key) && /^:[ \t]+#.*\S/u.test(line.slice(key.length)))
}

function fromIssue(issue: Issue, yaml: YamlText, schema: z.ZodType): Problem[] {
  const spot = spotOf(yaml, issue.path)
  const field = fieldName(issue.path, yaml)
  const sentence = sentenceOf(schemaAt(schema, issue.path))
  const value = sourceOf(yaml, issue.path)
  const file = yaml.file
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shapeOf(schemaAt(schema, issue.path)) ?? {})
    return (issue.keys ?? []).map((key) => {
      const path = [...issue.path, key]
      return problem('field-unknown', file, keySpotOf(yaml, path), {field: fieldName(path, yaml), nearest: near(key, known)})
    })
  }
  if (isEmpty(valueAt(yaml, issue.path))) return [problem('field-missing', file, spot, {field, sentence, comment: issue.path.length === 1 && commented(yaml, String(issue.path[0])), none: issue.path.length === 0 ? NONE[issue.expected ?? ''] : undefined})]
  if (issue.message === 'date-format') return [problem('date-format', file, spot, {value: unquote(value)})]
  if (issue.message === 'control-character') return [problem('control-character', file, spot, {field})]
  if (issue.message === 'person-name') return [problem('person-name', file, spot, {field, value: unquote(value)})]
  if (issue.message === 'path-escape') return [problem('path-escape', file, spot, {value: unquote(value)})]
  if (issue.message === 'lines-order') return [problem('lines-order', file, spot, {value})]
  if (issue.message === 'digest-format') return [problem('digest-format', file, spot, {value: unquote(value)})]
  if (issue.code === 'invalid_value') {
    const allowed = (issue.values ?? []).map(String)
    if (value) return [problem('field-value', file, spot, {field, value: unquote(value), allowed, sentence, nearest: near(unquote(value), allowed)})]
  }
  const span = lineSpan(yaml, issue.path)
  if (span?.again) return []
  if (span) return [problem('field-type', file, spotOf(yaml, span.path), {field: fieldName(span.path, yaml), found: span.found, expected: span.expected, sentence: sentenceOf(schemaAt(schema, span.path))})]
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const limit = issue.code === 'too_small' ? `不少于 ${issue.minimum}` : `不多于 ${issue.maximum}`
    return [problem('field-length', file, spot, {field, limit: `${limit} ${issue.origin === 'array' ? '项' : issue.origin === 'string' ? '字' : ''}`.trim()})]
  }
  const expected = (issue.expected === 'array' && listOf(yaml, issue.path)) || (issue.expected === 'object' && fieldsOf(schemaAt(schema, issue.path))) || (TYPES[issue.expected ?? ''] ?? '手册所说的写法')
  return [problem('field-type', file, spot, {field, found: typeName(yaml, issue.path), expected, sentence})]
}

/** How YAML writes a list, and names with what is said of each, of which there are none. */
const NONE: Partial<Record<string, string>> = {array: '[]', record: '{}'}

function sentenceOf(schema: z.ZodType | undefined): string {
  return schema?.description ?? unwrap(schema)?.description ?? ''
}

/** `一组字段（reason 撤下的原因；date 撤下的日期）` */
function fieldsOf(schema: z.ZodType | undefined): string | undefined {
  const fields = Object.entries(shapeOf(schema) ?? {}).map(([name, field]) => `${name}: ${sentenceOf(field).replace(/。$/u, '')}`)
  return fields.length > 0 ? `一组字段（${fields.join('；')}）` : undefined
}

const TYPES: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  tuple: '两个数的列表',
  object: '一组字段',
}

function typeName(yaml: YamlText, path: PropertyKey[]): string {
  const value = valueAt(yaml, path)
  if (Array.isArray(value)) return '列表'
  if (typeof value === 'object') return '一组字段'
  return typeof value === 'number' ? `数字 ${value}` : typeof value === 'boolean' ? String(value) : `“${String(value).slice(0, 40)}”`
}

function valueAt({data}: YamlText, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined | null)?.[key], data)
}

function fieldOrder(yaml: YamlText, schema: z.ZodType, problems: Problem[]): void {
  const order = Object.keys(shapeOf(schema) ?? {})
  const keys = keysOf(yaml).filter((key) => order.includes(key))
  for (let i = 1; i < keys.length; i++) {
    const [first, second] = [keys[i - 1]!, keys[i]!]
    if (order.indexOf(first) < order.indexOf(second)) continue
    problems.push(problem('field-order', yaml.file, keySpotOf(yaml, [second]), {first: second, second: first}, reordered(yaml, order)))
    return
  }
}

function reordered(yaml: YamlText, order: readonly string[]): Fix | undefined {
  const chunks = chunksOf(yaml)
  const [first, last] = [chunks[0], chunks.at(-1)]
  if (!first || !last) return undefined
  const rank = (key: string) => order.indexOf(key) + (order.includes(key) ? 0 : Infinity)
  const sorted = [...chunks].sort((a, b) => rank(a.key) - rank(b.key))
  const text = sorted.map(({start, end}) => yaml.text.slice(start - yaml.start.offset, end - yaml.start.offset)).map((chunk) => chunk.replace(/\n?$/u, '\n'))
  return {start: first.start, end: last.end, text: text.join('')}
}

/** `source.lines`, `events[2].date`; in a list of entries `“棉纺路街道”的 type`. */
function fieldName(path: readonly PropertyKey[], {data}: YamlText): string {
  const [index, ...rest] = path
  if (typeof index === 'number' && rest.length > 0) {
    const name = (data as {name?: unknown}[])[index]?.name
    return `${typeof name === 'string' ? name : `第 ${index + 1} 条`} 的 ${pathName(rest)}`
  }
  return pathName(path)
}

function pathName(path: readonly PropertyKey[]): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key + 1}]` : `${i ? '.' : ''}${String(key)}`)).join('') || '全部内容'
}
