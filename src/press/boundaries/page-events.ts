import {hasTail, isSummary, weighBlock, weighReplies, weightOf, type Block, type Evidence, type PageSigns} from './evidence.ts'
import {isBulleted} from '../wording/headline-forms.ts'
import {opensItem} from '../rows/line-order.ts'
import {weighLikeSubheads} from './like-subheads.ts'
import {weighOffices} from './other-offices.ts'
import {isContinuation} from '../furniture/page-references.ts'
import type {Row} from '../rows/row.ts'
import {weighPieces} from './round-ups.ts'
import {isSignedItem} from '../settle/signed-items.ts'
import {isSigner} from '../settle/signers.ts'
import {isTableRow} from '../settle/tables.ts'

/** The page as a row of events in printed order, each with what speaks for an article's beginning there. A block of headlines is one event, any other row is one. */
export function eventsOf(rows: readonly Row[], blocks: Block[], page: PageSigns): PageEvent[] {
  const byFirst = new Map(blocks.map((block) => [block.first, block]))
  const own = new Map(blocks.map((block) => [block, weighBlock(block, page)]))
  const around = [weighPieces(rows, blocks), weighReplies(blocks), weighLikeSubheads(blocks, own), weighOffices(blocks, (block) => weightOf(own.get(block)!) >= OPENS)]
  const events: PageEvent[] = []
  for (let i = 0; i < rows.length; i++) {
    const block = byFirst.get(i)
    if (block) {
      const end = headEnd(rows, block.last)
      const signed = block.rows.some((row) => row.shape === 'byline') || rows.slice(block.last, end).some((row) => row.shape === 'byline') ? 'head' : 'none'
      const breaks = breakAt(rows, i)
      events.push({type: 'block', row: i, evidence: [...own.get(block)!, ...around.flatMap((weights) => weights.get(block) ?? []), ...(breaks ? [breaks] : []), ...(isPictureNews(rows, block.last) ? [PICTURE_NEWS] : [])], breaks, opens: false, signed, flowsOn: false, first: false, bare: false, alone: false, bullet: false, note: undefined})
      i = end - 1
    } else events.push(rowEvent(rows, i, events.findLast(({row}) => rows[row]!.shape !== 'furniture')))
  }
  return events
}

/** Index after a headline's summary and the names below that; of a headline without one after the headline itself. */
function headEnd(rows: readonly Row[], last: number): number {
  if (rows[last] === undefined || !isSummary(rows[last])) return last
  let end = last + 1
  while (rows[end]?.shape === 'byline') end++
  return end
}

/** What the page shows at one of its rows, or at a whole block of headlines. */
export interface PageEvent {
  type: 'block' | 'text' | 'caption' | 'byline' | 'furniture'
  row: number
  evidence: Evidence[]
  /** the text opens as a news item does */
  opens: boolean
  /** the item is signed where it opens, the text is signed where it ends */
  signed: 'head' | 'tail' | 'none'
  /** the row right after this one, or after the caption that it begins, is text that goes on without opening an item, or signs it */
  flowsOn: boolean
  /** first paragraph of its article if the block before began one, captions between them aside; a byline right after that text */
  first: boolean
  /** a caption right under the headline or the rubric */
  bare: boolean
  /** such a caption, with no text below */
  alone: boolean
  /** an item of a list of one-sentence news */
  bullet: boolean
  /** a note on who supplied the text or its pictures; with text right below it ends nothing */
  note: 'last' | 'within' | undefined
  /** the text before it ends here, or this one goes on from another page */
  breaks: Evidence | undefined
}

/** From this weight on a block's own signs make it an article's beginning. */
const OPENS = 1

/**
 * The text above, captions aside, ends in the mark that the desk puts at an article's end, or the mark stands alone there; or what
 * follows goes on from another page, which is said on its first line or on a line above.
 */
function breakAt(rows: readonly Row[], at: number): Evidence | undefined {
  if (isContinuation(rows[at]!.plain)) return CONTINUES
  let above = at - 1
  while (above >= 0 && (rows[above]!.shape === 'caption' || rows[above]!.shape === 'furniture') && !rows[above]!.last && !isContinuation(rows[above]!.plain)) above--
  if (rows[above]?.last) return AFTER_LAST
  return rows[above]?.shape === 'furniture' ? CONTINUES : undefined
}

const CONTINUES: Evidence = {rule: 'from-other-page', why: '接别的版面上的文字，另成一篇', weight: 6}
const AFTER_LAST: Evidence = {rule: 'desk-mark-above', why: '上文末尾有稿件编号一类的记号，到此为止', weight: 6}

/** Captions from `at` on, and neither text nor a signature after them. */
function isPictureNews(rows: readonly Row[], at: number): boolean {
  let end = at
  while (rows[end]?.shape === 'caption') end++
  return end > at && rows[end]?.shape !== 'body' && rows[end]?.shape !== 'byline'
}

const PICTURE_NEWS: Evidence = {rule: 'picture-news', why: '标题下面只有图片说明', weight: 5}

function rowEvent(rows: readonly Row[], at: number, before: PageEvent | undefined): PageEvent {
  const row = rows[at]!
  const next = rows[at + 1]
  const end = row.shape === 'caption' ? captionEnd(rows, at) : at + 1
  const after = rows[end]
  // A caption's own credit is part of it: names below that sign the text around it.
  const flowsOn = (after?.shape === 'body' && !opensItem(after) && !isSetApart(rows, at, end)) || (row.shape === 'caption' && after?.shape === 'byline')
  const lead = row.bylines.some((byline) => byline.rule === 'lead')
  const type = row.continues || isWithinTable(rows, at) ? 'furniture' : row.shape === 'furniture' || row.shape === 'caption' || row.shape === 'byline' ? row.shape : 'text'
  const signed = lead ? 'head' : hasTail(row) || isSigner(row) ? 'tail' : 'none'
  const first = type === 'byline' ? before?.type === 'text' && before.first : before?.type === 'block' || (before?.first === true && rows[at - 1]!.shape === 'caption')
  const bare = row.shape === 'caption' && (before?.type === 'block' || (row.continues === true && before?.bare === true))
  return {type, row: at, bare, alone: bare && isPictureNews(rows, at), evidence: [], opens: row.dateline || lead, signed, flowsOn, first, bullet: isBulleted(row.plain) || isSignedItem(row), note: row.reason.rule !== 'closing-note' ? undefined : next?.shape === 'body' || next?.shape === 'caption' ? 'within' : 'last', breaks: breakAt(rows, at)}
}

/** A row below another of the same table: no article begins there, and its length says nothing of where one ends. */
function isWithinTable(rows: readonly Row[], at: number): boolean {
  return isTableRow(rows[at]!) && rows[at - 1] !== undefined && isTableRow(rows[at - 1]!)
}

/** Index after the last line of the caption at `at`, its credit included. */
function captionEnd(rows: readonly Row[], at: number): number {
  let end = at + 1
  while (rows[end]?.shape === 'caption' && rows[end]!.continues) end++
  return end
}

/** A caption with blank lines above and below, where the text before it has none between its lines: what stands below does not go on with that text. */
function isSetApart(rows: readonly Row[], at: number, end: number): boolean {
  return rows[at]!.shape === 'caption' && rows[at]!.gap > 0 && rows[end]!.gap > 0 && rows[at - 1]?.gap === 0
}
