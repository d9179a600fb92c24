import {beginsParagraph, isRightBelow, isSetIn} from '../rows/line-order.ts'
import {readAgain} from '../rows/shapes.ts'
import type {Row} from '../rows.ts'
import type {Reason} from '../types.ts'

/**
 * Index after the last row of the paragraph that begins at `at`: on a page whose text is broken line by line, all lines down to the
 * first that is not full or is signed; elsewhere the row itself.
 */
export function paragraphEnd(rows: readonly Row[], at: number): number {
  let end = at + 1
  while (end - at < MOST_LINES && rows[end - 1]!.full && isLine(rows[end - 1]) && rows[end - 1]!.bylines.every(({rule}) => rule === 'lead') && isLine(rows[end]) && isRightBelow(rows[end])) end++
  return end
}

const MOST_LINES = 14

function isLine(row: Row | undefined): row is Row {
  return row?.shape === 'body' || row?.shape === 'display' || row?.shape === 'caption'
}

/** The words of the rows from `first` up to `end`, exclusive, as one text; folded. */
export function textOf(rows: readonly Row[], first: number, end: number): string {
  return rows.slice(first, end).map(({plain}) => plain).join('')
}

/** Takes the rows from `first` up to `end`, exclusive, for one caption, in place, and looks again at those below it. */
export function takeCaption(rows: Row[], first: number, end: number, reason: Reason): void {
  for (let i = first; i < end; i++) rows[i] = {...rows[i]!, shape: 'caption', reason, ...(i > first && {continues: true}), ...(rows[i]!.bylines[0]?.rule === 'own-line' && {set: true})}
  readAgain(rows, end)
}

/** A paragraph begins at `at`; above it a line as wide as the column may be a paragraph's last when `text` opens as a caption does. */
export function mayOpenCaption(rows: readonly Row[], at: number, text: string): boolean {
  return beginsParagraph(rows[at - 1], rows[at]!) || (rows[at - 1]!.closed && opensScene(text))
}

/** True for a paragraph that goes on from the one before, or tells what somebody said: no caption opens so. @param text folded */
export function goesOn(text: string): boolean {
  return GOES_ON.test(text) || SEEN.test(text)
}

/** The same of rows from `first` up to `end`, exclusive, or, where paragraphs are not
 * set in, of a row among them below a closed line. */
export function goesOnWithin(rows: readonly Row[], first: number, end: number): boolean {
  const setIn = isSetIn(rows[first]!)
  return rows.slice(first, end).some((row, i) => (i === 0 ? goesOn(textOf(rows, first, end)) : !setIn && rows[first + i - 1]!.closed && goesOn(row.plain)))
}

const GOES_ON = /^(?:[“"][^“”"]*[。!?…,][”"]|他|她|它|此外|另外|同时|目前|随后|接着|对此|据|该|下一步|此次|这(?!是)|那|也|而|但|为此|最后|问|答|记者)/u
const SEEN = /^[^。,]{0,12},?记者(?:在|从|来到|走进|看到|发现|了解|采访)/u

/** True for a text that says at once on which day and where something happened, as captions do. @param text folded */
export function opensScene(text: string): boolean {
  return SCENE.test(text) && !SEEN.test(text)
}

const DAY = '(?:(?:(?:19|20)\\d\\d年)?\\d{1,2}月\\d{1,2}日|\\d{1,2}日|[昨今前](?:日|天)|近日|日前|近期|连日来|周[一二三四五六日末]|\\p{Script=Han}{2,3}节(?:期间|当天|前夕)?)'
const SCENE = new RegExp(`^${DAY}[^。,]{0,6}[,]?[^。]{0,36}(?:[区县市镇乡村路街]|街道|社区|小区|公园|广场|小学|中学|学校|幼儿园|医院|车站|基地|中心|市场|工地|现场|景区|大棚)`, 'u')
