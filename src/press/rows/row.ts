/** What a line is read into, and what rules make of it. */
import type {Line, Reason} from '../types.ts'
import type {Byline} from '../recognizers/byline.ts'

/** What a line looks like on its own, before its neighbours are asked. */
export type Shape = 'furniture' | 'byline' | 'caption' | 'office' | 'rubric' | 'display' | 'body'

/** A line that is not blank, with what can be seen on it. */
export interface Row {
  line: Line
  /** visible characters of the line: `line.text.slice(start, end)` is `text` */
  start: number
  end: number
  text: string
  /** the text folded, which is what rules see: half-width marks, small letters, simplified characters; columns are the same */
  plain: string
  /** blank lines before it */
  gap: number
  /** ends as a sentence does */
  closed: boolean
  /** the desk's mark stands at its end: nothing of its article follows */
  last: boolean
  shape: Shape
  reason: Reason
  bylines: readonly Byline[]
  /** opens with `本报讯` or its kin */
  dateline: boolean
  /** a line of verse or of a list, which stands as it is */
  set: boolean
  /** goes on in the line below, though it looks finished: a byline is cut, or a sentence ends where the line does */
  cut: boolean
  /** belongs to the caption or the item that a line above it begins */
  continues: boolean
}

/** What a rule that looks at neighbours makes of a row. */
export type RowChange = {shape: Shape; set?: true; continues?: true; bylines?: readonly Byline[]; closed?: boolean}

/** A line that may be one of a headline block. @example isHead({shape: 'rubric', …}) // true */
export function isHead({shape}: Row): boolean {
  return shape === 'display' || shape === 'rubric' || shape === 'office'
}
