import {bareWords} from '../text/bare-words.ts'
import {PAGE_NUMBER} from '../furniture/folio.ts'
import type {Row} from '../rows/row.ts'
import {listLine} from './page-headlines.ts'

/**
 * Between its page's label and its navigation an e-paper lists the page's headlines, and nothing else: there a line is one of them
 * whatever it looks like, be it a sentence, a label with its value or beside advertisements. Where such a line is printed again further
 * down, it is a headline, too. An arrow below the label is what is left of a button.
 *
 * @example settlePageTable(rows of '第06版:街巷\n“灯亮了!”\n返回主页\n“灯亮了!”\n…。') // furniture, furniture, furniture, display, body
 */
export function settlePageTable(rows: readonly Row[]): readonly Row[] {
  if (!rows.some(isLabel)) return rows
  const settled = rows.map((row, at) => (isArrows(rows, at) ? {...row, shape: 'furniture' as const, reason: ARROWS} : row))
  const listed = new Set<string>()
  for (const [at, row] of rows.entries()) {
    if (!isLabel(row)) continue
    const end = tableEnd(settled, at + 1)
    for (let i = at + 1; i < end; i++) {
      if (settled[i]!.shape === 'furniture') continue
      listed.add(bareWords(settled[i]!.plain))
      settled[i] = listLine(settled[i]!)
    }
  }
  if (listed.size === 0) return settled
  return settled.map((row) => (mayBeNamed(row) && listed.has(bareWords(row.plain)) ? {...row, shape: 'display', closed: false, reason: HEADLINE} : row))
}

/** A headline that the page's table names, whatever it looks like. */
export function isNamedInTable({reason}: Row): boolean {
  return reason === HEADLINE
}

function mayBeNamed({shape, bylines, plain}: Row): boolean {
  return shape === 'body' && bylines.length === 0 && plain.length <= LONGEST && bareWords(plain).length >= FEWEST_LETTERS
}

const HEADLINE = {rule: 'listed-headline', why: '版面的标题目录里有这一行'}
const ARROWS = {rule: 'navigation', why: '数字报上一版、下一版按钮留下的箭头'}
const FEWEST_LETTERS = 4

/** The page's number, alone or beside its day or its buttons. */
function isLabel({shape, reason, plain}: Row): boolean {
  return shape === 'furniture' && LABELS.has(reason.rule) && LABELLED.test(plain)
}

const LABELS = new Set(['page-label', 'page-date', 'folio', 'navigation'])
const LABELLED = new RegExp(PAGE_NUMBER, 'u')

/** `3  4`, `4`: arrows in a font of signs, right below the page's label or above another button. */
function isArrows(rows: readonly Row[], at: number): boolean {
  return /^(?:3\s*4?|4)$/u.test(rows[at]!.plain.trim()) && rows[at]!.gap === 0 && rows[at - 1] !== undefined && isLabel(rows[at - 1]!)
}

/** Index of the bar below the table that begins at `first`, or `first` when something else than headlines stands above it. */
function tableEnd(rows: readonly Row[], first: number): number {
  let lines = 0
  for (let at = first; at < rows.length; at++) {
    const {shape, plain, reason} = rows[at]!
    if (reason.rule === 'navigation' && lines > 0 && BAR.test(plain)) return at
    if (shape === 'furniture') continue
    if (!mayBeHeadline(rows[at]!)) return first
    lines++
  }
  return first
}

const BAR = /返回|回到|首页|主页|导航|[上下]一[期篇]/u

function mayBeHeadline({plain, shape, dateline, bylines}: Row): boolean {
  return shape !== 'caption' && plain.length <= (/[;,、]$/u.test(plain) ? LONGEST_PART : LONGEST) && !plain.includes('。') && !dateline && bylines.length === 0
}

const LONGEST = 60
const LONGEST_PART = 20
