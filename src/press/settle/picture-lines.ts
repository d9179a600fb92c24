import {bareWords} from '../text/bare-words.ts'
import type {Byline} from '../recognizers/byline.ts'
import {goesOn, opensScene} from '../rows/caption-openings.ts'
import {goesOnWithin, textOf} from './caption-paragraphs.ts'
import {beginsParagraph, opensItem} from '../rows/line-order.ts'
import {isOfBoth, isPhotoCredit, isPictureCredit} from '../rows/photo-credits.ts'
import {findBylines} from '../recognizers/bylines.ts'
import type {Row} from '../rows/row.ts'

/** What becomes of rows that are a caption with its credit. */
export type CaptionChange = {shape: 'caption'; continues?: true; set?: true}

/**
 * A caption whose credit stands on a line of its own below it. A credit for the picture alone makes a caption of the paragraph
 * above; who wrote and photographed signs an article as well, unless that is signed by others already.
 *
 * @returns changes for the rows from `at` on, none when no caption begins there
 */
export function readPictureLines(rows: readonly Row[], at: number): readonly CaptionChange[] {
  const credit = rows[at + 1]
  if (!credit || (credit.shape !== 'byline' && credit.shape !== 'caption')) return numbered(rows, at)
  const both = credit.shape === 'byline' && credit.bylines[0] !== undefined && isOfBoth(credit.bylines[0], credit.plain)
  if (credit.gap > 1 || !(both || isPictureCredit(credit.plain, credit.bylines)) || !mayBeCaption(rows, at)) return numbered(rows, at)
  if (both && !isApart(rows, at, credit.bylines[0]!)) return []
  return [...captionOf(1), {shape: 'caption', continues: true, set: true}]
}

/** A short paragraph that ends in the names of those who wrote and photographed, on its own or after an article of others. */
export function readPhotoReport(rows: readonly Row[], at: number): readonly CaptionChange[] {
  const [row, next] = [rows[at]!, rows[at + 1]]
  if ((row.shape !== 'body' && row.shape !== 'display') || row.dateline || !row.bylines.some(({rule}) => rule !== 'lead')) return []
  const text = row.plain
  const byline = text.length <= LONGEST ? findBylines(text).at(-1) : undefined
  if (byline === undefined || byline.rule === 'lead' || byline.rule === 'own-line' || !isOfBoth(byline, text) || (next?.shape === 'body' && !opensItem(next)) || next?.shape === 'byline') return []
  return !goesOn(text) && beginsParagraph(rows[at - 1], row) && isApart(rows, at, byline) ? captionOf(1) : []
}

/** A caption whose sentence a column's end has cut in two, the photographer's name at the end of the second piece. */
export function readHalves(rows: readonly Row[], at: number): readonly CaptionChange[] {
  const [above, row, last] = [rows[at - 1], rows[at]!, rows[at + 1]]
  if (last === undefined || last.shape !== 'body' || last.gap > 1 || last.dateline || !last.bylines.some(({rule}) => rule === 'tail' || rule === 'tail-brackets')) return []
  if (row.shape !== 'body' || row.closed || row.dateline || row.bylines.length > 0 || row.gap === 0 || (above !== undefined && above.shape === 'body' && !above.closed)) return []
  const text = textOf(rows, at, at + 2)
  return text.length <= LONGEST && isPhotoCredit(text) && !goesOnWithin(rows, at, at + 2) ? captionOf(2) : []
}

/** A caption of two paragraphs below an article that tells of something else: where and when, and the photographer's name at the end of the second. */
export function readScenes(rows: readonly Row[], at: number): readonly CaptionChange[] {
  const [above, row, last] = [rows[at - 1], rows[at]!, rows[at + 1]]
  if (last === undefined || !CREDITED.has(last.reason.rule) || last.continues || above?.shape !== 'body' || !above.closed) return []
  if (row.shape !== 'body' || !row.closed || row.dateline || row.bylines.length > 0 || row.plain.length > LONGEST_BELOW_TEXT || opensScene(last.plain)) return []
  return isForeign(rows, at, textOf(rows, at, at + 2)) ? captionOf(2) : []
}

/** Captions with who took the picture at their end or on a line of their own. */
const CREDITED = new Set(['caption-credit', 'photo-lines'])

function captionOf(lines: number): CaptionChange[] {
  return Array.from({length: lines}, (_, i) => ({shape: 'caption', ...(i > 0 && {continues: true})}))
}

/** Not the article's own: that is signed by others, or it is unsigned, and this tells of another day and place in other words. */
function isApart(rows: readonly Row[], at: number, byline: Byline): boolean {
  return isSignedByOthers(rows, at, byline) || isForeign(rows, at, rows[at]!.plain)
}

/** Texts to several pictures, each with its number or with words that say which it is (图①, 上图), and one credit below them. */
function numbered(rows: readonly Row[], at: number): readonly CaptionChange[] {
  const row = rows[at]!
  if (!isOfPicture(row) && (row.shape !== 'body' || row.dateline || rows[at - 1]?.shape === 'body' || !NUMBERED.test(row.plain))) return []
  let end = at
  while ((rows[end]?.shape === 'body' || isOfPicture(rows[end])) && rows[end]!.bylines.length === 0 && rows[end]!.plain.length <= LONGEST && end - at < MOST_PICTURES) end++
  const credit = rows[end]
  const photos = credit?.shape === 'byline' && credit.gap <= 1 && (isPictureCredit(credit.plain, credit.bylines) || credit.plain.endsWith('摄影报道'))
  if (!photos || !rows.slice(at, end).every((one) => isOfPicture(one) || NUMBERED.test(one.plain))) return []
  return captionOf(end + 1 - at)
}

/** Its first words say that it is a caption: `图为…`, `上图:…`. */
function isOfPicture(row: Row | undefined): boolean {
  return row?.reason.rule === 'caption-words'
}

const NUMBERED = /^[①-⑨(]/u
const MOST_PICTURES = 6
const LONGEST = 160
/** Below an article's text only so short a paragraph is no part of it. */
const LONGEST_BELOW_TEXT = 90
/** Of fewer characters a line without a sentence's mark is a headline. */
const SHORTEST_OPEN = 14

function mayBeCaption(rows: readonly Row[], at: number): boolean {
  const [row, credit] = [rows[at]!, rows[at + 1]!]
  if (row.dateline || row.bylines.length > 0 || row.plain.length > LONGEST || goesOn(row.plain)) return false
  if (isOfPicture(row)) return true
  if (row.shape === 'body') return beginsParagraph(rows[at - 1], row) && (rows[at - 1]?.shape !== 'body' || row.plain.length <= LONGEST_BELOW_TEXT)
  // A headline with the name of its writer below it has its text below that.
  const below = rows[at + 2]
  return row.shape === 'display' && row.plain.length >= SHORTEST_OPEN && (below === undefined || below.shape !== 'body' || below.dateline) && credit.bylines.every((byline) => !isOfBoth(byline, credit.plain))
}

/** The text above is signed, and by nobody whom the credit names; or no headline stands above at all. */
function isSignedByOthers(rows: readonly Row[], at: number, {credits}: Byline): boolean {
  const own = new Set([...credits.reporters, ...credits.correspondents, ...credits.photographers])
  let [signed, pictured] = [false, false]
  for (let i = at - 1; i >= 0; i--) {
    const {shape, bylines} = rows[i]!
    pictured ||= shape === 'caption' && bylines.length > 0
    if (shape === 'caption' || shape === 'furniture') continue
    for (const byline of bylines) {
      if ([...byline.credits.reporters, ...byline.credits.correspondents].some((name) => own.has(name))) return false
      signed = true
    }
    if (i === at - 1 && (shape === 'display' || shape === 'rubric' || (shape === 'byline' && rows[i - 1]?.shape === 'display'))) return false
    if (signed && shape !== 'byline') return true
    // Under that headline are captions with their credit and no text: it is whole.
    if (shape === 'display' || shape === 'rubric' || shape === 'office') return signed || (pictured && rows.slice(i + 1, at).every((row) => row.shape === 'caption' || row.shape === 'furniture'))
  }
  return true
}

/**
 * Tells of another day and place than the unsigned article above, and in other words: an article of which it were the last paragraph
 * would name again what it is about.
 */
function isForeign(rows: readonly Row[], at: number, text: string): boolean {
  if (!opensScene(text)) return false
  let first = at
  while (first > 0 && (rows[first - 1]!.shape === 'body' || rows[first - 1]!.shape === 'caption')) first--
  const above = textOf(rows, first, at)
  return above.length >= SHORTEST_ARTICLE && !sharesRun(bareWords(text).slice(0, SCENE_WORDS), above) && sharedPairs(text, above) <= MOST_SHARED
}

/** Of fewer characters the article above would be but a paragraph. */
const SHORTEST_ARTICLE = 60
const MOST_SHARED = 0.2
/** Letters in which day and place are said. */
const SCENE_WORDS = 24
/** Letters of a name. */
const NAME = 4

/** Some letters of `words` stand in `other` in the same order: a name, most of all. */
function sharesRun(words: string, other: string): boolean {
  for (let i = NAME; i <= words.length; i++) if (other.includes(words.slice(i - NAME, i))) return true
  return false
}

/** Share of the pairs of letters of `text` that stand in `other`, too: 0 to 1. */
function sharedPairs(text: string, other: string): number {
  const words = bareWords(text)
  let shared = 0
  for (let i = 1; i < words.length; i++) if (other.includes(words.slice(i - 1, i + 1))) shared++
  return shared / Math.max(1, words.length - 1)
}
