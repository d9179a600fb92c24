import {settleBrokenColumns} from './settle/broken-columns.ts'
import {settleCaptionColumns} from './settle/caption-columns.ts'
import {settleCoinedRubrics} from './settle/coined-rubrics.ts'
import {settleCutBylines} from './settle/cut-bylines.ts'
import {settleDayLines} from './settle/day-lines.ts'
import {settleDialogues} from './settle/dialogues.ts'
import {settleHouseSignatures} from './settle/house-signatures.ts'
import {settleImprinted} from './settle/imprints.ts'
import {settleItemLabels} from './settle/item-labels.ts'
import {settleLists, settleRepeats} from './settle/headline-lists.ts'
import {settleLinkedHeadlines, settleNeighbourLinks} from './settle/neighbour-links.ts'
import {settleNeighbours} from './settle/neighbours.ts'
import {settlePageBanner} from './settle/page-banners.ts'
import {settlePageTable} from './settle/page-tables.ts'
import {settlePrintedTwice} from './settle/printed-twice.ts'
import {settleRunOn} from './settle/run-on.ts'
import {settleShortLines} from './settle/short-lines.ts'
import {settleSignedItems} from './settle/signed-items.ts'
import {settleSigners} from './settle/signers.ts'
import {settleTables} from './settle/tables.ts'
import {settleVoices} from './settle/voices.ts'
import type {PageHeadlines} from './settle/page-headlines.ts'
import type {Row} from './rows/row.ts'

/**
 * Looks at each row again with its neighbours, which tell what a line alone does not: first what belongs to the page, then the page's own
 * table of headlines, then what belongs to its texts.
 *
 * @returns new rows, and the headlines that the page lists or marks itself
 */
export function settleRows(rows: readonly Row[]): {rows: readonly Row[]; listed: PageHeadlines} {
  const {rows: unlisted, listed} = settleLists(settleBy(PAGE_STEPS, rows))
  return {rows: settleBy(TEXT_STEPS, unlisted), listed}
}

type Step = (rows: readonly Row[]) => readonly Row[]

/** What belongs to the page. */
const PAGE_STEPS: readonly Step[] = [settlePageTable, settleDayLines, settlePageBanner, settleNeighbourLinks, settlePrintedTwice, settleTables, settleRepeats]
/** What belongs to its texts; each step sees what those before it have settled. */
const TEXT_STEPS: readonly Step[] = [settleImprinted, settleHouseSignatures, settleLinkedHeadlines, settleItemLabels, settleSigners, settleCutBylines, settleCaptionColumns, settleDialogues, settleBrokenColumns, settleRunOn, settleNeighbours, settleSignedItems, settleCoinedRubrics, settleVoices, settleShortLines]

function settleBy(steps: readonly Step[], rows: readonly Row[]): readonly Row[] {
  return steps.reduce((settled, step) => step(settled), rows)
}
