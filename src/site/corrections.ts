import {settleCorrections, type Correction} from '../press/changes/corrections.ts'
import {bare} from '../press/text/blank.ts'
import type {ArticleRecord, PageRecord} from './records.ts'

/**
 * What the editors changed in an article's words, in the order printed: what its words show against the raw lines, and the
 * corrections that they declared with a reason. None for an article written by hand or withdrawn.
 *
 * @example correctionsFor(article, page) // [{line: 17, printed: '道路', corrected: '路面', before: '家属院', after: '平整'}]
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
  return [...declared.filter((_, index) => !stale.includes(index)), ...open.map((correction) => ({...correction, ...clauseAround(correction, article)}))].sort((a, b) => a.line - b.line)
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

/** The clause of the article's own words that a change stands in, never beyond its block; a long one is cut with `…`. */
function clauseAround({line, corrected, before, after}: Correction, {kicker, title, subtitle, blocks}: ArticleRecord): {before: string; after: string} {
  const near = blocks.filter(({lines}) => lines.includes(line)).map(({text}) => text)
  const texts = [...near, kicker, title, subtitle].filter((text) => text !== undefined).map(bare)
  let best = {fit: 0, left: before, right: after}
  for (const text of texts) {
    for (let at = text.indexOf(corrected); at !== -1 && at <= text.length; at = at === text.length ? -1 : text.indexOf(corrected, at + 1)) {
      const [left, right] = [text.slice(0, at), text.slice(at + corrected.length)]
      const fit = alike([...left].reverse(), [...before].reverse()) + alike([...right], [...after])
      if (fit > best.fit) best = {fit, left, right}
    }
  }
  const left = [...best.left.slice(best.left.search(LAST_CLAUSE))]
  const right = [...best.right.slice(0, best.right.search(CLAUSE_END))]
  return {
    before: left.length > LONGEST ? `…${left.slice(-LONGEST).join('')}` : left.join(''),
    after: right.length > LONGEST ? `${right.slice(0, LONGEST).join('')}…` : right.join(''),
  }
}

const LAST_CLAUSE = /[^，。；：？！,;:?!“”]*$/u
const CLAUSE_END = /[，。；：？！,;:?!“”]|$/u
const LONGEST = 16

/** How many characters two texts have in common from their beginning on. */
function alike(a: readonly string[], b: readonly string[]): number {
  const differs = b.findIndex((character, index) => character !== a[index])
  return differs === -1 ? b.length : differs
}
