import {bareWords} from './bare-words.ts'
import {MOST_GROUPS, type HeadParts} from './head-parts.ts'
import {isDashed, isGenre, isUnitName, leadsOn} from './headline-forms.ts'
import type {Row} from './rows/row.ts'
import {MOST_LINES, type PageHeadlines} from './settle/page-headlines.ts'

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
  const groups = [...rows.slice(0, first).map((row) => [row]), rows.slice(first, last), ...rows.slice(last).map((row) => [row])]
  return {
    groups: groups.slice(0, MOST_GROUPS),
    roles: groups.slice(0, MOST_GROUPS).map((_, i) => (i < first ? 'kicker' : i === first ? 'title' : 'subtitle')),
    rest: groups.slice(MOST_GROUPS),
    reason: {rule: 'listed-title', why: last - first > 1 ? '版面标题目录里列的是这几行' : '版面标题目录里列的是这一行'},
  }
}

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
