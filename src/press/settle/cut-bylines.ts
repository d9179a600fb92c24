import {isRightBelow} from '../rows/line-order.ts'
import {findBylines} from '../recognizers/bylines.ts'
import type {Row} from '../rows/row.ts'
import {isLeftOpen} from '../text/left-open.ts'

/**
 * Openings whose byline the end of a line cuts, on a page whose text is not broken line by line: `本报讯(记者 甲某 通讯` and
 * `员 乙某)昨日,…`. The lines are read as one, and the first of them is the one that opens.
 */
export function settleCutBylines(rows: readonly Row[]): Row[] {
  const settled = [...rows]
  for (let at = 0; at < settled.length; at++) for (const [i, change] of cutLead(settled, at).entries()) settled[at + i] = {...settled[at + i]!, ...change}
  return settled
}

type Change = Partial<Pick<Row, 'shape' | 'reason' | 'bylines' | 'dateline' | 'cut'>>

const TEXT: Change = {shape: 'body', reason: {rule: 'cut-byline', why: '署名在行末断开，接着上一行'}}
/** A byline is cut into this many lines at most. */
const MOST_LINES = 4

/** `本报讯(记者 甲某 通讯` with its bracket open: the lines until it closes. */
function cutLead(rows: readonly Row[], at: number): Change[] {
  const row = rows[at]!
  if (!row.dateline || row.bylines.length > 0 || !isLeftOpen(row.plain, '(', ')')) return []
  let text = row.text
  for (let end = at + 1; end < at + MOST_LINES && isRightBelow(rows[end]); end++) {
    text += rows[end]!.text
    const lead = findBylines(text)[0]
    if (lead?.rule !== 'lead' || lead.end <= row.text.length) continue
    return [{shape: 'body', bylines: [{...lead, end: row.text.length}], cut: true}, ...rows.slice(at + 1, end + 1).map((_, i): Change => ({...TEXT, bylines: [], dateline: false, ...(at + 1 + i < end && {cut: true})}))]
  }
  return []
}
