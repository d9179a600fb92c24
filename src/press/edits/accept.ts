import {isSeq, parseDocument} from 'yaml'
import {RECORD, writeBases} from './bases.ts'
import {checkLedger, type LedgerPage} from '../check/ledger.ts'
import type {CheckedArticle} from '../check/article.ts'
import type {Problem} from '../check/problem.ts'
import {readFrontmatter} from '../check/frontmatter.ts'
import {settleCorrections} from '../changes/corrections.ts'
import {numbersIn} from '../line-ranges.ts'
import {ARTICLE_ORDER, RECORD_ORDER, type PlannedPage, type Step} from './plan.ts'
import {setField} from './set-field.ts'
import type {PageData} from '../schema.ts'
import {yamlText} from '../yaml/text.ts'

/**
 * Takes a page's present articles as the truth: words that were taken out are declared as corrections, furniture that an article now
 * claims is furniture no more, and what the rules make of the page today becomes the base of later merges. Lines that
 * nothing claims are no truth to take: they come back as problems and nothing is to be written. A record that is gone is that of the
 * rules, as in `page`.
 */
export function acceptPage(page: LedgerPage, {drafts, bases, record: {mine, theirs}}: Omit<PlannedPage, 'mine'>): {steps: Step[]; problems: Problem[]} {
  const record = page.record && {...page.record, data: {...page.record.data, furniture: freeFurniture(page)}}
  const articles = page.articles.map((article) => declare(article, page))
  const {problems} = checkLedger({...page, record, articles: articles.map(({article}) => article)})
  const wrong = [...page.articles.flatMap((article) => article.problems), ...problems].filter(({level, ruleId}) => level === 'error' && ruleId !== 'words-lost')
  if (wrong.length > 0) return {steps: [], problems: wrong}
  const known = new Map(drafts.map((draft) => [draft.name, draft.text]))
  const stands = new Set(articles.map(({article}) => nameOf(article.file)))
  const steps: Step[] = []
  for (const {article, text} of articles) {
    const name = nameOf(article.file)
    const accepted = withDigest(text, known.get(name))
    if (accepted !== article.text) steps.push({kind: 'article', name, text: accepted})
  }
  const accepted = withFurniture(mine ?? theirs, record?.data.furniture ?? [], page.record?.data.furniture ?? [])
  if (accepted !== mine) steps.push({kind: 'record', name: RECORD, text: accepted})
  // Of an article that neither the rules nor the editor know any more nothing is kept.
  const left = [...bases].filter(([name]) => stands.has(name))
  steps.push({kind: 'bases', name: RECORD, text: writeBases(new Map([...left, ...known, [RECORD, theirs]]))})
  return {steps, problems: []}
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/u, '')
}

/** Furniture lines that no article claims. */
function freeFurniture({record, articles, raw}: LedgerPage): PageData['furniture'] {
  const claimed = new Set(articles.flatMap(({data}) => numbersIn(data?.source?.lines ?? [], raw.length)))
  return (record?.data.furniture ?? []).flatMap(({lines, reason}) => {
    const rows: PageData['furniture'] = []
    for (const number of numbersIn([lines], raw.length)) {
      if (claimed.has(number)) continue
      const last = rows.at(-1)
      if (last && last.lines[1] === number - 1) last.lines[1] = number
      else rows.push({lines: [number, number], reason})
    }
    return rows
  })
}

function declare(article: CheckedArticle, page: LedgerPage): {article: CheckedArticle; text: string} {
  const {data, words} = article
  if (!data?.source || data.withdrawn) return {article, text: article.text}
  const headings = [data.section, data.kicker, data.title, data.subtitle].filter((part) => part !== undefined)
  const printed = {lines: data.source.lines, raw: page.raw, repairs: page.record?.data.repairs ?? [], headings, words}
  const {open} = settleCorrections(printed, data.corrections ?? [])
  const lost = open.filter((correction) => correction.corrected.length * 2 < correction.printed.length)
  if (lost.length === 0) return {article, text: article.text}
  const rows = lost.map(({line, printed: was, corrected}) => ({line, printed: was, ...(corrected && {corrected})}))
  const corrections = [...(data.corrections ?? []), ...rows.map((row) => ({corrected: '', ...row}))]
  const text = editHead(article.text, (document) => {
    if (isSeq(document.get('corrections'))) for (const row of rows) document.addIn(['corrections'], row)
    else setField(document, ['corrections'], rows, ARTICLE_ORDER)
  })
  return {article: {...article, data: {...data, corrections}}, text}
}

/** The digest names the text that the editor's version now rests on. */
function withDigest(text: string, draft: string | undefined): string {
  const digest = draft === undefined ? undefined : (readFrontmatter(draft, '').yaml?.data as {source?: {digest?: string}} | undefined)?.source?.digest
  const own = (readFrontmatter(text, '').yaml?.data as {source?: {digest?: string}} | undefined)?.source?.digest
  if (own === digest) return text
  return editHead(text, (document) => setField(document, ['source', 'digest'], digest, ARTICLE_ORDER))
}

function editHead(text: string, edit: (document: ReturnType<typeof parseDocument>) => void): string {
  const head = readFrontmatter(text, '')
  if (!head.yaml) return text
  const document = parseDocument(head.yaml.text)
  edit(document)
  const {offset} = head.yaml.start
  return text.slice(0, offset) + yamlText(document) + text.slice(offset + head.yaml.text.length)
}

function withFurniture(recordText: string, furniture: PageData['furniture'], before: PageData['furniture']): string {
  if (JSON.stringify(furniture) === JSON.stringify(before)) return recordText
  const document = parseDocument(recordText)
  setField(document, ['furniture'], furniture.length > 0 ? furniture : undefined, RECORD_ORDER)
  return yamlText(document)
}
