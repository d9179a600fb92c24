import {beginsWithUnit, isDashed, isNumbered} from '../wording/headline-forms.ts'
import {opensItem} from '../rows/line-order.ts'
import type {Row} from '../rows/row.ts'
import {isLeftOpen} from '../text/left-open.ts'
import {cutsWord} from '../text/words.ts'

/**
 * Pieces of paragraphs that narrow columns have cut in mid-sentence, a blank line between them: a long one without a sentence's mark
 * looks like a subhead or a headline, but the sentence goes on below. Some show it themselves; others only on a page whose text is
 * broken so again and again. From the last row up, since a piece may stand over another one.
 *
 * @example settleBrokenColumns(rows of '…。\n\n按照“先急后缓、分步\n\n实施”的办法,…。') // body, body, body
 */
export function settleBrokenColumns(rows: readonly Row[]): readonly Row[] {
  if (!rows.some((row, at) => row.shape === 'display' && isOverText(rows, at))) return rows
  const settled = [...rows]
  // What shows itself tells how long pieces are.
  for (const lengthOf of [() => Infinity, pieceLength, pieceLength]) {
    const length = lengthOf(settled)
    for (let at = rows.length - 1; at >= 0; at--) {
      const row = settled[at]!
      if (row.shape !== 'display' || !isOverText(settled, at)) continue
      const sign = SIGNS.find(({test}) => test(row, settled[at + 1]!, settled[at - 1], length))
      if (sign) settled[at] = {...row, shape: 'body', closed: false, reason: {rule: sign.rule, why: sign.why}}
    }
  }
  return settled
}

/** Text below that opens no item. */
function isOverText(rows: readonly Row[], at: number): boolean {
  return rows[at + 1]?.shape === 'body' && !opensItem(rows[at + 1])
}

/** From how many characters on a line may be a piece of a broken paragraph: on a page whose text is broken again and again; of others no line is as long. */
function pieceLength(rows: readonly Row[]): number {
  const texts = rows.filter(({shape}) => shape === 'body')
  const pieces = rows.filter((row, at) => isPiece(row) && isOverText(rows, at) && rows[at + 1]!.gap > 0)
  if (pieces.length < FEWEST_PIECES || pieces.length < texts.length * LEAST_SHARE) return Infinity
  return Math.min(...pieces.map(({plain}) => plain.length).filter((length) => length >= SHORTEST_PIECE))
}

/** Text that stops in mid-sentence, and is not signed there. */
function isPiece({shape, closed, bylines}: Row): boolean {
  return shape === 'body' && !closed && bylines.every(({rule}) => rule === 'lead')
}

/** A clause and a second one that stops in the middle of a word, though it looks like a headline's line. */
function isCutAbove(above: Row, row: Row): boolean {
  return above.shape === 'display' && row.gap > 0 && isLong(above, SHORTEST_PIECE) && CLAUSES.test(above.plain) && cutsWord(above.plain, row.plain)
}

const FEWEST_PIECES = 5
const LEAST_SHARE = 0.2
const SHORTEST_PIECE = 14

interface Sign {
  rule: string
  why: string
  test: (row: Row, next: Row, above: Row | undefined, length: number) => boolean
}

const SIGNS: Sign[] = [
  {rule: 'quotation-goes-on', why: '引号、括号没有合上，下一行才合上', test: ({plain}, next) => PAIRS.some(([open, close]) => isOpen(plain, open, close) && closesFirst(next.plain, open, close))},
  {rule: 'ending-below', why: '下一行以不能起句的字开头', test: (_, next) => ENDING.test(next.plain)},
  {rule: 'ending-here', why: '这一行以不能起句的标点开头', test: ({plain}) => MARK_FIRST.test(plain)},
  {rule: 'figure-below', why: '下一行开头只有一个数目，是上一行的', test: ({plain, closed}, next) => !closed && plain.length >= SHORTEST_PIECE && plain.includes(',') && FIGURE.test(next.plain)},
  {rule: 'speech-first', why: '先是一句完整的话，再说是谁、怎样，一句没有完', test: (row) => row.plain.length >= SHORTEST_PIECE && SPEECH.test(row.plain)},
  {rule: 'between-halves', why: '上一行断在句中，这一行从词中起，或有分句，下一行又接着', test: (row, _, above) => above !== undefined && isLong(row, SHORTEST_PIECE) && (isPiece(above) ? CLAUSES.test(row.plain) || cutsWord(above.plain, row.plain) : isCutAbove(above, row))},
  {rule: 'goes-on-from-above', why: '版面上的文字一再断在句中，上一行也没有完', test: (row, _, above, length) => isLong(row, length * NEARLY) && above !== undefined && isPiece(above)},
  {rule: 'broken-again', why: '版面上的文字一再断在句中，这一行与断开的一样长，又有分句，以时间起句，或断在词中', test: (row, next, _, length) => isLong(row, length * NEARLY) && ((row.plain.length >= length && CLAUSES.test(row.plain)) || WHEN.test(row.plain) || cutsWord(row.plain, next.plain))},
]

/** Share of the shortest piece that a line is to have whose other signs say more. */
const NEARLY = 0.75

const PAIRS = [
  ['“', '”'],
  ['《', '》'],
  ['(', ')'],
] as const

function isOpen(text: string, open: string, close: string): boolean {
  // `…?“`: careless hands take one mark for the other.
  return isLeftOpen(text, open, close) && !/[。!?][“]$/u.test(text)
}

/** The mark that closes stands before any that opens. */
function closesFirst(text: string, open: string, close: string): boolean {
  const [closes, opens] = [text.indexOf(close), text.indexOf(open)]
  return closes >= 0 && (opens < 0 || closes < opens)
}

/** Marks and syllables at which no sentence begins; 的哥, 的确 are words. */
const ENDING = /^(?:[,。、;!?”》)%]|的(?![哥姐士确])|[了着])/u
const MARK_FIRST = /^[,。、;!?”》)%]/u
/** `9元,`: a price or a count that is a whole clause. */
const FIGURE = /^\d[\d.]*[多余]?[万亿]?(?:元|%|(?![年月日时点])\p{Script=Han}{1,2})[,、;。]/u
/** `去年以来,`, `4月底,`: a paragraph begins with it. */
const WHEN = /^(?:\d{4}年|\d{1,2}月|[今去前明]年|[今昨前]天|[昨今]日|近年|近日|日前|目前|截至|据)[^,。]{0,8},/u
/** `“来了来了!”甲大爷站起来,手里的茶碗差点` */
const SPEECH = /^“[^“”]+[!?。]”[^“”\s]{4,},[^“”\s]{2,}$/u
const CLAUSES = /[,;:]|.、./u

/** As long as pieces are, in one part, and without the unit or the number with which headlines and subheads begin. */
function isLong({plain}: Row, length: number): boolean {
  return plain.length >= length && !/\s/u.test(plain) && !beginsWithUnit(plain) && !isNumbered(plain) && !isDashed(plain)
}
