import {beginsParagraph} from './line-order.ts'
import {isOfBoth, isPictureCredit} from './photo-credits.ts'
import type {Byline} from './recognizers/bylines.ts'
import type {Row} from './rows.ts'

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
  if (both && !isSignedByOthers(rows, at, credit.bylines[0]!)) return []
  return [{shape: 'caption'}, {shape: 'caption', continues: true, set: true}]
}

/** A short paragraph that ends in the names of those who wrote and photographed, on its own or after an article of others. */
export function readPhotoReport(rows: readonly Row[], at: number): readonly CaptionChange[] {
  const row = rows[at]!
  const byline = (row.shape === 'body' || row.shape === 'display') && row.plain.length <= LONGEST && !row.dateline ? row.bylines.at(-1) : undefined
  if (byline === undefined || byline.rule === 'lead' || !isOfBoth(byline, row.plain) || rows[at + 1]?.shape === 'body' || rows[at + 1]?.shape === 'byline') return []
  return !GOES_ON.test(row.plain) && beginsParagraph(rows[at - 1], rows[at]!) && isSignedByOthers(rows, at, byline) ? [{shape: 'caption'}] : []
}

/** Texts to several pictures, each with its number, and one credit below them. */
function numbered(rows: readonly Row[], at: number): readonly CaptionChange[] {
  if (!NUMBERED.test(rows[at]!.plain) || rows[at]!.shape !== 'body' || rows[at]!.dateline || rows[at - 1]?.shape === 'body') return []
  let end = at
  while (rows[end]?.shape === 'body' && rows[end]!.bylines.length === 0 && rows[end]!.plain.length <= LONGEST && end - at < MOST_PICTURES) end++
  const credit = rows[end]
  const photos = credit?.shape === 'byline' && credit.gap <= 1 && (isPictureCredit(credit.plain, credit.bylines) || credit.plain.endsWith('摄影报道'))
  if (!photos || !rows.slice(at, end).every(({plain}) => NUMBERED.test(plain))) return []
  return rows.slice(at, end + 1).map((_, i) => ({shape: 'caption', ...(i > 0 && {continues: true})}))
}

const NUMBERED = /^[①-⑨(]/u
const MOST_PICTURES = 6
const LONGEST = 160
/** Below an article's text only so short a paragraph is no part of it. */
const LONGEST_BELOW_TEXT = 90
/** Of fewer characters a line without a sentence's mark is a headline. */
const SHORTEST_OPEN = 14
/** A paragraph that opens so goes on from the one before, or tells what somebody said. */
const GOES_ON = /^(?:[“"]|他|她|它|此外|另外|同时|目前|随后|接着|对此|据|该|下一步|此次|这|那|也|而|但|为此|最后|问|答|记者)/u

function mayBeCaption(rows: readonly Row[], at: number): boolean {
  const row = rows[at]!
  if (row.dateline || row.bylines.length > 0 || row.plain.length > LONGEST || GOES_ON.test(row.plain)) return false
  if (row.shape === 'body') return beginsParagraph(rows[at - 1], rows[at]!) && (rows[at - 1]?.shape !== 'body' || row.plain.length <= LONGEST_BELOW_TEXT)
  // A headline with the name of its writer below it has its text below that.
  const below = rows[at + 2]
  return row.shape === 'display' && row.plain.length >= SHORTEST_OPEN && (below === undefined || below.shape !== 'body' || below.dateline) && rows[at + 1]!.bylines.every((byline) => !isOfBoth(byline, rows[at + 1]!.plain))
}

/** The text above is signed, and by nobody whom the credit names; or no headline stands above at all. */
function isSignedByOthers(rows: readonly Row[], at: number, {credits}: Byline): boolean {
  const own = new Set([...credits.reporters, ...credits.correspondents, ...credits.photographers])
  let signed = false
  for (let i = at - 1; i >= 0; i--) {
    const {shape, bylines} = rows[i]!
    if (shape === 'caption' || shape === 'furniture') continue
    for (const byline of bylines) {
      if ([...byline.credits.reporters, ...byline.credits.correspondents].some((name) => own.has(name))) return false
      signed = true
    }
    if (i === at - 1 && (shape === 'display' || shape === 'rubric' || (shape === 'byline' && rows[i - 1]?.shape === 'display'))) return false
    if (signed && shape !== 'byline') return true
    if (shape === 'display' || shape === 'rubric' || shape === 'office') return signed
  }
  return true
}
