import {opensItem} from '../rows/line-order.ts'
import type {Row} from '../rows/row.ts'
import type {CaptionChange} from './picture-lines.ts'

/**
 * A story in pictures: below its headline one credit for all of them, a few words, and each picture's text with its number. All of it
 * is captions.
 *
 * @returns changes for the rows from the credit on, none when no such story stands there
 */
export function readPhotoStory(rows: readonly Row[], at: number): readonly CaptionChange[] {
  if (rows[at - 1]?.shape !== 'display' || !GROUP_CREDIT.test(rows[at]!.plain)) return []
  let end = at + 1
  while (end - at < MOST_ROWS && isOfStory(rows[end])) end++
  const pictures = rows.slice(at, end).filter(({reason}) => reason.rule === 'caption-words').length
  return pictures > 0 && rows[end]?.shape !== 'body' ? rows.slice(at, end).map((_, i) => ({shape: 'caption', ...(i > 0 && {continues: true})})) : []
}

/** `本组图片由本报记者 甲某 摄` */
const GROUP_CREDIT = /^[(]?(?:本组|以下|组图|图组)(?:图片|照片|图)?(?:均|都)?[由为:\s]?[^。!?]{2,24}(?:摄|摄影|供图|提供)[)]?$/u
const MOST_ROWS = 12
const LONGEST = 160

function isOfStory(row: Row | undefined): boolean {
  return (row?.shape === 'body' || row?.reason.rule === 'caption-words') && row.bylines.length === 0 && !opensItem(row) && row.plain.length <= LONGEST
}
