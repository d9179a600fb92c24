import {printedLength} from './text/blank.ts'
import type {PageLedger} from './ledger.ts'
import {placeOf} from './passages.ts'
import type {ConvertedArticle, ConvertedPage} from './pipeline.ts'
import {at, percent, quoted, text} from './review/words.ts'
import type {Annotation, FurnitureSegment, Line} from './types.ts'

/**
 * Writes the report of one page for its editor, in Markdown: first what to look at, then the ledger, then every article with its
 * boundaries and what was read in it, each with file and line. The words of a newspaper stand in it as text, never as markup.
 *
 * @param given.notes what ingest told of this page's files
 */
export function reviewPage(page: ConvertedPage, given: ReviewGiven): string {
  const named = {...given, file: text(given.rawFile)}
  const sections = [`# 收录报告：${text(given.id)}`, knownOf(page), firstLooks(page, named), accountOf(page, named)]
  for (const article of page.articles) sections.push(articleOf(article, named))
  sections.push(furnitureOf(page, named), repairsOf(page, named), proposedOf(page, named))
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

export interface ReviewGiven {
  id: string
  /** content/raw/… */
  rawFile: string
  notes: readonly {file: string; text: string}[]
  /** of the page */
  ledger: PageLedger
  /** where its programs are named, as `programsIn` tells */
  programs: ReadonlyMap<string, ReadonlySet<string>>
}

/** `file` is the raw file's name as Markdown: a report names it hundreds of times. */
type Named = ReviewGiven & {file: string}

/** Below this confidence a boundary has a mark on one side only. */
export const DOUBTFUL = 0.6

function knownOf({known, encoding, digest}: ConvertedPage): string {
  const rows = [
    ['报名', known.paper ?? '不知'],
    ['见报日期', known.date ?? '不知（各篇的推断见下）'],
    ['版次', known.label ?? '不知'],
    ['版面', known.section ?? '不知'],
    ['编码', encoding],
    ['摘要', digest],
  ] as const
  return rows.map(([name, value]) => `- ${name}：${text(value)}`).join('\n')
}

function firstLooks(page: ConvertedPage, {rawFile, file, notes, programs}: Named): string {
  const looks: string[] = []
  for (const {line, reason, ruleId} of page.messages) looks.push(`${at(file, line)} ${text(reason)} \`${ruleId ?? ''}\``)
  for (const note of notes) looks.push(`${text(note.file)} ${text(note.text)}`)
  for (const {segment, data, facts} of page.articles) {
    const article = `${at(file, segment.lines[0]![0])} 《${text(String(data.title))}》`
    if (segment.confidence < DOUBTFUL) looks.push(`${article}的边界不确定（把握 ${percent(segment.confidence)}）`)
    if (data.date === undefined && page.known.date === undefined) looks.push(`${article}没有日期`)
    if (facts.districts.length === 0) looks.push(`${article}没有认出区县；说的是哪里，请写进 districts、streets`)
  }
  for (const {name} of page.proposed) looks.push(`${text([...(programs.get(name) ?? [rawFile])][0]!)} 新提出的工作${quoted(name)}，请确认、合并或否定`)
  return `## 先看这些\n\n${looks.length > 0 ? looks.map((look) => `- ${look}`).join('\n') : '没有要特别看的。'}`
}

function accountOf({lines, articles, furniture}: ConvertedPage, {file, ledger: {characters, lost}}: Named): string {
  const missing = lost.reduce((sum, {start, end}) => sum + end - start, 0)
  const aside = printedIn(lines, furniture)
  const rows = [
    '| 去处 | 字数 |',
    '| --- | ---: |',
    `| 文章 ${articles.length} 篇 | ${characters - aside - missing} |`,
    `| 版面附件 ${furniture.length} 处 | ${aside} |`,
    `| 无归处 | ${missing} |`,
    `| 合计 | ${characters} |`,
  ]
  const where = missing > 0 ? `\n\n无归处的行：${[...new Set(lost.map(({line}) => line))].map((line) => at(file, line)).join('、')}` : ''
  return `## 字数账\n\n${rows.join('\n')}${where}`
}

/** Printed characters of the lines that are furniture or have some on them, each line once. */
function printedIn(lines: readonly Line[], furniture: readonly FurnitureSegment[]): number {
  const numbers = new Set<number>()
  for (const {lines: [first, last]} of furniture) for (let line = first; line <= last; line++) numbers.add(line)
  let printed = 0
  for (const line of numbers) printed += printedLength(lines[line - 1]!.text)
  return printed
}

function articleOf(article: ConvertedArticle, {id, file}: Named): string {
  const {segment, data, facts, annotations, name} = article
  const lines = segment.lines.map(([first, last]) => `${first}–${last}`).join('、')
  const rows = [
    `- 文件：content/articles/${text(id)}/${name}.mdx`,
    `- 边界：${at(file, segment.lines[0]![0])}，第 ${lines} 行，把握 ${percent(segment.confidence)}`,
    `- 标题的依据：${segment.reasons.map(({rule, why}) => `${text(why)} \`${rule}\``).join('；') || '无'}`,
    `- 日期：${facts.date ? text(facts.date) : '不知'}${facts.dateBasis ? `（${text(facts.dateBasis)}）` : ''}`,
    ...factRows(article, file),
  ]
  const open = annotations.filter(({reason}) => reason.rule.startsWith('ambiguous'))
  for (const annotation of open) rows.push(`- 未定的同名：${mention(annotation, article, file)}`)
  return `## ${text(String(data.title))}\n\n${rows.join('\n')}`
}

const KINDS = [
  {kind: 'place', label: '地名'},
  {kind: 'program', label: '工作'},
  {kind: 'date', label: '文中日期'},
  {kind: 'byline', label: '署名'},
  {kind: 'person', label: '人名'},
] as const

function factRows(article: ConvertedArticle, file: string): string[] {
  return KINDS.flatMap(({kind, label}) => {
    const found = article.annotations.filter((annotation) => annotation.mention.kind === kind && annotation.value !== undefined && annotation.subject)
    const first = new Map<string, Annotation>()
    for (const annotation of found) if (!first.has(annotation.value!)) first.set(annotation.value!, annotation)
    if (first.size === 0) return []
    return [`- ${label}：`, ...[...first.values()].map((annotation) => `  - ${text(annotation.value!)} ← ${mention(annotation, article, file)}`)]
  })
}

function mention({mention: {text: words, passage, start}, certainty, reason}: Annotation, {segment}: ConvertedArticle, file: string): string {
  const place = segment.passages[passage] ? placeOf(segment.passages[passage], start) : undefined
  return `${quoted(words)}${at(file, place?.line)}，${text(reason.why)}${certainty === 'implied' ? '（推断）' : ''} \`${reason.rule}\``
}

function furnitureOf({furniture, lines}: ConvertedPage, {file}: Named): string {
  if (furniture.length === 0) return ''
  const rows = furniture.map(({lines: [first, last], reason}) => {
    const words = lines.slice(first - 1, last).map((line) => line.text.trim()).join(' ')
    return `- ${at(file, first)} “${text(short(words))}”：${text(reason.why)} \`${reason.rule}\``
  })
  return `## 版面附件\n\n${rows.join('\n')}`
}

function repairsOf({repairs}: ConvertedPage, {file}: Named): string {
  if (repairs.length === 0) return ''
  const rows = repairs.map(({kind, lines: [before, after], dropped, rule}) =>
    kind === 'join' ? `- ${at(file, before)} 接第 ${after} 行 \`${rule}\`` : `- ${at(file, after)} 去掉重复的“${text(dropped ?? '')}” \`${rule}\``,
  )
  return `## 断行修复\n\n${rows.join('\n')}`
}

/** Where each program is named in a page, as `file:line`, each line once. */
export function programsIn({articles}: Pick<ConvertedPage, 'articles'>, rawFile: string): Map<string, Set<string>> {
  const seen = new Map<string, Set<string>>()
  for (const {annotations, segment: {passages}} of articles) {
    for (const {mention: {kind, passage, start}, value} of annotations) {
      if (kind !== 'program' || value === undefined) continue
      const line = passages[passage] && placeOf(passages[passage], start)?.line
      const places = seen.get(value) ?? new Set()
      seen.set(value, places.add(at(rawFile, line)))
    }
  }
  return seen
}

function proposedOf({proposed}: ConvertedPage, {programs}: Named): string {
  if (proposed.length === 0) return ''
  return `## 提出的工作\n\n${proposed.map(({name, kind}) => `- ${text(name)}（${text(kind)}）：${[...(programs.get(name) ?? [])].map(text).join('、')}`).join('\n')}`
}

function short(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40)}…` : words
}
