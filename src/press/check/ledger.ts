import {settleCorrections} from '../changes/corrections.ts'
import {numbersIn} from '../line-ranges.ts'
import type {PageData} from '../schema.ts'
import {bare, printedLength} from '../text/blank.ts'
import type {Line, LineRange} from '../types.ts'
import type {CheckedArticle} from './article.ts'
import {problem, type Problem} from './problem.ts'
import {spotOf, type YamlText} from './yaml-places.ts'

/**
 * Proves from the files alone where every printed character of a page went: into exactly one article, into furniture with
 * a reason, or out with a withdrawn article; and that an article's words are those of its lines but for what is told.
 */
export function checkLedger(page: LedgerPage): {ledger: Ledger; problems: Problem[]} {
  const problems: Problem[] = []
  const owners = ownersOf(page, problems)
  const ledger: Ledger = {
    page: page.id, characters: 0, articles: page.articles.length, inArticles: 0, inFurniture: 0, withdrawn: 0, missing: 0, unread: page.articles.filter(({data}) => !data).length,
    furniture: page.record?.data.furniture.length ?? 0, repairs: page.record?.data.repairs.length ?? 0, corrections: 0,
  }
  const lost: number[] = []
  for (const {number, text} of page.raw) {
    const count = printedLength(text)
    if (count === 0) continue
    ledger.characters += count
    const owner = owners.get(number)?.[0]
    if (!owner) {
      ledger.missing += count
      lost.push(number)
    } else if (owner.type === 'furniture') ledger.inFurniture += count
    else if (owner.withdrawn) ledger.withdrawn += count
    else ledger.inArticles += count
  }
  if (page.articles.every(({data}) => data?.source)) reportMissing(page, lost, problems)
  for (const article of page.articles) checkWords(article, page, ledger, problems)
  checkRepairs(page, problems)
  return {ledger, problems}
}

export interface LedgerPage {
  id: string
  rawFile: string
  raw: readonly Line[]
  record: {data: PageData; yaml: YamlText} | undefined
  articles: readonly CheckedArticle[]
}

/** Counts of characters, white space left out. The page is whole when nothing is missing and no problem was found. */
export interface Ledger {
  page: string
  characters: number
  articles: number
  inArticles: number
  inFurniture: number
  withdrawn: number
  missing: number
  /** articles whose fields cannot be read, or that say they are of another page, so that nobody knows their lines */
  unread: number
  furniture: number
  repairs: number
  corrections: number
}

interface Owner {
  type: 'article' | 'furniture'
  name: string
  withdrawn: boolean
}

function ownersOf({raw, record, articles}: LedgerPage, problems: Problem[]): Map<number, Owner[]> {
  const owners = new Map<number, Owner[]>()
  const claim = (ranges: readonly LineRange[], owner: Owner, yaml: YamlText, path: PropertyKey[]) => {
    const twice: number[] = []
    for (const number of numbersIn(ranges, raw.length)) {
      const list = owners.get(number) ?? []
      if (list.length > 0) twice.push(number)
      owners.set(number, [...list, owner])
    }
    if (twice.length === 0) return
    const names = [...new Set(twice.flatMap((number) => owners.get(number)!.map(({name}) => name)))]
    problems.push(problem('ledger-twice', yaml.file, spotOf(yaml, path), {lines: runs(twice), owners: names}))
  }
  for (const {data, yaml, file} of articles) {
    const lines = data?.source?.lines
    if (!yaml || !lines) continue
    const last = lines.at(-1)![1]
    if (last > raw.length) {
      problems.push(problem('lines-range', file, spotOf(yaml, ['source', 'lines']), {last, count: raw.length}))
    }
    claim(lines, {type: 'article', name: file, withdrawn: data.withdrawn !== undefined}, yaml, ['source', 'lines'])
  }
  record?.data.furniture.forEach(({lines}, index) => {
    const path = ['furniture', index, 'lines']
    if (lines[1] > raw.length) {
      problems.push(problem('furniture-range', record.yaml.file, spotOf(record.yaml, path), {lines: lines.join('–'), count: raw.length}))
    }
    claim([lines], {type: 'furniture', name: `${record.yaml.file} 的 furniture`, withdrawn: false}, record.yaml, path)
  })
  return owners
}

function reportMissing({rawFile, raw}: LedgerPage, lost: number[], problems: Problem[]): void {
  for (const run of runsOf(lost)) {
    const words = raw.slice(run[0] - 1, run[1]).map(({text}) => text.trim()).join('')
    problems.push(problem('ledger-missing', rawFile, {line: run[0], column: 1}, {lines: runText(run), words}))
  }
}

// More words than this put in at one place are hardly the mending of a misprint.
const LONG_ADDITION = 20

function checkWords(article: CheckedArticle, page: LedgerPage, ledger: Ledger, problems: Problem[]): void {
  const {data, yaml, file, words} = article
  // What could not be read of the body would seem lost.
  if (!data?.source || !yaml || data.withdrawn || article.problems.some(({ruleId}) => ruleId.startsWith('mdx-'))) return
  const headings = [data.section, data.kicker, data.title, data.subtitle].filter((part) => part !== undefined)
  const printed = {lines: data.source.lines, raw: page.raw, repairs: page.record?.data.repairs ?? [], headings, words}
  const {open, stale} = settleCorrections(printed, data.corrections ?? [])
  for (const index of stale) {
    problems.push(problem('correction-stale', file, spotOf(yaml, ['corrections', index]), data.corrections![index]!))
  }
  const told = []
  for (const correction of open) {
    const {printed: before, corrected, line} = correction
    const spot = spotOf(yaml, ['source', 'lines'])
    if (corrected.length * 2 < before.length) problems.push(problem('words-lost', file, spot, {page: page.id, printed: before, corrected, line}))
    else if (before === '' && corrected.length > LONG_ADDITION) problems.push(problem('words-added', file, spot, {words: corrected, line}))
    else told.push(before === '' ? `第 ${line} 行补入“${corrected}”` : `第 ${line} 行“${before}”→“${corrected}”`)
  }
  ledger.corrections += open.length + (data.corrections?.length ?? 0) - stale.length
  if (told.length > 0) problems.push(problem('words-corrected', file, spotOf(yaml, ['source', 'lines']), {count: told.length, first: told[0]!}))
}

function checkRepairs({raw, record}: LedgerPage, problems: Problem[]): void {
  record?.data.repairs.forEach(({kind, lines, dropped}, index) => {
    const [before, after] = lines.map((number) => raw[number - 1]?.text)
    const detail =
      before === undefined || after === undefined
        ? `原文只有 ${raw.length} 行`
        : kind === 'doubled' && !bare(after).startsWith(bare(dropped ?? ' '))
          ? `第 ${lines[1]} 行不以“${dropped ?? ''}”开头`
          : undefined
    if (detail === undefined) return
    problems.push(problem('repair-stale', record.yaml.file, spotOf(record.yaml, ['repairs', index]), {lines: lines.join('–'), detail}))
  })
}

function runs(numbers: readonly number[]): string {
  return runsOf(numbers).map(runText).join('、')
}

function runText([first, last]: LineRange): string {
  return first === last ? String(first) : `${first}–${last}`
}

function runsOf(numbers: readonly number[]): LineRange[] {
  const found: LineRange[] = []
  for (const number of numbers) {
    const last = found.at(-1)
    if (last && number - last[1] <= 1) last[1] = number
    else found.push([number, number])
  }
  return found
}
