import {settleCorrections} from '../press/corrections.ts'
import type {ArticleRecord, PageRecord} from './records.ts'

/**
 * What the editors changed in an article's words, in the order printed: what its words show against the raw lines, and the
 * corrections that they declared with a reason. None for an article written by hand or withdrawn.
 *
 * @example correctionsFor(article, page) // [{line: 17, printed: '道路', corrected: '路面', before: '家属院', after: '平整,'}]
 */
export function correctionsFor(article: ArticleRecord, page: PageRecord | undefined): ShownCorrection[] {
  if (!page || !article.source || article.withdrawn) return []
  const {section, kicker, title, subtitle, blocks} = article
  const printed = {
    lines: article.source.lines,
    raw: page.lines.map((text, index) => ({number: index + 1, offset: 0, text})),
    repairs: page.repairs,
    headings: [section, kicker, title, subtitle].filter((part) => part !== undefined),
    words: blocks.map(({text}) => text),
  }
  const declared = article.corrections ?? []
  const {open, stale} = settleCorrections(printed, declared)
  return [...declared.filter((_, index) => !stale.includes(index)), ...open].sort((a, b) => a.line - b.line)
}

/** `printed` is empty for words put in, `corrected` for words taken out; `before` and `after` are the words around a change that nobody declared. */
export interface ShownCorrection {
  line: number
  printed: string
  corrected: string
  reason?: string
  before?: string
  after?: string
}
