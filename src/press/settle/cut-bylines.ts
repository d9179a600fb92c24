import {goesOnWithin, mayOpenCaption, paragraphEnd, takeCaption, textOf} from './caption-paragraphs.ts'
import {isBulleted} from '../wording/headline-forms.ts'
import {isRightBelow, opensItem} from '../rows/line-order.ts'
import {isPhotoCredit, isPictureCredit} from '../rows/photo-credits.ts'
import {findBylines} from '../recognizers/bylines.ts'
import type {Row} from '../rows/row.ts'
import {readAgain} from '../rows/shapes.ts'

/**
 * Bylines that the end of a line cuts: `本报讯(记者 甲某 通讯` and `员 乙某)昨日,…`; `…做好晚饭。本报记者 甲` and `某 摄`. The lines are
 * read as one, and each gets its share: the first line of a cut opening is the one that opens, the last line of a cut signature
 * is the one that is signed. Captions and items of a list that are set in several lines are read as wholes.
 */
export function settleCutBylines(rows: readonly Row[]): Row[] {
  const settled = [...rows]
  for (let at = 0; at < settled.length; at++) {
    change(settled, at, cutLead(settled, at))
    const tail = cutTail(settled, at)
    change(settled, at, tail)
    if (tail) readAgain(settled, at + tail.length)
  }
  for (const [at, row] of settled.entries()) if (isWideHeadline(row, settled[at - 1], settled[at + 1])) settled[at] = {...row, shape: 'display', reason: {rule: 'headline-as-wide', why: '与列宽相同的标题，下面以电头开头'}}
  for (let at = 0; at < settled.length; at++) {
    const count = captionLines(settled, at)
    if (count > 0) takeCaption(settled, at, at + count, {rule: 'caption-lines', why: '图片说明折成几行，末尾署摄影者'})
    at += Math.max(0, count - 1)
  }
  for (const [at, row] of settled.entries()) {
    const rest = isBulleted(row.plain) && row.full ? itemLines(settled, at) : []
    if (rest.length > 0) settled[at] = {...row, bylines: [{...rest.at(-1)!.bylines[0]!, start: row.text.length, end: row.text.length}]}
    for (const [i, line] of rest.entries()) settled[at + 1 + i] = {...line, continues: true}
  }
  return settled
}

type Change = Partial<Pick<Row, 'shape' | 'reason' | 'bylines' | 'dateline' | 'closed' | 'cut'>>

const TEXT: Change = {shape: 'body', reason: {rule: 'cut-byline', why: '署名在行末断开，接着上一行'}}
/** Lines of a one-sentence item. */
const LONGEST_ITEM = 14
/** A byline is cut into this many lines at most. */
const MOST_LINES = 4

function change(rows: Row[], at: number, changes: readonly Change[] | undefined): void {
  for (let i = 0; changes && i < changes.length; i++) rows[at + i] = {...rows[at + i]!, ...changes[i]}
}

/** `本报讯(记者 甲某 通讯` with its bracket open: the lines until it closes. */
function cutLead(rows: readonly Row[], at: number): Change[] | undefined {
  const row = rows[at]!
  if (!row.dateline || row.bylines.length > 0 || row.plain.lastIndexOf('(') <= row.plain.lastIndexOf(')')) return undefined
  let text = row.text
  for (let end = at + 1; end < at + MOST_LINES && isRightBelow(rows[end]); end++) {
    text += rows[end]!.text
    const lead = findBylines(text)[0]
    if (lead?.rule !== 'lead' || lead.end <= row.text.length) continue
    return [{shape: 'body', bylines: [{...lead, end: row.text.length}], cut: true}, ...rows.slice(at + 1, end + 1).map((_, i): Change => ({...TEXT, bylines: [], dateline: false, ...(at + 1 + i < end && {cut: true})}))]
  }
  return undefined
}

/** Text whose last words and the lines below are one signature. */
function cutTail(rows: readonly Row[], at: number): Change[] | undefined {
  const row = rows[at]!
  if (!row.full || row.shape === 'furniture' || !OFFICE.test(row.plain.slice(-LONGEST_SIGNATURE))) return undefined
  let text = row.text
  let cut: Change[] | undefined
  for (let end = at + 1; end < at + MOST_LINES && isRightBelow(rows[end]) && rows[end]!.plain.length <= LONGEST_REST; end++) {
    const parted = `${text} ${rows[end]!.text}`
    text += rows[end]!.text
    // A space between two names is not printed where the line ends.
    const tail = [text, parted].map((whole) => findBylines(whole).at(-1)).find((found) => found !== undefined && found.rule !== 'lead')
    const spans = tail !== undefined && tail.rule !== 'lead' && tail.rule !== 'own-line' && tail.start < row.text.length
    if (spans) cut = [{...(row.shape === 'body' ? {} : TEXT), bylines: row.bylines.filter(({rule}) => rule === 'lead'), cut: true}, ...rows.slice(at + 1, end).map((): Change => ({...TEXT, bylines: [], cut: true})), {...TEXT, bylines: [{...tail, start: 0, end: rows[end]!.text.length}], closed: true}]
    if (!rows[end]!.full) break
  }
  return cut
}

const LONGEST_REST = 24
const LONGEST_SIGNATURE = 40
const OFFICE = /记|通|员|摄|文\/?$|[(。!?”]\s*[\p{Script=Han}\s]{0,7}$/u

/** How many lines from `at` on are one caption: 0, or two and more. */
function captionLines(rows: readonly Row[], at: number): number {
  const first = rows[at]!
  if (!first.full || first.shape === 'furniture' || first.shape === 'byline' || opensItem(first)) return 0
  let end = paragraphEnd(rows, at)
  if (CUT_CREDIT.test(rows[end]?.plain ?? '') && isRightBelow(rows[end])) end++
  const lines = rows.slice(at, end)
  const plain = textOf(rows, at, end)
  if (!mayOpenCaption(rows, at, plain) || (rows[at - 1]?.shape === 'body' && goesOnWithin(rows, at, end))) return 0
  const above = lines.slice(0, -1).map(({text}) => text).join('')
  if (isPhotoCredit(above + lines.at(-1)!.text, plain) || isPhotoCredit(`${above} ${lines.at(-1)!.text}`)) return lines.length > 1 ? lines.length : 0
  const credit = rows[end]
  const below = credit !== undefined && credit.gap <= 1 && isPictureCredit(credit.plain, credit.bylines) && lines.every(({bylines}) => bylines.length === 0)
  return below ? lines.length + 1 : 0
}

/** What the end of a line cuts off a photographer's name: `摄`, `/图`. */
const CUT_CREDIT = /^[/]?(?:摄影?|影|图)[)]?$/u

/** As wide as the column by chance: no sentence goes on under it, but a new item opens. */
function isWideHeadline(row: Row, above: Row | undefined, below: Row | undefined): boolean {
  const opens = below !== undefined && (below.dateline || below.bylines.some(({rule}) => rule === 'lead' || rule === 'own-line'))
  return opens && row.shape === 'body' && row.full === true && row.bylines.length === 0 && (row.gap > 0 || above?.closed !== false) && !/[。;]|[,、]$/u.test(row.plain)
}

/** The lines of a signed one-sentence item below its first, none when nobody signed it. */
function itemLines(rows: readonly Row[], at: number): Row[] {
  let end = at + 1
  while (isRightBelow(rows[end]) && rows[end]!.shape === 'body' && rows[end - 1]!.full && !isBulleted(rows[end]!.plain) && end - at < LONGEST_ITEM && (end - 1 === at || rows[end - 1]!.bylines.length === 0)) end++
  if (rows[end]?.shape === 'byline' && isRightBelow(rows[end])) end++
  const last = rows[end - 1]!
  return end > at + 1 && last.bylines[0] !== undefined && last.bylines[0].rule !== 'lead' ? rows.slice(at + 1, end) : []
}
