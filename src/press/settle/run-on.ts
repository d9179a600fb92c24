import {beginsWithUnit} from '../wording/headline-forms.ts'
import {opensItem} from '../rows/line-order.ts'
import type {Row} from '../rows/row.ts'
import {cutsWord} from '../text/words.ts'

/**
 * Short lines that are the first line of a paragraph: hard-wrapped text, or a column that broke in mid-sentence right after the
 * headline. What looked like a headline or a subhead becomes text, together with the unfinished lines right under it.
 */
export function settleRunOn(rows: readonly Row[]): Row[] {
  const settled = [...rows]
  const indented = rows.filter((row, i) => opensParagraph(row, rows[i + 1])).length >= 2
  for (const [at, row] of settled.entries()) {
    if (row.shape !== 'display') continue
    const [before, next] = [settled[at - 1], settled[at + 1]]
    const runs = next !== undefined && (next.shape === 'body' || next.shape === 'display') && !opensItem(next)
    const sign = goesOnBelow(before, row) ? CONTINUED : runs ? SIGNS.find(({test}) => test(row, next, indented)) : undefined
    if (sign) settled[at] = {...row, shape: 'body', closed: false, reason: {rule: sign.rule, why: sign.why}}
  }
  return settled
}

interface Sign {
  rule: string
  why: string
  test: (row: Row, next: Row, indented: boolean) => boolean
}

const CONTINUED = {rule: 'run-on', why: '接着上一行没有完的句子'}

/** How a first line shows that it goes on below, tried in order. */
const SIGNS: Sign[] = [
  {
    rule: 'indented-first-line',
    why: '段首空两格，下一行顶格接着',
    test: (row, next, indented) => indented && opensParagraph(row, next),
  },
  {
    rule: 'cut-number',
    why: '数字和它的单位分在两行',
    test: ({plain}, next) => next.shape === 'body' && ((/\d$/u.test(plain) && UNIT.test(next.plain)) || (/[,].*[一二三四五六七八九十百千万两几]$/u.test(plain) && MEASURE.test(next.plain))),
  },
  {
    rule: 'cut-word',
    why: '一个词分在两行',
    test: ({plain}, next) => next.shape === 'body' && CLAUSES.test(plain) && !/\s/u.test(plain) && !beginsWithUnit(plain) && cutsWord(plain, next.plain),
  },
  {
    rule: 'column-wide',
    why: '与下面两行同宽，是折行的正文',
    test: (row, next) => isBelow(row, next) && row.plain.length >= 14 && Math.abs(row.plain.length - next.plain.length) <= 1 && /[,]/u.test(row.plain) && cutsWord(row.plain, next.plain),
  },
]

const UNIT = /^(?:[多余]?[万亿]?(?:元|[个处户人名米亩吨株棵件次场条项家辆盏套间座栋岁盘幢层张份块位支只头口千公平立多余万亿]|年[来的前后]|[月日天]|分钟|小时)|%|\.\d|\d)/u
const MEASURE = /^[多余]?[个处户名亩吨株棵件场条项辆盏套间座栋岁幢张份支只头]/u
/** A clause and a second one, or a speaker's words: no headline is cut in the middle of a word. */
const CLAUSES = /[,:]|强调|指出|表示|要求|提出|认为|介绍说|告诉/u

function isBelow(row: Row, next: Row): boolean {
  return next.gap === 0 && next.line.number === row.line.number + 1
}

/** Indented, with a line right under it that is not. */
function opensParagraph(row: Row, next: Row | undefined): boolean {
  return row.plain.length >= 10 && next !== undefined && isIndented(row) && isBelow(row, next) && !isIndented(next)
}

function isIndented({line, start}: Row): boolean {
  return start >= 2 && /^(?:\u3000{2}|[ \t]{4}|\u00a0{4})$/u.test(line.text.slice(0, start))
}

/** Right under a line that this rule took for text. */
function goesOnBelow(before: Row | undefined, row: Row): boolean {
  return before !== undefined && before.shape === 'body' && !before.closed && before.bylines.length === 0 && RULES.has(before.reason.rule) && isBelow(before, row) && !isIndented(row)
}

const RULES = new Set([CONTINUED.rule, ...SIGNS.map(({rule}) => rule)])
