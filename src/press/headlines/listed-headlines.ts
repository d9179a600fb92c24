import {bareWords} from '../text/bare-words.ts'
import {MOST_GROUPS, type HeadParts} from './head-parts.ts'
import {isDashed, isGenre, isUnitName, leadsOn} from '../wording/headline-forms.ts'
import type {Row} from '../rows/row.ts'
import {MOST_LINES, type PageHeadlines} from '../settle/page-headlines.ts'

/**
 * Parts a headline by the page's own list: the lines that stand there one below the other are the title, what is printed above them and
 * not in the list is the kicker, what is printed below them the subtitle. A column's name is listed with each of its articles.
 *
 * @returns nothing when the list tells nothing: no line of it is here, or several that it does not hold together
 * @example listedParts(rows of '路修好了\n出门不绕路', {joined: new Set(['路修好了出门不绕路']), …}) // one group, ['title']
 */
export function listedParts(rows: Row[], listed: PageHeadlines): HeadParts | undefined {
  const run = rows.length > 1 && listed.joined.size > 0 ? runIn(rows, listed) : undefined
  if (!run) return undefined
  let {first, last} = run
  if (last - first === 1 && rows.every(({plain}, i) => i === first || listed.words.has(bareWords(plain)))) return undefined
  while (last - first > 1 && (isUnitName(rows[first]!.plain) || leadsOn(rows[first]!.plain))) first++
  const sub = rows.findIndex(({plain}, i) => i > first && i < last && (isDashed(plain) || isGenre(plain)))
  if (sub > 0) last = sub
  const captions = last + captionsUnder(rows.slice(last))
  const groups = [...rows.slice(0, first).map((row) => [row]), rows.slice(first, last), ...rows.slice(last).map((row) => [row])]
  return {
    groups: groups.slice(0, MOST_GROUPS),
    roles: groups.slice(0, MOST_GROUPS).map((_, i) => (i < first ? 'kicker' : i === first ? 'title' : i - first <= captions - last ? 'caption' : 'subtitle')),
    rest: groups.slice(MOST_GROUPS),
    reason: {rule: 'listed-title', why: last - first > 1 ? '版面标题目录里列的是这几行' : '版面标题目录里列的是这一行'},
  }
}

/**
 * How many of the lines right under a title are the words to pictures, which a saved page prints there: a line that names what is seen and
 * tells nothing, such a line among others, or more lines than a subtitle has.
 */
function captionsUnder(rows: readonly Row[]): number {
  const apart = rows.findIndex(({gap, plain}) => gap > 0 || isDashed(plain) || isGenre(plain))
  const lines = rows.slice(0, apart < 0 ? rows.length : apart)
  return lines.length > MOST_SUBTITLE_LINES || lines.some(({plain}) => SIGHT.test(plain)) ? lines.length : 0
}

const MOST_SUBTITLE_LINES = 2
/** `街心公园一角`, `拆除现场` */
const SIGHT = /^(?!.*[,:!?])[\p{Script=Han}“”·\d]{2,12}(?:一角|一景|一隅|全景|夜景|外景|内景|实景|远景|鸟瞰图?|俯瞰图?|效果图|示意图|合影|留影|(?<=^.{2,6})现场)$/u

/** The most lines together that the list holds together. */
function runIn(rows: readonly Row[], {joined, columns}: PageHeadlines): {first: number; last: number} | undefined {
  const words = rows.map(({plain}) => bareWords(plain))
  for (let count = Math.min(MOST_LINES, rows.length); count > 0; count--) {
    for (let first = 0; first + count <= rows.length; first++) {
      const run = words.slice(first, first + count)
      if (joined.has(run.join('')) && !run.some((line) => columns.has(line))) return {first, last: first + count}
    }
  }
  return undefined
}
