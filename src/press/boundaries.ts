import {withinArticles} from './boundaries/article-pages.ts'
import {weightOf, type Block, type Evidence} from './boundaries/evidence.ts'
import {eventsOf, type PageEvent} from './boundaries/page-events.ts'
import {opensItem} from './rows/line-order.ts'
import {FEWEST_IMPRINTED} from './settle/imprints.ts'
import type {Row} from './rows/row.ts'
import type {Reason} from './types.ts'

/** Where an article begins: index of its first row, and why. */
export interface Start {
  row: number
  reasons: Reason[]
  confidence: number
}

/**
 * Finds the rows at which articles begin. Each block of short lines, each picture credit and each text that opens like a
 * news item may begin one; the cheapest reading of the whole page wins (Viterbi over the articles' byline state), so a
 * page without bylines, one with bylines at the end and one with `本报讯` are each read in their own manner.
 */
export function findStarts(rows: readonly Row[], blocks: Block[], listed: ReadonlySet<string>): Start[] {
  const signed = rows.filter((row) => row.bylines.length > 0 && row.shape !== 'caption').length >= 2
  const events = eventsOf(rows, blocks, {listed, signed, marked: rows.some(({shape, line}) => line.headings !== undefined && shape === 'display'), imprinted: isImprinted(blocks)})
  const manner: Manner = {unsigned: signed ? -1.5 : -0.3}
  const within = withinArticles(rows)
  let states = new Map<State, Path>([['blank', {score: 0, starts: undefined}]])
  for (const event of events) {
    const next = new Map<State, Path>()
    for (const [state, path] of states) for (const step of steps(event, state, manner)) if (!(step.begins && path.starts && within[event.row])) keep(next, step, path, event)
    states = next
  }
  const best = [...states.values()].reduce((a, b) => (b.score > a.score ? b : a))
  return unwind(best.starts)
}

/** Several headlines of the page have an imprint below them, and none has a byline or a dateline without it. */
function isImprinted(blocks: readonly Block[]): boolean {
  return blocks.filter(({imprinted}) => imprinted).length >= FEWEST_IMPRINTED && blocks.every(({imprinted, rows, body}) => imprinted || (rows.at(-1)!.shape !== 'byline' && !opensItem(body[0])))
}

/**
 * What the article read so far shows: nothing yet, an unsigned one, one signed at its head, one whose first paragraph
 * ends in a signature (it may go on), one that is signed at its end.
 */
type State = 'blank' | 'unsigned' | 'head' | 'lead' | 'closed'

interface Path {
  score: number
  starts: Chain | undefined
}

/** The articles begun so far, the latest first. */
interface Chain {
  row: number
  reasons: Evidence[]
  before: Chain | undefined
}

interface Step {
  state: State
  score: number
  begins: boolean
  reasons: Evidence[]
}

/** How many of the page's texts are signed decides how strange an unsigned article is. */
interface Manner {
  unsigned: number
}

/** What it costs to leave an article in each state. */
function leaving(state: State, manner: Manner): number {
  if (state === 'unsigned') return manner.unsigned
  return state === 'closed' ? 2 : state === 'lead' ? 0.5 : 0
}

const evidence = (rule: string, why: string, weight: number): Evidence => ({rule, why, weight})

function steps(event: PageEvent, state: State, manner: Manner): Step[] {
  switch (event.type) {
    case 'furniture':
      return [{state, score: 0, begins: false, reasons: []}]
    case 'block': {
      const weight = weightOf(event.evidence) + leaving(state, manner)
      const begun: State = event.signed === 'head' ? 'head' : 'unsigned'
      const begin: Step = {state: begun, score: weight, begins: true, reasons: event.evidence}
      if (state === 'blank') return [{...begin, score: 0, reasons: [evidence('first', '版面上的第一个标题', 0), ...event.evidence]}]
      const stay: Step = {state: event.signed === 'head' && state === 'unsigned' ? 'head' : state, score: state === 'closed' ? -3 : 0, begins: false, reasons: []}
      return [begin, stay]
    }
    case 'caption': {
      const begin: Step = {state: 'closed', score: (event.bare ? -4 : event.flowsOn ? -2 : 1) + leaving(state, manner), begins: true, reasons: [evidence('photo', '有摄影者署名的独立图片说明', 1)]}
      if (state === 'blank') return [begin]
      return [begin, {state: event.alone ? 'closed' : state, score: 0, begins: false, reasons: []}]
    }
    case 'byline': {
      if (state === 'blank') return [{state: 'head', score: -1, begins: true, reasons: [evidence('byline-first', '署名行起', -1)]}]
      if (event.note) return [{state: event.note === 'last' ? 'closed' : state, score: 0, begins: false, reasons: []}]
      if (state === 'unsigned') return [{state: event.first ? 'lead' : 'closed', score: 0.5, begins: false, reasons: []}]
      return [{state: state === 'lead' && event.first ? 'lead' : 'closed', score: state === 'closed' || state === 'lead' ? 0 : -1.5, begins: false, reasons: []}]
    }
    case 'text':
      return textSteps(event, state, manner)
  }
}

function textSteps(event: PageEvent, state: State, manner: Manner): Step[] {
  const after: State = event.signed === 'head' ? 'head' : event.signed === 'tail' ? (event.first ? 'lead' : 'closed') : 'unsigned'
  if (state === 'blank') {
    return [{state: event.signed === 'tail' ? 'closed' : after, score: 0, begins: true, reasons: [evidence('page-opens-with-text', '版面开头没有标题的文字', 0)]}]
  }
  const again = event.opens && !event.first ? -4 : 0
  const stays = after === 'unsigned' ? (state === 'closed' ? 'closed' : state) : after
  const signedTwice = event.signed === 'tail' && (state === 'head' || state === 'lead' || state === 'closed') ? -1 : 0
  const stay: Step = {state: stays, score: again + signedTwice - (state === 'closed' ? 0.5 : 0), begins: false, reasons: []}
  if (event.first) return [stay]
  const item = event.bullet && event.signed === 'tail'
  const begin: Step = {
    state: event.signed === 'tail' ? 'closed' : after,
    score: item ? 2 : (event.breaks?.weight ?? 0) - 3 + (event.opens ? 1.5 : -1) + leaving(state, manner),
    begins: true,
    reasons: [event.breaks ?? (item ? evidence('signed-item', '一句话新闻，有圆点或接连几条，末尾署名', 2) : evidence('text-without-headline', event.opens ? '没有标题，但以电头开头' : '上文已署名收尾，另起一篇', 1))],
  }
  return [begin, stay]
}

function keep(next: Map<State, Path>, step: Step, path: Path, event: PageEvent): void {
  const score = path.score + step.score
  const other = next.get(step.state)
  if (other && other.score >= score) return
  const starts = step.begins ? {row: event.row, reasons: step.reasons, before: path.starts} : path.starts
  next.set(step.state, {score, starts})
}

function startOf({row, reasons}: Chain): Start {
  const weight = weightOf(reasons)
  const named = reasons.filter((reason) => reason.weight > 0 || reason.rule === 'first' || reasons.length === 1)
  return {row, reasons: named.map(({rule, why}) => ({rule, why})), confidence: Math.round((1 / (1 + Math.exp(-weight / 2))) * 100) / 100}
}

function unwind(chain: Chain | undefined): Start[] {
  const starts: Start[] = []
  for (let link = chain; link; link = link.before) starts.push(startOf(link))
  return starts.reverse()
}
