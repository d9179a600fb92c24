import {BLOCK_BREAK, isBlank} from './text/blank.ts'
import {isSupplierNote} from './rows/closing-notes.ts'
import {readEndMark} from './furniture/end-marks.ts'
import {endsSentence} from './rows/sentence-ends.ts'
import {fold} from './text/fold.ts'
import {readFurniture} from './furniture.ts'
import {findBylines, NO_BYLINES} from './recognizers/bylines.ts'
import {datelineEnd} from './recognizers/datelines.ts'
import type {Row} from './rows/row.ts'
import {BODY, shapeOf} from './rows/shapes.ts'
import type {Line} from './types.ts'

/**
 * Reads every line that is not blank and names its shape by the first rule that fits. Only the two lines before are
 * asked, and only to tell the rest of a broken paragraph from a headline.
 */
export function readRows(lines: readonly Line[]): Row[] {
  const rows: Row[] = []
  let gap = 0
  for (const line of lines) {
    const blocks = blocksIn(line.text)
    for (const [start, end] of blocks) {
      rows.push(readRow(line, start, end, gap, rows))
      gap = 0
    }
    if (blocks.length === 0) gap++
  }
  return rows
}

function readRow(line: Line, start: number, end: number, gap: number, before: Row[]): Row {
  const text = line.text.slice(start, end)
  const plain = fold(text)
  const mark = readEndMark(plain)
  const previous = before.at(-1)
  const furniture = readFurniture(text, plain)
  const row: Row = {
    line,
    start,
    end,
    text,
    plain,
    gap,
    closed: mark !== undefined || endsSentence(plain),
    last: mark?.last === true || furniture?.rule === 'desk-number' || (previous !== undefined && isSupplierNote(plain)),
    shape: 'body',
    reason: BODY,
    bylines: NO_BYLINES,
    dateline: false,
    set: false,
    cut: false,
    continues: false,
  }
  if (furniture && !(furniture.rule === 'no-words' && previous && !previous.closed && previous.shape === 'body' && /[。”’!?)]/u.test(plain))) {
    row.shape = 'furniture'
    row.reason = furniture
    return row
  }
  row.dateline = datelineEnd(plain) > 0
  row.bylines = findBylines(text, plain)
  const broken = previous !== undefined && previous.shape === 'body' && !previous.closed && !previous.bylines.some((b) => b.rule !== 'lead' && b.rule !== 'glued')
  const {shape, reason} = shapeOf(row, {broken, previous})
  row.shape = shape
  row.reason = reason
  return row
}

/** Columns of the visible text of each block on a line; a saved web page may have several, and a blank line has none. */
function blocksIn(text: string): [start: number, end: number][] {
  const blocks: [number, number][] = []
  for (let from = 0; from < text.length; ) {
    const stop = text.indexOf(BLOCK_BREAK, from)
    const last = stop < 0 ? text.length : stop
    let [start, end] = [from, last]
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    if (start < end) blocks.push([start, end])
    from = last + BLOCK_BREAK.length
  }
  return blocks
}
