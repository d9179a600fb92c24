import {numbersIn} from '../line-ranges.ts'
import {bare} from '../text/blank.ts'
import {readEdtf} from '../calendar/edtf.ts'
import type {Block} from '../mdx/block.ts'
import {readBody, type Body} from '../mdx/body.ts'
import {articleSchema, type ArticleData} from '../schema.ts'
import type {Line} from '../types.ts'
import {decodeText} from './decode.ts'
import {checkFields} from './fields.ts'
import {PERSONS} from './field-forms.ts'
import {readFrontmatter} from './frontmatter.ts'
import {checkParted} from './name-lists.ts'
import {placeholderIn} from './placeholders.ts'
import {fromMessage, problem, type Problem} from './problem.ts'
import {checkReferences, NAME_FIELDS, type NamedIn} from './references.ts'
import type {Vocabulary} from './vocabulary.ts'
import {spotOf, type YamlText} from './yaml-places.ts'

/**
 * Checks one article file by itself: frontmatter, fields, names and body. What later checks need of it (its lines, its words)
 * comes back too; `data` is absent when the frontmatter cannot be trusted.
 */
export function checkArticle({file, bytes}: ContentFile, vocabulary: Vocabulary): CheckedArticle {
  const {text, problems} = decodeText(bytes, file)
  const checked: CheckedArticle = {file, text, problems, data: undefined, yaml: undefined, words: [], blocks: [], links: []}
  if (problems.length > 0) return checked
  const head = readFrontmatter(text, file)
  problems.push(...head.problems)
  if (!head.yaml || head.problems.length > 0) return checked
  checked.yaml = head.yaml
  const {data, problems: wrong} = checkFields(head.yaml, articleSchema)
  problems.push(...wrong)
  const body = readBody(head.body, head.bodyLine - 1)
  problems.push(...body.messages.map((message) => fromMessage(message, file)))
  if (body.blocks.length === 0 && body.messages.length === 0 && !data?.withdrawn) problems.push(problem('body-empty', file, {line: head.bodyLine, column: 1}, {}))
  checked.blocks = body.blocks
  checked.links = body.links
  checked.words = body.blocks.map(({text: words}) => words)
  if (!data) {
    problems.push(...checkReferences(head.yaml, namesIn(head.yaml.data), vocabulary))
    return checked
  }
  checked.data = data
  problems.push(...checkParted({yaml: head.yaml, data}, [...PERSONS], 'person'))
  if (!data.source) problems.push(...unwritten(head.yaml, data.title, checked.blocks))
  problems.push(...checkReferences(head.yaml, data, vocabulary))
  return checked
}

/** The names of a frontmatter with errors, as far as they are names: its other faults do not hide theirs. */
function namesIn(data: unknown): NamedIn {
  const fields = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>
  // A dash without its space makes a word of a list.
  const names = (key: string) => [fields[key]].flat().filter((name): name is string => typeof name === 'string').map((name) => name.replace(/^-/u, ''))
  const lists = Object.fromEntries(NAME_FIELDS.map((key) => [key, names(key)])) as Record<(typeof NAME_FIELDS)[number], string[]>
  return {...lists, paper: typeof fields.paper === 'string' ? fields.paper : undefined, date: typeof fields.date === 'string' ? fields.date : undefined}
}

/** What a new article still says in place of its words. A printed one may say anything. */
function unwritten(yaml: YamlText, title: string, blocks: readonly Block[]): Problem[] {
  const places = [{text: title, spot: spotOf(yaml, ['title'])}, ...blocks.map(({text, line}) => ({text, spot: {line, column: 1}}))]
  return places.flatMap(({text, spot}) => {
    const words = placeholderIn(text)
    return words === undefined ? [] : [problem('text-unwritten', yaml.file, spot, {words})]
  })
}

export interface ContentFile {
  /** path as shown, below the project: content/articles/… */
  file: string
  bytes: Uint8Array
}

export interface CheckedArticle {
  file: string
  text: string
  problems: Problem[]
  data: ArticleData | undefined
  yaml: YamlText | undefined
  words: string[]
  links: Body['links']
  /** the body as it was read, so that a build need not read it again */
  blocks: Block[]
}

/** Every event's date as printed must stand on its line, or run over into the article's next. */
export function checkEvents(yaml: YamlText, data: ArticleData, raw: readonly Line[]): Problem[] {
  const numbers = numbersIn(data.source?.lines ?? [], raw.length)
  return data.events.flatMap(({text, line}, index) => {
    const next = numbers.find((number) => number > line && bare(raw[number - 1]?.text ?? '') !== '')
    const printed = bare(raw[line - 1]?.text ?? '') + (next === undefined ? '' : bare(raw[next - 1]?.text ?? ''))
    const within = numbers.includes(line)
    if (within && printed.includes(bare(text))) return []
    return [problem('event-text', yaml.file, spotOf(yaml, ['events', index, within ? 'text' : 'line']), {text, line, lines: within ? undefined : JSON.stringify(data.source?.lines ?? []).replaceAll(',', ', ')})]
  })
}

/** Articles of one page appear on one day; another day needs its evidence written down. */
export function checkDay(yaml: YamlText, data: ArticleData, page: {date?: string | undefined; dateBasis?: string | undefined; file: string}): Problem[] {
  if (!data.date || !page.date || (data.dateBasis && data.dateBasis !== page.dateBasis)) return []
  const [article, issue] = [readEdtf(data.date), readEdtf(page.date)]
  if (!article || !issue || (article.start <= issue.end && issue.start <= article.end)) return []
  return [problem('date-conflict', yaml.file, spotOf(yaml, ['date']), {date: data.date, page: page.date, file: page.file})]
}
