import {hasTail, weighBlock, type Block, type Evidence, type PageSigns} from './evidence.ts'
import {isBulleted} from './headline-forms.ts'
import {weighOffices} from './other-offices.ts'
import {weighPieces} from './round-ups.ts'
import type {Row} from './rows.ts'
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
export function findStarts(rows: Row[], blocks: Block[], listed: ReadonlySet<string>): Start[] {
  const signed = rows.filter((row) => row.bylines.length > 0 && row.shape !== 'caption').length >= 2
  const events = eventsOf(rows, blocks, {listed, signed, marked: rows.some(({shape, line}) => line.headings !== undefined && shape === 'display')})
  const manner: Manner = {unsigned: signed ? -1.5 : -0.3}
  let states = new Map<State, Path>([['blank', {score: 0, starts: undefined}]])
  for (const event of events) {
    const next = new Map<State, Path>()
    for (const [state, path] of states) for (const step of steps(event, state, manner)) keep(next, step, path, event)
    states = next
  }
  const best = [...states.values()].reduce((a, b) => (b.score > a.score ? b : a))
  return unwind(best.starts)
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

interface Event {
  type: 'block' | 'text' | 'caption' | 'byline' | 'furniture'
  row: number
  evidence: Evidence[]
  /** the text opens as a news item does */
  opens: boolean
  /** the item is signed where it opens, the text is signed where it ends */
  signed: 'head' | 'tail' | 'none'
  /** the row right after this one is text that goes on without opening an item */
  flowsOn: boolean
  /** first paragraph of its article if the block before began one, captions between them aside; a byline right after that text */
  first: boolean
  /** a caption right under the headline or the rubric */
  bare: boolean
  /** such a caption, with no text below */
  alone: boolean
  /** an item of a list of one-sentence news */
  bullet: boolean
  /** the text before it ends in the desk's mark */
  afterLast: boolean
}

function eventsOf(rows: Row[], blocks: Block[], page: PageSigns): Event[] {
  const byFirst = new Map(blocks.map((block) => [block.first, block]))
  const own = new Map(blocks.map((block) => [block, weighBlock(block, page)]))
  const around = [weighPieces(rows, blocks), weighOffices(blocks, (block) => total(own.get(block)!) >= OPENS)]
  const events: Event[] = []
  for (let i = 0; i < rows.length; i++) {
    const block = byFirst.get(i)
    if (block) {
      const signed = block.rows.some((row) => row.shape === 'byline') ? 'head' : 'none'
      const afterLast = isAfterLast(rows, i)
      events.push({type: 'block', row: i, evidence: [...own.get(block)!, ...around.flatMap((weights) => weights.get(block) ?? []), ...(afterLast ? [AFTER_LAST] : []), ...(isPictureNews(rows, block.last) ? [PICTURE_NEWS] : [])], afterLast, opens: false, signed, flowsOn: false, first: false, bare: false, alone: false, bullet: false})
      i = block.last - 1
    } else events.push(rowEvent(rows, i, events.findLast(({row}) => rows[row]!.shape !== 'furniture')))
  }
  return events
}

/** From this weight on a block's own signs make it an article's beginning. */
const OPENS = 1

/** The text above, captions aside, ends in the mark that the desk puts at an article's end; or the mark stands alone there. */
function isAfterLast(rows: Row[], at: number): boolean {
  let above = at - 1
  while (above >= 0 && (rows[above]!.shape === 'caption' || rows[above]!.shape === 'furniture') && !rows[above]!.last) above--
  return rows[above]?.last === true
}

const AFTER_LAST: Evidence = {rule: 'desk-mark-above', why: '上文末尾有稿件编号一类的记号，到此为止', weight: 6}

/** Captions from `at` on, and neither text nor a signature after them. */
function isPictureNews(rows: Row[], at: number): boolean {
  let end = at
  while (rows[end]?.shape === 'caption') end++
  return end > at && rows[end]?.shape !== 'body' && rows[end]?.shape !== 'byline'
}

const PICTURE_NEWS: Evidence = {rule: 'picture-news', why: '标题下面只有图片说明', weight: 5}

function rowEvent(rows: Row[], at: number, before: Event | undefined): Event {
  const row = rows[at]!
  const next = rows[at + 1]
  const flowsOn = next?.shape === 'body' && !next.dateline && !next.bylines.some((byline) => byline.rule === 'lead')
  const lead = row.bylines.some((byline) => byline.rule === 'lead')
  const type = row.continues ? 'furniture' : row.shape === 'furniture' || row.shape === 'caption' || row.shape === 'byline' ? row.shape : 'text'
  const signed = lead ? 'head' : hasTail(row) ? 'tail' : 'none'
  const first = type === 'byline' ? before?.type === 'text' && before.first : before?.type === 'block' || (before?.first === true && (rows[at - 1]!.shape === 'caption' || (before.type === 'text' && isSameParagraph(rows[at - 1]!, row))))
  const bare = row.shape === 'caption' && (before?.type === 'block' || (row.continues === true && before?.bare === true))
  return {type, row: at, bare, alone: bare && isPictureNews(rows, at), evidence: [], opens: row.dateline || lead, signed, flowsOn, first, bullet: isBulleted(row.plain), afterLast: isAfterLast(rows, at)}
}

/** The next line of a paragraph that is broken line by line. */
function isSameParagraph(above: Row, row: Row): boolean {
  return above.full === true && row.gap === 0 && row.start <= above.start
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
  return state === 'closed' ? 2 : 0
}

const evidence = (rule: string, why: string, weight: number): Evidence => ({rule, why, weight})
const total = (list: Evidence[]) => list.reduce((sum, item) => sum + item.weight, 0)

function steps(event: Event, state: State, manner: Manner): Step[] {
  switch (event.type) {
    case 'furniture':
      return [{state, score: 0, begins: false, reasons: []}]
    case 'block': {
      const weight = total(event.evidence) + leaving(state, manner)
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
      if (state === 'unsigned') return [{state: event.first ? 'lead' : 'closed', score: 0.5, begins: false, reasons: []}]
      return [{state: state === 'lead' && event.first ? 'lead' : 'closed', score: state === 'closed' || state === 'lead' ? 0 : -1.5, begins: false, reasons: []}]
    }
    case 'text':
      return textSteps(event, state, manner)
  }
}

function textSteps(event: Event, state: State, manner: Manner): Step[] {
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
    score: item ? 2 : (event.afterLast ? AFTER_LAST.weight : 0) - 3 + (event.opens ? 1.5 : -1) + leaving(state, manner),
    begins: true,
    reasons: [event.afterLast ? AFTER_LAST : item ? evidence('signed-item', '有圆点的一句话新闻，末尾署名', 2) : evidence('text-without-headline', event.opens ? '没有标题，但以电头开头' : '上文已署名收尾，另起一篇', 1)],
  }
  return [begin, stay]
}

function keep(next: Map<State, Path>, step: Step, path: Path, event: Event): void {
  const score = path.score + step.score
  const other = next.get(step.state)
  if (other && other.score >= score) return
  const starts = step.begins ? {row: event.row, reasons: step.reasons, before: path.starts} : path.starts
  next.set(step.state, {score, starts})
}

function startOf({row, reasons}: Chain): Start {
  const weight = total(reasons)
  const named = reasons.filter((reason) => reason.weight > 0 || reason.rule === 'first' || reasons.length === 1)
  return {row, reasons: named.map(({rule, why}) => ({rule, why})), confidence: Math.round((1 / (1 + Math.exp(-weight / 2))) * 100) / 100}
}

function unwind(chain: Chain | undefined): Start[] {
  const starts: Start[] = []
  for (let link = chain; link; link = link.before) starts.push(startOf(link))
  return starts.reverse()
}
